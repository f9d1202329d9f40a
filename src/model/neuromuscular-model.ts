/**
 * The closed loop: a foot, two muscles, their reflex, and the commands that reach them.
 *
 *     E_f = D_f + u + u_C + G ΔIa_f − … + rhythm + D_f n      excitation, limited to 0…1
 *
 * One step: commands and reflexes → excitation → activation → muscles and joint in two half steps →
 * spindles → nerves.
 */
import type { ActivationCondition } from './activation-condition.ts';
import { CentralOscillator } from './central-oscillator.ts';
import { DelayLine } from './delay-line.ts';
import { InnervatedMuscle } from './innervated-muscle.ts';
import { Joint } from './joint.ts';
import { POOL_PARAMETERS } from './motor-unit-pool.ts';
import { movementTarget } from './movement-target.ts';
import type { Observation } from './observation.ts';
import { type OperatingPoint, operatingPoint } from './operating-point.ts';
import type { ParameterName, Parameters } from './parameters.ts';
import { createRandom, type RandomSource } from './random.ts';
import { ReflexArc } from './reflex-arc.ts';
import { VisualGuidance } from './visual-guidance.ts';
import { VoluntaryLoop } from './voluntary-loop.ts';

export { createObservation, type Observation } from './observation.ts';

export interface ModelSettings {
  readonly parameters: Parameters;
  readonly condition: ActivationCondition;
  /** Start of the random sequence; a whole number. */
  readonly seed: number;
  /** Length of a step, in s; 0.001 if not given. */
  readonly stepLength?: number;
}

export interface NeuromuscularModel {
  /** Simulated time since the start, in s. */
  readonly elapsed: number;
  /** Lets one step pass. */
  readonly step: () => void;
  /** Writes what can be seen now into `into`. */
  readonly observe: (into: Observation) => void;
  /** Changes one parameter, in its SI unit; what it moves glides to its new place. */
  readonly setParameter: (name: ParameterName, value: number) => void;
  readonly setCondition: (condition: ActivationCondition) => void;
  /** Flicks the foot. @param velocity Added to the ankle's velocity, in rad/s. */
  readonly flick: (velocity: number) => void;
}

/** A model that has rested at its operating point until now. */
export function createModel(settings: ModelSettings): NeuromuscularModel {
  const model = new ClosedLoop(settings);
  return {
    get elapsed() {
      return model.elapsed;
    },
    step() {
      model.step();
    },
    observe(into) {
      model.observe(into);
    },
    setParameter(name, value) {
      model.setParameter(name, value);
    },
    setCondition(condition) {
      model.setCondition(condition);
    },
    flick(velocity) {
      model.flick(velocity);
    },
  };
}

const USUAL_STEP = 1e-3;
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

const POOL_NAMES: ReadonlySet<ParameterName> = new Set<ParameterName>(POOL_PARAMETERS);
const FATIGUE_LEVEL_NAMES: ReadonlySet<ParameterName> = new Set<ParameterName>([
  'fatigue',
  'fatigueRange',
]);

class ClosedLoop {
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
  // These glide to the operating point's.
  private restAngle: number;
  private load: number;
  private restTorque: number;
  /** Steps when the present condition began. */
  private conditionBegan = 0;
  private readonly stepsPerFatigue: number;
  private flexorExcitationSum = 0;
  private extensorExcitationSum = 0;

  constructor({ parameters, condition, seed, stepLength = USUAL_STEP }: ModelSettings) {
    this.parameters = { ...parameters };
    this.condition = condition;
    this.stepLength = stepLength;
    this.random = createRandom(seed);
    this.glidePart = Math.min(1, stepLength / GLIDE_TIME);
    this.stepsPerFatigue = Math.max(1, Math.floor(FATIGUE_INTERVAL / stepLength + 0.5));
    this.flexor = new InnervatedMuscle('flexor', this.parameters);
    this.extensor = new InnervatedMuscle('extensor', this.parameters);
    this.reflex = new ReflexArc(this.parameters, stepLength);
    this.guidance = new VisualGuidance(this.parameters, stepLength);
    this.rhythm = new CentralOscillator(this.parameters, condition);
    this.flexor.configurePool(this.parameters, true);
    this.extensor.configurePool(this.parameters, true);
    this.operating = this.configure();
    const { joint, load, restTorque, flexor, extensor } = this.operating;
    this.restAngle = joint.restAngle;
    this.load = load;
    this.restTorque = restTorque;
    this.joint.angle = joint.restAngle;
    this.joint.glide(joint, 1);
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
      this.flexor.configurePool(this.parameters, setLevel);
      this.extensor.configurePool(this.parameters, setLevel);
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

  step(): void {
    this.command();
    this.move();
    this.flexor.feel();
    this.extensor.feel();
    this.reflex.sense(this.flexor.spindle.rate, this.extensor.spindle.rate);
    this.seenAngle.push(this.joint.angle);
    this.steps++;
    if (this.parameters.fatigueSpeed > 0) this.tire();
  }

  observe(into: Observation): void {
    const { joint, flexor, extensor } = this;
    into.time = this.elapsed;
    into.ankleAngle = joint.angle;
    into.restAngle = this.restAngle;
    into.ankleVelocity = joint.velocity;
    into.ankleAcceleration = joint.acceleration;
    into.flexorExcitation = flexor.excitation;
    into.extensorExcitation = extensor.excitation;
    into.flexorActivation = flexor.twitch.value;
    into.extensorActivation = extensor.twitch.value;
    into.flexorForce = flexor.muscle.force;
    into.extensorForce = extensor.muscle.force;
    into.flexorAfferent = flexor.spindle.rate;
    into.extensorAfferent = extensor.spindle.rate;
    into.fatigue = this.fatigueLevel();
    into.centralRhythm = this.rhythm.toFlexor;
  }

  /** Works out what reaches both pools in this step. */
  private command(): void {
    const p = this.parameters;
    const { flexor, extensor, random, stepLength: dt, glidePart, operating } = this;
    flexor.glide(glidePart);
    extensor.glide(glidePart);
    this.joint.glide(operating.joint, glidePart);
    this.restAngle += glidePart * (operating.joint.restAngle - this.restAngle);
    this.load += glidePart * (operating.load - this.load);
    this.restTorque += glidePart * (operating.restTorque - this.restTorque);

    this.rhythm.advance(dt, this.steps * dt, random);
    this.correct(dt);
    const excitability = 1 + p.fatigueExcitability * this.fatigueLevel();
    this.reflex.answer(p.reflexGain * (1 - p.deafferentation) * excitability);
    const correction = this.voluntary.correction + this.guidance.correction;
    const kept = 1 - p.deafferentation * p.afferentDriveShare;
    const noise = p.commandNoise * excitability;

    flexor.commandNoise.advance(random);
    extensor.commandNoise.advance(random);
    let toFlexor = (flexor.drive + correction) * kept;
    let toExtensor = (extensor.drive - RELAXING_SHARE * correction) * kept;
    if (toFlexor < 0) toFlexor = 0;
    if (toExtensor < 0) toExtensor = 0;
    flexor.excite(
      toFlexor * (1 + noise * flexor.commandNoise.value) +
        this.reflex.toFlexor +
        this.rhythm.toFlexor,
      random,
    );
    extensor.excite(
      toExtensor * (1 + noise * extensor.commandNoise.value) +
        this.reflex.toExtensor +
        this.rhythm.toExtensor,
      random,
    );
  }

  /** The two loops through the person's own attention: slow correction, and guidance by eye. */
  private correct(dt: number): void {
    if (this.condition === 'rest') {
      this.voluntary.release(dt);
      this.guidance.release();
      return;
    }
    const p = this.parameters;
    const moving = this.condition === 'move';
    const target = moving
      ? this.restAngle + movementTarget(p, (this.steps - this.conditionBegan) * dt)
      : this.restAngle;
    this.voluntary.advance(dt, target - this.seenAngle.read(p.voluntaryDelay / dt));
    this.guidance.advance(target - this.seenAngle.read(p.visualDelay / dt));
  }

  private move(): void {
    const { flexor, extensor, joint } = this;
    const { joint: constants, flexor: atFlexor, extensor: atExtensor } = this.operating;
    const duration = this.stepLength / SUBSTEPS;
    for (let substep = 0; substep < SUBSTEPS; substep++) {
      flexor.pull(duration, joint.angle);
      extensor.pull(duration, joint.angle);
      joint.advance(
        constants,
        duration,
        flexor.muscle.force * atFlexor.constants.momentArm,
        extensor.muscle.force * atExtensor.constants.momentArm,
        this.load,
        this.restAngle,
        this.restTorque,
      );
    }
  }

  private tire(): void {
    this.flexorExcitationSum += this.flexor.excitation;
    this.extensorExcitationSum += this.extensor.excitation;
    if (this.steps % this.stepsPerFatigue !== 0) return;
    const { flexor, extensor, parameters, stepsPerFatigue: count } = this;
    const duration = count * this.stepLength;
    flexor.fatigue.advance(flexor.pool, parameters, this.flexorExcitationSum / count, duration);
    extensor.fatigue.advance(
      extensor.pool,
      parameters,
      this.extensorExcitationSum / count,
      duration,
    );
    this.flexorExcitationSum = 0;
    this.extensorExcitationSum = 0;
    flexor.configurePool(parameters, false);
    extensor.configurePool(parameters, false);
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
    const operating = operatingPoint(parameters, condition, flexor.pool, extensor.pool);
    flexor.configure(parameters, operating.flexor, stepLength);
    extensor.configure(parameters, operating.extensor, stepLength);
    this.reflex.configure(parameters);
    this.voluntary.configure(parameters);
    this.guidance.configure(parameters);
    this.rhythm.configure(parameters, condition);
    return operating;
  }
}
