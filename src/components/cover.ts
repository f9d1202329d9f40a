/**
 * How the cover's foot differs from a held curl at first, as state text: a light curl, held until it
 * is tired. That a tired muscle's reflex answers harder is an assumption; chapter 6 says so.
 */
export const COVER_SETTINGS = 'reflexGain:0.1,fatigueExcitability:2.2,effort:6,fatigue:85';
