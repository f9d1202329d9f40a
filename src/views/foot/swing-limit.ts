/** How a movement, as enlarged, fits what an ankle can do: told slowly, not at each swing. */
import { SAMPLE_RATE } from '#experiment/history.ts';
import type { Run } from '#experiment/run.ts';
import { POSTURE_SETTLES } from '#experiment/settling.ts';
import { enlargedAnkle, isWithinAnkle, type Magnification } from './drawn-pose.ts';

/** How far back is looked, in s: longer than any swing, so that the answer holds through it. */
const SPAN = 2;
/** How often it is looked at anew, in simulated s. */
const INTERVAL = 0.5;

/** Within an ankle's range, or beyond; a posture that has just been changed may leave it on its way. */
export type Fit = 'within' | 'settling' | 'beyond';

/**
 * @returns A function that reads the run's snapshot and tells whether the last seconds, enlarged by
 *   `magnification`, leave an ankle's range.
 */
export function createSwingLimit(
  run: Pick<Run, 'snapshot' | 'history'>,
): (magnification: Magnification) => Fit {
  const angles = new Float64Array(SPAN * SAMPLE_RATE);
  let asked: { time: number; magnification: number; history: unknown } | undefined;
  let fit: Fit = 'within';
  return (magnification) => {
    const { time, restAngle } = run.snapshot.value;
    const { history } = run;
    const current =
      asked?.magnification === magnification &&
      asked.history === history &&
      Math.abs(time - asked.time) < INTERVAL;
    if (current) return fit;
    asked = { time, magnification, history };
    history.read('ankleAngle', angles);
    const exceeds =
      magnification > 1 &&
      angles.some((angle) => !isWithinAnkle(enlargedAnkle(angle, restAngle, magnification)));
    fit = exceeds ? (history.unchanged < POSTURE_SETTLES + SPAN ? 'settling' : 'beyond') : 'within';
    return fit;
  };
}
