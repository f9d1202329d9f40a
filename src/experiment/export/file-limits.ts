/** How much one file holds. */
import { STEP_LENGTH } from '#experiment/step-length.ts';

/** Samples a second of a file that holds every step of the model. */
export const FULL_RATE = Math.round(1 / STEP_LENGTH);
/** Most seconds that such a file holds: all channels then fill some 20 MB. */
export const LONGEST_SPAN = 60;
/** Longest file that is read, in bytes: more than any that is written here. */
export const MOST_BYTES = 32_000_000;
