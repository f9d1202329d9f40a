import { exp } from './portable-math.ts';
import type { RandomSource } from './random.ts';

/** Coloured noise of unit variance that forgets itself exponentially (Ornstein–Uhlenbeck). */
export class CommandNoise {
  /** Standard deviation 1, mean 0. */
  value = 0;
  private keep = 0;
  private fresh = 1;

  /** @param memory Time in which it forgets, in s; positive. */
  configure(memory: number, stepLength: number): void {
    this.keep = exp(-stepLength / memory);
    this.fresh = Math.sqrt(1 - this.keep * this.keep);
  }

  advance(random: RandomSource): void {
    this.value = this.keep * this.value + this.fresh * random.gaussian();
  }
}
