import { CommandNoise } from './command-noise.ts';
import type { SpinalCircuitParameters } from './parameters/spinal-circuits.ts';
import type { RandomSource } from './random.ts';

type AfferentNoiseParameters = Pick<SpinalCircuitParameters, 'afferentNoise' | 'afferentNoiseTime'>;

/**
 * Chance in what the spindles of a muscle fire together: their impulses are few and uneven.
 *
 * It arises where impulses are made, so it joins the firing rate behind the ending's own lead.
 */
export class AfferentNoise {
  /** Departure from the rate that the ending asks for, in impulses/s; mean 0. */
  departure = 0;

  private readonly noise = new CommandNoise();
  private size = 0;

  configure(parameters: AfferentNoiseParameters, stepLength: number): void {
    this.size = parameters.afferentNoise;
    this.noise.configure(parameters.afferentNoiseTime, stepLength);
  }

  /** Advances by one step; takes nothing from `random` while there is no noise. */
  advance(random: RandomSource): void {
    if (this.size === 0) {
      this.departure = 0;
      return;
    }
    this.noise.advance(random);
    this.departure = this.size * this.noise.value;
  }

  /** The rate with its noise, in impulses/s; never below 0. @param rate In impulses/s. */
  disturb(rate: number): number {
    const disturbed = rate + this.departure;
    return disturbed > 0 ? disturbed : 0;
  }
}
