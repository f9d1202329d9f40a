import type { Parameters } from './parameters.ts';

/**
 * The model without chance: motor units without number, an even command, no slow loops.
 *
 * What linear theory describes. The same parts run; only these parameters differ.
 */
export const MEAN_FIELD = {
  unitCount: Infinity,
  commandNoise: 0,
  afferentNoise: 0,
  centralAmplitude: 0,
  voluntaryGain: 0,
  fusimotorTime: 1e12,
} as const satisfies Partial<Parameters>;
