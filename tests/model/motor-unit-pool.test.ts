import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOTOR_UNIT_PARAMETERS } from '#model/motor-unit.ts';
import {
  createPoolResponse,
  LEAST_CAPACITY,
  MotorUnitPool,
  type PoolResponse,
  setFatigueLevel,
} from '#model/motor-unit-pool.ts';
import { DEFAULT_PARAMETERS, PARAMETERS, type Parameters } from '#model/parameters.ts';
import { RecruitmentCurve } from '#model/recruitment.ts';

const EXCITATIONS = Array.from({ length: 400 }, (_, index) => (index + 0.5) / 400);
const CONTINUUM = { unitCount: Infinity } as const;
const { fatigueRange } = DEFAULT_PARAMETERS;

function poolWith(changes: Partial<Parameters> = {}): MotorUnitPool {
  return new MotorUnitPool({ ...DEFAULT_PARAMETERS, ...changes });
}

function responseOf(pool: MotorUnitPool, excitation: number): PoolResponse {
  return pool.respond(excitation, createPoolResponse());
}

function tiredPool(level: number, changes: Partial<Parameters> = {}): MotorUnitPool {
  const pool = poolWith(changes);
  setFatigueLevel(pool, level, fatigueRange);
  return pool;
}

describe.each([
  ['of sixty units', { unitCount: 60 }],
  ['without number', CONTINUUM],
])('a pool %s', (_, size) => {
  it('gives nothing below its first threshold, all at full drive, and never less for more', () => {
    for (const changes of [size, { ...size, minimumRateSpread: 0 }]) {
      const pool = poolWith(changes);
      expect(responseOf(pool, 0.99 * pool.threshold).force).toBe(0);
      expect(responseOf(pool, 1.01 * pool.threshold).force).toBeGreaterThan(0);
      expect(responseOf(pool, 1).force).toBeCloseTo(1, 12);
      const responses = EXCITATIONS.map((excitation) => responseOf(pool, excitation));
      for (const [index, { force, firing }] of responses.entries()) {
        expect(force).toBeGreaterThanOrEqual(responses[index - 1]?.force ?? 0);
        expect(firing).toBeGreaterThanOrEqual(responses[index - 1]?.firing ?? 0);
      }
    }
  });

  it('finds the least excitation that gives a force', () => {
    const pool = poolWith(size);
    for (const force of [0.01, 0.1, 0.5, 0.99]) {
      const excitation = pool.excitationFor(force);
      expect(responseOf(pool, excitation).force).toBeGreaterThanOrEqual(force - 1e-9);
      expect(responseOf(pool, excitation - 1e-9).force).toBeLessThanOrEqual(force);
    }
    expect(pool.excitationFor(0)).toBe(0);
  });

  it('is driven in full where it cannot give what is asked', () => {
    const pool = tiredPool(0.5, size);
    expect(pool.excitationFor(0.99)).toBe(1);
    expect(pool.greatestForce).toBeLessThan(0.8);
  });

  it('fires, at full drive, as fast as its units on the whole', () => {
    const { firing } = responseOf(poolWith(size), 1);
    expect(firing).toBeGreaterThan(DEFAULT_PARAMETERS.peakRate - DEFAULT_PARAMETERS.peakRateDrop);
    expect(firing).toBeLessThan(DEFAULT_PARAMETERS.peakRate);
  });

  it('loses force and slows as it tires, and the last-recruited units tire most', () => {
    const fresh = poolWith(size);
    const tired = tiredPool(0.5, size);
    for (const excitation of [0.2, 0.5, 1]) {
      const [before, after] = [responseOf(fresh, excitation), responseOf(tired, excitation)];
      expect(after.force).toBeLessThan(before.force);
      expect(after.twitchTime).toBeGreaterThan(before.twitchTime);
      expect(after.firing).toBeCloseTo(before.firing, 12);
    }
    expect(tired.capacity[0]).toBeGreaterThan(0.98);
    expect(tired.capacity.at(-1)).toBeCloseTo(0.5, 9);
    expect(tiredPool(1, size).capacity.at(-1)).toBe(LEAST_CAPACITY);
  });

  it('responds soundly at every corner of the ranges of its parameters', () => {
    fc.assert(
      fc.property(
        fc.tuple(...MOTOR_UNIT_PARAMETERS.map(() => fc.boolean())),
        fc.integer({ min: 0, max: 20 }),
        (ends, twentieths) => {
          const corner = Object.fromEntries(
            MOTOR_UNIT_PARAMETERS.map((name, index) => [
              name,
              ends[index] ? PARAMETERS[name].maximum : PARAMETERS[name].minimum,
            ]),
          );
          const pool = poolWith({ ...corner, ...size });
          expect(pool.greatestForce).toBeCloseTo(1, 9);
          const { force, firing, twitchTime } = responseOf(pool, twentieths / 20);
          expect(force).toBeGreaterThanOrEqual(0);
          expect(force).toBeLessThanOrEqual(1 + 1e-9);
          expect(firing).toBeGreaterThanOrEqual(0);
          expect(twitchTime).toBeGreaterThan(0);
        },
      ),
      { numRuns: 300, seed: 2026 },
    );
  });
});

describe('a finite pool', () => {
  it.each([
    ['alike in their rates', { minimumRateSpread: 0 }, 0],
    ['that differ in their rates', { minimumRateSpread: 2.3 }, 0],
    ['that are tired', { minimumRateSpread: 0 }, 0.6],
    ['that differ in their rates and are tired', { minimumRateSpread: 2.3 }, 0.6],
  ])('tends to the continuum as it has more units %s', (_, changes, level) => {
    const limit = tiredPool(level, { ...changes, ...CONTINUUM });
    const distance = (unitCount: number): number => {
      // Made from the continuum, so that its capacity, kept at a few places, is the same.
      const pool = tiredPool(level, { ...changes, ...CONTINUUM });
      pool.configure({ ...DEFAULT_PARAMETERS, ...changes, unitCount });
      let farthest = 0;
      for (let k = 1; k <= 20; k++) {
        const [one, other] = [responseOf(pool, k / 20), responseOf(limit, k / 20)];
        farthest = Math.max(
          farthest,
          Math.abs(one.force - other.force),
          Math.abs(one.firing - other.firing) / 20,
        );
      }
      return farthest;
    };
    expect(distance(480)).toBeLessThan(distance(60) / 2);
    expect(distance(4000)).toBeLessThan(distance(480) / 2);
    expect(distance(20_000)).toBeLessThan(1e-3);
  });

  it('starts at the threshold of its first unit, above that of the continuum', () => {
    const first = (unitCount: number): number => poolWith({ unitCount }).threshold;
    expect(first(20)).toBeGreaterThan(first(60));
    expect(first(60)).toBeGreaterThan(first(Infinity));
    expect(first(20_000) / first(Infinity)).toBeCloseTo(1, 3);
  });

  it('spreads the rates of its units about the usual one, whichever their size', () => {
    const { departures } = poolWith({ unitCount: 60, minimumRateSpread: 2 });
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    const all = Array.from(departures);
    expect(Math.abs(mean(all))).toBeLessThan(0.1);
    const deviation = Math.sqrt(mean(all.map((value) => value * value)));
    expect(deviation).toBeGreaterThan(0.85 * 2);
    expect(deviation).toBeLessThan(1.05 * 2);
    for (const third of [0, 20, 40])
      expect(Math.abs(mean(all.slice(third, third + 20)))).toBeLessThan(0.4);
  });

  it('shares out all of its strength, the most to the last unit', () => {
    const pool = poolWith({ unitCount: 60 });
    let whole = 0;
    for (const place of pool.places) whole += pool.strengthShare(place) / pool.places.length;
    expect(whole).toBeCloseTo(1, 12);
    expect(pool.strengthShare(1) / pool.strengthShare(0)).toBeCloseTo(
      DEFAULT_PARAMETERS.forceRange,
      9,
    );
  });
});

describe('the capacity of a pool', () => {
  it.each([
    [60, 240],
    [240, 60],
    [60, Infinity],
    [Infinity, 60],
    [500, 20],
  ])('stays what it was when %s units become %s', (from, to) => {
    const pool = poolWith({ unitCount: from });
    const lost = 0.6;
    for (const [index, at] of pool.places.entries()) pool.capacity[index] = 1 - lost * at;
    pool.configure({ ...DEFAULT_PARAMETERS, unitCount: to });
    expect(pool.capacity.length).toBe(pool.places.length);
    for (const [index, at] of pool.places.entries()) {
      // Beyond the outermost units, half a unit's place from the ends, nothing is known.
      const beyond = Number.isFinite(from) ? 0.5 / from : 0;
      const known = Math.max(beyond, Math.min(1 - beyond, at));
      expect(pool.capacity[index]).toBeCloseTo(1 - lost * known, 12);
    }
  });

  it('set by one level of fatigue weakens pools of every size alike', () => {
    const { greatestForce } = tiredPool(0.7, { unitCount: 500 });
    for (const unitCount of [60, 120, Infinity])
      expect(Math.abs(tiredPool(0.7, { unitCount }).greatestForce - greatestForce)).toBeLessThan(
        0.02,
      );
  });

  it('stays to the last bit when anything but the number of units changes', () => {
    const pool = tiredPool(0.7);
    const before = pool.capacity.slice();
    pool.configure({ ...DEFAULT_PARAMETERS, rateGain: 1.7, minimumRateSpread: 0, twitchTime: 0.8 });
    expect(pool.capacity).toEqual(before);
  });

  it('is full at no fatigue and falls everywhere as fatigue is set higher', () => {
    const levels = [0, 0.2, 0.5, 1].map((level) => tiredPool(level).capacity);
    expect(new Set(levels[0])).toEqual(new Set([1]));
    for (const [index, capacities] of levels.entries())
      for (const [unit, capacity] of capacities.entries())
        if (index > 0) expect(capacity).toBeLessThan(levels[index - 1]?.[unit] ?? 0);
  });
});

describe('a recruitment curve', () => {
  it('follows its pool closely, in force and in slope', () => {
    for (const minimumRateSpread of [0, 2.3])
      for (const level of [0, 0.6]) {
        const pool = tiredPool(level, { ...CONTINUUM, minimumRateSpread });
        const curve = new RecruitmentCurve();
        curve.rebuild(pool);
        const exact = (excitation: number): number => responseOf(pool, excitation).force;
        const slopeOf = (force: (excitation: number) => number, excitation: number): number =>
          (force(excitation + 1e-4) - force(excitation - 1e-4)) / 2e-4;
        const steepest = Math.max(...EXCITATIONS.map((excitation) => slopeOf(exact, excitation)));
        const { laws } = pool;
        const lastRecruited = laws.threshold(1) / laws.greatestDrive;
        for (const excitation of EXCITATIONS) {
          const tabulated = (at: number): number => curve.force(at);
          expect(Math.abs(tabulated(excitation) - exact(excitation))).toBeLessThan(1e-4);
          // The slope has true corners where the first and the last unit are recruited.
          const corner = Math.min(
            Math.abs(excitation - pool.threshold),
            Math.abs(excitation - lastRecruited),
          );
          if (corner < 2 / 256) continue;
          expect(
            Math.abs(curve.firing(excitation) - responseOf(pool, excitation).firing),
          ).toBeLessThan(2e-3);
          const error = slopeOf(tabulated, excitation) - slopeOf(exact, excitation);
          expect(Math.abs(error) / steepest).toBeLessThan(0.01);
        }
      }
  });
});
