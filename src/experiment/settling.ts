/**
 * How much of the past tells of the present settings.
 *
 * A change moves the posture, and a step of the posture, looked at as a whole, passes for a swing of many
 * degrees. So what is read off a run looks back to a little after the last change, and no further.
 */
import type { History } from './history.ts';

/** The most that is looked at, in s: many swings of the slowest tremor. */
export const LONGEST_LOOK = 4;
/** The least that a swing can be told from, in s: a foot swings five times or so meanwhile. */
export const SHORTEST_LOOK = 1;
/**
 * How long after a change, in s, the posture moves, the old swing dies away or the new one swells:
 * not looked at by readings. Measured in them: of an effort raised from 12 to 60 % nothing is left, for
 * slow drift is taken out of what they look at.
 */
export const TURNING = 0.5;
/**
 * How long after a change, in s, the posture itself may be far from where the foot is held: longer, for
 * the slow part of its way counts in full where the foot is drawn. Measured in the ankle's angle: after
 * that same change, without the reflex, its mean is some 5° off for two seconds and within 2° from 3 s on.
 */
export const POSTURE_SETTLES = 3;

/** How far back to look now, in s; undefined while too little has passed since the last change to tell. */
export function lookBack({ unchanged }: Pick<History, 'unchanged'>): number | undefined {
  const look = Math.min(unchanged - TURNING, LONGEST_LOOK);
  return look < SHORTEST_LOOK ? undefined : look;
}
