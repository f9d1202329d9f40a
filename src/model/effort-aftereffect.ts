import type { Parameters } from './parameters.ts';

/**
 * Time of full effort, in s, after which the after-effect is complete. Ours: the efforts that were
 * studied lasted about two minutes [lippold1981]; whether longer ones leave more is not known to us.
 */
const COMPLETE_AFTER = 120;
/** Fatigue to which that effort tires the model's own muscle, from 0 to 1. */
const FATIGUE_WHEN_COMPLETE = 0.5;

/**
 * What strong effort leaves behind in the command: units are pushed to fire together, for hours.
 *
 *     synchronising noise = n g_A m,   m′ = drive / 120 s − m / τ_A,   m from 0 to 1
 *
 * n is the usual noise of the command. It follows the effort and not the tiring of the muscle: the
 * tremor grows after an effort whose nerve was blocked, and does not after a muscle was tired by
 * electric pulses. No reflex takes part, so that it grows even where a reflex falls in tired muscle,
 * as one measure is recalled to do; whether reflexes fall or rise there is contested. That it rises
 * with the drive, stops at 1 and fades exponentially is ours.
 *
 * @see Furness, Jessop & Lippold 1977 [furness1977]; Lippold 1981 [lippold1981].
 */
export class EffortAftereffect {
  /** The after-effect m, from 0 to 1. */
  level = 0;

  /** Starts as after the effort that tires a fresh muscle to this level of fatigue, from 0 to 1. */
  restart(fatigue: number): void {
    const level = fatigue / FATIGUE_WHEN_COMPLETE;
    this.level = level < 1 ? level : 1;
  }

  /** Advances by `duration`, in s, at a mean voluntary `drive` from 0 to 1. */
  advance(parameters: Parameters, drive: number, duration: number): void {
    const passing = duration * parameters.fatigueSpeed;
    const fading = this.level / parameters.aftereffectTime;
    const level = this.level + passing * (drive / COMPLETE_AFTER - fading);
    this.level = level < 0 ? 0 : level > 1 ? 1 : level;
  }

  /** Size of the synchronising noise now, as a share of the drive. */
  synchronisingNoise({ commandNoise, aftereffectGain }: Parameters): number {
    return commandNoise * aftereffectGain * this.level;
  }
}
