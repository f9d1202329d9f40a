import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AfferentNoise } from '#model/afferent-noise.ts';
import { createRandom } from '#model/random.ts';

const USUAL = { afferentNoise: 4, afferentNoiseTime: 0.01 };
const STEPS = [0.002, 0.001, 0.0005, 0.00025];

function departures(count: number, parameters = USUAL, stepLength = 0.001, seed = 1): number[] {
  const noise = new AfferentNoise();
  noise.configure(parameters, stepLength);
  const random = createRandom(seed);
  return Array.from({ length: count }, () => {
    noise.advance(random);
    return noise.departure;
  });
}

describe('the noise of the spindles', () => {
  it('is none, and takes no chance away from others, when it is set to none', () => {
    const noise = new AfferentNoise();
    noise.configure({ ...USUAL, afferentNoise: 0 }, 0.001);
    const random = createRandom(3);
    for (let step = 0; step < 100; step++) noise.advance(random);
    expect(noise.disturb(40)).toBe(40);
    expect(random.integer()).toBe(createRandom(3).integer());
  });

  it('ends as soon as it is set to none', () => {
    const noise = new AfferentNoise();
    noise.configure(USUAL, 0.001);
    const random = createRandom(3);
    for (let step = 0; step < 100; step++) noise.advance(random);
    expect(noise.disturb(40)).not.toBe(40);
    noise.configure({ ...USUAL, afferentNoise: 0 }, 0.001);
    noise.advance(random);
    expect(noise.disturb(40)).toBe(40);
  });

  it.each(STEPS)('has its size and its memory, at steps of %f s', (stepLength) => {
    const count = 400_000;
    const samples = departures(count, USUAL, stepLength);
    const lag = Math.round(USUAL.afferentNoiseTime / stepLength);
    let mean = 0;
    let square = 0;
    let together = 0;
    for (let index = lag; index < count; index++) {
      const now = samples[index] ?? 0;
      mean += now / (count - lag);
      square += (now * now) / (count - lag);
      together += (now * (samples[index - lag] ?? 0)) / (count - lag);
    }
    // Independent pieces are two memories long: some four standard errors.
    const pieces = (count * stepLength) / (2 * USUAL.afferentNoiseTime);
    const error = 4 / Math.sqrt(pieces);
    expect(Math.abs(mean) / 4).toBeLessThan(error);
    expect(Math.abs(square / 16 - 1)).toBeLessThan(1.5 * error);
    expect(Math.abs(together / square - Math.exp(-1))).toBeLessThan(1.5 * error);
  });

  it('grows in proportion to its size, and repeats itself by seed', () => {
    const once = departures(500);
    expect(departures(500)).toEqual(once);
    expect(departures(500, USUAL, 0.001, 2)).not.toEqual(once);
    const twice = departures(500, { ...USUAL, afferentNoise: 8 });
    for (const [index, departure] of once.entries())
      expect(twice[index]).toBeCloseTo(2 * departure, 12);
  });

  it('never makes a spindle fire less than not at all', () => {
    const noise = new AfferentNoise();
    noise.configure({ ...USUAL, afferentNoise: 10 }, 0.001);
    const random = createRandom(5);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 200, noNaN: true }), (rate) => {
        noise.advance(random);
        expect(noise.disturb(rate)).toBe(Math.max(0, rate + noise.departure));
      }),
    );
  });
});
