import { describe, expect, it } from 'vitest';
import { concentration, powerCentroid, type PowerSpectrum } from '#analysis/band.ts';
import { powerSpectrum } from '#analysis/spectrum.ts';
import { noise, sampled, sine, sum } from './signals.ts';

const RATE = 1000;
const spectrumOf = (samples: Float64Array): PowerSpectrum => powerSpectrum(samples, RATE, 4096);
const tone = (frequency: number, amplitude = 1): Float64Array =>
  sampled(20, RATE, sine(frequency, amplitude));

describe('the power centroid', () => {
  it('of two rhythms lies between them as their powers weigh', () => {
    const two = spectrumOf(sum(tone(6, Math.sqrt(3)), tone(12, 1)));
    expect(powerCentroid(two, 2, 30)).toBeCloseTo((3 * 6 + 12) / 4, 2);
  });

  it('of even noise is the middle of the band', () => {
    const even = powerSpectrum(noise(200_000), RATE, 1024);
    expect(powerCentroid(even, 2, 30)).toBeCloseTo(16, 0);
  });

  it('is no number where there is no power', () => {
    expect(powerCentroid(spectrumOf(new Float64Array(5000)), 2, 30)).toBeNaN();
  });
});

describe('the concentration', () => {
  it('is whole for a pure tone, and nothing of another', () => {
    expect(concentration(spectrumOf(tone(6)), 2.5, 30, 6)).toBeGreaterThan(0.999);
    expect(concentration(spectrumOf(tone(6)), 2.5, 30, 12)).toBeLessThan(0.001);
  });

  it('is shared by two tones as their powers are', () => {
    const two = spectrumOf(sum(tone(4, 1), tone(12, 2)));
    expect(concentration(two, 2.5, 30, 4)).toBeCloseTo(0.2, 3);
    expect(concentration(two, 2.5, 30, 12)).toBeCloseTo(0.8, 3);
  });

  it('of even noise is the part of the band that two hertz are', () => {
    const even = powerSpectrum(noise(200_000), RATE, 1024);
    expect(concentration(even, 2.5, 30, 10)).toBeCloseTo(2 / 27.5, 2);
  });

  it('counts nothing outside the band, even for a rhythm at its edge', () => {
    expect(concentration(spectrumOf(tone(2.3)), 2.5, 30, 2.3)).toBeLessThanOrEqual(1);
  });
});
