/** Whether a movement, as enlarged, goes further than an ankle can: told slowly, not at each swing. */
import { SAMPLE_RATE } from '#experiment/history.ts';
import type { Run } from '#experiment/run.ts';
import { enlargedAnkle, isWithinAnkle, type Magnification } from './drawn-pose.ts';

/** How far back is looked, in s: longer than any swing, so that the answer holds through it. */
const SPAN = 2;
/** How often it is looked at anew, in simulated s. */
const INTERVAL = 0.5;

/**
 * @returns A function that reads the run's snapshot and tells whether the last seconds, enlarged by
 *   `magnification`, leave an ankle's range.
 */
export function createSwingLimit(
  run: Pick<Run, 'snapshot' | 'history'>,
): (magnification: Magnification) => boolean {
  const angles = new Float64Array(SPAN * SAMPLE_RATE);
  let asked: { time: number; magnification: number; history: unknown } | undefined;
  let exceeds = false;
  return (magnification) => {
    const { time, restAngle } = run.snapshot.value;
    const { history } = run;
    const current =
      asked?.magnification === magnification &&
      asked.history === history &&
      Math.abs(time - asked.time) < INTERVAL;
    if (current) return exceeds;
    asked = { time, magnification, history };
    history.read('ankleAngle', angles);
    exceeds =
      magnification > 1 &&
      angles.some((angle) => !isWithinAnkle(enlargedAnkle(angle, restAngle, magnification)));
    return exceeds;
  };
}
