import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { TwitchFilters } from '#model/twitch-filters.ts';

const STEP = 0.001;
const WIDE = { twitchTimeRange: 3, fatigueSlowing: 1 } as const;

/** Filters for units of these twitch times, in s. */
function filtersFor(
  times: readonly number[],
  changes: Partial<Parameters> = {},
  stepLength = STEP,
): TwitchFilters {
  const filters = new TwitchFilters();
  filters.enlist(times.length);
  filters.configure({ ...DEFAULT_PARAMETERS, ...changes }, stepLength);
  for (const [unit, time] of times.entries()) filters.assign(unit, time);
  return filters;
}

/** The force after each of `count` steps. */
function forces(filters: TwitchFilters, count: number): number[] {
  return Array.from({ length: count }, () => filters.advance());
}

/** Fresh and tired twitch times from the quickest to the slowest at this setting. */
function twitchTimes({ twitchTimeRange, fatigueSlowing }: Partial<Parameters>): number[] {
  const slowest = 0.055 * (1 + (fatigueSlowing ?? 0.379));
  const quickest = 0.055 / (twitchTimeRange ?? 1.3);
  return Array.from({ length: 23 }, (_, k) => quickest * (slowest / quickest) ** (k / 22));
}

/** Force of one critically damped twitch of peak 1 that began `age` s ago. */
function ideal(age: number, time: number): number {
  return (age / time) * Math.exp(1 - age / time);
}

describe('one twitch', () => {
  // Between two classes a ratio r apart, the peak lacks up to (r − 1)² / 8: r is 1.10 and 1.31.
  it.each([
    ['usual', {}, 0.0015],
    ['widest', WIDE, 0.013],
  ])('has its peak at its time, at the %s range of times', (_, changes, lacking) => {
    for (const time of twitchTimes(changes)) {
      const filters = filtersFor([time], changes);
      filters.twitch(0, 2);
      const answer = forces(filters, 400);
      const peak = Math.max(...answer);
      expect(peak / 2).toBeLessThanOrEqual(1 + 1e-3);
      expect(peak / 2).toBeGreaterThan(1 - lacking);
      const at = (answer.indexOf(peak) + 1) * STEP;
      expect(Math.abs(at - time)).toBeLessThanOrEqual(STEP + 2 * lacking * time);
    }
  });

  it('has the area of the ideal twitch, whatever its time', () => {
    for (const changes of [{}, WIDE])
      for (const time of twitchTimes(changes)) {
        const filters = filtersFor([time], changes);
        filters.twitch(0, 3);
        const area = forces(filters, 3000).reduce((sum, force) => sum + force * STEP, 0);
        // Summing over steps leaves (step / time)² / 12.
        expect(area / (3 * Math.E * time)).toBeCloseTo(1, 3);
      }
  });

  it('follows the ideal twitch at every step of a class that has its very time', () => {
    // With a range of one and no slowing, the classes lie within 3 % of the only twitch time.
    const filters = filtersFor([0.055], { twitchTimeRange: 1, fatigueSlowing: 0 });
    filters.twitch(0, 1);
    for (const [index, force] of forces(filters, 400).entries())
      expect(Math.abs(force - ideal((index + 1) * STEP, 0.055))).toBeLessThan(1e-4);
  });

  it('is the same whatever the step', () => {
    const answer = (stepLength: number): number[] => {
      const filters = filtersFor([0.05], {}, stepLength);
      filters.twitch(0, 1);
      return forces(filters, Math.round(0.4 / stepLength));
    };
    const coarse = answer(0.002);
    for (const stepLength of [0.001, 0.0005, 0.00025]) {
      const fine = answer(stepLength);
      const ratio = 0.002 / stepLength;
      for (const [index, force] of coarse.entries())
        expect(fine[Math.round((index + 1) * ratio) - 1]).toBeCloseTo(force, 12);
    }
  });
});

describe('many twitches', () => {
  it('add up', () => {
    const twitch = fc.record({
      step: fc.integer({ min: 0, max: 199 }),
      unit: fc.integer({ min: 0, max: 4 }),
      peak: fc.double({ min: 0, max: 10, noNaN: true }),
    });
    const answer = (
      twitches: readonly { step: number; unit: number; peak: number }[],
    ): number[] => {
      const filters = filtersFor([0.045, 0.05, 0.055, 0.06, 0.07]);
      return Array.from({ length: 200 }, (_, step) => {
        for (const { unit, peak } of twitches.filter((one) => one.step === step))
          filters.twitch(unit, peak);
        return filters.advance();
      });
    };
    fc.assert(
      fc.property(
        fc.array(twitch, { maxLength: 20 }),
        fc.array(twitch, { maxLength: 20 }),
        (a, b) => {
          const [one, other, both] = [answer(a), answer(b), answer([...a, ...b])];
          for (const [step, force] of both.entries()) {
            expect(force).toBeGreaterThanOrEqual(0);
            expect(force).toBeCloseTo((one[step] ?? 0) + (other[step] ?? 0), 9);
          }
        },
      ),
      { numRuns: 50 },
    );
  });

  it('at a steady rate hold up e × peak × time × rate on average', () => {
    for (const time of [0.043, 0.05, 0.072]) {
      const filters = filtersFor([time]);
      let sum = 0;
      for (let step = 0; step < 6000; step++) {
        if (step % 80 === 0) filters.twitch(0, 0.2);
        const force = filters.advance();
        if (step >= 2000) sum += force / 4000;
      }
      expect(sum / (0.2 * Math.E * time * 12.5)).toBeCloseTo(1, 3);
    }
  });
});

describe('a force that is held', () => {
  it('is steady from the first step while the unit goes on firing for it', () => {
    // Steps and twitches so small and so many that the twitches are as good as a steady force.
    const step = 1e-4;
    for (const time of [0.043, 0.05, 0.072]) {
      const filters = filtersFor([time, time], {}, step);
      filters.hold(0, 0.7);
      filters.hold(1, 0.2);
      for (let k = 0; k < 5000; k++) {
        // Sharing between two classes a ratio of 1.1 apart leaves this much.
        expect(Math.abs(filters.advance() / 0.9 - 1)).toBeLessThan(0.0015);
        filters.twitch(0, (0.7 * step) / (Math.E * time));
        filters.twitch(1, (0.2 * step) / (Math.E * time));
      }
    }
  });

  it('fades as (1 + t / T) e^(−t / T) where the unit stops', () => {
    const filters = filtersFor([0.055], { twitchTimeRange: 1, fatigueSlowing: 0 });
    filters.hold(0, 1);
    for (const [index, force] of forces(filters, 300).entries()) {
      const age = ((index + 1) * STEP) / 0.055;
      expect(Math.abs(force - (1 + age) * Math.exp(-age))).toBeLessThan(1e-3);
    }
  });

  it('is gone when all is cleared', () => {
    const filters = filtersFor([0.05]);
    filters.hold(0, 1);
    filters.twitch(0, 1);
    filters.clear();
    expect(forces(filters, 3)).toEqual([0, 0, 0]);
  });
});

describe('other twitch times', () => {
  it('do not make the force jump', () => {
    for (const changes of [{ twitchTime: 0.6 }, { twitchTime: 1.6 }, WIDE]) {
      const filters = filtersFor([0.05]);
      filters.hold(0, 1);
      const before = filters.advance();
      filters.configure({ ...DEFAULT_PARAMETERS, ...changes }, STEP);
      // Fading alone takes less than this of a force in a step.
      expect(Math.abs(filters.advance() - before)).toBeLessThan(0.003);
    }
  });
});
