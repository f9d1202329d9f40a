import { DelayLine } from './delay-line.ts';
import type { Parameters } from './parameters.ts';
import { exp } from './portable-math.ts';

const LONGEST_DELAY = 0.25;
/** Lag of seeing and of the correction, in s. */
const LAG = 0.02;
/** Share of the correction that stays however far the target is. */
const FAR_SHARE = 0.2;

/**
 * Guiding the foot to a target by eye, with or without the cerebellum's prediction.
 *
 *     e = target − θ(t − τ_C)
 *     e* = e − κ [q(t) − q(t − τ_C)]       q: the movement expected from one's own command
 *     u′ = {limit[g (.2 + .8 e^(−|e|/e_n)) (e* + T_d e*′)] − u} / lag
 *
 * With κ = 1 the correction knows what is already under way (a Smith predictor); with κ = 0 it
 * corrects once more what it has already corrected, and swings about the target.
 *
 * @see Miall et al. 1993 [miall1993].
 */
export class VisualGuidance {
  /** Drive added to the flexor, as a share of full drive. */
  correction = 0;
  private seenError = 0;
  private expected = 0;
  private expectedSoon = 0;
  private readonly expectations: DelayLine;
  private readonly stepLength: number;
  private parameters: Parameters;

  constructor(parameters: Parameters, stepLength: number) {
    this.parameters = parameters;
    this.stepLength = stepLength;
    this.expectations = new DelayLine(LONGEST_DELAY / stepLength, 0);
  }

  configure(parameters: Parameters): void {
    this.parameters = parameters;
  }

  /** Advances by one step. @param error Target less angle as it was seen, in rad. */
  advance(error: number): void {
    const p = this.parameters;
    if (p.visualGain === 0 && this.correction === 0) return;
    const dt = this.stepLength;
    this.expectations.push(this.expected);
    const delayed = this.expectations.read(p.visualDelay / dt);
    const corrected = error - p.prediction * (this.expected - delayed);
    this.expectedSoon +=
      (dt / p.internalModelTime) * (this.correction * p.internalModelGain - this.expectedSoon);
    this.expected += (dt / p.internalModelTime) * (this.expectedSoon - this.expected);
    const rate = (corrected - this.seenError) / LAG;
    this.seenError += dt * rate;
    const near = exp(-Math.abs(error) / p.visualNearness);
    const asked =
      p.visualGain * (FAR_SHARE + (1 - FAR_SHARE) * near) * (this.seenError + p.visualLead * rate);
    const limit = p.visualLimit;
    const limited = asked > limit ? limit : asked < -limit ? -limit : asked;
    this.correction += (dt / LAG) * (limited - this.correction);
  }

  /** Lets go, as on coming to rest. */
  release(): void {
    this.correction -= (this.stepLength / LAG) * this.correction;
  }
}
