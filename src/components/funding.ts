/** Who pays for the work, as content/health.json holds it. */
import health from '#content/health.json' with { type: 'json' };

/** A sentence; absent until the authors have stated it. */
export const FUNDING = health.funding as string | null;
