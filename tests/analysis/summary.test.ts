import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeak } from '#analysis/peak.ts';
import { powerSpectrum } from '#analysis/spectrum.ts';
import { summarize, type TremorSignals } from '#analysis/summary.ts';
import { noise, sampled, sine, sum, triangle } from './signals.ts';

const RATE = 1000;
const DEGREE = Math.PI / 180;

/** A record of the ankle swinging as a sine, its muscles in turn, the extensor `lag` ms after the flexor. */
function swinging(
  frequency: number,
  seconds: number,
  changes: Partial<TremorSignals> = {},
): TremorSignals {
  const omega = 2 * Math.PI * frequency;
  const burst = (lag: number) => (time: number) =>
    Math.max(0, Math.sin(omega * (time - lag / 1000))) ** 4;
  return {
    rate: RATE,
    angle: sampled(seconds, RATE, (time) => DEGREE * Math.sin(omega * time)),
    acceleration: sampled(
      seconds,
      RATE,
      (time) => -omega * omega * DEGREE * Math.sin(omega * time),
    ),
    flexorElectromyogram: sampled(seconds, RATE, burst(0)),
    extensorElectromyogram: sampled(seconds, RATE, burst(30)),
    flexorForce: sampled(seconds, RATE, (time) => 50 + 5 * Math.sin(omega * time)),
    ...changes,
  };
}

/** Every number of a summary, the windows' too. */
const numbersOf = (signals: TremorSignals): (number | null)[] => {
  const { rmsByWindow, ...rest } = summarize(signals);
  return [...Object.values(rest), ...rmsByWindow.flatMap((window) => Object.values(window))];
};

describe('the summary of a record', () => {
  it('of a pure swing is what the formulas say', () => {
    const frequency = 6;
    const found = summarize(swinging(frequency, 30));
    expect(found.angleFrequencyHz).toBeCloseTo(frequency, 2);
    expect(found.accelerationFrequencyHz).toBeCloseTo(frequency, 2);
    expect(found.emgFrequencyHz).toBeCloseTo(frequency, 2);
    expect(found.powerCentroidHz).toBeCloseTo(frequency, 2);
    expect(found.angleRmsDeg).toBeCloseTo(1 / Math.SQRT2, 3);
    expect(found.accelerationRms! / ((2 * Math.PI * frequency) ** 2 * DEGREE)).toBeCloseTo(
      1 / Math.SQRT2,
      3,
    );
    const narrow = powerSpectrum(swinging(frequency, 30).acceleration, RATE, 4096);
    expect(found.peakHalfWidthHz).toBe(findPeak(narrow, 2, 30)!.halfPowerWidth);
    expect(found.concentration).toBeGreaterThan(0.999);
    expect(found.flexorExtensorCoherence).toBeCloseTo(1, 6);
    expect(found.flexorExtensorPhaseDeg).toBeCloseTo(360 * frequency * 0.03, 0);
    expect(found.flexionHalfCycleMs).toBeCloseTo(500 / frequency, 0);
    expect(found.extensionHalfCycleMs).toBeCloseTo(500 / frequency, 0);
    expect(found.forceCv).toBeCloseTo(0.1 / Math.SQRT2, 6);
    expect(found.rmsByWindow).toHaveLength(6);
    for (const window of found.rmsByWindow)
      expect(window.angleRmsDeg).toBeCloseTo(1 / Math.SQRT2, 2);
  });

  it('finds a tremor of two and a half hertz and one of fifteen, on a drift far larger', () => {
    for (const frequency of [2.2, 2.5, 15.5]) {
      const tremor = swinging(frequency, 30);
      const drift = sampled(30, RATE, sine(0.15, 8 * DEGREE));
      const found = summarize({ ...tremor, angle: sum(Float64Array.from(tremor.angle), drift) });
      expect(found.angleFrequencyHz).toBeCloseTo(frequency, 1);
      expect(found.accelerationFrequencyHz).toBeCloseTo(frequency, 1);
      expect(found.angleRmsDeg).toBeCloseTo(1 / Math.SQRT2, 1);
    }
  });

  it('names a limit cycle by its angle, though its acceleration leans to an overtone', () => {
    const wave = (overtone: number) => (time: number) =>
      sine(5, DEGREE)(time) + sine(15, overtone * DEGREE)(time);
    const found = summarize(
      // An overtone of a fifth of the swing is nine fifths of the acceleration.
      swinging(5, 20, {
        angle: sampled(20, RATE, wave(0.2)),
        acceleration: sampled(20, RATE, wave(1.8)),
      }),
    );
    expect(found.angleFrequencyHz).toBeCloseTo(5, 2);
    expect(found.accelerationFrequencyHz).toBeCloseTo(15, 2);
  });

  it('tells the plantarflexing half cycle from the dorsiflexing one', () => {
    const angle = sampled(20, RATE, (time) => DEGREE * triangle(0.072, 0.089)(time));
    const found = summarize(swinging(1 / 0.161, 20, { angle }));
    expect(Math.abs(found.flexionHalfCycleMs! - 72)).toBeLessThan(3);
    expect(Math.abs(found.extensionHalfCycleMs! - 89)).toBeLessThan(3);
  });

  it('draws a broad tremor smoothly: even noise is as wide as it is', () => {
    // A resonance of 9 Hz that loses e^(−2π·2) of its swing a second is 4 Hz wide.
    const resonance = 2 * Math.exp((-2 * Math.PI * 2) / RATE) * Math.cos((2 * Math.PI * 9) / RATE);
    const decay = Math.exp((-4 * Math.PI * 2) / RATE);
    const acceleration = noise(60_000, 21);
    for (let n = 2; n < acceleration.length; n++)
      acceleration[n]! += resonance * acceleration[n - 1]! - decay * acceleration[n - 2]!;
    const found = summarize(swinging(9, 60, { acceleration }));
    expect(found.peakHalfWidthHz).toBeGreaterThan(3);
    expect(found.peakHalfWidthHz).toBeLessThan(5.5);
    expect(found.accelerationFrequencyHz).toBeGreaterThan(7);
    expect(found.accelerationFrequencyHz).toBeLessThan(11);
  });

  it('follows growth window by window', () => {
    const angle = sampled(
      23,
      RATE,
      (time) => (DEGREE * time * Math.sin(2 * Math.PI * 6 * time)) / 10,
    );
    const { rmsByWindow } = summarize(swinging(6, 23, { angle }));
    expect(rmsByWindow.map(({ startSeconds }) => startSeconds)).toEqual([0, 5, 10, 15, 20]);
    for (const [index, { angleRmsDeg }] of rmsByWindow.entries())
      if (index > 0) expect(angleRmsDeg).toBeGreaterThan(rmsByWindow[index - 1]!.angleRmsDeg!);
    expect(summarize(swinging(6, 21)).rmsByWindow).toHaveLength(4);
  });

  it('reads the phase at the angle’s rhythm where the flexor has none of its own', () => {
    const silent = summarize(swinging(6, 20, { flexorElectromyogram: new Float64Array(20_000) }));
    expect(silent.emgFrequencyHz).toBeNull();
    expect(silent.flexorExtensorCoherence).toBeNull();
    const faint = sampled(20, RATE, (time) => 1 + sine(6, 1e-6, 0)(time));
    const found = summarize(
      swinging(6, 20, { flexorElectromyogram: faint, extensorElectromyogram: faint }),
    );
    expect(found.emgFrequencyHz).toBeNull();
    expect(found.flexorExtensorCoherence).toBeCloseTo(1, 6);
    expect(found.flexorExtensorPhaseDeg).toBeCloseTo(0, 6);
  });

  it('does not depend on the rate at which the record was sampled', () => {
    const every4th = (samples: Iterable<number>): Float64Array =>
      Float64Array.from([...samples].filter((_, index) => index % 4 === 0));
    const whole = swinging(6.3, 20);
    const coarse = summarize({
      rate: RATE / 4,
      angle: every4th(whole.angle),
      acceleration: every4th(whole.acceleration),
      flexorElectromyogram: every4th(whole.flexorElectromyogram),
      extensorElectromyogram: every4th(whole.extensorElectromyogram),
      flexorForce: every4th(whole.flexorForce),
    });
    const fine = summarize(whole);
    expect(coarse.angleFrequencyHz).toBeCloseTo(fine.angleFrequencyHz!, 2);
    expect(coarse.angleRmsDeg).toBeCloseTo(fine.angleRmsDeg!, 3);
    expect(coarse.peakHalfWidthHz).toBeCloseTo(fine.peakHalfWidthHz!, 2);
    expect(coarse.flexorExtensorPhaseDeg).toBeCloseTo(fine.flexorExtensorPhaseDeg!, 0);
    expect(coarse.flexionHalfCycleMs).toBeCloseTo(fine.flexionHalfCycleMs!, 0);
  });
});

describe('a record that says little', () => {
  it('of no time or less than a second gives no number', () => {
    for (const seconds of [0, 0.001, 0.5, 0.99]) {
      expect(numbersOf(swinging(6, seconds)).every((value) => value === null)).toBe(true);
    }
  });

  it('of one second gives its rhythm, and null for what takes longer', () => {
    const found = summarize(swinging(6, 1));
    expect(Math.abs(found.angleFrequencyHz! - 6)).toBeLessThan(0.3);
    expect(found.angleRmsDeg).toBeCloseTo(1 / Math.SQRT2, 1);
    expect(found.flexorExtensorCoherence).toBeNull();
    expect(found.rmsByWindow).toEqual([]);
  });

  it('of rest has a swing of nothing and no rhythm', () => {
    const still = new Float64Array(10_000);
    const { rmsByWindow, ...found } = summarize({
      rate: RATE,
      angle: still.map(() => -0.24),
      acceleration: still,
      flexorElectromyogram: still,
      extensorElectromyogram: still,
      flexorForce: still,
    });
    const { angleRmsDeg, accelerationRms, ...others } = found;
    expect([angleRmsDeg, accelerationRms]).toEqual([0, 0]);
    expect(Object.values(others).every((value) => value === null)).toBe(true);
    expect(rmsByWindow.map((window) => window.angleRmsDeg)).toEqual([0, 0]);
  });

  it('with numbers that are none, or too large, has null for them', () => {
    for (const bad of [Number.NaN, Infinity, 1e300]) {
      const broken = new Float64Array(8000).fill(bad, 100, 200);
      const found = numbersOf({
        rate: RATE,
        angle: broken,
        acceleration: broken,
        flexorElectromyogram: broken,
        extensorElectromyogram: broken,
        flexorForce: broken,
      });
      expect(found.every((value) => value === null || Number.isFinite(value))).toBe(true);
    }
  });

  it('of any length and any content holds numbers or null', () => {
    const signal = fc
      .integer({ min: 1, max: 1e9 })
      .chain((seed) =>
        fc.double({ min: 0, max: 1e3, noNaN: true }).map((size) => ({ seed, size })),
      );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 7000 }),
        fc.array(signal, { minLength: 5, maxLength: 5 }),
        (length, [angle, acceleration, flexor, extensor, force]) => {
          const drawn = (from: { seed: number; size: number } | undefined): Float64Array =>
            noise(length, from!.seed).map((value) => value * from!.size);
          const found = numbersOf({
            rate: RATE,
            angle: drawn(angle),
            acceleration: drawn(acceleration),
            flexorElectromyogram: drawn(flexor).map(Math.abs),
            extensorElectromyogram: drawn(extensor).map(Math.abs),
            flexorForce: drawn(force).map(Math.abs),
          });
          expect(found.every((value) => value === null || Number.isFinite(value))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  it.each([0, -1, Number.NaN, Infinity])('sampled %s times a second is refused', (rate) => {
    expect(() => summarize(swinging(6, 2, { rate }))).toThrow(RangeError);
  });
});
