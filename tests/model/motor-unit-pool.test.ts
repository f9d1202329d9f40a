import { describe, expect, it } from 'vitest';
import { createPoolResponse, MotorUnitPool, setFatigueLevel } from '#model/motor-unit-pool.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { RecruitmentCurve } from '#model/recruitment.ts';

const EXCITATIONS = Array.from({ length: 400 }, (_, index) => (index + 0.5) / 400);

function poolWith(changes: Partial<Parameters> = {}): MotorUnitPool {
  return new MotorUnitPool({ ...DEFAULT_PARAMETERS, ...changes });
}

function forces(pool: MotorUnitPool): number[] {
  return EXCITATIONS.map((excitation) => pool.respond(excitation, createPoolResponse()).force);
}

describe('a pool of motor units', () => {
  it('gives nothing below its first threshold, all at full drive, and never less for more', () => {
    const pool = poolWith();
    const all = forces(pool);
    expect(pool.respond(0.99 * pool.threshold, createPoolResponse()).force).toBe(0);
    expect(pool.respond(1, createPoolResponse()).force).toBeCloseTo(1, 12);
    for (const [index, force] of all.entries())
      expect(force).toBeGreaterThanOrEqual(all[index - 1] ?? 0);
  });

  it('finds the excitation for a force', () => {
    const pool = poolWith();
    for (const force of [0.01, 0.1, 0.5, 0.99]) {
      const excitation = pool.excitationFor(force);
      expect(pool.respond(excitation, createPoolResponse()).force).toBeCloseTo(force, 9);
    }
    expect(pool.excitationFor(0)).toBe(0);
  });

  it('agrees with the sum over very many single units', () => {
    const pool = poolWith();
    const count = 20_000;
    const excitation = 0.3;
    const p = DEFAULT_PARAMETERS;
    const total = (drive: number): number => {
      let sum = 0;
      for (let unit = 0; unit < count; unit++) {
        const place = (unit + 0.5) / count;
        const rate = pool.rateAt(place, drive);
        const time = p.twitchTime * p.twitchTimeRange ** -place;
        const x = time * p.tendonLengthening * rate;
        const gain =
          x < 0.4 ? 1 : (((1 - Math.exp(-2 * x ** 3)) / x) * 0.4) / (1 - Math.exp(-0.128));
        sum += pool.strengthAt(place) * time * rate * gain;
      }
      return sum;
    };
    const { force } = pool.respond(excitation, createPoolResponse());
    expect(force).toBeCloseTo(total(excitation) / total(1), 4);
  });

  it('is less even the fewer its units, and smoothest when they are without number', () => {
    const unevenness = (unitCount: number): number =>
      poolWith({ unitCount }).respond(0.2, createPoolResponse()).unevenness;
    expect(unevenness(30)).toBeCloseTo(2 * unevenness(120), 12);
    expect(unevenness(Infinity)).toBe(0);
  });

  it('loses force and slows as it tires, and the last-recruited units tire most', () => {
    const fresh = poolWith();
    const tired = poolWith();
    setFatigueLevel(tired.capacity, 0.5, DEFAULT_PARAMETERS.fatigueRange);
    expect(tired.greatestForce).toBeLessThan(0.8);
    expect(tired.respond(0.5, createPoolResponse()).twitchTime).toBeGreaterThan(
      fresh.respond(0.5, createPoolResponse()).twitchTime,
    );
    expect(tired.capacity[0]).toBeGreaterThan(0.98);
    expect(tired.capacity.at(-1)).toBeCloseTo(0.5, 9);
  });
});

describe('a recruitment curve', () => {
  it('follows its pool closely, in force and in slope', () => {
    for (const level of [0, 0.6]) {
      const pool = poolWith();
      setFatigueLevel(pool.capacity, level, DEFAULT_PARAMETERS.fatigueRange);
      const curve = new RecruitmentCurve();
      curve.rebuild(pool);
      const response = createPoolResponse();
      const exact = (excitation: number): number => pool.respond(excitation, response).force;
      const slopeOf = (force: (excitation: number) => number, excitation: number): number =>
        (force(excitation + 1e-4) - force(excitation - 1e-4)) / 2e-4;
      const steepest = Math.max(...EXCITATIONS.map((excitation) => slopeOf(exact, excitation)));
      const lastRecruited = pool.thresholdAt(1);
      for (const excitation of EXCITATIONS) {
        const tabulated = (at: number): number => curve.force(at);
        expect(Math.abs(tabulated(excitation) - exact(excitation))).toBeLessThan(1e-4);
        // The slope has true corners where the first and the last unit are recruited.
        const corner = Math.min(
          Math.abs(excitation - pool.threshold),
          Math.abs(excitation - lastRecruited),
        );
        if (corner < 2 / 256) continue;
        const error = slopeOf(tabulated, excitation) - slopeOf(exact, excitation);
        expect(Math.abs(error) / steepest).toBeLessThan(0.01);
      }
    }
  });
});
