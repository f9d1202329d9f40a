/** Settings that several presets share. */
import type { Parameters } from './parameters.ts';

/** The faint, damped 8–12 Hz rhythm of a healthy command; only while acting. */
export const HEALTHY_RHYTHM = {
  centralFrequency: 9.5,
  centralAmplitude: 0.002,
  centralGrowth: -8,
  centralNoise: 6,
  centralAtRest: 0,
} as const satisfies Partial<Parameters>;

/** Drive of the healthy held foot. */
export const LIGHT_HOLD = {
  effort: 0.1,
  coContraction: 0.05,
  reflexGain: 0.1,
} as const satisfies Partial<Parameters>;

/** Nerves and muscle of a stressed but healthy person. */
export const STRESSED = {
  effort: 0.12,
  coContraction: 0.1,
  reflexGain: 0.38,
  conductionDelay: 0.038,
  twitchTime: 0.88,
  commandNoise: 0.05,
  centralFrequency: 9,
  centralAmplitude: 0.01,
  centralGrowth: -4,
  centralNoise: 5,
  centralAtRest: 0,
  afferentDriveShare: 0.34,
} as const satisfies Partial<Parameters>;
