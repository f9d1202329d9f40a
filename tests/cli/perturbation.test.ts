import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { powerSpectrum } from '#analysis/spectrum.ts';
import { type Perturbation, perturbationSignal, type Waveform } from '#cli/perturbation.ts';

function at(waveform: Waveform, time: number, start = 0): number {
  const perturbation = { quantity: 'torque', waveform, start, spelling: '' } as const;
  return perturbationSignal([perturbation])(time);
}

const size = fc.double({ min: -50, max: 50, noNaN: true });
const duration = fc.double({ min: 0.001, max: 100, noNaN: true });
const frequency = fc.double({ min: 0.01, max: 100, noNaN: true });
const waveform: fc.Arbitrary<Waveform> = fc.oneof(
  fc.record({ shape: fc.constant('step' as const), size }),
  fc.record({ shape: fc.constantFrom('pulse' as const, 'ramp' as const), size, duration }),
  fc.record({ shape: fc.constant('sine' as const), size, frequency }),
  fc.record({ shape: fc.constant('random' as const), size, frequency, seed: fc.integer() }),
);

describe('a perturbation', () => {
  it('does nothing before its start', () => {
    fc.assert(
      fc.property(waveform, fc.double({ min: 1e-6, max: 10, noNaN: true }), (form, before) => {
        expect(Math.abs(at(form, 5 - before, 5))).toBe(0);
      }),
    );
  });

  it('is the same whenever it is asked', () => {
    fc.assert(
      fc.property(waveform, fc.double({ min: 0, max: 100, noNaN: true }), (form, time) => {
        expect(at(form, time)).toBe(at(form, time));
      }),
    );
  });

  it('is the sum of its parts', () => {
    const parts: Perturbation[] = [
      { quantity: 'torque', waveform: { shape: 'step', size: 2 }, start: 1, spelling: '' },
      { quantity: 'torque', waveform: { shape: 'step', size: -0.5 }, start: 2, spelling: '' },
    ];
    expect([0, 1, 2].map(perturbationSignal(parts))).toEqual([0, 2, 1.5]);
  });

  it('as a step or a pulse begins at once and is held', () => {
    expect([0, 1, 100].map((time) => at({ shape: 'step', size: 3 }, time))).toEqual([3, 3, 3]);
    const pulse = { shape: 'pulse', size: 3, duration: 0.5 } as const;
    expect([0, 0.49, 0.5, 1].map((time) => at(pulse, time))).toEqual([3, 3, 0, 0]);
  });

  it('as a ramp grows evenly and is then held', () => {
    const ramp = { shape: 'ramp', size: -4, duration: 2 } as const;
    expect([0.5, 1, 2, 9].map((time) => at(ramp, time))).toEqual([-1, -2, -4, -4]);
  });

  it('as a sine begins at nothing and swings at its frequency', () => {
    const sine = { shape: 'sine', size: 2, frequency: 5 } as const;
    expect(at(sine, 0)).toBe(0);
    expect(at(sine, 0.05)).toBeCloseTo(2, 12);
    expect(at(sine, 0.15)).toBeCloseTo(-2, 12);
    expect(at(sine, 7.05)).toBeCloseTo(2, 12);
  });
});

/** Root mean square of some samples. */
const strength = (samples: Float64Array): number =>
  Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);

describe('a random perturbation', () => {
  const rate = 500;
  const noise = (seed: number): Float64Array => {
    const signal = perturbationSignal([
      {
        quantity: 'torque',
        waveform: { shape: 'random', size: 0.7, frequency: 20, seed },
        start: 0,
        spelling: '',
      },
    ]);
    return Float64Array.from({ length: 120 * rate }, (_, index) => signal(index / rate));
  };

  it('is as strong as asked for', () => {
    expect(Math.abs(strength(noise(1)) / 0.7 - 1)).toBeLessThan(0.02);
  });

  it('holds all frequencies up to its cut-off and none above', () => {
    const { density, spacing } = powerSpectrum(noise(1), rate, 2 * rate);
    const powerBetween = (from: number, to: number): number =>
      density
        .subarray(Math.round(from / spacing), Math.round(to / spacing))
        .reduce((sum, power) => sum + power * spacing, 0);
    const whole = 0.7 * 0.7;
    for (const from of [1, 5, 10, 15])
      expect(powerBetween(from, from + 4) / whole).toBeGreaterThan(0.1);
    expect(powerBetween(22, rate / 2) / whole).toBeLessThan(1e-4);
  });

  it('is the same for the same seed and another for another', () => {
    expect(noise(3)).toEqual(noise(3));
    expect(noise(3)).not.toEqual(noise(4));
  });
});

describe('a sampled perturbation', () => {
  const times = [0.5, 1, 3];
  const values = [2, 4, -4];
  const samples: Waveform = {
    shape: 'samples',
    times: Float64Array.from(times),
    values: Float64Array.from(values),
  };

  it('goes through its points, straight from one to the next', () => {
    expect(times.map((time) => at(samples, time))).toEqual(values);
    expect([0.75, 1.5, 2, 2.5].map((time) => at(samples, time))).toEqual([3, 2, 0, -2]);
  });

  it('keeps its first value before and its last after', () => {
    expect([-9, 0, 4, 99].map((time) => at(samples, time))).toEqual([2, 2, -4, -4]);
  });

  it('can be moved in time', () => {
    expect(at(samples, 11, 10)).toBe(4);
  });
});
