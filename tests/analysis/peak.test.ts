import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeak } from '#analysis/peak.ts';
import { powerSpectrum } from '#analysis/spectrum.ts';
import { noise, sampled, sine, sum } from './signals.ts';

const RATE = 1000;
/** A spectrum that is this function of frequency, in Hz. */
const drawn = (density: (frequency: number) => number, spacing = 0.1) => ({
  density: Float64Array.from({ length: 400 }, (_, k) => density(k * spacing)),
  spacing,
});

describe('the peak of a spectrum', () => {
  it('lies at the frequency of any tone and is as narrow as the window lets it', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 2.5, max: 29, noNaN: true }),
        fc.constantFrom(1024, 4096),
        (frequency, pieceLength) => {
          const tone = sampled(12, RATE, sine(frequency));
          const peak = findPeak(powerSpectrum(tone, RATE, pieceLength), 2, 30)!;
          expect(Math.abs(peak.frequency - frequency)).toBeLessThan(40 / pieceLength);
          const narrowest = (1.44 * RATE) / pieceLength;
          expect(peak.halfPowerWidth / narrowest).toBeGreaterThan(0.95);
          expect(peak.halfPowerWidth / narrowest).toBeLessThan(1.05);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('of a resonance has the width of its decay', () => {
    // A Lorentzian falls to half at ±1.5 Hz.
    const peak = findPeak(
      drawn((f) => 1 / (1 + ((f - 9) / 1.5) ** 2)),
      2,
      30,
    )!;
    expect(peak.frequency).toBeCloseTo(9, 3);
    expect(peak.density).toBeCloseTo(1, 3);
    expect(peak.halfPowerWidth).toBeCloseTo(3, 2);
  });

  it('is the higher of two', () => {
    const two = sum(sampled(12, RATE, sine(4, 1)), sampled(12, RATE, sine(11, 1.1)));
    expect(findPeak(powerSpectrum(two, RATE, 4096), 2, 30)!.frequency).toBeCloseTo(11, 1);
  });

  it('is no slope that enters the band from below', () => {
    const peak = findPeak(
      drawn((f) => 100 / (0.1 + f * f) + Math.exp(-((f - 15) ** 2))),
      2,
      30,
    );
    expect(peak!.frequency).toBeCloseTo(15, 1);
    expect(
      findPeak(
        drawn((f) => 1 / (1 + f)),
        2,
        30,
      ),
    ).toBeUndefined();
  });

  it('is as wide as the spectrum goes where that never falls to half', () => {
    const peak = findPeak(
      drawn((f) => 2 - Math.abs(f - 20) / 40),
      2,
      30,
    )!;
    expect(peak.halfPowerWidth).toBeCloseTo(39.9, 6);
  });

  it('is absent where there is no power, and no number is not power', () => {
    expect(
      findPeak(
        drawn(() => 0),
        2,
        30,
      ),
    ).toBeUndefined();
    expect(
      findPeak(
        drawn(() => Number.NaN),
        2,
        30,
      ),
    ).toBeUndefined();
    expect(findPeak({ density: new Float64Array(0), spacing: 1 }, 2, 30)).toBeUndefined();
  });

  it('has a frequency in the band, give or take half a line, and a width, in any noise', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (seed) => {
        const spectrum = powerSpectrum(noise(5000, seed), RATE, 1024);
        const { frequency, halfPowerWidth } = findPeak(spectrum, 2, 30)!;
        expect(frequency).toBeGreaterThanOrEqual(2 - spectrum.spacing / 2);
        expect(frequency).toBeLessThanOrEqual(30 + spectrum.spacing / 2);
        expect(halfPowerWidth).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });
});
