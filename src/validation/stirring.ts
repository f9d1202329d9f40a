/** Stirring a muscle: how stiff it is before, just after, and later. */
import type { ActivationCondition } from '#model/activation-condition.ts';
import { DEGREE } from '#model/degree.ts';
import { MEAN_FIELD } from '#model/mean-field.ts';
import type { NeuromuscularModel } from '#model/neuromuscular-model.ts';
import { recordRun } from '#model/recording.ts';
import { modelFor, pass } from './runs.ts';

/** Size of the probing movement, in rad, and how long it lasts, in s. */
const PROBE_SIZE = 0.1 * DEGREE;
const PROBE_SECONDS = 3;
const STIRRING = { size: 5 * DEGREE, frequency: 2, seconds: 3 } as const;

/** Stiffness of the stirred ankle, as shares of its stiffness before. */
export interface StirredStiffness {
  readonly justAfter: number;
  readonly later: number;
}

/** @param frequency Of the small probing movement, in Hz; a whole number. */
export function stirredStiffness(
  frequency: number,
  condition: ActivationCondition,
): StirredStiffness {
  const model = modelFor({ changes: { ...MEAN_FIELD, reflexGain: 0 }, condition });
  model.imposeAngle(0);
  pass(model, 5);
  const before = stiffness(model, frequency);
  turn(model, STIRRING);
  pass(model, 0.5);
  const justAfter = stiffness(model, frequency);
  pass(model, 10);
  return { justAfter: justAfter / before, later: stiffness(model, frequency) / before };
}

/** Torque of muscles and passive ankle per angle, in step with the probing movement, in N m/rad. */
function stiffness(model: NeuromuscularModel, frequency: number): number {
  const { ankleTorque, angle, rate } = turn(model, {
    size: PROBE_SIZE,
    frequency,
    seconds: PROBE_SECONDS,
  });
  const turnLength = rate / frequency;
  let product = 0;
  let square = 0;
  for (let start = 0; start + turnLength < angle.length; start += turnLength) {
    // A torque that is still settling would count as stiffness: its drift over each turn is left out.
    const first = ankleTorque[start] ?? NaN;
    const drift = ((ankleTorque[start + turnLength] ?? NaN) - first) / turnLength;
    for (let k = 0; k < turnLength; k++) {
      const turned = angle[start + k] ?? NaN;
      product -= turned * ((ankleTorque[start + k] ?? NaN) - first - drift * k);
      square += turned * turned;
    }
  }
  return product / square;
}

/** Turns the ankle to and fro about neutral, a whole number of times, and leaves it there. */
function turn(
  model: NeuromuscularModel,
  { size, frequency, seconds }: { size: number; frequency: number; seconds: number },
) {
  return recordRun(model, seconds, {
    beforeStep: (time) => {
      model.imposeAngle(size * Math.sin(2 * Math.PI * frequency * (time + 1e-3)));
    },
  });
}
