import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coherenceAt } from '#analysis/coherence.ts';
import { noise, sampled, sine, sum } from './signals.ts';

const RATE = 1000;
const PIECE = 2048;

describe('coherence', () => {
  it('of a signal with its delayed copy is whole, and the lag is 2π × frequency × delay', () => {
    const source = noise(60_000, 3);
    fc.assert(
      fc.property(
        fc.integer({ min: -40, max: 40 }),
        fc.double({ min: 3, max: 12, noNaN: true }),
        (delay, frequency) => {
          const first = source.slice(100, -100);
          const second = source.slice(100 - delay, source.length - 100 - delay);
          const { share, lag } = coherenceAt(frequency, first, second, RATE, PIECE)!;
          expect(share).toBeGreaterThan(0.9);
          const expected = (2 * Math.PI * frequency * delay) / RATE;
          // Read at the nearest line, half a line (0.12 Hz) away at most; and compared round the circle.
          const difference = Math.atan2(Math.sin(lag - expected), Math.cos(lag - expected));
          expect(Math.abs(difference)).toBeLessThan(0.1);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('of two sines has their difference in phase, whichever way round', () => {
    const first = sampled(20, RATE, sine(6, 1, 0.2));
    const second = sampled(20, RATE, sine(6, 5, 0.2 - 2));
    expect(coherenceAt(6, first, second, RATE, PIECE)!.lag).toBeCloseTo(2, 3);
    expect(coherenceAt(6, second, first, RATE, PIECE)!.lag).toBeCloseTo(-2, 3);
  });

  it('of independent noise is as small as chance makes it', () => {
    const [first, second] = [noise(60_000, 11), noise(60_000, 4711)];
    const shares = Array.from(
      { length: 40 },
      (_, k) => coherenceAt(3 + k / 2, first, second, RATE, PIECE)!.share,
    );
    const mean = shares.reduce((total, share) => total + share, 0) / shares.length;
    // 57 pieces that overlap by half say about as much as 54 that do not.
    expect(mean).toBeLessThan(0.04);
    expect(Math.max(...shares)).toBeLessThan(0.2);
  });

  it('of a rhythm under noise lies where the two powers put it', () => {
    // Noise of power P beside a common signal of power S leaves S² / (S + P)².
    const common = noise(200_000, 5);
    const first = sum(common, noise(200_000, 99));
    const second = sum(common, noise(200_000, 12345));
    const shares = Array.from(
      { length: 40 },
      (_, k) => coherenceAt(3 + k / 2, first, second, RATE, PIECE)!.share,
    );
    expect(shares.reduce((total, share) => total + share, 0) / 40).toBeCloseTo(0.25, 1);
  });

  it('lies between nothing and one, and the same both ways', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e9 }),
        fc.integer({ min: 1, max: 1e9 }),
        (one, other) => {
          const [first, second] = [noise(5000, one), noise(5000, other)];
          const there = coherenceAt(8, first, second, RATE, 1024)!;
          const back = coherenceAt(8, second, first, RATE, 1024)!;
          expect(there.share).toBeGreaterThanOrEqual(0);
          expect(there.share).toBeLessThanOrEqual(1);
          expect(back.share).toBeCloseTo(there.share, 12);
          expect(back.lag).toBeCloseTo(-there.lag, 12);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('is unknown where one signal is silent or the record holds too few pieces', () => {
    const signal = noise(10_000);
    expect(coherenceAt(8, signal, new Float64Array(10_000).fill(2), RATE, PIECE)).toBeUndefined();
    expect(coherenceAt(8, noise(5000), noise(5000), RATE, PIECE)).toBeUndefined();
    expect(coherenceAt(8, [], [], RATE, PIECE)).toBeUndefined();
    expect(coherenceAt(900, signal, signal, RATE, PIECE)).toBeUndefined();
  });
});
