/** The pitch that follows the ankle: a bend of the foot makes it rise, a lift makes it fall. */

/** Pitch of an ankle where it is meant to stay, in Hz: the A below middle C. */
export const MIDDLE_PITCH = 220;
/** Furthest that the pitch goes each way, in octaves. */
const REACH = 0.5;
/** Deviation that begins to be heard, in rad (0.05°; illustrative): below it the scale is linear. */
const SMALLEST = 8.7e-4;
/** Deviation that reaches the end of the scale, in rad (10°; illustrative). */
const LARGEST = 0.175;

/**
 * On a logarithmic scale, for a tremor may be a twentieth of a degree or five.
 *
 * @param deviation From the angle at which the foot is meant to stay, in rad; bent down is positive.
 * @returns In Hz.
 */
export function pitchOf(deviation: number): number {
  const share = Math.log1p(Math.abs(deviation) / SMALLEST) / Math.log1p(LARGEST / SMALLEST);
  return MIDDLE_PITCH * 2 ** (REACH * Math.sign(deviation) * Math.min(share, 1));
}
