import type { Parameters } from './parameters.ts';

/** Time of full effort, in s, after which the after-effect is complete [furness1977]. */
const COMPLETE_AFTER = 120;

/**
 * What strong effort leaves behind in the command: it becomes less steady, for hours.
 *
 *     noise = n (1 + g_A m),   m′ = drive / 120 s − m / τ_A,   m from 0 to 1
 *
 * It follows the effort and not the tiring of the muscle: the tremor grows after an effort whose
 * nerve was blocked, and does not after a muscle was tired by electric pulses. No reflex takes part,
 * so that it grows while the reflexes measured in tired muscle fall.
 *
 * @see Furness, Jessop & Lippold 1977 [furness1977]; Lippold 1981 [lippold1981].
 */
export class EffortAftereffect {
  /** The after-effect m, from 0 to 1. */
  level = 0;

  /** Starts from a level of fatigue that is put in, from 0 to 1. */
  restart(level: number): void {
    this.level = level;
  }

  /** Advances by `duration`, in s, at a mean voluntary `drive` from 0 to 1. */
  advance(parameters: Parameters, drive: number, duration: number): void {
    const passing = duration * parameters.fatigueSpeed;
    const fading = this.level / parameters.aftereffectTime;
    const level = this.level + passing * (drive / COMPLETE_AFTER - fading);
    this.level = level < 0 ? 0 : level > 1 ? 1 : level;
  }

  /** Command noise now, as a share of the drive. */
  noise({ commandNoise, aftereffectGain }: Parameters): number {
    return commandNoise * (1 + aftereffectGain * this.level);
  }
}
