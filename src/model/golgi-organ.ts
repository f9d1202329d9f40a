import { add, type Complex, complex, delay, divide, multiply, scale } from './complex.ts';
import { DelayLine } from './delay-line.ts';
import type { SpinalCircuitParameters } from './parameters/spinal-circuits.ts';
import { exp } from './portable-math.ts';

/** Longest delay that may be asked for, in s. */
const LONGEST_DELAY = 0.12;
/** Time, in s, over which a new force becomes the usual one; illustrative, as for the spindle. */
const ACCUSTOMING_TIME = 2;

type GolgiParameters = Pick<SpinalCircuitParameters, 'golgiGain' | 'golgiDelay'>;

/**
 * A muscle's Golgi organs: they feel the force in its tendon and quieten it when that rises.
 *
 *     inhibition = G_Ib [F(t − τ_Ib) − F̄(t − τ_Ib)],   F̄′ = (F − F̄) / T
 *
 * F is in units of the muscle's greatest force; F̄ is its slow mean, so that a posture held for long
 * is not weakened. Below the mean the inhibition is negative: less of it than usual. Left out: the
 * reversal to excitation that is recalled for walking, and effects on other muscles.
 */
export class GolgiOrgan {
  /** Excitation taken from the organ's own muscle; negative where the force has fallen. */
  inhibition = 0;

  private nerve = new DelayLine(0, 0);
  private usualForce = 0;
  private stepLength = 0;
  private gain = 0;
  private delay = 0;
  private accustoming = 0;

  configure(parameters: GolgiParameters, stepLength: number): void {
    if (stepLength !== this.stepLength) {
      this.stepLength = stepLength;
      this.clear();
    }
    this.gain = parameters.golgiGain;
    this.delay = Math.min(parameters.golgiDelay, LONGEST_DELAY) / stepLength;
    this.accustoming = 1 - exp(-stepLength / ACCUSTOMING_TIME);
  }

  /** The state after a long time under a force, in units of the greatest. */
  settle(force: number): void {
    this.clear();
    this.usualForce = force;
    this.inhibition = 0;
  }

  /** Takes the force at the end of a step, in units of the muscle's greatest. */
  sense(force: number): void {
    const change = force - this.usualForce;
    this.nerve.push(change);
    this.usualForce += this.accustoming * change;
  }

  /** Works out the inhibition that arrives now. @param intact Share of the sensory fibres left. */
  answer(intact: number): void {
    this.inhibition = intact * this.gain * this.nerve.read(this.delay);
  }

  private clear(): void {
    this.nerve = new DelayLine(LONGEST_DELAY / this.stepLength, 0);
  }
}

/** Inhibition for a small change of force, in units of the greatest, at s; all sensory fibres intact. */
export function golgiTransfer({ golgiGain, golgiDelay }: GolgiParameters, s: Complex): Complex {
  const quick = scale(s, ACCUSTOMING_TIME);
  const change = divide(quick, add(complex(1), quick));
  return scale(multiply(change, delay(s, golgiDelay)), golgiGain);
}
