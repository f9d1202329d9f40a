import { describe, expect, it } from 'vitest';
import { createRandom, normalQuantile } from '#model/random.ts';

describe('a source of chance', () => {
  it('repeats itself for the same seed and differs for the next', () => {
    const draw = (seed: number) => {
      const random = createRandom(seed);
      return Array.from({ length: 50 }, () => random.gaussian());
    };
    expect(draw(3)).toEqual(draw(3));
    expect(draw(3)).not.toEqual(draw(4));
  });

  it.each([0, 1, -1, 2 ** 32, 4294967295])('works for the seed %s', (seed) => {
    const random = createRandom(seed);
    const values = new Set(Array.from({ length: 100 }, () => random.integer()));
    expect(values.size).toBe(100);
  });

  it('draws normal numbers: mean, spread, tails and no memory', () => {
    const random = createRandom(5);
    const count = 200_000;
    const values = Array.from({ length: count }, () => random.gaussian());
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    const square = values.reduce((sum, value) => sum + value * value, 0) / count;
    const product =
      values.reduce((sum, value, index) => sum + value * (values[index - 1] ?? 0), 0) / count;
    const beyondTwo = values.filter((value) => Math.abs(value) > 2).length / count;
    // Four standard errors of each estimate.
    expect(Math.abs(mean)).toBeLessThan(0.009);
    expect(Math.abs(square - 1)).toBeLessThan(0.013);
    expect(Math.abs(product)).toBeLessThan(0.009);
    expect(Math.abs(beyondTwo - 0.0455)).toBeLessThan(0.0019);
  });

  it('draws even numbers between 0 and 1', () => {
    const random = createRandom(8);
    const values = Array.from({ length: 20_000 }, () => random.uniform());
    expect(Math.min(...values)).toBeGreaterThan(0);
    expect(Math.max(...values)).toBeLessThan(1);
    expect(values.reduce((sum, value) => sum + value, 0) / 20_000).toBeCloseTo(0.5, 1);
  });

  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.001, -3.090232306167813],
  ])('knows that a normal number stays with probability %s below %s', (probability, quantile) => {
    expect(normalQuantile(probability)).toBeCloseTo(quantile, 7);
  });
});
