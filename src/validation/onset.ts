/** The edge of shaking as the simulated foot finds it, without theory. */
import type { CriticalGain } from '#model/linear-theory.ts';
import { MEAN_FIELD } from '#model/mean-field.ts';
import type { Parameters } from '#model/parameters.ts';
import { recordRun } from '#model/recording.ts';
import { modelFor, pass } from './runs.ts';

/** Gains tried, as multiples of the one that is expected. */
const BELOW = 0.98;
const ABOVE = 1.02;
/** The gentlest flick, in rad/s: far within the linear range. */
const FLICK = 1e-5;

/** The gain at which a tiny swing neither grows nor fades, and its frequency there. */
export function simulatedOnset(changes: Partial<Parameters>, expected: number): CriticalGain {
  const below = tinySwing({ ...changes, reflexGain: BELOW * expected });
  const above = tinySwing({ ...changes, reflexGain: ABOVE * expected });
  const part = below.growth / (below.growth - above.growth);
  return {
    gain: (BELOW + part * (ABOVE - BELOW)) * expected,
    frequency: below.frequency + part * (above.frequency - below.frequency),
  };
}

/** Growth rate, in 1/s, and frequency, in Hz, of the swing after a flick, once others have faded. */
function tinySwing(changes: Partial<Parameters>): { growth: number; frequency: number } {
  const model = modelFor({ changes: { ...MEAN_FIELD, ...changes } });
  model.flick(FLICK);
  pass(model, 3);
  const { velocity, rate } = recordRun(model, 4);
  const crossings: number[] = [];
  const peaks: number[] = [];
  let peak = 0;
  for (let k = 1; k < velocity.length; k++) {
    const before = velocity[k - 1] ?? 0;
    const after = velocity[k] ?? 0;
    peak = Math.max(peak, after);
    if (!(before < 0 && after >= 0)) continue;
    crossings.push(k - after / (after - before));
    peaks.push(peak);
    peak = 0;
  }
  // The first peak may have been cut by the start of the recording.
  const swings = crossings.length - 2;
  const duration = ((crossings.at(-1) ?? NaN) - (crossings[1] ?? NaN)) / rate;
  return {
    growth: Math.log((peaks.at(-1) ?? NaN) / (peaks[1] ?? NaN)) / duration,
    frequency: swings / duration,
  };
}
