import {
  CAPACITY_NODES,
  fusionGain,
  LEAST_CAPACITY,
  type MotorUnitPool,
} from './motor-unit-pool.ts';
import type { Parameters } from './parameters.ts';
import { pow } from './portable-math.ts';

const E = 2.718281828459045;
/** Force of a unit at its steadiest, in twitches, to which its tiring refers. */
const TWITCHES_AT_FULL_FORCE = 9;
/** Time, in s, over which the cord takes notice of fatigue. */
const NOTICING = 1;

/**
 * How a pool tires at work and recovers: each unit's capacity c, as a field along the pool.
 *
 *     c′ = −φ f̂ c + ρ (1 − c),   φ = φ_max R_F^(q − 1)
 *
 * f̂ is the unit's relative force, q its place in the pool. The limit of many units of the per-unit
 * model.
 *
 * @see Potvin & Fuglevand 2017 [potvin2017].
 */
export class Fatigue {
  /** Loss of capacity of the units at work since the level was set, as the cord has noticed it; 0 to 1. */
  developed = 0;
  private startingLoss = 0;

  /** Notes the loss that a newly set level has brought already. @param excitation From 0 to 1. */
  restart(pool: MotorUnitPool, excitation: number): void {
    this.developed = 0;
    this.startingLoss = loss(pool, excitation);
  }

  /** Advances by `duration`, in s, at a mean `excitation`; changes the pool's capacity. */
  advance(pool: MotorUnitPool, parameters: Parameters, excitation: number, duration: number): void {
    const { fatigueSpeed, fatigueRate, fatigueRange, recoveryRate } = parameters;
    const { capacity } = pool;
    const passing = duration * fatigueSpeed;
    for (let k = 0; k < CAPACITY_NODES; k++) {
      const place = k / (CAPACITY_NODES - 1);
      const c = capacity[k] ?? 1;
      const tiring = fatigueRate * pow(fatigueRange, place - 1);
      const force = relativeForce(pool, parameters, place, excitation, c);
      const next = c + passing * (recoveryRate * (1 - c) - tiring * force * c);
      capacity[k] = next < LEAST_CAPACITY ? LEAST_CAPACITY : next > 1 ? 1 : next;
    }
    const since = Math.max(0, loss(pool, excitation) - this.startingLoss);
    this.developed += Math.min(1, duration / NOTICING) * (since - this.developed);
  }
}

/** Force of the unit at `place` relative to its own greatest, from 0 to 1. */
function relativeForce(
  pool: MotorUnitPool,
  parameters: Parameters,
  place: number,
  excitation: number,
  capacity: number,
): number {
  const rate = pool.rateAt(place, excitation);
  if (rate === 0) return 0;
  const time =
    parameters.twitchTime *
    parameters.twitchTimeScale *
    pow(parameters.twitchTimeRange, -place) *
    (1 + parameters.fatigueSlowing * (1 - capacity));
  const x = time * parameters.tendonLengthening * rate;
  return Math.min(1, (E * time * rate * fusionGain(x)) / TWITCHES_AT_FULL_FORCE);
}

/** Share of their capacity that the units at work have lost. */
function loss(pool: MotorUnitPool, excitation: number): number {
  let left = 0;
  let whole = 0;
  for (let k = 0; k < CAPACITY_NODES; k++) {
    const place = k / (CAPACITY_NODES - 1);
    if (pool.thresholdAt(place) >= excitation) break;
    const strength = pool.strengthAt(place);
    whole += strength;
    left += strength * (pool.capacity[k] ?? 1);
  }
  return whole > 0 ? 1 - left / whole : 0;
}
