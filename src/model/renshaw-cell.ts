import { add, type Complex, complex, delay, divide, multiply, scale } from './complex.ts';
import { DelayLine } from './delay-line.ts';
import type { SpinalCircuitParameters } from './parameters/spinal-circuits.ts';
import { exp } from './portable-math.ts';

/** Time for the two synapses from a motor neuron back to its neighbours, in s; recalled. */
const SYNAPTIC_DELAY = 0.002;

type RenshawParameters = Pick<SpinalCircuitParameters, 'renshawGain' | 'renshawTime'>;

/**
 * Renshaw cells: a muscle's own impulses come back, within the spinal cord, as inhibition.
 *
 *     inhibition = G_Ren x,   x′ = s(t − d) − x / τ_Ren
 *
 * s is the strength of the units that fire, as a share of the pool's, per second. One impulse of
 * every unit at once makes x = 1, which fades. No sensory fibre takes part: cutting them all leaves
 * it as it is. Left out: the cells' effect on the opposing muscle and their own control from above.
 */
export class RenshawCell {
  /** Excitation taken from the cells' own muscle in the next step; not negative. */
  inhibition = 0;

  private collateral = new DelayLine(0, 0);
  private active = 0;
  private stepLength = 0;
  private gain = 0;
  private time = 1;
  private keep = 0;
  private delay = 0;

  configure(parameters: RenshawParameters, stepLength: number): void {
    if (stepLength !== this.stepLength) {
      this.stepLength = stepLength;
      // Firing is known for a whole step and answered in the next, which is half a step late already.
      this.delay = Math.max(0, SYNAPTIC_DELAY / stepLength - 0.5);
      this.collateral = new DelayLine(this.delay, 0);
    }
    this.gain = parameters.renshawGain;
    this.time = parameters.renshawTime;
    this.keep = exp(-stepLength / this.time);
  }

  /** The state after a long time at a steady firing, in shares of the pool's strength per second. */
  settle(firing: number): void {
    this.collateral = new DelayLine(this.delay, firing);
    this.active = this.time * firing;
    this.inhibition = this.gain * this.active;
  }

  /** Advances by one step. @param firing Strength fired in it, as a share of the pool's, per second. */
  advance(firing: number): void {
    this.collateral.push(firing);
    const arriving = this.time * this.collateral.read(this.delay);
    this.active = arriving + this.keep * (this.active - arriving);
    this.inhibition = this.gain * this.active;
  }
}

/**
 * Inhibition that a steady firing holds up: what an effort must be raised by to keep its force.
 *
 * @param firing Strength fired, as a share of the pool's, per second.
 * @returns Excitation; not negative.
 */
export function steadyRecurrentInhibition(parameters: RenshawParameters, firing: number): number {
  return parameters.renshawGain * parameters.renshawTime * firing;
}

/** Inhibition for a small change of firing, as a share of the pool's strength per second, at s. */
export function renshawTransfer(
  { renshawGain, renshawTime }: RenshawParameters,
  s: Complex,
): Complex {
  const smoothed = divide(complex(renshawTime), add(complex(1), scale(s, renshawTime)));
  return scale(multiply(smoothed, delay(s, SYNAPTIC_DELAY)), renshawGain);
}
