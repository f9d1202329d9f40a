/**
 * A tape of a run. It holds no movement: a run's past is enough to take it again, step by step, so
 * going to a moment costs the model every step up to it.
 */
import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Recording } from '#experiment/past.ts';
import type { Run } from '#experiment/run.ts';
import { LONGEST_TIME } from '#experiment/run-link.ts';
import { STEP_LENGTH } from '#experiment/step-length.ts';

/** Steps from a run's start beyond which a recording would take too long to go through. */
const MOST_STEPS = LONGEST_TIME / STEP_LENGTH;

export type TapeState = 'empty' | 'recording' | 'recorded' | 'replaying' | 'too late';

export interface Tape {
  readonly state: ReadonlySignal<TapeState>;
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
}

export function createTape(run: Run, lifetime: AbortSignal): Tape {
  /** Where recording began: the step, and the run's start, which another start makes void. */
  const begun = signal<{ readonly step: number; readonly start: unknown } | undefined>(undefined);
  const from = signal(0);
  const steps = computed(() => (run.recorded.value?.steps ?? 0) - from.value);
  /** Steps taken, as of the picture of the run that is shown. */
  const stepsNow = signal(run.stepsTaken);
  const following = run.snapshot.subscribe(() => {
    stepsNow.value = run.stepsTaken;
  });
  const isReplaying = computed(
    () => run.recorded.value !== undefined && run.replayed.value === run.recorded.value,
  );
  const canBegin = computed(() => stepsNow.value < MOST_STEPS && run.past !== undefined);
  const state = computed<TapeState>(() => {
    if (begun.value !== undefined) return 'recording';
    if (isReplaying.value) return 'replaying';
    if (!canBegin.value) return 'too late';
    return run.recorded.value === undefined ? 'empty' : 'recorded';
  });

  function end(): void {
    const { past, stepsTaken } = run;
    const beginning = begun.peek();
    begun.value = undefined;
    if (beginning === undefined || past === undefined) return;
    from.value = past.start === beginning.start ? beginning.step : 0;
    run.recorded.value = { ...past, steps: Math.min(stepsTaken, MOST_STEPS) };
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

  /** Going on is cheap, going back means starting over. */
  function goToStep(recording: Recording, step: number): void {
    if (isReplaying.peek() && step >= run.stepsTaken)
      run.advanceBy((step - run.stepsTaken) * STEP_LENGTH);
    else run.replay(recording, step);
  }

  return {
    state,
    from,
    elapsed: computed(() => {
      const beginning = begun.value?.step ?? from.value;
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
      begun.value = { step: run.stepsTaken, start: run.past?.start };
      run.playing.value = true;
    },
    replay() {
      const recording = run.recorded.peek();
      if (recording === undefined) return;
      if (!isReplaying.peek() || run.stepsTaken >= recording.steps)
        run.replay(recording, from.peek());
      run.playing.value = true;
    },
    goTo(moment) {
      const recording = run.recorded.peek();
      if (recording === undefined) return;
      run.playing.value = false;
      const place = Math.min(Math.max(moment, 0), 1);
      goToStep(recording, Math.round(from.peek() + place * steps.peek()));
    },
  };
}
