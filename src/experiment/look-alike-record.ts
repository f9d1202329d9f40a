/** Seven seconds of one kind of movement, as an instrument would write them down. */
import { createModel, createObservation } from '#model/neuromuscular-model.ts';
import { recordRun } from '#model/recording.ts';
import { type LookAlikeKind, LOOK_ALIKE_SCENES } from './look-alike-scenes.ts';

/** Length of a recording, in s. */
export const SPAN = 7;
/** Samples per second: ten to a swing of the quickest of these. */
export const RATE = 100;
/** Simulated s before the recording begins, so that a shake is under way. */
const LEAD_IN = 2;

export interface Sample {
  /** Ankle angle from where the foot rests, in rad; plantarflexion positive. */
  readonly angle: Float64Array;
  /** Impulses of the flexor's units, weighted by strength, in 1/s; the mean over each sample. */
  readonly electromyogram: Float64Array;
}

/** @param seed A whole number: the same seed, the same recording. */
export function recordLookAlike(kind: LookAlikeKind, seed: number): Sample {
  const { condition, parameters, disturb } = LOOK_ALIKE_SCENES[kind];
  const model = createModel({ condition, parameters, seed });
  while (model.elapsed < LEAD_IN) model.step();
  const seen = createObservation();
  model.observe(seen);
  const involuntary = disturb?.(seed);
  const { angle, flexorElectromyogram } = recordRun(model, SPAN, {
    rate: RATE,
    beforeStep(time) {
      involuntary?.act(model, time);
    },
  });
  return {
    angle: angle.map((value) => value - seen.restAngle),
    electromyogram: flexorElectromyogram,
  };
}
