import { DelayLine } from './delay-line.ts';
import type { Parameters } from './parameters.ts';
import type { SpinalCircuitParameters } from './parameters/spinal-circuits.ts';
import { exp } from './portable-math.ts';
import { REFERENCE_RATE } from './reflex-arc.ts';

/** Longest delay in all that may be asked for, in s. */
const LONGEST_DELAY = 0.15;

type GroupTwoPath = Pick<
  SpinalCircuitParameters,
  'groupTwoGain' | 'groupTwoDelay' | 'groupTwoLengthGain' | 'groupTwoVelocityGain' | 'groupTwoTime'
> &
  Pick<Parameters, 'conductionDelay'>;

type GroupTwoParameters = GroupTwoPath &
  Pick<SpinalCircuitParameters, 'groupTwoRestingRate'> &
  Pick<Parameters, 'fusimotorTime'>;

/**
 * The group II path for the smallest movements, without the slow re-setting:
 *
 *     excitation / length = gain × share (lengthGain + velocityGain s) e^(−delay s) / (1 + time s)
 *
 * where gain is the reflex gain.
 */
export interface GroupTwoTransfer {
  /** Excitation for each impulse/s, per unit of reflex gain, in s. */
  readonly share: number;
  /** Impulses/s for each metre of stretch, in 1/(s m). */
  readonly lengthGain: number;
  /** Impulses/s for each m/s of stretch, in 1/m. */
  readonly velocityGain: number;
  /** Time constant of the smoothing, in s. */
  readonly time: number;
  /** Delay in all, from ending to muscle, in s. */
  readonly delay: number;
}

/** The constants of the path for the smallest movements. */
export function groupTwoTransfer(parameters: GroupTwoPath): GroupTwoTransfer {
  return {
    share: parameters.groupTwoGain / REFERENCE_RATE,
    lengthGain: parameters.groupTwoLengthGain,
    velocityGain: parameters.groupTwoVelocityGain,
    time: parameters.groupTwoTime,
    delay: Math.min(parameters.conductionDelay + parameters.groupTwoDelay, LONGEST_DELAY),
  };
}

/**
 * A muscle spindle's secondary endings, their group II fibres, and the answer to the same muscle.
 *
 *     y = k_L (l − l̄) + k_V v,  never below −r_II
 *     ΔII = y smoothed over τ_II
 *     excitation = G G_II ΔII(t − τ − d_II) / 100
 *
 * l and v are the fibre's, lengthening positive; l̄ follows l over some seconds, as for the primary
 * ending. Where the primary ending answers to speed and to changes of it, this one answers to length
 * first; its thinner fibres and its relays bring the order later than the stretch reflex.
 *
 * @see Prochazka & Gorassini 1998 [prochazka1998] for the form; Grey et al. 2001 [grey2001] for the
 * later answer of the calf. That the group II fibres cause it is their probable reading, not proven.
 */
export class GroupTwoAfferent {
  /** Firing rate, in impulses/s; not negative. */
  rate = 0;
  /** Excitation sent to the spindle's own muscle; may be negative. */
  excitation = 0;

  private nerve = new DelayLine(0, 0);
  private change = 0;
  private accustomedLength = 0;
  private stepLength = 0;
  private share = 0;
  private delay = 0;
  private resting = 0;
  private lengthGain = 0;
  private velocityGain = 0;
  private smoothing = 0;
  private accustoming = 0;

  configure(parameters: GroupTwoParameters, stepLength: number): void {
    if (stepLength !== this.stepLength) {
      this.stepLength = stepLength;
      this.clear();
    }
    const { share, lengthGain, velocityGain, time, delay } = groupTwoTransfer(parameters);
    this.share = share;
    this.lengthGain = lengthGain;
    this.velocityGain = velocityGain;
    this.smoothing = 1 - exp(-stepLength / time);
    this.delay = delay / stepLength;
    this.resting = parameters.groupTwoRestingRate;
    this.accustoming = 1 - exp(-stepLength / parameters.fusimotorTime);
  }

  /** The state after a long time at a fibre length, in m. */
  settle(fibreLength: number): void {
    this.clear();
    this.accustomedLength = fibreLength;
    this.change = 0;
    this.rate = this.resting;
    this.excitation = 0;
  }

  /** Takes a fibre that has been made longer by this much, in m, for as long as the last. */
  accustom(lengthened: number): void {
    this.accustomedLength += lengthened;
  }

  /** Advances by one step. @param fibreLength In m. @param fibreVelocity In m/s; lengthening positive. */
  advance(fibreLength: number, fibreVelocity: number): void {
    const stretch = fibreLength - this.accustomedLength;
    this.accustomedLength += this.accustoming * stretch;
    const answer = this.lengthGain * stretch + this.velocityGain * fibreVelocity;
    const least = -this.resting;
    this.change += this.smoothing * ((answer > least ? answer : least) - this.change);
    const rate = this.resting + this.change;
    this.rate = rate > 0 ? rate : 0;
    this.nerve.push(this.change);
  }

  /** Works out the order that arrives now. @param gain The stretch reflex's, per 100 impulses/s. */
  answer(gain: number): void {
    this.excitation = gain * this.share * this.nerve.read(this.delay);
  }

  private clear(): void {
    this.nerve = new DelayLine(LONGEST_DELAY / this.stepLength, 0);
  }
}
