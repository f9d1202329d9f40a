import { criticalReflexGain } from '#model/linear-theory.ts';
import { createModel } from '#model/neuromuscular-model.ts';
import { type Recording, recordRun } from '#model/recording.ts';
import { type Summary, summarize } from '#analysis/summary.ts';
import { createDisturbance } from './disturbance.ts';
import { type RunPlan, stepsPerSecond } from './run-plan.ts';

/** The edge of shaking by linear theory. */
export interface Theory {
  /** Reflex gain at the edge, in the parameter's unit. */
  readonly criticalGain: number;
  readonly onsetFrequencyHz: number;
}

/** What a run gave. */
export interface Outcome {
  /** Nothing, where no gain makes the foot swing by itself. */
  readonly theory: Theory | null;
  readonly summary: Summary;
}

/** A run that has settled, about to be recorded. */
export interface SettledRun {
  /** Lets that many seconds pass and writes them down; begins where the last recording ended. */
  readonly record: (seconds: number) => Recording;
}

/** Most samples in a second of a recording. */
const USUAL_RATE = 1000;

/**
 * Velocity at the very start of a mean-field run, in rad/s. Without chance nothing else would leave
 * an unstable equilibrium; so faint that linear theory still holds.
 */
const FAINT_FLICK = 1e-4;

/** Runs `plan` up to where its recording begins. */
export function settledRun(plan: RunPlan): SettledRun {
  const { parameters, condition, seed, settle, meanField, perturbations } = plan;
  const perSecond = stepsPerSecond(plan);
  const model = createModel({ parameters, condition, seed, stepLength: 1 / perSecond });
  const disturb = createDisturbance(model, perturbations, perSecond);
  if (meanField) model.flick(FAINT_FLICK);
  for (let step = -Math.round(settle * perSecond); step < 0; step++) {
    disturb(step / perSecond);
    model.step();
  }
  const rate = Math.min(USUAL_RATE, perSecond);
  let recorded = 0;
  return {
    record(seconds) {
      const beforeStep = (time: number): void => {
        disturb(recorded + time);
      };
      const recording = recordRun(model, seconds, { rate, beforeStep });
      recorded += recording.angle.length / rate;
      return recording;
    },
  };
}

/** Runs all of `plan` and measures it. */
export function runOutcome(plan: RunPlan): Outcome {
  const recording = settledRun(plan).record(plan.seconds);
  return { theory: theoryOf(plan), summary: summarize(recording) };
}

function theoryOf({ parameters, condition }: RunPlan): Theory | null {
  const edge = criticalReflexGain(parameters, condition);
  return edge ? { criticalGain: edge.gain, onsetFrequencyHz: edge.frequency } : null;
}
