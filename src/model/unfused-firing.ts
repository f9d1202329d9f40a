import { cos, exp, sin } from './portable-math.ts';
import type { RandomSource } from './random.ts';

const TURN = 6.283185307179586;

/**
 * The lumpiness of a force that is made of separate twitches.
 *
 * Each unit fires almost evenly, so its force pulses at its firing rate until chance makes it lose
 * the beat; the units of a pool pulse out of step, and their sum is narrow-band noise about the
 * mean rate. This is that noise: a rotating phasor that forgets its phase, with unit variance. Left
 * out: the multiples of the rate, which twitches smooth away, and units falling into step.
 */
export class UnfusedFiring {
  /** Standard deviation 1, mean 0. */
  value = 0;
  private quadrature = 0;
  private turnCosine = 1;
  private turnSine = 0;
  private fresh = 0;

  /** @param rate Mean firing rate, in 1/s. @param forgetting Rate at which phase is lost, in 1/s. */
  configure(rate: number, forgetting: number, stepLength: number): void {
    const keep = exp(-forgetting * stepLength);
    this.turnCosine = keep * cos(TURN * rate * stepLength);
    this.turnSine = keep * sin(TURN * rate * stepLength);
    this.fresh = Math.sqrt(1 - keep * keep);
  }

  advance(random: RandomSource): void {
    const { value, quadrature, turnCosine, turnSine, fresh } = this;
    this.value = turnCosine * value - turnSine * quadrature + fresh * random.gaussian();
    this.quadrature = turnSine * value + turnCosine * quadrature + fresh * random.gaussian();
  }
}
