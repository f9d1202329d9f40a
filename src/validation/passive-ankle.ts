/** The published passive torque of the ankle, written out again, and the model's foot held against it. */
import { DEGREE } from '#model/degree.ts';
import { MEAN_FIELD } from '#model/mean-field.ts';
import { recordRun } from '#model/recording.ts';
import { modelFor } from './runs.ts';

/**
 * Passive torque in N m, plantarflexing positive, up to a constant.
 *
 * Coefficients from the paper, angles in degrees, not from the model: two copies that must agree.
 *
 * @param ankle In degrees; plantarflexion positive.
 * @param knee In degrees; 0 is straight.
 * @see Riener & Edrich 1999 [riener1999].
 */
function publishedPassiveTorque(ankle: number, knee: number): number {
  return (
    Math.exp(2.1016 - 0.0843 * ankle - 0.0176 * knee) -
    Math.exp(-7.9763 + 0.1949 * ankle + 0.0008 * knee)
  );
}

/** By how many degrees the relaxed foot misses `ankle` under the torque that should hold it there. */
export function restingAngleError(ankle: number, knee: number): number {
  const model = modelFor({
    changes: { ...MEAN_FIELD, reflexGain: 0, kneeAngle: knee * DEGREE },
    condition: 'rest',
  });
  model.push(publishedPassiveTorque(0, knee) - publishedPassiveTorque(ankle, knee));
  const { angle } = recordRun(model, 6, { rate: 100 });
  return (angle.at(-1) ?? NaN) / DEGREE - ankle;
}
