/**
 * A run of the model with every parameter at random and one changed every half second: what no
 * reader would choose, but any reader can reach.
 */
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
import { createFingerprint } from './fingerprint.ts';

/** In s. */
export const RUN_SECONDS = 5;
const CHANGE_INTERVAL = 0.5;
const STEP_LENGTH = 1e-3;
/** Share of runs with a pool without number, which the table's range leaves out. */
const CONTINUUM_SHARE = 0.2;
/** Share of changes that also change what the foot is asked to do. */
const CONDITION_SHARE = 0.2;

const NAMES = Object.keys(PARAMETERS) as ParameterName[];
const QUANTITIES = Object.keys(createObservation()) as (keyof Observation)[];

export interface RandomRun {
  readonly seed: number;
  /** Of every quantity at every step, bit by bit. */
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
  for (let step = interval; step < RUN_SECONDS / STEP_LENGTH; step += interval) {
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
  const fingerprint = createFingerprint();
  const greatest = createObservation();
  let fault: string | undefined;
  let next = 0;
  for (let step = 0; step < RUN_SECONDS / STEP_LENGTH; step++) {
    for (let change = changes[next]; change?.step === step; change = changes[++next]) {
      now[change.name] = change.value;
      model.setParameter(change.name, change.value);
      if (change.condition !== undefined) model.setCondition(change.condition);
    }
    model.step();
    model.observe(observation);
    for (const quantity of QUANTITIES) {
      const value = observation[quantity];
      fingerprint.add(value);
      if (!(Math.abs(value) <= greatest[quantity])) greatest[quantity] = Math.abs(value);
      if (fault !== undefined) continue;
      const [least, most] = limits(quantity, now);
      if (!(value >= least && value <= most))
        fault = `${quantity} is ${value} after ${step + 1} steps, not from ${least} to ${most}`;
    }
  }
  return { seed, fingerprint: fingerprint.text(), fault, greatest };
}

/** Least and greatest value that can be believed, in the observation's own unit. */
function limits(quantity: keyof Observation, now: Parameters): readonly [number, number] {
  switch (quantity) {
    case 'time':
      return [0, RUN_SECONDS * (1 + 1e-9)];
    case 'ankleAngle':
      // A right angle from neutral: beyond it an ankle is out of joint.
      return [-Math.PI / 2, Math.PI / 2];
    case 'restAngle':
      return [-PARAMETERS.dorsiflexion.maximum, -PARAMETERS.dorsiflexion.minimum];
    case 'ankleVelocity':
      // Several times the top speed of the quickest fibre on the shortest lever arm.
      return [-300, 300];
    case 'ankleAcceleration':
      // The strongest muscle at its longest lever arm, torn threefold, on the lightest foot.
      return [-1e5, 1e5];
    case 'flexorExcitation':
    case 'extensorExcitation':
    case 'flexorDrive':
    case 'fatigue':
      return [0, 1];
    case 'flexorActivation':
    case 'extensorActivation':
      // Full, and as much again where chance brings many impulses together.
      return [0, 2];
    case 'flexorForce':
      return [0, MOST_FORCE * now.flexorMaximumForce];
    case 'extensorForce':
      return [0, MOST_FORCE * now.extensorMaximumForce];
    case 'muscleTorque':
      return [
        -MOST_FORCE * now.extensorMaximumForce * now.extensorMomentArm,
        MOST_FORCE * now.flexorMaximumForce * now.flexorMomentArm,
      ];
    case 'ankleTorque':
      // The passive ankle rises without end: only that it is a number of some size.
      return [-1e5, 1e5];
    case 'appliedTorque':
      return [0, 0];
    case 'flexorElectromyogram':
    case 'extensorElectromyogram':
      // Every unit at once, in one step.
      return [0, (1 + 1e-9) / STEP_LENGTH];
    case 'flexorAfferent':
    case 'extensorAfferent':
      // The most sensitive spindle in the longest fibre at the top speed that is followed.
      return [0, 2e4];
    case 'centralRhythm':
      return [-10, 10];
  }
}

/** Tendons tear at two to three times the greatest steady force. */
const MOST_FORCE = 3;

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
