import { LEAST_CAPACITY, type MotorUnitPool } from './motor-unit-pool.ts';
import type { Parameters } from './parameters.ts';
import { pow } from './portable-math.ts';

/** Time, in s, over which the cord takes notice of fatigue. */
const NOTICING = 1;

/**
 * How each unit of a pool tires at work and recovers: its capacity c.
 *
 *     c′ = −φ f̂ c + ρ (1 − c),   φ = φ_max R_F^(q − 1)
 *
 * f̂ is the unit's force relative to its greatest, q its place in the pool.
 *
 * @see Potvin & Fuglevand 2017 [potvin2017].
 */
export class Fatigue {
  /** Loss of capacity of the units at work since the level was set, as the cord has noticed it; 0 to 1. */
  developed = 0;
  /** Capacity at each place of the pool when the level was set. */
  private start = new Float64Array(0);

  /** Notes the capacity that a newly set level has left. */
  restart({ capacity }: MotorUnitPool): void {
    this.developed = 0;
    this.start = capacity.slice();
  }

  /** Advances by `duration`, in s, at a mean `excitation`; changes the pool's capacity. */
  advance(pool: MotorUnitPool, parameters: Parameters, excitation: number, duration: number): void {
    const { fatigueSpeed, fatigueRate, fatigueRange, recoveryRate } = parameters;
    const { places, capacity, departures, laws } = pool;
    const drive = excitation * laws.greatestDrive;
    const passing = duration * fatigueSpeed;
    for (let k = 0; k < places.length; k++) {
      const place = places[k] ?? 0;
      const c = capacity[k] ?? 1;
      const tiring = fatigueRate * pow(fatigueRange, place - 1);
      const rate = laws.rate(drive, laws.threshold(place), departures[k] ?? 0);
      const twitches = laws.steadyTwitches(laws.twitchTime(place, c), rate);
      const force = Math.min(1, twitches / laws.tetanicTwitches);
      const next = c + passing * (recoveryRate * (1 - c) - tiring * force * c);
      capacity[k] = next < LEAST_CAPACITY ? LEAST_CAPACITY : next > 1 ? 1 : next;
    }
    const since = Math.max(0, this.lossSince(pool, drive));
    this.developed += Math.min(1, duration / NOTICING) * (since - this.developed);
  }

  /** Share of their strength that the units at work have lost since the level was set. */
  private lossSince({ places, capacity, laws }: MotorUnitPool, drive: number): number {
    let lost = 0;
    let whole = 0;
    for (let k = 0; k < places.length; k++) {
      const place = places[k] ?? 0;
      if (laws.threshold(place) >= drive) break;
      const strength = laws.strength(place);
      whole += strength;
      lost += strength * ((this.start[k] ?? 1) - (capacity[k] ?? 1));
    }
    return whole > 0 ? lost / whole : 0;
  }
}
