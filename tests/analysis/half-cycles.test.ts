import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { halfCycles } from '#analysis/half-cycles.ts';
import { noise, sampled, sine, sum, triangle } from './signals.ts';

const RATE = 1000;

describe('half cycles', () => {
  it('of a sine of any frequency are equal', () => {
    fc.assert(
      fc.property(fc.double({ min: 2, max: 20, noNaN: true }), (frequency) => {
        const { rising, falling } = halfCycles(
          sampled(20, RATE, sine(frequency)),
          RATE,
          frequency,
        )!;
        expect(rising).toBeCloseTo(1 / (2 * frequency), 3);
        expect(falling).toBeCloseTo(1 / (2 * frequency), 3);
      }),
      { numRuns: 50 },
    );
  });

  it('of a lopsided movement keep its asymmetry but for what smoothing takes, mirrored too', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 40, max: 160 }),
        fc.integer({ min: 40, max: 160 }),
        (up, down) => {
          const period = up + down;
          const movement = sampled(20, RATE, triangle(up / 1000, down / 1000));
          const { rising, falling } = halfCycles(movement, RATE, 1000 / period)!;
          // A running mean over w moves a corner by w/2 × the difference of its slopes ÷ their sum, to
          // the flatter side, and a half cycle has two. Each lies on a whole sample.
          const taken = ((period / 32) * (down - up)) / period;
          expect(Math.abs(rising * 1000 - (up + taken))).toBeLessThan(2);
          expect(Math.abs(falling * 1000 - (down - taken))).toBeLessThan(2);
          const mirrored = halfCycles(
            movement.map((value) => -value),
            RATE,
            1000 / period,
          )!;
          expect(mirrored.rising).toBeCloseTo(falling, 3);
          expect(mirrored.falling).toBeCloseTo(rising, 3);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('are not split by ripple, nor bent by drift or a frequency a little off', () => {
    const movement = sampled(
      30,
      RATE,
      (time) =>
        triangle(0.072, 0.089)(time) + sine(61, 0.08)(time) + sine(0.23, 3)(time) + time * 0.4,
    );
    const { rising, falling } = halfCycles(
      sum(
        movement,
        noise(30_000).map((x) => x * 0.1),
      ),
      RATE,
      6.1,
    )!;
    expect(Math.abs(rising - 0.072)).toBeLessThan(0.004);
    expect(Math.abs(falling - 0.089)).toBeLessThan(0.004);
  });

  it('of a tremor that waxes and wanes leave out the beats it misses', () => {
    const waxing = sampled(
      30,
      RATE,
      (time) => (1 + 0.95 * Math.cos(Math.PI * time)) * sine(5, 1)(time),
    );
    const { rising, falling } = halfCycles(waxing, RATE, 5)!;
    expect(rising).toBeCloseTo(0.1, 2);
    expect(falling).toBeCloseTo(0.1, 2);
  });

  it('are unknown where nothing moves, or too little of it is seen', () => {
    expect(halfCycles(new Float64Array(5000).fill(0.2), RATE, 5)).toBeUndefined();
    expect(halfCycles(sampled(0.5, RATE, sine(5)), RATE, 5)).toBeUndefined();
    expect(halfCycles([], RATE, 5)).toBeUndefined();
    expect(
      halfCycles(
        sampled(5, RATE, () => Number.NaN),
        RATE,
        5,
      ),
    ).toBeUndefined();
    expect(halfCycles(sampled(5, RATE, sine(5)), RATE, 0)).toBeUndefined();
  });
});
