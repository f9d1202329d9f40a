import { TOE_FLEXION_RANGE } from './pose.ts';

/** How much of the curl that is left each further hundredth of effort takes: steep, then level. */
const STEEPNESS = 18;

/**
 * Curl of the toes for a voluntary effort. Illustrative: quick at first, then levelling off, as toes
 * meet their own stops; nobody has measured this curve.
 *
 *     curl = 45° · (1 − (1 − e)¹⁸)
 *
 * @param effort Voluntary effort e, 0 to 1; clamped.
 * @returns Curl at the toes' base, in rad, 0 to 45°.
 */
export function toeFlexionForEffort(effort: number): number {
  const held = Math.min(Math.max(effort, 0), 1);
  return TOE_FLEXION_RANGE.maximum * (1 - (1 - held) ** STEEPNESS);
}
