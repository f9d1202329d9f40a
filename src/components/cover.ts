/** How the cover's foot differs from a held curl at first, as state text: it has been held until tired. */
export const COVER_SETTINGS = 'fatigue:50';
