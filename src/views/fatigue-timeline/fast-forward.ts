/** Lets minutes of a run pass within seconds: a slice of simulated time in each frame. */
import { batch } from '@preact/signals-core';
import type { Run } from '#experiment/run.ts';
import { letTimePass, READING_INTERVAL, type Timeline } from '#experiment/timeline.ts';
import { prefersReducedMotion } from '#views/core/motion.ts';

/** Simulated s that pass in a second: three minutes take four. */
const PACE = 45;
/** Longest slice, in simulated s: some ms of work, so that a slow device shows fewer pictures and not none. */
const LONGEST_SLICE = 5;
/** With less motion the pictures are few: ms between two. */
const CALM_REST = 300;
const CALM_SLICE = 15;

export interface FastForward {
  /** Simulated s that shall pass. */
  readonly seconds: number;
  /** @param passed Simulated s so far. */
  readonly onProgress: (passed: number) => void;
  /** It has ended: all have passed, or the run was started anew or cannot go on. */
  readonly onEnd: () => void;
  readonly until: AbortSignal;
}

export function fastForward(
  run: Run,
  timeline: Timeline,
  { seconds, onProgress, onEnd, until }: FastForward,
): void {
  const isCalm = prefersReducedMotion();
  let passed = 0;
  let reached = run.stepsTaken;
  let request = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let previous: number | undefined;

  function sliceAt(now: number): number {
    const elapsed = previous === undefined ? 0 : (now - previous) / 1000;
    previous = now;
    const due = isCalm ? CALM_SLICE : Math.min(elapsed * PACE, LONGEST_SLICE);
    const whole = READING_INTERVAL * Math.max(1, Math.round(due / READING_INTERVAL));
    return Math.min(whole, seconds - passed);
  }

  function takeSlice(now: number): void {
    if (run.stepsTaken < reached) {
      onEnd();
      return;
    }
    const before = run.stepsTaken;
    const slice = sliceAt(now);
    // One picture for each slice, however many readings it holds.
    batch(() => {
      letTimePass(run, timeline, slice);
    });
    passed += slice;
    reached = run.stepsTaken;
    onProgress(passed);
    // A recording that has come to its end takes no further step.
    if (passed >= seconds || reached === before) onEnd();
    else schedule();
  }

  function schedule(): void {
    const ask = (): void => {
      request = requestAnimationFrame(takeSlice);
    };
    if (isCalm) timer = setTimeout(ask, CALM_REST);
    else ask();
  }

  until.addEventListener('abort', () => {
    cancelAnimationFrame(request);
    clearTimeout(timer);
  });
  schedule();
}
