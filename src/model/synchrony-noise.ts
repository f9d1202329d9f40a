import { CommandNoise } from './command-noise.ts';
import { exp } from './portable-math.ts';
import type { RandomSource } from './random.ts';

/** Time over which what was added is taken back, in memories of the noise. */
const RETURN = 4;
/** Brings the variance of the difference to 1: it is RETURN / (1 + RETURN). */
const TO_UNIT_VARIANCE = 1.118033988749895;

/**
 * Noise of unit variance that pushes units to fire together without driving them harder: what it
 * adds it soon takes back, so that it has no slow part.
 *
 *     value = (x − x̄) √(5/4),   x forgets itself in τ_S, x̄ follows x in 4 τ_S
 */
export class SynchronyNoise {
  /** Standard deviation 1, mean 0. */
  value = 0;
  private readonly push = new CommandNoise();
  private mean = 0;
  private following = 0;

  /** @param memory Time τ_S in which it forgets, in s; positive. */
  configure(memory: number, stepLength: number): void {
    this.push.configure(memory, stepLength);
    this.following = 1 - exp(-stepLength / (RETURN * memory));
  }

  advance(random: RandomSource): void {
    this.push.advance(random);
    this.mean += this.following * (this.push.value - this.mean);
    this.value = (this.push.value - this.mean) * TO_UNIT_VARIANCE;
  }
}
