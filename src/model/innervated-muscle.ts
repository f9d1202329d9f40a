import { Activation } from './activation.ts';
import { CommandNoise } from './command-noise.ts';
import { EffortAftereffect } from './effort-aftereffect.ts';
import { Fatigue } from './fatigue.ts';
import { FiringUnits } from './firing-units.ts';
import { MotorUnitPool, setFatigueLevel } from './motor-unit-pool.ts';
import { Muscle } from './muscle.ts';
import { DIRECTION, type MuscleOperatingPoint, type MuscleRole } from './operating-point.ts';
import type { Parameters } from './parameters.ts';
import type { RandomSource } from './random.ts';
import { RecruitmentCurve } from './recruitment.ts';
import { Spindle } from './spindle.ts';
import { SpinalCircuits } from './spinal-circuits.ts';
import { SynchronyNoise } from './synchrony-noise.ts';

/** A muscle with the motor units that drive it and the spindle that feels its length. */
export class InnervatedMuscle {
  readonly pool: MotorUnitPool;
  readonly units: FiringUnits;
  readonly fatigue = new Fatigue();
  readonly aftereffect = new EffortAftereffect();
  readonly muscle = new Muscle();
  readonly spindle = new Spindle();
  readonly circuits: SpinalCircuits;
  /** The voluntary part of the excitation, without its noise; from 0 to 1. */
  voluntary = 0;
  /** Excitation of the pool, from 0 to 1. */
  excitation = 0;
  /** Activation, in units of full activation; not negative. */
  activation = 0;
  /** Impulses of the units in the last step, weighted by their share of the strength, in 1/s. */
  firing = 0;
  /** Drive that holds the operating point, from 0 to 1; glides after a change. */
  drive = 0;
  /** Firing at the operating point, as {@link firing} counts it. */
  steadyFiring = 0;
  /** Path length with the ankle at 0, in m; glides after a change. */
  pathLength = 0;
  /** Excitation from elsewhere than will, reflex and rhythm; 0 for none. */
  disturbance = 0;

  private readonly commandNoise = new CommandNoise();
  private readonly synchronyNoise = new SynchronyNoise();
  private readonly direction: number;
  // A pool without number has no single impulses: it follows the curve of its mean force.
  private readonly curve = new RecruitmentCurve();
  private readonly twitch = new Activation();
  private stepLength = 0;
  private wasContinuum = false;
  private targetDrive = 0;
  private targetPathLength = 0;
  private leverArm = 0;
  private angle = 0;
  private greatestForce = 1;
  private unsteadiness = 0;
  private synchrony = 0;
  /** Command that reaches the pool in this step, with its noise; not negative. */
  private commanded = 0;
  private excitationSum = 0;
  private voluntarySum = 0;
  private stepsAtWork = 0;

  constructor(role: MuscleRole, parameters: Parameters, random: RandomSource) {
    this.direction = DIRECTION[role];
    this.pool = new MotorUnitPool(parameters);
    this.units = new FiringUnits(this.pool, random);
    this.circuits = new SpinalCircuits(parameters);
  }

  /** Tendon force, in units of the greatest. */
  get relativeForce(): number {
    return this.muscle.force / this.greatestForce;
  }

  /** Takes the pool's parameters and, if asked, a new level of fatigue. */
  configurePool(parameters: Parameters, stepLength: number, setLevel: boolean): void {
    const { pool } = this;
    this.stepLength = stepLength;
    pool.configure(parameters);
    if (setLevel) {
      setFatigueLevel(pool, parameters.fatigue, parameters.fatigueRange);
      this.fatigue.restart(pool);
      this.aftereffect.restart(parameters.fatigue);
    }
    this.poolChanged(parameters);
  }

  /** Lets `duration`, in s, of what was done on average since the last time tire the pool, or rest it. */
  tire(parameters: Parameters, duration: number): void {
    const steps = Math.max(1, this.stepsAtWork);
    this.fatigue.advance(this.pool, parameters, this.excitationSum / steps, duration);
    this.aftereffect.advance(parameters, this.voluntarySum / steps, duration);
    this.forgetWork();
    this.poolChanged(parameters);
  }

  /** Starts anew with what is to tire the pool. */
  forgetWork(): void {
    this.excitationSum = 0;
    this.voluntarySum = 0;
    this.stepsAtWork = 0;
  }

  /** Takes a new operating point; the drive and the path glide to it. */
  configure(parameters: Parameters, operating: MuscleOperatingPoint, stepLength: number): void {
    const before = this.muscle.fibreLength;
    const leverArm = this.direction * operating.constants.momentArm;
    const lengthened = this.muscle.configure(operating.constants);
    // Other lengths and lever arms must not stretch the muscle that has them.
    this.pathLength += lengthened + (leverArm - this.leverArm) * this.angle;
    this.leverArm = leverArm;
    this.spindle.configure(parameters, stepLength);
    this.spindle.accustom(this.muscle.fibreLength - before);
    this.circuits.accustom(this.muscle.fibreLength - before);
    this.greatestForce = operating.constants.maximumForce;
    this.steadyFiring = operating.firing;
    this.circuits.configure(parameters, stepLength, this);
    this.commandNoise.configure(parameters.commandNoiseTime, stepLength);
    this.synchronyNoise.configure(parameters.synchronyTime, stepLength);
    this.unsteadiness = parameters.commandNoise;
    this.synchrony = this.aftereffect.synchronisingNoise(parameters);
    this.targetDrive = operating.drive;
    this.targetPathLength = operating.pathLength;
    if (!this.pool.isContinuum) return;
    this.twitch.configure(this.pool.workingTwitchTime(operating.excitation), stepLength);
  }

  /** The state after a long time at the operating point. */
  settle(operating: MuscleOperatingPoint): void {
    const { excitation, activation, force, fibreLength } = operating;
    this.drive = operating.drive;
    this.pathLength = operating.pathLength;
    this.excitation = excitation;
    this.muscle.settle(force, fibreLength);
    this.twitch.settle(activation);
    this.units.settle(excitation);
    this.activation = activation;
    this.spindle.settle(fibreLength);
    this.circuits.settle(this);
    this.fatigue.restart(this.pool);
  }

  /** Lets the drive and the path come a part of the way to the operating point. */
  glide(part: number): void {
    this.drive += part * (this.targetDrive - this.drive);
    this.pathLength += part * (this.targetPathLength - this.pathLength);
  }

  /**
   * Takes the voluntary command of one step.
   *
   * @param correction Added to the drive that holds the posture. @param kept Share of it that arrives.
   */
  command(correction: number, kept: number, random: RandomSource): void {
    const wanted = (this.drive + correction) * kept;
    this.voluntary = wanted > 0 ? (wanted < 1 ? wanted : 1) : 0;
    this.commandNoise.advance(random);
    let noise = this.unsteadiness * this.commandNoise.value;
    if (this.synchrony > 0) {
      this.synchronyNoise.advance(random);
      noise += this.synchrony * this.synchronyNoise.value;
    }
    this.commanded = wanted > 0 && noise > -1 ? wanted * (1 + noise) : 0;
  }

  /** Drives the pool for one step. @param involuntary Excitation by reflex and rhythm, not yet limited. */
  excite(involuntary: number): void {
    const excitation = this.commanded + this.circuits.excitation + involuntary + this.disturbance;
    this.excitation = excitation > 0 ? (excitation < 1 ? excitation : 1) : 0;
    this.excitationSum += this.excitation;
    this.voluntarySum += this.voluntary;
    this.stepsAtWork++;
    if (this.pool.isContinuum) {
      this.twitch.advance(this.curve.force(this.excitation));
      this.activation = this.twitch.value;
      this.firing = this.curve.firing(this.excitation);
    } else {
      this.units.advance(this.excitation);
      this.activation = this.units.activation;
      this.firing = this.units.fired / this.stepLength;
    }
  }

  /** Moves fibre and tendon for `duration`, in s, with the ankle at `angle`, in rad. */
  pull(duration: number, angle: number): void {
    this.angle = angle;
    const { muscle } = this;
    muscle.activation = this.activation;
    muscle.pathLength = this.pathLength - this.leverArm * angle;
    muscle.advance(duration);
  }

  /** Lets the endings feel fibre and tendon for one step. @returns What the spindle's nerve carries, in impulses/s. */
  feel(random: RandomSource): number {
    const { muscle, spindle, circuits } = this;
    spindle.advance(muscle.fibreLength, muscle.fibreVelocity);
    const heard = circuits.heard(spindle.rate, random);
    circuits.sense(this, heard);
    return heard;
  }

  private poolChanged(parameters: Parameters): void {
    const { isContinuum } = this.pool;
    if (isContinuum) this.curve.rebuild(this.pool);
    else this.units.configure(parameters, this.stepLength);
    if (isContinuum === this.wasContinuum) return;
    // Single units and the continuum each take over where the other was.
    this.wasContinuum = isContinuum;
    if (isContinuum) this.twitch.settle(this.activation);
    else this.units.settle(this.excitation);
  }
}
