/**
 * The closed loop: a foot, two muscles, their reflexes, and the commands that reach them.
 *
 *     E_f = D_f (1 + noise) + G ΔIa_f − … + rhythm      excitation, limited to 0…1
 *
 * One step: commands and reflexes → excitation → activation → muscles and joint in two half steps →
 * spindles → nerves.
 */
import type { ActivationCondition } from './activation-condition.ts';
import { CentralOscillator } from './central-oscillator.ts';
import { DelayLine } from './delay-line.ts';
import { InnervatedMuscle } from './innervated-muscle.ts';
import { Joint, passiveTorque } from './joint.ts';
import { MOTOR_UNIT_PARAMETERS } from './motor-unit.ts';
import { movementTarget } from './movement-target.ts';
import type { Observation } from './observation.ts';
import { type MuscleRole, type OperatingPoint, operatingPoint } from './operating-point.ts';
import type { ParameterName, Parameters } from './parameters.ts';
import { createRandom, type RandomSource } from './random.ts';
import { ReflexArc } from './reflex-arc.ts';
import { VisualGuidance } from './visual-guidance.ts';
import { VoluntaryLoop } from './voluntary-loop.ts';

/** Mechanical steps in each step; the fibre is the quickest part. */
const SUBSTEPS = 2;
/** Longest delay of the slower loops, in s. */
const LONGEST_DELAY = 0.3;
/** Share of a correction that the opposing muscle gives by relaxing. */
const RELAXING_SHARE = 0.5;
/** Time constant with which the operating point follows a change, in s. */
const GLIDE_TIME = 0.1;
/** Time between two looks at fatigue, in s. */
const FATIGUE_INTERVAL = 1;

const POOL_NAMES: ReadonlySet<ParameterName> = new Set<ParameterName>([
  ...MOTOR_UNIT_PARAMETERS,
  'firingVariability',
  'afterhyperpolarisationTime',
]);
const FATIGUE_LEVEL_NAMES: ReadonlySet<ParameterName> = new Set<ParameterName>([
  'fatigue',
  'fatigueRange',
]);

export interface ClosedLoopSettings {
  readonly parameters: Parameters;
  readonly condition: ActivationCondition;
  readonly seed: number;
  /** In s. */
  readonly stepLength: number;
}

/** @see NeuromuscularModel for what its methods mean. */
export class ClosedLoop {
  private readonly parameters: Record<ParameterName, number>;
  private condition: ActivationCondition;
  private readonly stepLength: number;
  private readonly random: RandomSource;
  private steps = 0;

  private readonly joint = new Joint();
  private readonly flexor: InnervatedMuscle;
  private readonly extensor: InnervatedMuscle;
  private readonly reflex: ReflexArc;
  private readonly voluntary = new VoluntaryLoop();
  private readonly guidance: VisualGuidance;
  private readonly rhythm: CentralOscillator;
  private readonly seenAngle: DelayLine;

  private operating: OperatingPoint;
  private readonly glidePart: number;
  private imposedAngle: number | undefined;
  /** Steps when the present condition began. */
  private conditionBegan = 0;
  private readonly stepsPerFatigue: number;
  // What parameters and fatigue make of the reflex and the drive until either changes.
  private intact = 1;
  private reflexGain = 0;
  private keptDrive = 1;
  private isTiring = false;
  private voluntaryDelay = 0;
  private visualDelay = 0;

  constructor({ parameters, condition, seed, stepLength }: ClosedLoopSettings) {
    this.parameters = { ...parameters };
    this.condition = condition;
    this.stepLength = stepLength;
    this.random = createRandom(seed);
    this.glidePart = Math.min(1, stepLength / GLIDE_TIME);
    this.stepsPerFatigue = Math.max(1, Math.floor(FATIGUE_INTERVAL / stepLength + 0.5));
    this.flexor = new InnervatedMuscle('flexor', this.parameters, this.random);
    this.extensor = new InnervatedMuscle('extensor', this.parameters, this.random);
    this.reflex = new ReflexArc(this.parameters, stepLength);
    this.guidance = new VisualGuidance(this.parameters, stepLength);
    this.rhythm = new CentralOscillator(this.parameters, condition);
    this.flexor.configurePool(this.parameters, stepLength, true);
    this.extensor.configurePool(this.parameters, stepLength, true);
    this.operating = this.configure();
    const { joint, load, flexor, extensor } = this.operating;
    this.joint.settle(joint, load);
    this.flexor.settle(flexor);
    this.extensor.settle(extensor);
    this.seenAngle = new DelayLine(LONGEST_DELAY / stepLength, joint.restAngle);
  }

  get elapsed(): number {
    return this.steps * this.stepLength;
  }

  setParameter(name: ParameterName, value: number): void {
    if (this.parameters[name] === value) return;
    this.parameters[name] = value;
    const setLevel = FATIGUE_LEVEL_NAMES.has(name);
    if (setLevel || POOL_NAMES.has(name)) {
      this.flexor.configurePool(this.parameters, this.stepLength, setLevel);
      this.extensor.configurePool(this.parameters, this.stepLength, setLevel);
    }
    this.operating = this.configure();
  }

  setCondition(condition: ActivationCondition): void {
    if (this.condition === condition) return;
    this.condition = condition;
    this.conditionBegan = this.steps;
    this.operating = this.configure();
  }

  flick(velocity: number): void {
    this.joint.velocity += velocity;
  }

  push(torque: number): void {
    this.joint.appliedTorque = torque;
  }

  imposeAngle(angle: number | undefined): void {
    this.imposedAngle = angle;
  }

  disturb(muscle: MuscleRole, excitation: number): void {
    this[muscle].disturbance = excitation;
  }

  fireUnit(muscle: MuscleRole, unit: number): void {
    const { units, pool } = this[muscle];
    if (!pool.isContinuum) units.call(unit);
  }

  step(): void {
    this.command();
    this.move();
    this.reflex.sense(this.flexor.feel(this.random), this.extensor.feel(this.random));
    this.seenAngle.push(this.joint.angle);
    this.steps++;
    if (this.isTiring && this.steps % this.stepsPerFatigue === 0) this.tire();
  }

  observe(into: Observation): void {
    const { joint, flexor, extensor, operating } = this;
    into.time = this.elapsed;
    into.ankleAngle = joint.angle;
    into.restAngle = joint.restAngle;
    into.ankleVelocity = joint.velocity;
    into.ankleAcceleration = joint.acceleration;
    into.flexorExcitation = flexor.excitation;
    into.extensorExcitation = extensor.excitation;
    into.flexorActivation = flexor.activation;
    into.extensorActivation = extensor.activation;
    into.flexorForce = flexor.muscle.force;
    into.extensorForce = extensor.muscle.force;
    into.muscleTorque =
      flexor.muscle.force * operating.flexor.constants.momentArm -
      extensor.muscle.force * operating.extensor.constants.momentArm;
    into.ankleTorque = into.muscleTorque + passiveTorque(operating.joint, joint.angle);
    into.appliedTorque = joint.appliedTorque;
    into.flexorElectromyogram = flexor.firing;
    into.extensorElectromyogram = extensor.firing;
    into.flexorDrive = flexor.voluntary;
    into.flexorAfferent = flexor.spindle.rate;
    into.extensorAfferent = extensor.spindle.rate;
    into.fatigue = this.fatigueLevel();
    into.centralRhythm = this.rhythm.toFlexor;
  }

  observeImpulses(muscle: MuscleRole, into: Uint16Array): number {
    const { units, pool } = this[muscle];
    // A continuum's units stand still: what they last fired is from before it became one.
    if (pool.isContinuum) return 0;
    for (let index = 0; index < units.firedCount; index++)
      into[index] = units.firedUnits[index] ?? 0;
    return units.firedCount;
  }

  /** Works out what reaches both pools in this step. */
  private command(): void {
    const { flexor, extensor, reflex, rhythm, random, stepLength, glidePart, operating } = this;
    flexor.glide(glidePart);
    extensor.glide(glidePart);
    this.joint.glide(operating.joint, operating.load, glidePart);

    rhythm.advance(stepLength, this.steps * stepLength, random);
    this.correct();
    const correction = this.voluntary.correction + this.guidance.correction;
    flexor.command(correction, this.keptDrive, random);
    extensor.command(-RELAXING_SHARE * correction, this.keptDrive, random);
    reflex.answer(this.reflexGain);
    flexor.circuits.answer(this.reflexGain, this.intact);
    extensor.circuits.answer(this.reflexGain, this.intact);
    flexor.excite(reflex.toFlexor + rhythm.toFlexor);
    extensor.excite(reflex.toExtensor + rhythm.toExtensor);
  }

  /** The two loops through the person's own attention: slow correction, and guidance by eye. */
  private correct(): void {
    const { condition, stepLength } = this;
    const { restAngle } = this.joint;
    if (condition === 'rest') {
      this.voluntary.release(stepLength);
      this.guidance.release();
      return;
    }
    const since = (this.steps - this.conditionBegan) * stepLength;
    const target =
      condition === 'move' ? restAngle + movementTarget(this.parameters, since) : restAngle;
    this.voluntary.advance(stepLength, target - this.seenAngle.read(this.voluntaryDelay));
    this.guidance.advance(target - this.seenAngle.read(this.visualDelay));
  }

  private move(): void {
    const { flexor, extensor, joint, imposedAngle } = this;
    const { joint: constants, flexor: atFlexor, extensor: atExtensor } = this.operating;
    const duration = this.stepLength / SUBSTEPS;
    if (imposedAngle !== undefined)
      joint.impose((imposedAngle - joint.angle) / this.stepLength, this.stepLength);
    for (let substep = 0; substep < SUBSTEPS; substep++) {
      flexor.pull(duration, joint.angle);
      extensor.pull(duration, joint.angle);
      if (imposedAngle === undefined)
        joint.advance(
          constants,
          duration,
          flexor.muscle.force * atFlexor.constants.momentArm,
          extensor.muscle.force * atExtensor.constants.momentArm,
        );
      else joint.turn(duration);
    }
  }

  private tire(): void {
    const { flexor, extensor, parameters, stepLength, stepsPerFatigue } = this;
    const duration = stepsPerFatigue * stepLength;
    flexor.tire(parameters, duration);
    extensor.tire(parameters, duration);
    // The person keeps up the effort that was asked for: a weaker pool is driven harder.
    this.operating = this.configure();
  }

  private fatigueLevel(): number {
    const level = this.parameters.fatigue + this.flexor.fatigue.developed;
    return level > 1 ? 1 : level;
  }

  /** Gives every part its constants. @returns The operating point they make. */
  private configure(): OperatingPoint {
    const { parameters, condition, flexor, extensor, stepLength } = this;
    const { deafferentation, fatigueExcitability, afferentDriveShare } = parameters;
    const operating = operatingPoint(parameters, condition, flexor.pool, extensor.pool);
    flexor.configure(parameters, operating.flexor, stepLength);
    extensor.configure(parameters, operating.extensor, stepLength);
    this.reflex.configure(parameters);
    this.voluntary.configure(parameters);
    this.guidance.configure(parameters);
    this.rhythm.configure(parameters, condition);
    this.intact = 1 - deafferentation;
    this.keptDrive = 1 - deafferentation * afferentDriveShare;
    this.reflexGain =
      parameters.reflexGain * this.intact * (1 + fatigueExcitability * this.fatigueLevel());
    this.voluntaryDelay = parameters.voluntaryDelay / stepLength;
    this.visualDelay = parameters.visualDelay / stepLength;
    const isTiring = parameters.fatigueSpeed > 0;
    if (isTiring && !this.isTiring) {
      flexor.forgetWork();
      extensor.forgetWork();
    }
    this.isTiring = isTiring;
    return operating;
  }
}
