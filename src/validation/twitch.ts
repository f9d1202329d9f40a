/** Single twitches of a muscle in place, with its tendon, and what its units do at greatest effort. */
import { MotorUnitPool } from '#model/motor-unit-pool.ts';
import { Muscle } from '#model/muscle.ts';
import { DIRECTION, type MuscleRole, operatingPoint } from '#model/operating-point.ts';
import { DEFAULT_PARAMETERS } from '#model/parameters.ts';

/** Length of a step, in s. */
const STEP = 5e-4;
/** A twitch is over by then, in s. */
const OVER = 0.8;
/** Place in the pool of the unit that stands for all. */
const MIDDLE = 0.5;

export interface TwitchTimes {
  /** From the impulse to the peak of the tendon's force, in s. */
  readonly contractionTime: number;
  /** From there to half of the peak, in s. */
  readonly halfRelaxationTime: number;
}

/** All units of the flexor fire once together. */
export function wholeTwitch(): TwitchTimes {
  const pool = new MotorUnitPool(DEFAULT_PARAMETERS);
  return twitchTimes('flexor', (time) =>
    [...pool.places].reduce((sum, place) => sum + unitActivation(pool, place, time), 0),
  );
}

/** The middle unit of the extensor fires once, alone. */
export function unitTwitch(): TwitchTimes {
  const pool = new MotorUnitPool(DEFAULT_PARAMETERS);
  return twitchTimes('extensor', (time) => unitActivation(pool, MIDDLE, time));
}

/** Rate, in 1/s, at which the middle unit gives half its greatest force. */
export function halfForceRate(): number {
  const { laws } = new MotorUnitPool(DEFAULT_PARAMETERS);
  const time = laws.twitchTime(MIDDLE, 1);
  const force = (rate: number): number => laws.steadyTwitches(time, rate);
  const greatest = force(FUSED);
  let [low, high] = [0, FUSED];
  for (let round = 0; round < 50; round++) {
    const middle = (low + high) / 2;
    if (force(middle) < greatest / 2) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

/** Rate, in 1/s, at which every twitch has melted into its neighbours. */
const FUSED = 100;

/** Mean rate of the units that fire, in 1/s, at full drive and with a share of it lost. */
export function maximalRates(lostShare: number): { whole: number; without: number } {
  const { places, departures, laws } = new MotorUnitPool(DEFAULT_PARAMETERS);
  const meanRate = (drive: number): number => {
    const rates = [...places]
      .map((place, k) => laws.rate(drive, laws.threshold(place), departures[k] ?? 0))
      .filter((rate) => rate > 0);
    return rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  };
  return {
    whole: meanRate(laws.greatestDrive),
    without: meanRate((1 - lostShare) * laws.greatestDrive),
  };
}

/** Activation by one twitch, `time` s after its impulse, in units of the pool's greatest. */
function unitActivation(pool: MotorUnitPool, place: number, time: number): number {
  const peak = pool.laws.strength(place) * pool.unitShare;
  const passed = time / pool.laws.twitchTime(place, 1);
  return peak * passed * Math.exp(1 - passed);
}

/** Pulls on the tendon of a relaxed muscle, the ankle fixed at neutral, as `activation` says. */
function twitchTimes(role: MuscleRole, activation: (time: number) => number): TwitchTimes {
  const pool = new MotorUnitPool(DEFAULT_PARAMETERS);
  const operating = operatingPoint(DEFAULT_PARAMETERS, 'rest', pool, pool);
  const { constants, pathLength, force, fibreLength } = operating[role];
  const path = pathLength - DIRECTION[role] * constants.momentArm * operating.joint.restAngle;
  const muscle = new Muscle();
  muscle.configure(constants);
  muscle.settle(force, fibreLength);
  const forces = Array.from({ length: Math.round(OVER / STEP) }, (_, k) => {
    muscle.activation = activation(k * STEP);
    muscle.pathLength = path;
    muscle.advance(STEP);
    return muscle.force;
  });
  const before = forces[0] ?? NaN;
  const peak = Math.max(...forces);
  const top = forces.indexOf(peak);
  const half = forces.findIndex((each, k) => k > top && each - before < (peak - before) / 2);
  return { contractionTime: top * STEP, halfRelaxationTime: (half - top) * STEP };
}
