/**
 * A motor nerve, shocked at one point, and the answer of its muscle.
 *
 *     t_i = t_j + (d + d_e) / [v_i (1 − m w_i)]      when the muscle fibres of nerve fibre i answer
 *     V(t) = Σ u(t − t_i)                            what an electrode over the muscle picks up
 *
 * Some 200 large fibres leave together and arrive apart, for each has a speed of its own. Lost myelin m
 * slows each by its own share w_i, so that the answers arrive late and scattered; lost fibres are
 * missing from the sum. Left out: fibres that stop conducting (block), small fibres, the distance
 * between muscle fibres and electrode, temperature.
 */
import { exp } from './portable-math.ts';
import { createRandom, normalQuantile } from './random.ts';

/** Nerve fibres in the model; illustrative. */
const FIBRE_COUNT = 200;
/** Mean speed and its spread from fibre to fibre, in m/s; illustrative, for the published velocity. */
const MEAN_VELOCITY = 46.6;
const VELOCITY_SPREAD = 2.2;
/** Fibres lie within this many spreads of the mean; illustrative. */
const WIDEST = 2;
/** Share of its speed that a fibre loses with all its myelin, from the luckiest to the least; illustrative. */
const LEAST_EXPOSURE = 0.5;
const GREATEST_EXPOSURE = 0.75;

/** From the shock's site at the ankle to the muscle in the sole, in m; illustrative. */
export const ANKLE_DISTANCE = 0.08;
/** Length of nerve that would take as long as the thin, slow endings in the muscle, in m; illustrative. */
const END_LENGTH = 0.084;
/** Time from the end of the nerve to the muscle fibre, in s; illustrative. */
const JUNCTION_TIME = 0.001;

/** Length of the recording after the shock, in s. */
export const SWEEP = 0.04;
/** Samples of a recording per second, and in all. */
export const RESPONSE_RATE = 20_000;
export const RESPONSE_LENGTH = SWEEP * RESPONSE_RATE;

/** Time constant of one unit's potential, in s, and its size, in V; illustrative, for the published height. */
const POTENTIAL_TIME = 0.0021;
const POTENTIAL_SIZE = 7.8e-5;

/** The state of a nerve. */
export interface NerveDamage {
  /** Share of the myelin that is lost; from 0 to 0.8. */
  readonly myelinLost: number;
  /** Share of the fibres that no longer work; from 0 to 1. */
  readonly fibresLost: number;
}

/** The most myelin that may be lost: bare fibres would not conduct at all. */
export const MOST_MYELIN_LOST = 0.8;

/** The large motor fibres of one nerve, each with its own place in every array. */
export interface MotorNerve {
  /** Speed of each fibre when healthy, in m/s. */
  readonly velocity: Float64Array;
  /** Share of its speed that each fibre loses with all its myelin; from 0 to 1. */
  readonly exposure: Float64Array;
  /** The fibres in the order in which they are lost. */
  readonly lossOrder: Uint16Array;
}

/** A nerve whose fibres differ by chance. @param seed A whole number. */
export function createMotorNerve(seed: number): MotorNerve {
  const random = createRandom(seed);
  const velocity = new Float64Array(FIBRE_COUNT);
  const exposure = new Float64Array(FIBRE_COUNT);
  const lossOrder = new Uint16Array(FIBRE_COUNT);
  for (let fibre = 0; fibre < FIBRE_COUNT; fibre++) {
    const deviations = normalQuantile((fibre + 0.5) / FIBRE_COUNT);
    const limited = Math.max(-WIDEST, Math.min(WIDEST, deviations));
    velocity[fibre] = MEAN_VELOCITY + VELOCITY_SPREAD * limited;
    exposure[fibre] = LEAST_EXPOSURE + (GREATEST_EXPOSURE - LEAST_EXPOSURE) * random.uniform();
    // Each fibre is put at a random place among those before it: every order is as likely.
    const place = Math.floor(random.uniform() * (fibre + 1));
    lossOrder[fibre] = lossOrder[place] ?? 0;
    lossOrder[place] = fibre;
  }
  return { velocity, exposure, lossOrder };
}

/**
 * When each working fibre's part of the muscle answers, in s after the shock.
 *
 * @param distance From the shock to the muscle along the nerve, in m.
 * @returns One time for each fibre that works, in the reverse order of their loss.
 */
export function arrivalTimes(
  nerve: MotorNerve,
  { myelinLost, fibresLost }: NerveDamage,
  distance: number,
): Float64Array {
  const lost = Math.floor(fibresLost * FIBRE_COUNT + 0.5);
  const times = new Float64Array(FIBRE_COUNT - lost);
  for (let index = 0; index < times.length; index++) {
    const fibre = nerve.lossOrder[FIBRE_COUNT - 1 - index] ?? 0;
    const kept = 1 - myelinLost * (nerve.exposure[fibre] ?? 0);
    const velocity = (nerve.velocity[fibre] ?? 1) * kept;
    times[index] = JUNCTION_TIME + (distance + END_LENGTH) / velocity;
  }
  return times;
}

/**
 * The muscle's summed answer (compound muscle action potential) to one shock.
 *
 * @param distance From the shock to the muscle along the nerve, in m.
 * @returns In V, {@link RESPONSE_LENGTH} samples from the shock on; positive where the electrode over
 *   the muscle is negative, as such recordings are drawn.
 */
export function evokedResponse(
  nerve: MotorNerve,
  damage: NerveDamage,
  distance: number,
): Float64Array {
  const response = new Float64Array(RESPONSE_LENGTH);
  const potential = unitPotential();
  for (const time of arrivalTimes(nerve, damage, distance)) {
    // A time between two samples: each gets its part of the potential.
    const at = time * RESPONSE_RATE;
    const first = Math.floor(at);
    const late = at - first;
    for (let sample = first; sample < RESPONSE_LENGTH; sample++) {
      const now = potential[sample - first] ?? 0;
      const before = potential[sample - first - 1] ?? 0;
      response[sample] = (response[sample] ?? 0) + now + late * (before - now);
    }
  }
  return response;
}

/**
 * The potential that the muscle fibres of one nerve fibre add, from their answer on.
 *
 *     u(t) = A x (2 − x) e^(−x),   x = t / τ
 *
 * Up, then down, and nothing on the whole: an illustrative shape.
 */
function unitPotential(): Float64Array {
  const potential = new Float64Array(RESPONSE_LENGTH);
  for (let sample = 0; sample < RESPONSE_LENGTH; sample++) {
    const x = sample / RESPONSE_RATE / POTENTIAL_TIME;
    potential[sample] = POTENTIAL_SIZE * x * (2 - x) * exp(-x);
  }
  return potential;
}
