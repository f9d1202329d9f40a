import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fusionGain, MOTOR_UNIT_PARAMETERS, MotorUnitLaws } from '#model/motor-unit.ts';
import { DEFAULT_PARAMETERS, PARAMETERS, type Parameters } from '#model/parameters.ts';

/** Steady force of a wholly fused unit, in what x twitches would add that do not fuse. */
const FUSED = 0.4 / (1 - Math.exp(-2 * 0.4 * 0.4 * 0.4));

function lawsWith(changes: Partial<Parameters> = {}): MotorUnitLaws {
  return new MotorUnitLaws({ ...DEFAULT_PARAMETERS, ...changes });
}

/** Any setting of the parameters that units depend on, within their ranges. */
const anySetting = fc.record(
  Object.fromEntries(
    MOTOR_UNIT_PARAMETERS.map((name) => {
      const { minimum, maximum } = PARAMETERS[name];
      return [
        name,
        fc.oneof(
          fc.constantFrom(minimum, maximum),
          fc.double({ min: minimum, max: maximum, noNaN: true }),
        ),
      ];
    }),
  ),
) as fc.Arbitrary<Partial<Parameters>>;
// Evenly: a random floating-point number would nearly always be next to nothing.
const part = fc.integer({ min: 0, max: 1000 }).map((thousandths) => thousandths / 1000);
const laterPlace = fc
  .tuple(part, part)
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .filter(([before, after]) => after - before > 0);

describe('the fusion gain', () => {
  it('is one while twitches do not fuse', () => {
    for (const x of [0, 0.1, 0.2, 0.3, 0.399]) expect(fusionGain(x)).toBe(1);
  });

  it('does not jump where fusion begins', () => {
    expect(fusionGain(0.4)).toBeCloseTo(1, 12);
    expect(fusionGain(0.4 + 1e-9)).toBeCloseTo(1, 7);
  });

  it('falls as 1/x where twitches are fused, so that the force no longer rises', () => {
    for (const x of [3, 5, 10, 100]) expect(x * fusionGain(x)).toBeCloseTo(FUSED, 9);
  });

  it('makes a force that never falls as the rate rises', () => {
    let before = 0;
    for (let x = 0.005; x < 6; x += 0.005) {
      const force = x * fusionGain(x);
      expect(force).toBeGreaterThanOrEqual(before - 1e-12);
      before = force;
    }
  });

  it('first rises, for each twitch rides on the last', () => {
    expect(fusionGain(0.7)).toBeGreaterThan(2);
    expect(fusionGain(1)).toBeGreaterThan(fusionGain(0.7));
    expect(fusionGain(1.5)).toBeLessThan(fusionGain(1));
  });
});

describe('the place of a unit in its pool', () => {
  it('orders threshold and strength upwards and twitch time downwards', () => {
    fc.assert(
      fc.property(anySetting, laterPlace, part, (changes, [before, after], capacity) => {
        const laws = lawsWith({
          ...changes,
          twitchTimeRange: 1.001 + (changes.twitchTimeRange ?? 1),
        });
        expect(laws.threshold(after)).toBeGreaterThan(laws.threshold(before));
        expect(laws.strength(after)).toBeGreaterThan(laws.strength(before));
        expect(laws.twitchTime(after, capacity)).toBeLessThan(laws.twitchTime(before, capacity));
      }),
    );
  });

  it('spans the ranges that the parameters name', () => {
    const laws = lawsWith();
    const p = DEFAULT_PARAMETERS;
    expect(laws.threshold(0)).toBe(1);
    expect(laws.threshold(1)).toBeCloseTo(p.recruitmentRange, 10);
    expect(laws.strength(1) / laws.strength(0)).toBeCloseTo(p.forceRange, 10);
    expect(laws.twitchTime(0, 1)).toBeCloseTo(p.contractionTime * p.twitchTime, 15);
    expect(laws.twitchTime(0, 1) / laws.twitchTime(1, 1)).toBeCloseTo(p.twitchTimeRange, 10);
  });

  it('is found again from its threshold', () => {
    const laws = lawsWith();
    for (const at of [0, 0.2, 0.7, 1])
      expect(laws.recruitedPlace(laws.threshold(at))).toBeCloseTo(at, 12);
  });

  it('makes all units alike where the ranges are one', () => {
    const laws = lawsWith({ forceRange: 1, twitchTimeRange: 1 });
    for (const at of [0, 0.4, 1]) {
      expect(laws.strength(at)).toBe(1);
      expect(laws.twitchTime(at, 1)).toBe(laws.twitchTime(0, 1));
    }
  });
});

describe('a tired unit', () => {
  it('twitches longer, a spent one by the slowing that is asked for', () => {
    const laws = lawsWith({ fatigueSlowing: 0.4 });
    expect(laws.twitchTime(0.5, 0) / laws.twitchTime(0.5, 1)).toBeCloseTo(1.4, 12);
    expect(laws.twitchTime(0.5, 0.5) / laws.twitchTime(0.5, 1)).toBeCloseTo(1.2, 12);
  });
});

describe('the rate of a unit', () => {
  it('is nothing up to its threshold and its lowest rate just above', () => {
    const laws = lawsWith();
    for (const at of [0, 0.5, 1]) {
      const threshold = laws.threshold(at);
      expect(laws.rate(threshold, threshold, 0)).toBe(0);
      expect(laws.rate(0, threshold, 2)).toBe(0);
      expect(laws.rate(threshold + 1e-9, threshold, 0)).toBeCloseTo(
        DEFAULT_PARAMETERS.minimumRate,
        6,
      );
      expect(laws.rate(threshold + 1e-9, threshold, -1.5)).toBeCloseTo(
        DEFAULT_PARAMETERS.minimumRate - 1.5,
        6,
      );
    }
  });

  it('rises with the drive by the gain until it saturates, and then stays', () => {
    const laws = lawsWith({ rateGain: 1.5 });
    const threshold = laws.threshold(0.3);
    const slope = (drive: number): number =>
      (laws.rate(drive + 1e-3, threshold, 0) - laws.rate(drive, threshold, 0)) / 1e-3;
    expect(slope(threshold + 1)).toBeCloseTo(1.5, 8);
    const saturation = threshold + (laws.highestRate(threshold, 0) - 7.8) / 1.5;
    expect(slope(saturation - 0.01)).toBeCloseTo(1.5, 8);
    expect(slope(saturation + 0.01)).toBe(0);
    expect(laws.rate(1e6, threshold, 0)).toBe(laws.highestRate(threshold, 0));
  });

  it('lies between nothing and its highest, never falling with the drive, at any setting', () => {
    fc.assert(
      fc.property(anySetting, part, part, part, part, (changes, at, one, other, chance) => {
        const laws = lawsWith(changes);
        const threshold = laws.threshold(at);
        const departure = laws.departure(8 * chance - 4);
        const less = threshold + 40 * Math.min(one, other) ** 3 - 0.1;
        const more = threshold + 40 * Math.max(one, other) ** 3 - 0.1;
        const rate = laws.rate(more, threshold, departure);
        expect(laws.rate(less, threshold, departure)).toBeGreaterThanOrEqual(0);
        expect(rate).toBeGreaterThanOrEqual(laws.rate(less, threshold, departure));
        expect(rate).toBeLessThanOrEqual(Math.max(0, laws.highestRate(threshold, departure)));
      }),
      { numRuns: 1000, seed: 2026 },
    );
  });

  it('is highest for the first unit, and lower by the drop for the last', () => {
    const laws = lawsWith();
    const { peakRate, peakRateDrop, recruitmentRange } = DEFAULT_PARAMETERS;
    expect(laws.highestRate(1, 0)).toBeCloseTo(peakRate - peakRateDrop / recruitmentRange, 12);
    expect(laws.highestRate(recruitmentRange, 0)).toBeCloseTo(peakRate - peakRateDrop, 12);
  });

  it('saturates in every unit at full drive, and in the last one only just', () => {
    const laws = lawsWith();
    const last = laws.threshold(1);
    for (const at of [0, 0.3, 0.8, 1]) {
      const threshold = laws.threshold(at);
      expect(laws.rate(laws.greatestDrive, threshold, 0)).toBeCloseTo(
        laws.highestRate(threshold, 0),
        9,
      );
    }
    expect(laws.rate(laws.greatestDrive - 1, last, 0)).toBeLessThan(
      laws.highestRate(last, 0) - 0.9,
    );
  });

  it('saturates up to the place that is said to', () => {
    const laws = lawsWith();
    for (const drive of [25, 30, 38]) {
      const bend = laws.saturatingPlace(drive);
      expect(bend).toBeGreaterThan(0);
      const isHighest = (at: number): boolean => {
        const threshold = laws.threshold(at);
        return laws.rate(drive, threshold, 0) === laws.highestRate(threshold, 0);
      };
      expect(isHighest(bend - 1e-6)).toBe(true);
      expect(isHighest(bend + 1e-6)).toBe(false);
    }
    expect(laws.saturatingPlace(5)).toBe(0);
  });
});

describe('the steady force of a unit', () => {
  it('is its twitches end to end, each e times its peak and time, while they do not fuse', () => {
    const laws = lawsWith();
    // x = time × lengthening × rate = 0.05 × 1.3 × 5 = 0.325
    expect(laws.steadyTwitches(0.05, 5)).toBeCloseTo(Math.E * 0.05 * 5, 12);
  });

  it('levels off at high rates, at the same level for any twitch time', () => {
    const laws = lawsWith();
    const fused = (Math.E * FUSED) / DEFAULT_PARAMETERS.tendonLengthening;
    for (const time of [0.03, 0.06, 0.09])
      expect(laws.steadyTwitches(time, 100)).toBeCloseTo(fused, 9);
  });

  it('fuses sooner in a muscle whose tendon lengthens its twitch more', () => {
    const share = (tendonLengthening: number): number => {
      const laws = lawsWith({ tendonLengthening });
      return laws.steadyTwitches(0.055, 10) / laws.steadyTwitches(0.055, 100);
    };
    expect(share(1.6)).toBeGreaterThan(share(1.3));
    expect(share(1.3)).toBeGreaterThan(share(1));
  });
});
