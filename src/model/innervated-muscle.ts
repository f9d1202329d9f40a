import { Activation } from './activation.ts';
import { CommandNoise } from './command-noise.ts';
import { Fatigue } from './fatigue.ts';
import { createPoolResponse, MotorUnitPool, setFatigueLevel } from './motor-unit-pool.ts';
import { Muscle } from './muscle.ts';
import { DIRECTION, type MuscleOperatingPoint, type MuscleRole } from './operating-point.ts';
import type { Parameters } from './parameters.ts';
import type { RandomSource } from './random.ts';
import { RecruitmentCurve } from './recruitment.ts';
import { Spindle } from './spindle.ts';
import { UnfusedFiring } from './unfused-firing.ts';

/** A muscle with the motor units that drive it and the spindle that feels its length. */
export class InnervatedMuscle {
  readonly pool: MotorUnitPool;
  readonly fatigue = new Fatigue();
  readonly muscle = new Muscle();
  readonly spindle = new Spindle();
  readonly twitch = new Activation();
  readonly commandNoise = new CommandNoise();
  /** Excitation of the pool, from 0 to 1. */
  excitation = 0;
  /** Drive that holds the operating point, from 0 to 1; glides after a change. */
  drive = 0;
  /** Path length with the ankle at 0, in m; glides after a change. */
  pathLength = 0;

  private readonly direction: number;
  private readonly curve = new RecruitmentCurve();
  private readonly firing = new UnfusedFiring();
  private readonly response = createPoolResponse();
  private targetDrive = 0;
  private targetPathLength = 0;
  private leverArm = 0;
  private angle = 0;
  private unevenness = 0;

  constructor(role: MuscleRole, parameters: Parameters) {
    this.direction = DIRECTION[role];
    this.pool = new MotorUnitPool(parameters);
  }

  /** Takes the pool's parameters and, if asked, a new level of fatigue. */
  configurePool(parameters: Parameters, setLevel: boolean): void {
    this.pool.configure(parameters);
    if (setLevel) setFatigueLevel(this.pool.capacity, parameters.fatigue, parameters.fatigueRange);
    this.curve.rebuild(this.pool);
    if (setLevel) this.fatigue.restart(this.pool, this.drive);
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
    this.commandNoise.configure(parameters.commandNoiseTime, stepLength);
    this.targetDrive = operating.excitation;
    this.targetPathLength = operating.pathLength;
    // The time of the units that hold the posture, or of the first ones where none does.
    const working = Math.max(operating.excitation, EASILY_RECRUITED * this.pool.threshold);
    const { response } = this;
    this.pool.respond(working, response);
    this.twitch.configure(response.twitchTime, stepLength);
    this.firing.configure(response.rate, response.forgetting, stepLength);
    this.unevenness = operating.excitation > 0 ? response.unevenness : 0;
  }

  /** The state after a long time at the operating point. */
  settle(operating: MuscleOperatingPoint): void {
    this.drive = operating.excitation;
    this.pathLength = operating.pathLength;
    this.excitation = operating.excitation;
    this.muscle.settle(operating.activation);
    this.twitch.settle(operating.activation);
    this.spindle.settle(this.muscle.fibreLength);
    this.fatigue.restart(this.pool, this.drive);
  }

  /** Lets the drive and the path come a part of the way to the operating point. */
  glide(part: number): void {
    this.drive += part * (this.targetDrive - this.drive);
    this.pathLength += part * (this.targetPathLength - this.pathLength);
  }

  /** Drives the pool for one step. @param excitation Summed excitation, not yet limited. */
  excite(excitation: number, random: RandomSource): void {
    this.excitation = excitation > 0 ? (excitation < 1 ? excitation : 1) : 0;
    this.firing.advance(random);
    const force = this.curve.force(this.excitation) + this.unevenness * this.firing.value;
    this.twitch.advance(force > 0 ? force : 0);
  }

  /** Moves fibre and tendon for `duration`, in s, with the ankle at `angle`, in rad. */
  pull(duration: number, angle: number): void {
    this.angle = angle;
    this.muscle.advance(duration, this.twitch.value, this.pathLength - this.leverArm * angle);
  }

  /** Lets the spindle feel the fibre for one step. */
  feel(): void {
    this.spindle.advance(this.muscle.fibreLength, this.muscle.fibreVelocity);
  }
}

/** Excitation, in thresholds of the first unit, at which the twitch of a resting muscle is taken. */
const EASILY_RECRUITED = 1.05;
