import { AfferentNoise } from './afferent-noise.ts';
import { GolgiOrgan } from './golgi-organ.ts';
import { GroupTwoAfferent } from './group-two-afferent.ts';
import type { InnervatedMuscle } from './innervated-muscle.ts';
import { LongLoop } from './long-loop.ts';
import type { Parameters } from './parameters.ts';
import type { RandomSource } from './random.ts';
import { RenshawCell } from './renshaw-cell.ts';

/**
 * What reaches one muscle's motor neurons beside the stretch reflex: from its tendon, from its own
 * motor neurons, from its slower spindle fibres, and by way of the brain.
 *
 * A path with no gain is not worked out; it starts from rest when its gain is raised.
 */
export class SpinalCircuits {
  /** Excitation of the muscle's motor neurons by all paths together; may be negative. */
  excitation = 0;

  private readonly golgi = new GolgiOrgan();
  private readonly renshaw = new RenshawCell();
  private readonly longLoop = new LongLoop();
  private readonly groupTwo = new GroupTwoAfferent();
  private readonly noise = new AfferentNoise();
  private parameters: Parameters;
  private hasGolgi = false;
  private hasRenshaw = false;
  private hasLongLoop = false;
  private hasGroupTwo = false;

  constructor(parameters: Parameters) {
    this.parameters = parameters;
  }

  configure(parameters: Parameters, stepLength: number, muscle: InnervatedMuscle): void {
    const { golgi, renshaw, longLoop, groupTwo } = this;
    this.parameters = parameters;
    golgi.configure(parameters, stepLength);
    renshaw.configure(parameters, stepLength);
    longLoop.configure(parameters, stepLength);
    groupTwo.configure(parameters, stepLength);
    this.noise.configure(parameters, stepLength);
    const { golgiGain, renshawGain, longLoopGain, groupTwoGain } = parameters;
    if (golgiGain > 0 && !this.hasGolgi) golgi.settle(muscle.relativeForce);
    if (renshawGain > 0 && !this.hasRenshaw) renshaw.settle(muscle.steadyFiring);
    if (longLoopGain > 0 && !this.hasLongLoop) longLoop.settle();
    if (groupTwoGain > 0 && !this.hasGroupTwo) groupTwo.settle(muscle.muscle.fibreLength);
    this.hasGolgi = golgiGain > 0;
    this.hasRenshaw = renshawGain > 0;
    this.hasLongLoop = longLoopGain > 0;
    this.hasGroupTwo = groupTwoGain > 0;
  }

  /** The state after a long time of what `muscle` does now. */
  settle(muscle: InnervatedMuscle): void {
    this.golgi.settle(muscle.relativeForce);
    this.renshaw.settle(muscle.steadyFiring);
    this.longLoop.settle();
    this.groupTwo.settle(muscle.muscle.fibreLength);
  }

  /** The spindle's firing as the cord receives it, in impulses/s. */
  heard(rate: number, random: RandomSource): number {
    if (this.parameters.afferentNoise === 0) return rate;
    this.noise.advance(random);
    return this.noise.disturb(rate);
  }

  /** Takes what happened to `muscle` in a step. @param heard Its spindle's firing, in impulses/s. */
  sense(muscle: InnervatedMuscle, heard: number): void {
    if (this.hasGolgi) this.golgi.sense(muscle.relativeForce);
    if (this.hasRenshaw) this.renshaw.advance(muscle.firing);
    if (this.hasLongLoop) this.longLoop.sense(heard);
    if (this.hasGroupTwo)
      this.groupTwo.advance(muscle.muscle.fibreLength, muscle.muscle.fibreVelocity);
  }

  /**
   * Works out what arrives now.
   *
   * @param reflexGain The stretch reflex's, per 100 impulses/s. @param intact Share of sensory fibres left.
   */
  answer(reflexGain: number, intact: number): void {
    let excitation = 0;
    if (this.hasGolgi) {
      this.golgi.answer(intact);
      excitation -= this.golgi.inhibition;
    }
    if (this.hasRenshaw) excitation -= this.renshaw.inhibition;
    if (this.hasLongLoop) {
      this.longLoop.answer(intact);
      excitation += this.longLoop.excitation;
    }
    if (this.hasGroupTwo) {
      this.groupTwo.answer(reflexGain);
      excitation += this.groupTwo.excitation;
    }
    this.excitation = excitation;
  }

  /** Takes a fibre that has been made longer by this much, in m, for as long as the last. */
  accustom(lengthened: number): void {
    this.groupTwo.accustom(lengthened);
  }
}
