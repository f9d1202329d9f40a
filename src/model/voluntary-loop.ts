import type { Parameters } from './parameters.ts';

/** Greatest correction, as a share of full drive. */
const LIMIT = 0.8;
/** Time, in s, in which the correction is let go on resting. */
const LETTING_GO = 0.3;

/**
 * How a person holds a posture at leisure: the drive grows for as long as the foot is off its target.
 *
 *     u′ = k_i [θ_target − θ(t − τ_v)]
 *
 * Far too slow to shake; it makes up for fatigue and drift.
 */
export class VoluntaryLoop {
  /** Drive added to the flexor, as a share of full drive. */
  correction = 0;
  private gain = 0;

  configure(parameters: Parameters): void {
    this.gain = parameters.voluntaryGain;
  }

  /** Advances by `duration`. @param error Target less angle as it was seen, in rad. */
  advance(duration: number, error: number): void {
    const correction = this.correction + duration * this.gain * error;
    this.correction = correction > LIMIT ? LIMIT : correction < -LIMIT ? -LIMIT : correction;
  }

  /** Lets go, as on coming to rest, for `duration`. */
  release(duration: number): void {
    this.correction -= (duration / LETTING_GO) * this.correction;
  }
}
