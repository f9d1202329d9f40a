import type { Parameters } from './parameters.ts';
import { exp, pow } from './portable-math.ts';

const MM_PER_M = 1000;
/** Entries per mm/s of the table of speeds. */
const ENTRIES_PER_SPEED = 4;
const ENTRIES = 2049;

/**
 * A muscle spindle's Ia afferent.
 *
 *     r = r₀ + k_L (l − l̄) + k_V v / (|v| + v₀)^(1−p),  never below 0
 *     s = r smoothed over τ_s
 *     Ia = s + x / (1 + |x| / a_sat),  x = τ_a s′,  never below 0
 *
 * Lengths and speeds are those of the fibre, in mm and mm/s, lengthening positive; l̄ follows l over
 * some seconds, as the fusimotor drive re-sets the spindle. The lead x answers to a change of speed;
 * it levels off, because the large movements of clonus are not led as far as small tremor is.
 *
 * @see Prochazka & Gorassini 1998 [prochazka1998]; Poppele & Bowman 1970 [poppele1970] for the lead.
 */
export class Spindle {
  /** Firing rate, in impulses/s; not negative. */
  rate = 0;
  private smoothed = 0;
  private slope = 0;
  private accustomedLength = 0;

  private readonly speedFactors = new Float64Array(ENTRIES);
  private exponent = 0;
  private offset = 0;
  private smoothing = 0;
  private stepLength = 0;
  private resting = 0;
  private lengthGain = 0;
  private velocityGain = 0;
  private leadTime = 0;
  private leadLimit = 1;
  private accustoming = 0;

  configure(parameters: Parameters, stepLength: number): void {
    const exponent = parameters.spindleVelocityExponent - 1;
    const offset = parameters.spindleVelocityOffset * MM_PER_M;
    if (exponent !== this.exponent || offset !== this.offset) {
      for (let k = 0; k < ENTRIES; k++)
        this.speedFactors[k] = pow(k / ENTRIES_PER_SPEED + offset, exponent);
    }
    this.exponent = exponent;
    this.offset = offset;
    this.stepLength = stepLength;
    this.smoothing = 1 - exp(-stepLength / parameters.spindleTime);
    this.resting = parameters.spindleRestingRate;
    this.lengthGain = parameters.spindleLengthGain;
    this.velocityGain = parameters.spindleVelocityGain;
    this.leadTime = parameters.spindleLeadTime;
    this.leadLimit = parameters.spindleLeadLimit;
    this.accustoming = stepLength / parameters.fusimotorTime;
  }

  /** The state after a long time at a fibre length, in m. */
  settle(fibreLength: number): void {
    this.accustomedLength = fibreLength;
    this.smoothed = this.resting;
    this.slope = 0;
    this.rate = this.resting;
  }

  /** Takes a fibre that has been made longer by this much, in m, for as long as the last. */
  accustom(lengthened: number): void {
    this.accustomedLength += lengthened;
  }

  /** Advances by one step. @param fibreLength In m. @param fibreVelocity In m/s; lengthening positive. */
  advance(fibreLength: number, fibreVelocity: number): void {
    this.accustomedLength += this.accustoming * (fibreLength - this.accustomedLength);
    const velocity = fibreVelocity * MM_PER_M;
    let input =
      this.resting +
      this.lengthGain * (fibreLength - this.accustomedLength) +
      this.velocityGain * velocity * this.speedFactor(velocity < 0 ? -velocity : velocity);
    if (input < 0) input = 0;
    const change = this.smoothing * (input - this.smoothed);
    this.smoothed += change;
    const slope = change / this.stepLength;
    // Extrapolated to the end of the step: a backward difference would come half a step late.
    const lead = this.leadTime * (1.5 * slope - 0.5 * this.slope);
    this.slope = slope;
    const rate = this.smoothed + lead / (1 + (lead < 0 ? -lead : lead) / this.leadLimit);
    this.rate = rate > 0 ? rate : 0;
  }

  /** (|v| + v₀)^(p−1), from the table where it reaches. @param speed In mm/s. */
  private speedFactor(speed: number): number {
    const x = speed * ENTRIES_PER_SPEED;
    if (!(x < ENTRIES - 2)) return pow(speed + this.offset, this.exponent);
    const k = Math.floor(x);
    const before = this.speedFactors[k] ?? 0;
    return before + (x - k) * ((this.speedFactors[k + 1] ?? 0) - before);
  }
}
