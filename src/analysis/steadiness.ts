/** How steady a quantity is kept. */
import type { Samples } from './pieces.ts';

/** Mean of all samples, in their unit; not a number for none. */
export function mean(samples: Samples): number {
  let sum = 0;
  for (const sample of samples) sum += sample;
  return sum / samples.length;
}

/**
 * Coefficient of variation of a quantity that is never negative, such as a muscle's force: its standard
 * deviation as a part of its mean.
 *
 * @returns 0 or more; not a number where the mean is not above zero.
 */
export function coefficientOfVariation(samples: Samples): number {
  const middle = mean(samples);
  if (!(middle > 0)) return Number.NaN;
  let variance = 0;
  for (const sample of samples) variance += (sample - middle) ** 2 / samples.length;
  return Math.sqrt(variance) / middle;
}
