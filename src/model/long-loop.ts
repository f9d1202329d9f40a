import { DelayLine } from './delay-line.ts';
import type { Parameters } from './parameters.ts';
import type { SpinalCircuitParameters } from './parameters/spinal-circuits.ts';
import { REFERENCE_RATE } from './reflex-arc.ts';

/** Longest delay that may be asked for, in s. */
const LONGEST_DELAY = 0.15;

type LongLoopParameters = Pick<SpinalCircuitParameters, 'longLoopGain' | 'longLoopDelay'> &
  Pick<Parameters, 'spindleRestingRate'>;

/**
 * The long way of the stretch reflex, up to the brain's cortex and back to the same muscle.
 *
 *     excitation = G_LL ΔIa(t − τ_LL) / 100
 *
 * where ΔIa is the firing above the spindle's resting rate. Its gain is its own: what raises the
 * gain in the spinal cord does not raise it.
 */
export class LongLoop {
  /** Excitation sent to the spindle's own muscle; may be negative. */
  excitation = 0;

  private nerve = new DelayLine(0, 0);
  private stepLength = 0;
  private gain = 0;
  private delay = 0;
  private resting = 0;

  configure(parameters: LongLoopParameters, stepLength: number): void {
    if (stepLength !== this.stepLength) {
      this.stepLength = stepLength;
      this.settle();
    }
    this.gain = parameters.longLoopGain;
    this.delay = Math.min(parameters.longLoopDelay, LONGEST_DELAY) / stepLength;
    this.resting = parameters.spindleRestingRate;
  }

  /** The state after a long time at rest. */
  settle(): void {
    this.nerve = new DelayLine(LONGEST_DELAY / this.stepLength, 0);
    this.excitation = 0;
  }

  /** Takes what the spindle fires now, in impulses/s. */
  sense(rate: number): void {
    this.nerve.push(rate - this.resting);
  }

  /** Works out the order that arrives now. @param intact Share of the sensory fibres left. */
  answer(intact: number): void {
    this.excitation = ((intact * this.gain) / REFERENCE_RATE) * this.nerve.read(this.delay);
  }
}
