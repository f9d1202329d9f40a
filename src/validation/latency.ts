import { swingInBand } from '#analysis/spectrum.ts';
import { recordRun } from '#model/recording.ts';
import { modelFor, pass } from './runs.ts';

/** A swing is measured over this time, this often, in s. */
const WINDOW = 1;
const EVERY = 0.25;
/** Time in which the tremor comes back, and from which it counts as back, in s. */
const WATCHED = 40;
const SURELY_BACK = 30;

/** Time from the order to hold until the tremor is half as large as it will be, in s. */
export function reemergenceLatency(seed: number): number {
  const model = modelFor({ preset: 're-emergent', condition: 'rest', seed });
  pass(model, 5);
  model.setCondition('hold');
  const { angle, rate } = recordRun(model, WATCHED, { rate: 200 });
  const swing = (from: number, to: number): number =>
    swingInBand(angle.slice(from * rate, to * rate), rate, 2.5, 10);
  const whole = swing(SURELY_BACK, WATCHED);
  for (let end = WINDOW; end <= WATCHED; end += EVERY)
    // The order itself moves the foot for a moment: that is no tremor.
    if (end > 2 * WINDOW && swing(end - WINDOW, end) > whole / 2) return end;
  return NaN;
}
