/**
 * Takes a run to a moment of a recording. The model takes every step up to it: a few seconds at once,
 * and more in slices, one a frame, while the reader is told how far it has come.
 */
import { coreMessages } from '#messages/en/core.ts';
import { batch } from '@preact/signals-core';
import type { Recording } from '#experiment/past.ts';
import type { Run } from '#experiment/run.ts';
import { STEP_LENGTH } from '#experiment/step-length.ts';
import { showNotice } from './notice.ts';

/** Model steps that are taken at once, without a word: even a slow phone takes no second. */
export const AT_ONCE = 30_000;
/** Model steps between two looks at the clock. */
const STEPS_PER_LOOK = 100;
/** Real ms of each frame that the model may take. */
const BUDGET = 12;
/** Simulated s between two words on how far it has come: each of them is also spoken. */
const TOLD_EVERY = 100;

/**
 * @param host The experiment of the run, or a part of it: where the reader is told.
 * @param step Model steps since the recording's start.
 * @param ended Told once whether the run has got there, or the reader or another wish has taken over
 *   before; not told once the experiment has left the page.
 */
export function goToMoment(
  host: Element,
  lifetime: AbortSignal,
  run: Run,
  recording: Recording,
  step: number,
  ended: (isThere: boolean) => void = () => undefined,
): void {
  // What was said of another way, which ends here, no longer holds.
  if (run.destination.peek() !== undefined) showNotice(host, '');
  run.destination.value = undefined;
  if (step === 0 && isAtStart(run, recording)) {
    ended(true);
    return;
  }
  const isAhead = run.replayed.peek() === recording && step >= run.stepsTaken;
  const far = step - (isAhead ? run.stepsTaken : 0) > AT_ONCE;
  if (!isAhead) run.replay(recording, far ? 0 : step);
  else if (!far) run.advanceBy((step - run.stepsTaken) * STEP_LENGTH);
  if (!far) {
    ended(true);
    return;
  }

  const destination = { recording, step };
  run.destination.value = destination;
  let toTell = 0;

  function takeSlice(): void {
    if (lifetime.aborted) return;
    if (run.destination.peek() !== destination) {
      ended(false);
      return;
    }
    const end = performance.now() + BUDGET;
    // One picture of each slice is all that can be seen.
    batch(() => {
      while (isUnderWay() && performance.now() < end) {
        const steps = Math.min(STEPS_PER_LOOK, step - run.stepsTaken);
        run.advanceBy(steps * STEP_LENGTH);
      }
    });
    if (isUnderWay()) {
      tell();
      requestAnimationFrame(takeSlice);
      return;
    }
    showNotice(host, '');
    run.destination.value = undefined;
    ended(run.replayed.peek() === recording);
  }

  function isUnderWay(): boolean {
    return run.replayed.peek() === recording && run.stepsTaken < step;
  }

  function tell(): void {
    const seconds = run.stepsTaken * STEP_LENGTH;
    if (seconds < toTell) return;
    toTell = (Math.floor(seconds / TOLD_EVERY) + 1) * TOLD_EVERY;
    const whole = Math.round(step * STEP_LENGTH);
    showNotice(host, coreMessages().takingSteps(Math.floor(seconds), whole));
  }

  requestAnimationFrame(takeSlice);
}

/** Whether a run that was just made for a recording has still to leave its start: no need to start over. */
function isAtStart({ past, stepsTaken }: Run, recording: Recording): boolean {
  return stepsTaken === 0 && past?.start === recording.start && past.changes.length === 0;
}
