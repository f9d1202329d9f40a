import type { ActivationCondition } from '#model/activation-condition.ts';
import {
  createModel,
  createObservation,
  type NeuromuscularModel,
  type Observation,
} from '#model/neuromuscular-model.ts';
import { MEAN_FIELD } from '#model/mean-field.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { type PresetId, PRESETS } from '#model/presets.ts';

/** Settings under which nothing moves the foot but itself. */
export const UNDISTURBED = MEAN_FIELD;

/** Two muscles that are alike on an ankle without passive torque, which is not symmetric. */
export const ALIKE = {
  ...MEAN_FIELD,
  effort: 0.1,
  coContraction: 0.1,
  passiveStiffnessScale: 0,
  extensorMaximumForce: DEFAULT_PARAMETERS.flexorMaximumForce,
  extensorMomentArm: DEFAULT_PARAMETERS.flexorMomentArm,
  extensorOptimalLength: DEFAULT_PARAMETERS.flexorOptimalLength,
  extensorTendonLength: DEFAULT_PARAMETERS.flexorTendonLength,
} as const satisfies Partial<Parameters>;

/** A model with these departures from the defaults. */
export function modelWith(
  parameters: Partial<Parameters>,
  condition: ActivationCondition = 'hold',
  seed = 1,
  stepLength = 1e-3,
): NeuromuscularModel {
  return createModel({
    parameters: { ...DEFAULT_PARAMETERS, ...parameters },
    condition,
    seed,
    stepLength,
  });
}

/** A preset's model, with these changes. */
export function presetModel(
  id: PresetId,
  changes: Partial<Parameters> = {},
  seed = 11,
): NeuromuscularModel {
  const { parameters, condition } = PRESETS[id];
  return modelWith({ ...parameters, ...changes }, condition, seed);
}

/** Lets `seconds` pass and returns what was observed of one quantity, once per step. */
export function record(
  model: NeuromuscularModel,
  seconds: number,
  quantity: keyof Observation = 'ankleAngle',
  stepLength = 1e-3,
): Float64Array {
  const observation = createObservation();
  const samples = new Float64Array(Math.round(seconds / stepLength));
  for (let index = 0; index < samples.length; index++) {
    model.step();
    model.observe(observation);
    samples[index] = observation[quantity];
  }
  return samples;
}

/** What can be seen of `model` now. */
export function look(model: NeuromuscularModel): Observation {
  const observation = createObservation();
  model.observe(observation);
  return observation;
}
