/**
 * The moment that a still picture shows: the signal is on its way back, three quarters of the delay
 * after it left the spindle.
 */
import type { Pulse } from './pulse.ts';

const SHOWN = 0.75;

export interface StillMoment {
  readonly time: number;
  readonly pulse: Pulse | undefined;
}

/**
 * @param rises When the stretch signal rose, in s, oldest first.
 * @param time Now, in s. @param delay In s.
 */
export function stillMoment(rises: readonly number[], time: number, delay: number): StillMoment {
  const latest = rises.findLast((rise) => rise + SHOWN * delay <= time);
  if (latest === undefined) return { time, pulse: undefined };
  return { time: latest + SHOWN * delay, pulse: { start: latest, swing: delay } };
}
