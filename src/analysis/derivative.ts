/** How fast a quantity changes. */
import type { Samples } from './pieces.ts';

/**
 * The rate of change of a signal: of a position its velocity, of a velocity its acceleration.
 *
 * The difference between neighbours, each half a sample later than the first of the two.
 *
 * @param sampleRate In Hz.
 * @returns One sample fewer, in the signal's unit per s.
 */
export function derivative(samples: Samples, sampleRate: number): Float64Array {
  const change = new Float64Array(Math.max(0, samples.length - 1));
  for (let index = 0; index < change.length; index++)
    change[index] = ((samples[index + 1] ?? 0) - (samples[index] ?? 0)) * sampleRate;
  return change;
}
