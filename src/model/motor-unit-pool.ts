import { gaussLegendre } from './gauss-legendre.ts';
import type { Parameters } from './parameters.ts';
import { exp, log, pow } from './portable-math.ts';

/** Places along the pool at which its capacity is kept, first-recruited unit first. */
export const CAPACITY_NODES = 13;
/** Quadrature over the whole of a fresh pool, and between two places of a tired one. */
const WHOLE = gaussLegendre(24);
const PIECE = gaussLegendre(5);

const E = 2.718281828459045;
const PI = 3.141592653589793;
/** Twitch time × firing rate below which twitches add without fusing. */
const UNFUSED = 0.4;
const FUSION_SCALE = 0.4 / (1 - exp(-2 * 0.064));

/** Parameters that the pool's response to excitation depends on. */
export const POOL_PARAMETERS = [
  ...['twitchTime', 'twitchTimeScale', 'twitchTimeRange', 'tendonLengthening'],
  ...['recruitmentRange', 'forceRange', 'minimumRate', 'peakRate', 'peakRateDrop', 'rateGain'],
  ...['fatigueSlowing', 'unitCount', 'firingVariability'],
] as const satisfies (keyof Parameters)[];

/** What a pool does at a steady excitation. */
export interface PoolResponse {
  /** Steady force, in units of the fresh pool's greatest; not negative. */
  force: number;
  /** Time to peak of the units at work, in s, weighted by their force. */
  twitchTime: number;
  /** Standard deviation of the force that unfused firing would give without twitches' smoothing. */
  unevenness: number;
  /** Firing rate of the units at work, in 1/s, weighted by their force. */
  rate: number;
  /** Rate at which the rhythm of the units' firing is forgotten, in 1/s. */
  forgetting: number;
}

/**
 * Force gain of a unit, relative to single twitches.
 *
 *     g(x) = [1 − e^(−2x³)] / x,   x = twitch time × firing rate, constant below 0.4
 *
 * @see Fuglevand, Winter & Patla 1993 [fuglevand1993].
 */
export function fusionGain(x: number): number {
  return x < UNFUSED ? 1 : ((1 - exp(-2 * x * x * x)) / x) * FUSION_SCALE;
}

/**
 * The motor units of a muscle as a continuum, recruited in order of size.
 *
 * A unit at place q in [0, 1] has threshold R^q, strength P^q, twitch time T R_T^(−q) and fires at
 * f = min(f_min + g (E − threshold), f_max(q)). The force is the integral over recruited units: the
 * limit of many units, so without the steps and the jitter of single ones; {@link
 * PoolResponse.unevenness} says how large that jitter would be in a pool of `unitCount` units.
 *
 * @see Potvin & Fuglevand 2017 [potvin2017].
 */
export class MotorUnitPool {
  /** Capacity left along the pool, from 0 to 1, at {@link CAPACITY_NODES} even places. */
  readonly capacity = new Float64Array(CAPACITY_NODES).fill(1);
  /** Excitation of full drive, in units of the first unit's threshold. */
  greatestExcitation = 1;

  private parameters: Parameters;
  private logThresholds = 0;
  private logForces = 0;
  private logTimes = 0;
  private freshForce = 1;

  constructor(parameters: Parameters) {
    this.parameters = parameters;
    this.configure(parameters);
  }

  configure(parameters: Parameters): void {
    const { peakRate, peakRateDrop, minimumRate, rateGain, recruitmentRange } = parameters;
    this.parameters = parameters;
    this.greatestExcitation = recruitmentRange + (peakRate - peakRateDrop - minimumRate) / rateGain;
    this.logThresholds = log(recruitmentRange);
    this.logForces = log(parameters.forceRange);
    this.logTimes = log(parameters.twitchTimeRange);
    this.freshForce = 1;
    this.freshForce = this.measure(1, false, createPoolResponse()).force;
  }

  /** Excitation at which the first unit starts; between 0 and 1. */
  get threshold(): number {
    return 1 / this.greatestExcitation;
  }

  /** Steady force at full excitation, in units of the fresh pool's. */
  get greatestForce(): number {
    return this.respond(1, createPoolResponse()).force;
  }

  /** Threshold of the unit at `place`, in units of excitation. */
  thresholdAt(place: number): number {
    return exp(this.logThresholds * place) / this.greatestExcitation;
  }

  /** Strength of the unit at `place`, relative to the first. */
  strengthAt(place: number): number {
    return exp(this.logForces * place);
  }

  /** Firing rate, in 1/s, of the unit at `place`; 0 where it is not recruited. */
  rateAt(place: number, excitation: number): number {
    const { minimumRate, rateGain, peakRate, peakRateDrop, recruitmentRange } = this.parameters;
    const threshold = exp(this.logThresholds * place);
    const above = excitation * this.greatestExcitation - threshold;
    if (above <= 0) return 0;
    return Math.min(
      minimumRate + rateGain * above,
      peakRate - (peakRateDrop * threshold) / recruitmentRange,
    );
  }

  /** The pool's response to `excitation` (0 to 1), written into `into`. */
  respond(excitation: number, into: PoolResponse): PoolResponse {
    return this.measure(excitation, true, into);
  }

  /**
   * The least excitation that gives `force`.
   *
   * @param force In units of the fresh pool's greatest.
   * @returns From 0 to 1; 1 where the pool cannot give that much.
   */
  excitationFor(force: number): number {
    if (force <= 0) return 0;
    const response = createPoolResponse();
    let low = 0;
    let high = 1;
    for (let round = 0; round < 40; round++) {
      const middle = (low + high) / 2;
      if (this.respond(middle, response).force < force) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }

  private measure(excitation: number, tired: boolean, into: PoolResponse): PoolResponse {
    const p = this.parameters;
    const drive = excitation * this.greatestExcitation;
    into.force = 0;
    into.twitchTime = p.twitchTime * p.twitchTimeScale;
    into.unevenness = 0;
    into.rate = p.minimumRate;
    into.forgetting = p.minimumRate;
    if (!(drive > 1)) return into;
    const recruited = Math.min(1, log(drive) / this.logThresholds);
    const saturated = this.saturatedPlace(drive, recruited);

    let force = 0;
    let forceTime = 0;
    let forceRate = 0;
    let forceRateSquare = 0;
    let squares = 0;
    const isTired = tired && !this.isFresh();
    const { nodes, weights } = isTired ? PIECE : WHOLE;
    // The integrand bends where units saturate and at the places where capacity is kept: integrate
    // from bend to bend, or the slope of the force would be ragged.
    const cell = isTired ? 1 / (CAPACITY_NODES - 1) : 1;
    let knot = 1;
    let from = 0;
    while (from < recruited) {
      let to = knot * cell;
      if (from < saturated && saturated < to) to = saturated;
      else knot++;
      if (to > recruited) to = recruited;
      const span = to - from;
      const start = from;
      from = to;
      if (span < 1e-9) continue;
      for (let i = 0; i < nodes.length; i++) {
        const place = start + span * (nodes[i] ?? 0);
        const weight = span * (weights[i] ?? 0);
        const threshold = exp(this.logThresholds * place);
        const capacity = isTired ? this.capacityAt(place) : 1;
        const time =
          p.twitchTime *
          exp(-this.logTimes * place) *
          p.twitchTimeScale *
          (1 + p.fatigueSlowing * (1 - capacity));
        const peak = p.peakRate - (p.peakRateDrop * threshold) / p.recruitmentRange;
        const free = p.minimumRate + p.rateGain * (drive - threshold);
        const rate = free > peak ? peak : free;
        const density =
          capacity *
          exp(this.logForces * place) *
          E *
          time *
          rate *
          fusionGain(time * p.tendonLengthening * rate);
        force += weight * density;
        forceTime += weight * density * time;
        forceRate += weight * density * rate;
        forceRateSquare += weight * density * rate * rate;
        squares += weight * density * density;
      }
    }
    if (!(force > 0)) return into;
    const rate = forceRate / force;
    const spread = forceRateSquare / force - rate * rate;
    const turns = 2 * PI * p.firingVariability;
    into.force = force / this.freshForce;
    into.twitchTime = forceTime / force;
    // The fundamental of an even train of impulses carries twice the square of its mean.
    into.unevenness = Math.sqrt((2 * squares) / p.unitCount) / this.freshForce;
    into.rate = rate;
    into.forgetting = (rate * turns * turns) / 2 + 2 * PI * Math.sqrt(spread > 0 ? spread : 0);
    return into;
  }

  /** Up to which place units fire at their highest rate. */
  private saturatedPlace(drive: number, recruited: number): number {
    const { minimumRate, rateGain, peakRate, peakRateDrop, recruitmentRange } = this.parameters;
    const slope = rateGain - peakRateDrop / recruitmentRange;
    const threshold = (minimumRate + rateGain * drive - peakRate) / slope;
    if (!(threshold > 1)) return 0;
    return Math.min(recruited, log(threshold) / this.logThresholds);
  }

  private isFresh(): boolean {
    for (const capacity of this.capacity) if (capacity !== 1) return false;
    return true;
  }

  private capacityAt(place: number): number {
    const x = place * (CAPACITY_NODES - 1);
    const k = Math.min(CAPACITY_NODES - 2, Math.floor(x));
    const before = this.capacity[k] ?? 1;
    return before + ((this.capacity[k + 1] ?? 1) - before) * (x - k);
  }
}

/** A response of a pool at rest, to be filled in. */
export function createPoolResponse(): PoolResponse {
  return { force: 0, twitchTime: 0, unevenness: 0, rate: 0, forgetting: 0 };
}

/** Capacity of the units along a pool tired to `level` (0 to 1): those that tire first lose most. */
export function setFatigueLevel(capacity: Float64Array, level: number, range: number): void {
  for (let k = 0; k < capacity.length; k++) {
    const place = k / (capacity.length - 1);
    const tiring = Math.min(1, MOST_TIRED * pow(range, place - 1));
    capacity[k] = Math.max(LEAST_CAPACITY, 1 - level * tiring);
  }
}

/** Units that tire at least a third as fast as the fastest are spent at full fatigue. */
const MOST_TIRED = 3;
/** What is left of a spent unit. */
export const LEAST_CAPACITY = 0.05;
