/** Lets minutes of a run pass within seconds: a slice of simulated time in each frame. */
import { batch } from '@preact/signals-core';
import type { Run } from '#experiment/run.ts';
import { letTimePass, READING_INTERVAL, type Timeline } from '#experiment/timeline.ts';
import { prefersReducedMotion } from '#views/core/motion.ts';
import { workInFrames } from '#views/core/work-in-frames.ts';

/** Simulated s that pass in a second: three minutes take four. */
const PACE = 45;
/** Longest slice, in simulated s: some ms of work, so that a slow device shows fewer pictures and not none. */
const LONGEST_SLICE = 5;
/** With less motion the pictures are few: ms between two, and simulated s. */
const CALM_REST = 300;
const CALM_SLICE = 15;

export interface FastForward {
  /** Where it is shown: out of view no time passes. */
  readonly figure: Element;
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
  { figure, seconds, onProgress, onEnd, until }: FastForward,
): void {
  const isCalm = prefersReducedMotion();
  let passed = 0;
  let reached = run.stepsTaken;
  let previous: number | undefined;

  /** @param elapsed Wall time since the last slice, in s. */
  function sliceAfter(elapsed: number): number {
    const due = isCalm ? CALM_SLICE : Math.min(elapsed * PACE, LONGEST_SLICE);
    const whole = READING_INTERVAL * Math.max(1, Math.round(due / READING_INTERVAL));
    return Math.min(whole, seconds - passed);
  }

  function takeSlice(now: number): boolean {
    const elapsed = previous === undefined ? 0 : now - previous;
    if (isCalm && previous !== undefined && elapsed < CALM_REST) return true;
    previous = now;
    if (run.stepsTaken < reached) {
      onEnd();
      return false;
    }
    const before = run.stepsTaken;
    const slice = sliceAfter(elapsed / 1000);
    // One picture for each slice, however many readings it holds.
    batch(() => {
      letTimePass(run, timeline, slice);
    });
    passed += slice;
    reached = run.stepsTaken;
    onProgress(passed);
    // A recording that has come to its end takes no further step.
    const isLeft = passed < seconds && reached > before;
    if (!isLeft) onEnd();
    return isLeft;
  }

  workInFrames(figure, until, takeSlice);
}
