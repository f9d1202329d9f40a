import { exp } from './portable-math.ts';

/**
 * From the summed drive of the units to the activation of the muscle: the critically damped twitch.
 *
 *     T² a″ + 2 T a′ + a = drive
 *
 * solved exactly for a drive that is constant during a step.
 */
export class Activation {
  /** Activation, in units of full activation; not negative. */
  value = 0;
  private halfway = 0;
  private decay = 0;
  private stepsPerTime = 0;

  /** @param twitchTime T, in s. */
  configure(twitchTime: number, stepLength: number): void {
    this.stepsPerTime = stepLength / twitchTime;
    this.decay = exp(-this.stepsPerTime);
  }

  /** The state after a long time at `drive`. */
  settle(drive: number): void {
    this.value = drive;
    this.halfway = drive;
  }

  /** Advances by one step. @param drive Steady activation that the units would give; not negative. */
  advance(drive: number): void {
    const behind = this.halfway - drive;
    this.value = drive + (this.value - drive + behind * this.stepsPerTime) * this.decay;
    this.halfway = drive + behind * this.decay;
  }
}
