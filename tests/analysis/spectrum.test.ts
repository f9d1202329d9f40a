import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandPower } from '#analysis/band.ts';
import {
  accelerationCentroid,
  dominantFrequency,
  powerSpectrum,
  swingInBand,
} from '#analysis/spectrum.ts';
import { meanSquare, noise, sampled, sine, sum } from './signals.ts';

const RATE = 250;
const tone = (frequency: number, amplitude = 1): Float64Array =>
  sampled(4, RATE, sine(frequency, amplitude));

describe('the power spectrum', () => {
  it('keeps the power of noise, whatever the pieces (Parseval)', () => {
    const samples = noise(8192);
    for (const pieceLength of [256, 1000, 1024]) {
      const { density, spacing } = powerSpectrum(samples, RATE, pieceLength);
      const power = density.reduce((total, value) => total + value, 0) * spacing;
      expect(power / meanSquare(samples)).toBeCloseTo(1, 1);
    }
  });

  it('holds all the power of any tone around its frequency', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 4, max: 25, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (frequency, amplitude) => {
          const spectrum = powerSpectrum(sampled(30, 1000, sine(frequency, amplitude)), 1000, 4096);
          const power = bandPower(spectrum, frequency - 1, frequency + 1);
          expect(power / (amplitude ** 2 / 2)).toBeCloseTo(1, 3);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is finite and not negative for any samples, however few', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { maxLength: 60 }),
        fc.integer({ min: 1, max: 80 }),
        (samples, pieceLength) => {
          const { density } = powerSpectrum(samples, RATE, pieceLength);
          expect(density.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
        },
      ),
    );
  });
});

describe('the readings of a position', () => {
  it('find the frequency of any tone, wherever it lies between lines', () => {
    fc.assert(
      fc.property(fc.double({ min: 3, max: 18, noNaN: true }), (frequency) => {
        const found = dominantFrequency(tone(frequency), RATE, 2, 20)!;
        expect(Math.abs(found - frequency)).toBeLessThan(0.05);
      }),
      { numRuns: 50 },
    );
  });

  it('find a small tremor on a large drift', () => {
    const drifting = sum(tone(6, 1), tone(0.2, 30));
    expect(dominantFrequency(drifting, RATE, 2, 20)).toBeCloseTo(6, 1);
  });

  it('find the rhythm of a movement and not its overtone', () => {
    expect(dominantFrequency(sum(tone(5, 1), tone(15, 0.2)), RATE, 2, 20)).toBeCloseTo(5, 1);
  });

  it('find none where nothing moves, and none in no samples', () => {
    expect(dominantFrequency(new Float64Array(1000).fill(3), RATE, 2, 20)).toBeUndefined();
    expect(dominantFrequency([], RATE, 2, 20)).toBeUndefined();
    expect(swingInBand([], RATE, 2, 20)).toBe(0);
  });

  it('measure the swing in a band, without the drift and with nothing lost', () => {
    const drifting = sum(tone(6, 2), tone(0.3, 5));
    expect(swingInBand(drifting, RATE, 2.5, 30)).toBeCloseTo(2 / Math.SQRT2, 1);
    expect(swingInBand(tone(6), RATE, 8, 30)).toBeLessThan(0.02);
  });

  it('find the middle of two rhythms of equal acceleration', () => {
    const two = sum(tone(5, 1 / 25), tone(10, 1 / 100));
    expect(accelerationCentroid(two, RATE, 2, 20)).toBeCloseTo(7.5, 1);
  });
});
