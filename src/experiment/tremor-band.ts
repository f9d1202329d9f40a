/** What counts as tremor: the rhythms looked for in a movement, and the least that is looked at. */

/** In Hz: slower movement is drift of the posture, faster is none of a foot's. */
export const SLOWEST_TREMOR = 2;
export const FASTEST_TREMOR = 20;
/** Part of a movement that must keep one rhythm for it to be called clear. */
export const CLEAR_SHARE = 0.6;
/** A swing too small for its rhythm to mean anything, in rad (0.01°). */
export const SMALLEST_SWING = 1.7e-4;
/** A swing wide enough to be seen, and for its rhythm to be told from a second of it, in rad (0.2° each way). */
export const PLAIN_SWING = 2.5e-3;
