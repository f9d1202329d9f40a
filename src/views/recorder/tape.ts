/**
 * A tape of a run. It holds no movement: a run's past is enough to take it again, step by step, so
 * going to a moment costs the model every step up to it.
 */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { History } from '#experiment/history.ts';
import type { Recording } from '#experiment/past.ts';
import type { Run } from '#experiment/run.ts';
import { LONGEST_TIME } from '#experiment/run-link.ts';
import { STEP_LENGTH } from '#experiment/step-length.ts';

/** Steps from a run's start beyond which a recording would take too long to go through. */
const MOST_STEPS = LONGEST_TIME / STEP_LENGTH;

export type TapeState = 'empty' | 'recording' | 'recorded' | 'replaying' | 'ended' | 'too late';

export interface Tape {
  readonly state: ReadonlySignal<TapeState>;
  /** Whether the run follows the recording, be it to its end. */
  readonly isFollowed: ReadonlySignal<boolean>;
  /** Simulated s that have been recorded, or lie before the moment that is shown. */
  readonly elapsed: ReadonlySignal<number>;
  /** Simulated s from end to end. */
  readonly length: ReadonlySignal<number>;
  /** The step of the run at which the tape begins. */
  readonly from: ReadonlySignal<number>;
  /** Begins to record, or ends it. */
  readonly record: () => void;
  /** Plays from the moment that is shown, or from the beginning where that is the end. */
  readonly replay: () => void;
  /** Goes to a moment, from 0 (its beginning) to 1 (its end), and stays there. */
  readonly goTo: (moment: number) => void;
  /** The moment that the run is being taken to, from 0 to 1, if that takes a while. */
  readonly goal: () => number | undefined;
  /** Model steps that it takes to go to a moment. */
  readonly stepsTo: (moment: number) => number;
}

/** @param travel Takes the run to a step of a recording. */
export function createTape(
  run: Run,
  lifetime: AbortSignal,
  travel: (recording: Recording, step: number) => void,
): Tape {
  /** Where recording began: the step, and the run's history, for one that starts over gets another. */
  const begun = signal<{ readonly step: number; readonly history: History } | undefined>(undefined);
  const from = computed(() => run.recorded.value?.from ?? 0);
  const steps = computed(() => (run.recorded.value?.steps ?? 0) - from.value);
  /** Steps taken, as of the picture of the run that is shown. */
  const stepsNow = signal(run.stepsTaken);
  const canBegin = signal(false);
  /** The run until the last picture at which it could still be taken again. */
  let soFar: Recording | undefined;
  const following = run.snapshot.subscribe(() => {
    const { past, stepsTaken } = run;
    if (past !== undefined) soFar = { ...past, steps: Math.min(stepsTaken, MOST_STEPS) };
    stepsNow.value = stepsTaken;
    canBegin.value = past !== undefined && stepsTaken < MOST_STEPS;
  });
  const isFollowed = computed(
    () => run.recorded.value !== undefined && run.replayed.value === run.recorded.value,
  );
  const state = computed<TapeState>(() => {
    if (begun.value !== undefined) return 'recording';
    if (isFollowed.value)
      return stepsNow.value < (run.recorded.value?.steps ?? 0) ? 'replaying' : 'ended';
    if (!canBegin.value) return 'too late';
    return run.recorded.value === undefined ? 'empty' : 'recorded';
  });

  function end(): void {
    const beginning = stepOfBeginning();
    begun.value = undefined;
    if (soFar === undefined || soFar.steps <= beginning) return;
    // What was changed after the last step moved nothing yet.
    const changes = soFar.changes.filter(({ step }) => step < (soFar?.steps ?? 0));
    run.recorded.value = { ...soFar, changes, from: beginning };
  }

  function stepOfBeginning(): number {
    return begun.value?.history === run.history ? begun.value.step : 0;
  }

  const unsubscribe = effect(() => {
    if (begun.value !== undefined && !canBegin.value) {
      run.playing.value = false;
      end();
    }
  });
  lifetime.addEventListener('abort', () => {
    unsubscribe();
    following();
  });

  function stepAt(moment: number): number {
    return Math.round(from.peek() + Math.min(Math.max(moment, 0), 1) * steps.peek());
  }

  /** Going on is cheap, going back means starting over. */
  function isAhead(step: number): boolean {
    return isFollowed.peek() && step >= run.stepsTaken;
  }

  return {
    state,
    isFollowed,
    from,
    elapsed: computed(() => {
      const beginning = begun.value === undefined ? from.value : stepOfBeginning();
      return Math.max(0, stepsNow.value - beginning) * STEP_LENGTH;
    }),
    length: computed(() => steps.value * STEP_LENGTH),
    record() {
      if (begun.peek() !== undefined) {
        end();
        return;
      }
      if (!canBegin.peek()) return;
      run.takeOver();
      begun.value = { step: run.stepsTaken, history: run.history };
      run.playing.value = true;
    },
    replay() {
      const recording = run.recorded.peek();
      if (recording === undefined) return;
      if (!isFollowed.peek() || run.stepsTaken >= recording.steps) travel(recording, from.peek());
      run.playing.value = true;
    },
    goTo(moment) {
      const recording = run.recorded.peek();
      if (recording === undefined) return;
      run.playing.value = false;
      travel(recording, stepAt(moment));
    },
    goal() {
      const destination = run.destination.peek();
      if (destination === undefined || destination.recording !== run.recorded.peek())
        return undefined;
      return (destination.step - from.peek()) / steps.peek();
    },
    stepsTo(moment) {
      const step = stepAt(moment);
      return isAhead(step) ? step - run.stepsTaken : step;
    },
  };
}
