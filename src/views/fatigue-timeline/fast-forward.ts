/** Lets minutes of a run pass within seconds: a slice of simulated time in each frame. */
import { batch } from '@preact/signals-core';
import type { Run } from '#experiment/run.ts';
import { letTimePass, type Timeline } from '#experiment/timeline.ts';
import { prefersReducedMotion } from '#views/core/motion.ts';

/** Simulated s in a frame: a few ms of work. */
const SLICE = 1;
/** With less motion, fewer and longer slices, in simulated s, and ms of rest between them. */
const CALM_SLICE = 15;
const CALM_REST = 300;

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
  const slice = prefersReducedMotion() ? CALM_SLICE : SLICE;
  const rest = prefersReducedMotion() ? CALM_REST : 0;
  let passed = 0;
  let reached = run.stepsTaken;
  let request = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function takeSlice(): void {
    if (run.stepsTaken < reached) {
      onEnd();
      return;
    }
    reached = run.stepsTaken;
    // One picture for each slice, however many readings it holds.
    batch(() => {
      letTimePass(run, timeline, Math.min(slice, seconds - passed));
    });
    passed += slice;
    onProgress(Math.min(passed, seconds));
    // A recording that has come to its end takes no further step.
    if (passed >= seconds || run.stepsTaken === reached) onEnd();
    else schedule();
    reached = run.stepsTaken;
  }

  function schedule(): void {
    if (rest === 0) request = requestAnimationFrame(takeSlice);
    else
      timer = setTimeout(() => {
        request = requestAnimationFrame(takeSlice);
      }, rest);
  }

  until.addEventListener('abort', () => {
    cancelAnimationFrame(request);
    clearTimeout(timer);
  });
  schedule();
}
