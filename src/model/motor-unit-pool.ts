import { gaussLegendre } from './gauss-legendre.ts';
import { MotorUnitLaws } from './motor-unit.ts';
import type { Parameters } from './parameters.ts';
import { pow } from './portable-math.ts';
import { normalQuantile } from './random.ts';

/** Places at which the capacity of a pool without number is kept. */
const CONTINUUM_PLACES = 13;
/** Quadrature over the whole of a fresh continuum, and between two places of a tired one. */
const WHOLE = gaussLegendre(24);
const PIECE = gaussLegendre(5);
/** Gauss–Hermite quadrature over a normal spread: places in standard deviations, and weights. */
const SPREAD = [
  [-1.7320508075688772, 1 / 6],
  [0, 2 / 3],
  [1.7320508075688772, 1 / 6],
] as const;
const NO_SPREAD = [[0, 1]] as const;
/** Fraction of the golden section: spreads departures evenly over units of any size. */
const GOLDEN = 0.6180339887498949;

/** Excitation, in thresholds of the first unit, at which the first units are at work. */
const EASILY_RECRUITED = 1.05;

/** What a pool does at a steady excitation. */
export interface PoolResponse {
  /** Steady force, in units of the fresh pool's greatest; not negative. */
  force: number;
  /** Time to peak of the units at work, in s, weighted by their force. */
  twitchTime: number;
  /** Impulses, each weighted by its unit's share of the pool's strength, in 1/s. */
  firing: number;
}

/** A response of a pool at rest, to be filled in. */
export function createPoolResponse(): PoolResponse {
  return { force: 0, twitchTime: 0, firing: 0 };
}

/**
 * The motor units of a muscle, recruited in order of size: how they answer a steady excitation.
 *
 * With a finite `unitCount` the response is the sum over its units; with an infinite one it is the
 * integral that the sum tends to, with capacity kept at a few places and read between them.
 *
 * @see Potvin & Fuglevand 2017 [potvin2017].
 */
export class MotorUnitPool {
  /** Where in the pool capacity is kept, from 0 to 1; one place a unit in a finite pool. */
  places = new Float64Array(0);
  /** Capacity left at each place, from 0 to 1. */
  capacity = new Float64Array(0);
  /** Departure of each unit's rate from the usual, in 1/s; 0 in a continuum, which averages. */
  departures = new Float64Array(0);
  laws: MotorUnitLaws;

  private parameters: Parameters;
  private thresholds = new Float64Array(0);
  private freshForce = 1;
  private wholeStrength = 1;
  private readonly sum = createPoolResponse();

  constructor(parameters: Parameters) {
    this.parameters = parameters;
    this.laws = new MotorUnitLaws(parameters);
    this.configure(parameters);
  }

  /** Whether the pool is a continuum rather than single units. */
  get isContinuum(): boolean {
    return !Number.isFinite(this.parameters.unitCount);
  }

  /** Takes other parameters. Capacity stays, read from its old places if there are now others. */
  configure(parameters: Parameters): void {
    this.parameters = parameters;
    this.laws = new MotorUnitLaws(parameters);
    const count = this.isContinuum
      ? CONTINUUM_PLACES
      : Math.max(1, Math.floor(parameters.unitCount + 0.5));
    if (count !== this.places.length) this.relocate(count);
    for (let k = 0; k < count; k++) {
      this.thresholds[k] = this.laws.threshold(this.places[k] ?? 0);
      const chance = ((k + 0.5) * GOLDEN) % 1;
      this.departures[k] = this.isContinuum ? 0 : this.laws.departure(normalQuantile(chance));
    }
    this.freshForce = 1;
    this.wholeStrength = 1;
    this.measure(1, false);
    this.freshForce = this.sum.force;
    this.wholeStrength = this.strengthOfAll();
  }

  /** Excitation at which the first unit starts; between 0 and 1. */
  get threshold(): number {
    return (this.isContinuum ? 1 : (this.thresholds[0] ?? 1)) / this.laws.greatestDrive;
  }

  /** Steady force at full excitation, in units of the fresh pool's. */
  get greatestForce(): number {
    return this.respond(1, createPoolResponse()).force;
  }

  /** The strength of one unit, as the force at full excitation of the fresh pool counts it. */
  get unitShare(): number {
    return 1 / (this.freshForce * this.places.length);
  }

  /** Strength of the unit at `place`, as a share of the strength of all. */
  strengthShare(place: number): number {
    return this.laws.strength(place) / this.wholeStrength;
  }

  /** The pool's response to `excitation` (0 to 1), written into `into`. */
  respond(excitation: number, into: PoolResponse): PoolResponse {
    this.measure(excitation, true);
    const { force, twitchTime, firing } = this.sum;
    const { contractionTime, twitchTime: ratio } = this.parameters;
    into.force = force / this.freshForce;
    into.twitchTime = force > 0 ? twitchTime / force : contractionTime * ratio;
    into.firing = firing / this.wholeStrength;
    return into;
  }

  /** Twitch time, in s, of the units at work at `excitation`, or of the first ones where none is. */
  workingTwitchTime(excitation: number): number {
    const least = EASILY_RECRUITED * this.threshold;
    return this.respond(excitation > least ? excitation : least, createPoolResponse()).twitchTime;
  }

  /**
   * The least excitation that gives `force`.
   *
   * @param force In units of the fresh pool's greatest.
   * @returns From 0 to 1; 1 where the pool cannot give that much.
   */
  excitationFor(force: number): number {
    if (force <= 0) return 0;
    let low = 0;
    let high = 1;
    for (let round = 0; round < 40; round++) {
      const middle = (low + high) / 2;
      this.measure(middle, true);
      if (this.sum.force < force * this.freshForce) low = middle;
      else high = middle;
    }
    return high;
  }

  private relocate(count: number): void {
    const places = new Float64Array(count);
    const capacity = new Float64Array(count).fill(1);
    for (let k = 0; k < count; k++) {
      places[k] = this.isContinuum ? k / (count - 1) : (k + 0.5) / count;
      if (this.places.length > 0) capacity[k] = this.capacityAt(places[k] ?? 0);
    }
    this.places = places;
    this.capacity = capacity;
    this.thresholds = new Float64Array(count);
    this.departures = new Float64Array(count);
  }

  /** Sums over units, or integrates over the continuum, into {@link sum}. */
  private measure(excitation: number, tired: boolean): void {
    const drive = excitation * this.laws.greatestDrive;
    this.sum.force = 0;
    this.sum.twitchTime = 0;
    this.sum.firing = 0;
    if (this.isContinuum) this.integrate(drive, tired && !this.isFresh());
    else this.sumUnits(drive, tired);
  }

  private sumUnits(drive: number, tired: boolean): void {
    const { thresholds, places, departures, capacity } = this;
    const weight = 1 / places.length;
    for (let k = 0; k < places.length && (thresholds[k] ?? 0) < drive; k++) {
      const left = tired ? (capacity[k] ?? 1) : 1;
      this.add(drive, places[k] ?? 0, thresholds[k] ?? 0, left, departures[k] ?? 0, weight);
    }
  }

  private integrate(drive: number, tired: boolean): void {
    if (!(drive > 1)) return;
    const recruited = Math.min(1, this.laws.recruitedPlace(drive));
    const saturated = Math.min(recruited, this.laws.saturatingPlace(drive));
    const spread = this.parameters.minimumRateSpread;
    const { nodes, weights } = tired ? PIECE : WHOLE;
    // The integrand bends where units saturate and at the places where capacity is kept: integrate
    // from bend to bend, or the slope of the force would be ragged.
    const cell = tired ? 1 / (CONTINUUM_PLACES - 1) : 1;
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
        const threshold = this.laws.threshold(place);
        const capacity = tired ? this.capacityAt(place) : 1;
        for (const [deviations, weight] of spread > 0 ? SPREAD : NO_SPREAD)
          this.add(
            drive,
            place,
            threshold,
            capacity,
            this.laws.departure(deviations),
            weight * span * (weights[i] ?? 0),
          );
      }
    }
  }

  private add(
    drive: number,
    place: number,
    threshold: number,
    capacity: number,
    departure: number,
    weight: number,
  ): void {
    const { laws, sum } = this;
    const rate = laws.rate(drive, threshold, departure);
    const time = laws.twitchTime(place, capacity);
    const strength = weight * laws.strength(place);
    const force = strength * capacity * laws.steadyTwitches(time, rate);
    sum.force += force;
    sum.twitchTime += force * time;
    sum.firing += strength * rate;
  }

  /** Strength of all units, weighted as {@link measure} weighs them. */
  private strengthOfAll(): number {
    const { nodes, weights } = WHOLE;
    let strength = 0;
    if (this.isContinuum)
      for (let i = 0; i < nodes.length; i++)
        strength += (weights[i] ?? 0) * this.laws.strength(nodes[i] ?? 0);
    else
      for (const place of this.places) strength += this.laws.strength(place) / this.places.length;
    return strength;
  }

  private isFresh(): boolean {
    for (const capacity of this.capacity) if (capacity !== 1) return false;
    return true;
  }

  /** Capacity at `place`, on the straight line between the places around it. */
  private capacityAt(place: number): number {
    const { places, capacity } = this;
    const last = places.length - 1;
    const x = ((place - (places[0] ?? 0)) / ((places[last] ?? 1) - (places[0] ?? 0) || 1)) * last;
    const k = Math.max(0, Math.min(last - 1, Math.floor(x)));
    const before = capacity[k] ?? 1;
    const part = Math.max(0, Math.min(1, x - k));
    return before + ((capacity[k + 1] ?? before) - before) * part;
  }
}

/** Sets the capacity of a pool tired to `level` (0 to 1): units that tire first lose most. */
export function setFatigueLevel(pool: MotorUnitPool, level: number, range: number): void {
  for (let k = 0; k < pool.places.length; k++) {
    const tiring = Math.min(1, MOST_TIRED * pow(range, (pool.places[k] ?? 0) - 1));
    pool.capacity[k] = Math.max(LEAST_CAPACITY, 1 - level * tiring);
  }
}

/** Units that tire at least a third as fast as the fastest are spent at full fatigue. */
const MOST_TIRED = 3;
/** What is left of a spent unit. */
export const LEAST_CAPACITY = 0.05;
