import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fourierTransform } from '#analysis/fourier.ts';
import {
  accelerationCentroid,
  dominantFrequency,
  powerSpectrum,
  rootMeanSquare,
  swingInBand,
} from '#analysis/spectrum.ts';

const RATE = 250;

function tone(frequency: number, amplitude = 1, seconds = 4): Float64Array {
  return Float64Array.from(
    { length: seconds * RATE },
    (_, index) => amplitude * Math.sin((2 * Math.PI * frequency * index) / RATE + 0.3),
  );
}

function sum(...signals: Float64Array[]): Float64Array {
  return signals[0]!.map((_, index) =>
    signals.reduce((total, signal) => total + (signal[index] ?? 0), 0),
  );
}

describe('the Fourier transform', () => {
  it('agrees with its definition', () => {
    const real = Float64Array.from({ length: 16 }, (_, index) => Math.sin(index * index));
    const imaginary = Float64Array.from({ length: 16 }, (_, index) => Math.cos(3 * index));
    const expected = Array.from({ length: 16 }, (_, k) => {
      let [a, b] = [0, 0];
      for (let n = 0; n < 16; n++) {
        const angle = (-2 * Math.PI * k * n) / 16;
        a += real[n]! * Math.cos(angle) - imaginary[n]! * Math.sin(angle);
        b += real[n]! * Math.sin(angle) + imaginary[n]! * Math.cos(angle);
      }
      return [a, b] as const;
    });
    fourierTransform(real, imaginary);
    for (const [k, [a, b]] of expected.entries()) {
      expect(real[k]).toBeCloseTo(a, 10);
      expect(imaginary[k]).toBeCloseTo(b, 10);
    }
  });

  it.each([0, 12])('refuses %s samples', (length) => {
    expect(() => {
      fourierTransform(new Float64Array(length), new Float64Array(length));
    }).toThrow(RangeError);
  });
});

describe('the readings of a signal', () => {
  it('find the frequency of any tone, wherever it lies between lines', () => {
    fc.assert(
      fc.property(fc.double({ min: 3, max: 18, noNaN: true }), (frequency) => {
        expect(Math.abs(dominantFrequency(tone(frequency), RATE, 2, 20)! - frequency)).toBeLessThan(
          0.05,
        );
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

  it('find none where nothing moves', () => {
    expect(dominantFrequency(new Float64Array(1000).fill(3), RATE, 2, 20)).toBeUndefined();
  });

  it('measure the swing in a band, without the drift and with nothing lost', () => {
    const drifting = sum(tone(6, 2), tone(0.3, 5));
    expect(swingInBand(drifting, RATE, 2.5, 30)).toBeCloseTo(2 / Math.SQRT2, 1);
    expect(swingInBand(tone(6), RATE, 8, 30)).toBeLessThan(0.02);
  });

  it('measure the root mean square', () => {
    expect(rootMeanSquare([3, -3, 3, -3])).toBe(3);
    expect(rootMeanSquare([])).toBe(0);
  });

  it('find the middle of two rhythms of equal acceleration', () => {
    const two = sum(tone(5, 1 / 25), tone(10, 1 / 100));
    expect(accelerationCentroid(two, RATE, 2, 20)).toBeCloseTo(7.5, 1);
  });

  it('keep the power of noise, whatever the pieces (Parseval)', () => {
    let state = 1;
    const noise = Float64Array.from({ length: 8192 }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      return state / 2 ** 32 - 0.5;
    });
    for (const pieceLength of [256, 1024]) {
      const { density, spacing } = powerSpectrum(noise, RATE, pieceLength);
      const power = density.reduce((total, value) => total + value, 0) * spacing;
      expect(power / rootMeanSquare(noise) ** 2).toBeCloseTo(1, 1);
    }
  });
});
