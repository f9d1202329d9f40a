import type { MotorUnitPool } from './motor-unit-pool.ts';
import type { Parameters } from './parameters.ts';
import { exp } from './portable-math.ts';
import type { RandomSource } from './random.ts';
import { TwitchFilters } from './twitch-filters.ts';

/** Where between two impulses a unit waits that is not driven: almost ready. */
const READY = 0.92;
/** Bounds of the random length of an interval, in usual intervals. */
const SHORTEST = 0.4;
const LONGEST = 1.8;
/** Most that a step may overshoot an impulse, in intervals. */
const MOST_OVERSHOOT = 0.5;
/** Shortest interval that counts for the strength of a twitch, in s. */
const SHORTEST_INTERVAL = 0.02;

/**
 * Motor units that fire impulse by impulse, each impulse a twitch.
 *
 * A recruited unit runs through the interval to its next impulse at its own firing rate; how long an
 * interval is differs by chance from one to the next. A unit that falls silent recovers until it is
 * almost ready, over the time of its afterhyperpolarisation: one that has been silent for long
 * answers at once when it is driven again.
 *
 * @see Fuglevand, Winter & Patla 1993 [fuglevand1993].
 */
export class FiringUnits {
  /** Summed force of the twitches, in units of the fresh pool's greatest. */
  activation = 0;
  /** Strength of the units that fired in the last step, as a share of the whole pool's. */
  fired = 0;
  /** How many units fired in the last step; which, the first so many of {@link firedUnits} say. */
  firedCount = 0;
  /** Places in the pool of the units that fired in the last step, from the weakest; the rest is old. */
  firedUnits = new Uint16Array(0);
  /** How many units are recruited: the first so many of the pool. */
  recruited = 0;

  private readonly twitches = new TwitchFilters();
  private readonly random: RandomSource;
  private pool: MotorUnitPool;
  private stepLength = 0;
  private time = 0;
  private variability = 0;
  private recovery = 1;
  private minimumRate = 0;
  private rateGain = 0;

  private count = 0;
  private thresholds = new Float64Array(0);
  /** How much less of its interval a unit passes in a step than one without threshold would. */
  private restraint = new Float64Array(0);
  /** Most of its interval that a unit passes in a step. */
  private quickest = new Float64Array(0);
  /** How much one without threshold passes in a step when the unit reaches its most. */
  private saturation = new Float64Array(0);
  private saturated = 0;
  private shares = new Float64Array(0);
  private twitchTime = new Float64Array(0);
  private force = new Float64Array(0);
  /** What is left of the interval to the next impulse, in usual intervals. */
  private toGo = new Float64Array(0);
  private interval = new Float64Array(0);
  private lastImpulse = new Float64Array(0);
  private fellSilent = new Float64Array(0);
  /** Which units are to fire in the next step without being driven to: 1, or 0. */
  private called = new Uint8Array(0);
  private calledCount = 0;

  constructor(pool: MotorUnitPool, random: RandomSource) {
    this.pool = pool;
    this.random = random;
  }

  /** Takes the pool as it is now: its parameters, its number of units, its capacity. */
  configure(parameters: Parameters, stepLength: number): void {
    const { pool } = this;
    const { laws, places, capacity, departures, unitShare } = pool;
    if (this.count !== places.length) this.enlist(places.length);
    this.stepLength = stepLength;
    this.variability = parameters.firingVariability;
    this.recovery = parameters.afterhyperpolarisationTime;
    this.minimumRate = parameters.minimumRate;
    this.rateGain = parameters.rateGain;
    this.twitches.configure(parameters, stepLength);
    for (let k = 0; k < this.count; k++) {
      const place = places[k] ?? 0;
      const threshold = laws.threshold(place);
      const departure = departures[k] ?? 0;
      const left = capacity[k] ?? 1;
      this.thresholds[k] = threshold;
      this.restraint[k] = (parameters.rateGain * threshold - departure) * stepLength;
      this.quickest[k] = laws.highestRate(threshold, departure) * stepLength;
      this.saturation[k] = (this.restraint[k] ?? 0) + (this.quickest[k] ?? 0);
      this.shares[k] = pool.strengthShare(place) / this.count;
      const time = laws.twitchTime(place, left);
      this.twitchTime[k] = time;
      this.force[k] = laws.strength(place) * left * unitShare;
      this.twitches.assign(k, time);
    }
  }

  /** The state after a long time at `excitation`. */
  settle(excitation: number): void {
    const { laws } = this.pool;
    const drive = excitation * laws.greatestDrive;
    this.twitches.clear();
    this.recruited = 0;
    this.activation = 0;
    for (let k = 0; k < this.count; k++) {
      const departure = this.pool.departures[k] ?? 0;
      const rate = laws.rate(drive, this.thresholds[k] ?? 0, departure);
      if (rate === 0) continue;
      const steady = (this.force[k] ?? 0) * laws.steadyTwitches(this.twitchTime[k] ?? 1, rate);
      this.twitches.hold(k, steady);
      this.activation += steady;
      this.recruited = k + 1;
      const passed = (this.interval[k] ?? 1) - (this.toGo[k] ?? 0);
      this.lastImpulse[k] = this.time - passed / rate;
    }
  }

  /** Lets a unit fire in the next step, whether it is driven or not; a place beyond the pool does nothing. */
  call(unit: number): void {
    if (!(unit < this.count) || this.called[unit] !== 0) return;
    this.called[unit] = 1;
    this.calledCount++;
  }

  /** Lets one step pass. @param excitation From 0 to 1. */
  advance(excitation: number): void {
    this.time += this.stepLength;
    this.activation = this.twitches.advance();
    this.fired = 0;
    this.firedCount = 0;
    const drive = excitation * this.pool.laws.greatestDrive;
    this.recruit(drive);
    if (this.calledCount > 0) this.readyCalled();
    const { toGo, restraint, quickest, recruited } = this;
    const unrestrained = (this.minimumRate + this.rateGain * drive) * this.stepLength;
    this.saturate(unrestrained);
    const saturated = this.saturated < recruited ? this.saturated : recruited;
    for (let k = 0; k < saturated; k++) {
      const left = (toGo[k] ?? 0) - (quickest[k] ?? 0);
      toGo[k] = left;
      if (left <= 0) this.fire(k, quickest[k] ?? 0);
    }
    for (let k = saturated; k < recruited; k++) {
      const left = (toGo[k] ?? 0) - unrestrained + (restraint[k] ?? 0);
      toGo[k] = left;
      if (left <= 0) this.fire(k, unrestrained - (restraint[k] ?? 0));
    }
    if (this.calledCount > 0) this.fireCalled();
  }

  /** Recruited units that are called are at the end of their interval: they fire in their turn. */
  private readyCalled(): void {
    for (let k = 0; k < this.recruited; k++) {
      if (this.called[k] === 0) continue;
      this.called[k] = 0;
      this.calledCount--;
      this.toGo[k] = 0;
    }
  }

  /** Units that are called and are not recruited fire once, and then recover as after any impulse. */
  private fireCalled(): void {
    for (let k = this.recruited; k < this.count; k++) {
      if (this.called[k] === 0) continue;
      this.called[k] = 0;
      this.calledCount--;
      this.toGo[k] = 0;
      this.fire(k, 0);
      this.fellSilent[k] = this.time;
    }
  }

  /** Units reach their highest rates in the order of their thresholds too. */
  private saturate(unrestrained: number): void {
    const { saturation, count } = this;
    while (this.saturated < count && (saturation[this.saturated] ?? 0) < unrestrained)
      this.saturated++;
    while (this.saturated > 0 && (saturation[this.saturated - 1] ?? 0) >= unrestrained)
      this.saturated--;
  }

  /** Units are in the order of their thresholds: the first so many are recruited. */
  private recruit(drive: number): void {
    const { thresholds, count } = this;
    while (this.recruited < count && (thresholds[this.recruited] ?? 0) < drive) {
      this.wake(this.recruited);
      this.recruited++;
    }
    while (this.recruited > 0 && (thresholds[this.recruited - 1] ?? 0) >= drive) {
      this.recruited--;
      this.fellSilent[this.recruited] = this.time;
    }
  }

  private wake(unit: number): void {
    const interval = this.interval[unit] ?? 1;
    const passed = interval - (this.toGo[unit] ?? 0);
    const silent = this.time - (this.fellSilent[unit] ?? 0);
    this.toGo[unit] = interval - READY - (passed - READY) * exp(-silent / this.recovery);
  }

  /** @param passed Part of the usual interval that the unit passes in a step. */
  private fire(unit: number, passed: number): void {
    const { laws } = this.pool;
    const overshoot = Math.min(MOST_OVERSHOOT, -(this.toGo[unit] ?? 0));
    const interval = this.drawInterval();
    this.interval[unit] = interval;
    this.toGo[unit] = interval - overshoot;
    const since = this.time - (this.lastImpulse[unit] ?? 0);
    this.lastImpulse[unit] = this.time;
    const momentary = 1 / (since > SHORTEST_INTERVAL ? since : SHORTEST_INTERVAL);
    const gain = laws.fusion(
      this.twitchTime[unit] ?? 1,
      (passed / this.stepLength + momentary) / 2,
    );
    this.twitches.twitch(unit, (this.force[unit] ?? 0) * gain);
    this.fired += this.shares[unit] ?? 0;
    this.firedUnits[this.firedCount++] = unit;
  }

  private drawInterval(): number {
    const interval = 1 + this.variability * this.random.gaussian();
    return interval < SHORTEST ? SHORTEST : interval > LONGEST ? LONGEST : interval;
  }

  /** Makes room for another number of units, each at a random point of its interval. */
  private enlist(count: number): void {
    this.count = count;
    this.recruited = Math.min(this.recruited, count);
    this.firedCount = 0;
    this.firedUnits = new Uint16Array(count);
    this.thresholds = new Float64Array(count);
    this.restraint = new Float64Array(count);
    this.quickest = new Float64Array(count);
    this.saturation = new Float64Array(count);
    this.saturated = 0;
    this.shares = new Float64Array(count);
    this.twitchTime = new Float64Array(count);
    this.force = new Float64Array(count);
    this.toGo = new Float64Array(count);
    this.interval = new Float64Array(count);
    this.lastImpulse = new Float64Array(count).fill(-1);
    this.fellSilent = new Float64Array(count).fill(-1);
    this.called = new Uint8Array(count);
    this.calledCount = 0;
    this.twitches.enlist(count);
    for (let k = 0; k < count; k++) {
      const interval = this.drawInterval();
      this.interval[k] = interval;
      this.toGo[k] = interval * this.random.uniform();
    }
  }
}
