import { DelayLine } from './delay-line.ts';
import type { Parameters } from './parameters.ts';

/** Longest conduction delay and relay that may be asked for, in s. */
const LONGEST_DELAY = 0.12;
/** Impulses/s to which the reflex gain refers. */
export const REFERENCE_RATE = 100;

/**
 * The stretch reflex of both muscles, with the branch that quietens the opponent.
 *
 *     to flexor   = G [ΔIa_f(t − τ) − G_RI ΔIa_e(t − τ − d)] / 100
 *     to extensor = G [ΔIa_e(t − τ) − G_RI ΔIa_f(t − τ − d)] / 100
 *
 * where ΔIa is the firing above the spindle's resting rate.
 */
export class ReflexArc {
  /** Excitation sent to the flexor; may be negative. */
  toFlexor = 0;
  /** Excitation sent to the extensor; may be negative. */
  toExtensor = 0;

  private readonly flexorNerve: DelayLine;
  private readonly extensorNerve: DelayLine;
  private readonly stepLength: number;
  private inhibition = 0;
  private delay = 0;
  private inhibitionDelay = 0;
  private resting = 0;

  constructor(parameters: Parameters, stepLength: number) {
    const longest = LONGEST_DELAY / stepLength;
    this.stepLength = stepLength;
    this.flexorNerve = new DelayLine(longest, parameters.spindleRestingRate);
    this.extensorNerve = new DelayLine(longest, parameters.spindleRestingRate);
    this.configure(parameters);
  }

  configure(parameters: Parameters): void {
    const { conductionDelay, reciprocalDelay } = parameters;
    this.inhibition = parameters.reciprocalInhibition;
    this.delay = Math.min(conductionDelay, LONGEST_DELAY) / this.stepLength;
    this.inhibitionDelay =
      Math.min(conductionDelay + reciprocalDelay, LONGEST_DELAY) / this.stepLength;
    this.resting = parameters.spindleRestingRate;
  }

  /** Takes what the two spindles fire now, in impulses/s. */
  sense(flexorRate: number, extensorRate: number): void {
    this.flexorNerve.push(flexorRate);
    this.extensorNerve.push(extensorRate);
  }

  /** Works out the orders that arrive now. @param gain Excitation per 100 impulses/s. */
  answer(gain: number): void {
    const flexor = this.flexorNerve.read(this.delay) - this.resting;
    const extensor = this.extensorNerve.read(this.delay) - this.resting;
    const quietensFlexor = this.extensorNerve.read(this.inhibitionDelay) - this.resting;
    const quietensExtensor = this.flexorNerve.read(this.inhibitionDelay) - this.resting;
    const scale = gain / REFERENCE_RATE;
    this.toFlexor = scale * (flexor - this.inhibition * quietensFlexor);
    this.toExtensor = scale * (extensor - this.inhibition * quietensExtensor);
  }
}
