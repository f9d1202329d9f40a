/**
 * A run of the model with every parameter at random and one changed every half second: what no
 * reader would choose, but any reader can reach.
 */
import { createHash } from 'node:crypto';
import { ACTIVATION_CONDITIONS, type ActivationCondition } from '#model/activation-condition.ts';
import { createModel, createObservation, type Observation } from '#model/neuromuscular-model.ts';
import {
  DEFAULT_PARAMETERS,
  type ParameterName,
  PARAMETERS,
  type Parameters,
} from '#model/parameters.ts';
import { exp, log } from '#model/portable-math.ts';
import { createRandom, type RandomSource } from '#model/random.ts';

/** In s. */
export const RUN_SECONDS = 5;
const CHANGE_INTERVAL = 0.5;
const STEP_LENGTH = 1e-3;
const STEPS = Math.round(RUN_SECONDS / STEP_LENGTH);
/** Share of runs with a pool without number, which the table's range leaves out. */
const CONTINUUM_SHARE = 0.2;
/** Share of changes that also change what the foot is asked to do. */
const CONDITION_SHARE = 0.2;

/** Tendons tear at two to three times the greatest steady force (recalled). */
const TORN = 3;
/** What sums of many shares may miss a whole by. */
const ROUNDING = 1e-9;

const NAMES = Object.keys(PARAMETERS) as ParameterName[];
const QUANTITIES = Object.keys(createObservation()) as (keyof Observation)[];

export interface RandomRun {
  readonly seed: number;
  /** SHA-256 over every bit of every quantity at every step. */
  readonly fingerprint: string;
  /** The first thing seen that cannot be; undefined if nothing was. */
  readonly fault: string | undefined;
  /** Greatest size of each quantity. */
  readonly greatest: Readonly<Record<keyof Observation, number>>;
}

/** One thing that happens to a run. */
export interface RandomChange {
  /** Steps after the start. */
  readonly step: number;
  readonly name: ParameterName;
  readonly value: number;
  readonly condition: ActivationCondition | undefined;
}

export interface RandomPlan {
  readonly seed: number;
  readonly parameters: Parameters;
  readonly condition: ActivationCondition;
  readonly changes: readonly RandomChange[];
}

/** What a seed stands for. @param seed A whole number. */
export function randomPlan(seed: number): RandomPlan {
  const random = createRandom(seed);
  const parameters: Record<ParameterName, number> = { ...DEFAULT_PARAMETERS };
  for (const name of NAMES) parameters[name] = randomValue(name, random);
  if (random.uniform() < CONTINUUM_SHARE) parameters.unitCount = Infinity;
  const condition = oneOf(ACTIVATION_CONDITIONS, random);
  const interval = Math.round(CHANGE_INTERVAL / STEP_LENGTH);
  const changes: RandomChange[] = [];
  for (let step = interval; step < STEPS; step += interval) {
    const name = oneOf(NAMES, random);
    changes.push({
      step,
      name,
      value: randomValue(name, random),
      condition:
        random.uniform() < CONDITION_SHARE ? oneOf(ACTIVATION_CONDITIONS, random) : undefined,
    });
  }
  return { seed, parameters, condition, changes };
}

/** Does what the plan says and watches every step of it. */
export function carryOut({ seed, parameters, condition, changes }: RandomPlan): RandomRun {
  const now: Record<ParameterName, number> = { ...parameters };
  const model = createModel({ parameters, condition, seed, stepLength: STEP_LENGTH });
  const observation = createObservation();
  const seen = new Float64Array(STEPS * QUANTITIES.length);
  const greatest = createObservation();
  let limits = believable(now);
  let fault: string | undefined;
  let next = 0;
  let sample = 0;
  for (let step = 0; step < STEPS; step++) {
    const change = changes[next];
    if (change?.step === step) {
      next++;
      now[change.name] = change.value;
      limits = believable(now);
      model.setParameter(change.name, change.value);
      if (change.condition !== undefined) model.setCondition(change.condition);
    }
    model.step();
    model.observe(observation);
    for (const quantity of QUANTITIES) {
      const value = observation[quantity];
      seen[sample++] = value;
      if (!(Math.abs(value) <= greatest[quantity])) greatest[quantity] = Math.abs(value);
      const [least, most] = limits[quantity];
      if (fault === undefined && !(value >= least && value <= most)) {
        fault = `${quantity} is ${value} after ${step + 1} steps, not from ${least} to ${most}`;
      }
    }
  }
  const fingerprint = createHash('sha256').update(new Uint8Array(seen.buffer)).digest('hex');
  return { seed, fingerprint, fault, greatest };
}

type Limits = Readonly<Record<keyof Observation, readonly [least: number, most: number]>>;

/** Least and greatest values that can be believed, in the observation's own units. */
function believable(now: Parameters): Limits {
  const flexorForce = TORN * now.flexorMaximumForce;
  const extensorForce = TORN * now.extensorMaximumForce;
  const { minimum: plantarflexed, maximum: dorsiflexed } = PARAMETERS.dorsiflexion;
  return {
    time: [0, RUN_SECONDS * (1 + ROUNDING)],
    // A right angle from neutral: beyond it an ankle is out of joint.
    ankleAngle: [-Math.PI / 2, Math.PI / 2],
    restAngle: [-dorsiflexed, -plantarflexed],
    // The quickest fibre at half as fast again as it can shorten, on the shortest lever arm, twice over.
    ankleVelocity: [-300, 300],
    // The strongest muscle about to tear, on the longest lever arm, moving the lightest foot.
    ankleAcceleration: [-1e5, 1e5],
    flexorExcitation: [0, 1],
    extensorExcitation: [0, 1],
    // Full, and as much again where chance brings many impulses together.
    flexorActivation: [0, 2],
    extensorActivation: [0, 2],
    flexorForce: [0, flexorForce],
    extensorForce: [0, extensorForce],
    muscleTorque: [-extensorForce * now.extensorMomentArm, flexorForce * now.flexorMomentArm],
    // The passive ankle pulls back ever harder: it need only be of some size.
    ankleTorque: [-1e5, 1e5],
    appliedTorque: [0, 0],
    // Every unit at once, in one step.
    flexorElectromyogram: [0, (1 + ROUNDING) / STEP_LENGTH],
    extensorElectromyogram: [0, (1 + ROUNDING) / STEP_LENGTH],
    flexorDrive: [0, 1],
    // The most sensitive spindle in the longest fibre, at the top speed that the fibre follows.
    flexorAfferent: [0, 2e4],
    extensorAfferent: [0, 2e4],
    fatigue: [0, 1],
    centralRhythm: [-10, 10],
  };
}

/** Somewhere on the parameter's scale, its ends included. */
function randomValue(name: ParameterName, random: RandomSource): number {
  const { minimum, maximum, scale } = PARAMETERS[name];
  const place = random.uniform();
  // Rare things happen at the ends: one in ten is at one of them.
  if (place < 0.05) return minimum;
  if (place > 0.95) return maximum;
  if (scale === 'log') return minimum * exp(place * log(maximum / minimum));
  return minimum + place * (maximum - minimum);
}

function oneOf<T>(list: readonly T[], random: RandomSource): T {
  const chosen = list[Math.floor(random.uniform() * list.length)];
  if (chosen === undefined) throw new Error('Nothing to choose from.');
  return chosen;
}
