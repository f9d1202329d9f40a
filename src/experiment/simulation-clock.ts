/**
 * Turns irregular frame times into a whole number of fixed simulation steps, so that results do
 * not depend on the display's frame rate.
 */
export interface SimulationClock {
  /**
   * Accounts for one frame.
   *
   * @param elapsed Time since the last frame, in s, already scaled by the speed.
   * @returns How many steps are now due.
   */
  readonly stepsDue: (elapsed: number) => number;
  /** Forgets the remainder of a step that was carried over. */
  readonly restart: () => void;
}

/** Longest frame honoured, in s: a tab that returns from the background does not catch up. */
const LONGEST_FRAME = 0.1;

/** @param stepLength Simulated time per step, in s; positive. */
export function createSimulationClock(stepLength: number): SimulationClock {
  let remainder = 0;
  return {
    stepsDue(elapsed) {
      remainder += Math.min(Math.max(elapsed, 0), LONGEST_FRAME);
      const due = Math.floor(remainder / stepLength);
      remainder -= due * stepLength;
      return due;
    },
    restart() {
      remainder = 0;
    },
  };
}
