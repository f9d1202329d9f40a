import { describe, expect, it } from 'vitest';
import { FiringUnits } from '#model/firing-units.ts';
import { createPoolResponse, MotorUnitPool } from '#model/motor-unit-pool.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { createRandom } from '#model/random.ts';

const STEP = 0.001;
/** Few enough units for each one's strength to exceed that of all smaller ones together. */
const FIVE = { unitCount: 5 } as const;

interface Run {
  readonly pool: MotorUnitPool;
  readonly units: FiringUnits;
}

function unitsWith(
  changes: Partial<Parameters> = {},
  seed = 1,
  capacity = 1,
  stepLength = STEP,
): Run {
  const parameters = { ...DEFAULT_PARAMETERS, ...changes };
  const pool = new MotorUnitPool(parameters);
  pool.capacity.fill(capacity);
  const units = new FiringUnits(pool, createRandom(seed));
  units.configure(parameters, stepLength);
  return { pool, units };
}

/** Lets `seconds` pass at `excitation` and calls `look` after each step. */
function run(
  units: FiringUnits,
  excitation: number,
  seconds: number,
  look: (step: number) => void = () => {},
): void {
  for (let step = 0; step < Math.round(seconds / STEP); step++) {
    units.advance(excitation);
    look(step);
  }
}

/** Times, in steps, at which each of {@link FIVE} units fires; told apart by their strength. */
function impulseTimes({ pool, units }: Run, excitation: number, seconds: number): number[][] {
  const shares = Array.from(pool.places, (place) => pool.strengthShare(place) / pool.places.length);
  const times = shares.map((): number[] => []);
  run(units, excitation, seconds, (step) => {
    let left = units.fired;
    for (let unit = shares.length - 1; unit >= 0; unit--) {
      if (left < 0.999 * (shares[unit] ?? 0)) continue;
      left -= shares[unit] ?? 0;
      times[unit]?.push(step);
    }
    expect(Math.abs(left)).toBeLessThan(1e-9);
  });
  return times;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  const usual = mean(values);
  return Math.sqrt(mean(values.map((value) => (value - usual) * (value - usual))));
}

function intervals(times: readonly number[]): number[] {
  return times.slice(1).map((time, index) => time - (times[index] ?? 0));
}

describe('units at a steady excitation', () => {
  it.each([0.08, 0.15, 0.3, 0.6, 1])(
    'give the mean force and firing of their pool, at %s',
    (excitation) => {
      const { pool, units } = unitsWith();
      units.settle(excitation);
      const forces: number[] = [];
      const fired: number[] = [];
      run(units, excitation, 30, () => {
        forces.push(units.activation);
        fired.push(units.fired / STEP);
      });
      const { force, firing } = pool.respond(excitation, createPoolResponse());
      expect(Math.abs(mean(forces) / force - 1)).toBeLessThan(0.04);
      expect(Math.abs(mean(fired) / firing - 1)).toBeLessThan(0.01);
      expect(deviation(forces)).toBeGreaterThan(0);
    },
  );

  it('start from that force when they settle', () => {
    const { pool, units } = unitsWith();
    for (const excitation of [0.15, 0.6]) {
      const { force } = pool.respond(excitation, createPoolResponse());
      units.settle(excitation);
      expect(units.activation).toBeCloseTo(force, 12);
      const forces: number[] = [];
      run(units, excitation, 0.3, () => forces.push(units.activation));
      expect(Math.abs(mean(forces) / force - 1)).toBeLessThan(0.06);
    }
  });

  it.each<[string, Partial<Parameters>]>([
    ['at the usual setting', {}],
    // First and last units then reach their highest rates at almost the same drive.
    [
      'where rates rise slowly and fall steeply',
      { rateGain: 0.6, peakRateDrop: 10, recruitmentRange: 20 },
    ],
  ])('fire each at the rate of its own law, %s', (_, changes) => {
    for (const excitation of [0.3, 0.6, 1]) {
      const set = unitsWith({ ...FIVE, ...changes });
      const { laws, places, departures } = set.pool;
      for (const [unit, times] of impulseTimes(set, excitation, 60).entries()) {
        const threshold = laws.threshold(places[unit] ?? 0);
        const drive = excitation * laws.greatestDrive;
        const rate = laws.rate(drive, threshold, departures[unit] ?? 0);
        if (rate === 0) expect(times).toEqual([]);
        else expect(Math.abs(mean(intervals(times)) * STEP * rate - 1)).toBeLessThan(0.02);
      }
    }
  });

  it.each([0.05, 0.18, 0.3])('scatter their intervals by %s of their length', (variability) => {
    const set = unitsWith({ ...FIVE, firingVariability: variability });
    for (const times of impulseTimes(set, 1, 120)) {
      const lengths = intervals(times);
      // Steps of 1 ms in intervals of some 45 ms add under 0.01.
      expect(Math.abs(deviation(lengths) / mean(lengths) - variability)).toBeLessThan(0.015);
    }
  });

  it('do not fire together', () => {
    const times = impulseTimes(unitsWith(FIVE), 1, 60);
    const [one, other] = [new Set(times[1]), times[2] ?? []];
    const together = other.filter((time) => one.has(time)).length;
    // By chance alone: about 24 impulses/s × 1 ms of those of the other.
    expect(together / other.length).toBeLessThan(0.05);
  });

  it('are less even the fewer they are: as one over the root of their number', () => {
    const unevenness = (unitCount: number): number => {
      const { units } = unitsWith({ unitCount });
      return mean(
        [0.25, 0.5, 0.8].map((excitation) => {
          units.settle(excitation);
          run(units, excitation, 1);
          const forces: number[] = [];
          run(units, excitation, 40, () => forces.push(units.activation));
          return deviation(forces) / mean(forces);
        }),
      );
    };
    const [few, some, many] = [60, 240, 960].map(unevenness);
    for (const ratio of [few! / some!, some! / many!]) {
      expect(ratio).toBeGreaterThan(2 * 0.85);
      expect(ratio).toBeLessThan(2 * 1.15);
    }
  });
});

describe('recruitment', () => {
  it('follows the order of size, up and down, at each unit’s threshold', () => {
    const { pool, units } = unitsWith();
    const { laws, places } = pool;
    for (const excitation of [0.02, 0.1, 0.5, 1, 0.5, 0.1, 0.02, 0]) {
      units.advance(excitation);
      const due = places.filter((place) => laws.threshold(place) < excitation * laws.greatestDrive);
      expect(units.recruited).toBe(due.length);
    }
    expect(units.recruited).toBe(0);
  });

  it('lets nothing fire that is not driven, while what is under way fades', () => {
    const { units } = unitsWith();
    run(units, 0.5, 1);
    const before = units.activation;
    run(units, 0, 1, () => {
      expect(units.fired).toBe(0);
    });
    expect(units.activation).toBeLessThan(1e-5 * before);
  });

  it('is prompt after a long silence: all answer within a quarter of their usual interval', () => {
    for (let seed = 1; seed <= 20; seed++) {
      // The least uneven firing: how far chance has shortened or lengthened an interval counts too.
      const set = unitsWith({ ...FIVE, firingVariability: 0.05, minimumRateSpread: 0 }, seed);
      if (seed % 2 === 0) run(set.units, 0.9, 0.5);
      run(set.units, 0, 0.5);
      const { laws, places } = set.pool;
      for (const [unit, times] of impulseTimes(set, 0.9, 0.3).entries()) {
        const threshold = laws.threshold(places[unit] ?? 0);
        const rate = laws.rate(0.9 * laws.greatestDrive, threshold, 0);
        expect((times[0] ?? Infinity) * STEP * rate).toBeLessThan(0.25);
      }
    }
  });

  it('is not so for a unit that has only just fired and fallen silent', () => {
    const wait = (silence: number): number => {
      const waits: number[] = [];
      for (let seed = 1; seed <= 20; seed++) {
        const { units } = unitsWith({ unitCount: 1, firingVariability: 0.05 }, seed);
        do units.advance(0.5);
        while (units.fired === 0);
        run(units, 0, silence);
        let steps = 0;
        do {
          units.advance(0.5);
          steps++;
        } while (units.fired === 0);
        waits.push(steps * STEP);
      }
      return mean(waits);
    };
    const { pool } = unitsWith({ unitCount: 1 });
    const { laws } = pool;
    const threshold = laws.threshold(0.5);
    const usual = 1 / laws.rate(0.5 * laws.greatestDrive, threshold, pool.departures[0] ?? 0);
    expect(wait(0.002)).toBeGreaterThan(0.8 * usual);
    expect(wait(0.03)).toBeLessThan(wait(0.01));
    expect(wait(0.2)).toBeLessThan(0.15 * usual);
    // After one time of the afterhyperpolarisation: 1 − 0.92 (1 − 1/e) of an interval.
    const time = DEFAULT_PARAMETERS.afterhyperpolarisationTime;
    expect(Math.abs(wait(time) / usual - 0.42)).toBeLessThan(0.06);
  });
});

describe('the twitches', () => {
  it('lose force with the capacity of their unit, impulse by impulse', () => {
    // Without slowing, for a longer twitch fuses more.
    const changes = { fatigueSlowing: 0 };
    const fresh = unitsWith(changes, 3).units;
    const tired = unitsWith(changes, 3, 0.4).units;
    for (let step = 0; step < 2000; step++) {
      fresh.advance(0.4);
      tired.advance(0.4);
      expect(tired.fired).toBe(fresh.fired);
      expect(tired.activation).toBeCloseTo(0.4 * fresh.activation, 12);
    }
    expect(fresh.activation).toBeGreaterThan(0.1);
  });

  it('go on without a jump when the pool is given other units', () => {
    const { pool, units } = unitsWith();
    run(units, 0.4, 2);
    const before = units.activation;
    const parameters = { ...DEFAULT_PARAMETERS, unitCount: 200 };
    pool.configure(parameters);
    units.configure(parameters, STEP);
    const forces: number[] = [];
    run(units, 0.4, 0.5, () => forces.push(units.activation));
    expect(Math.abs((forces[0] ?? 0) / before - 1)).toBeLessThan(0.02);
    const { force } = pool.respond(0.4, createPoolResponse());
    expect(Math.abs((forces.at(-1) ?? 0) / force - 1)).toBeLessThan(0.15);
  });
});

describe('the chance in it', () => {
  it('repeats itself to the last bit for the same seed, and not for another', () => {
    const forces = (seed: number): number[] => {
      const { units } = unitsWith({}, seed);
      const all: number[] = [];
      run(units, 0.3, 1, () => all.push(units.activation));
      return all;
    };
    expect(forces(5)).toEqual(forces(5));
    expect(forces(5)).not.toEqual(forces(6));
  });

  it.each([0.002, 0.0005, 0.00025])(
    'leaves mean and scatter as they are at steps of %s s',
    (step) => {
      const sums = (stepLength: number): [number, number] => {
        const { units } = unitsWith({}, 1, 1, stepLength);
        units.settle(0.4);
        const forces: number[] = [];
        for (let index = 0; index < 40 / stepLength; index++) {
          units.advance(0.4);
          forces.push(units.activation);
        }
        return [mean(forces), deviation(forces)];
      };
      const [usual, other] = [sums(STEP), sums(step)];
      expect(Math.abs(other[0] / usual[0] - 1)).toBeLessThan(0.01);
      expect(Math.abs(other[1] / usual[1] - 1)).toBeLessThan(0.15);
    },
  );
});
