/** What happens when a foot is pulled or pushed up from outside. */
import { summarize, type Summary } from '#analysis/summary.ts';
import { DEGREE } from '#model/degree.ts';
import { MEAN_FIELD } from '#model/mean-field.ts';
import { PRESETS } from '#model/presets.ts';
import { recordRun } from '#model/recording.ts';
import { modelFor, pass } from './runs.ts';

/** Inertia of a foot plate, in kg m²; assumed. */
const FOOT_PLATE = 0.015;
/** Pull that lifts the foot, in N m. */
const PULL = -5;
/** Stretch by a motor, in rad, and the time that it takes, in s. */
const STRETCH = 4 * DEGREE;
const STRETCH_TIME = 0.02;
/** The first answers are over by then, in s. */
const FIRST_ANSWER = 0.12;
/** Part of the rise at which it counts as begun. */
const BEGUN = 0.1;

/** Time from a pull on the foot to the flexor's answer, in s. */
export function emgOnset(): number {
  const model = modelFor({ changes: { ...MEAN_FIELD, addedInertia: FOOT_PLATE } });
  pass(model, 1);
  model.push(PULL);
  const { flexorElectromyogram, rate } = recordRun(model, FIRST_ANSWER);
  return begins(flexorElectromyogram, rate);
}

/** Time from a stretch by a motor to what the slower spindle fibres add to the answer, in s. */
export function laterAnswerOnset(): number {
  const groupTwoGain = PRESETS.clonus.parameters.groupTwoGain ?? NaN;
  const { answer: both, rate } = answerToStretch(groupTwoGain);
  const { answer: firstAlone } = answerToStretch(0);
  return begins(
    both.map((value, k) => value - (firstAlone[k] ?? NaN)),
    rate,
  );
}

/** The flexor's electromyogram from the start of a quick stretch. */
function answerToStretch(groupTwoGain: number): { answer: Float64Array; rate: number } {
  const model = modelFor({ changes: { ...MEAN_FIELD, groupTwoGain } });
  model.imposeAngle(0);
  pass(model, 2);
  const { flexorElectromyogram: answer, rate } = recordRun(model, FIRST_ANSWER, {
    beforeStep: (time) => {
      model.imposeAngle(-STRETCH * Math.min(1, (time + 1e-3) / STRETCH_TIME));
    },
  });
  return { answer, rate };
}

/** When `signal` has risen by a part of its first rise, in s. */
function begins(signal: Float64Array, rate: number): number {
  const before = signal[0] ?? NaN;
  const threshold = before + BEGUN * (Math.max(...signal) - before);
  return (signal.findIndex((value) => value > threshold) + 1) / rate;
}

/** Torque of the examiner's hand, in N m, and the time in which it grows, in s; assumed. */
const HAND = -12;
const GROWS_IN = 0.1;

/** What a relaxed foot with the settings of clonus does while a hand holds it up. */
export function stretchedAtRest(seed: number): Summary {
  const model = modelFor({
    preset: 'clonus',
    changes: { dorsiflexion: 0 },
    condition: 'rest',
    seed,
  });
  pass(model, 1);
  recordRun(model, 2, {
    beforeStep: (time) => {
      model.push(HAND * Math.min(1, time / GROWS_IN));
    },
  });
  return summarize(recordRun(model, 10));
}
