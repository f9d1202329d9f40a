import { expect, test } from 'vitest';
import { shareOfRhythm } from '#analysis/spectrum.ts';

const RATE = 250;

function sampled(signal: (time: number) => number): Float64Array {
  return Float64Array.from({ length: 4 * RATE }, (_, index) => signal(index / RATE));
}

test('a pure tone keeps all of its rhythm, and none of another', () => {
  const tone = sampled((time) => Math.sin(2 * Math.PI * 6 * time));
  expect(shareOfRhythm(tone, RATE, 2, 20, 6)).toBeGreaterThan(0.99);
  expect(shareOfRhythm(tone, RATE, 2, 20, 12)).toBeLessThan(0.01);
});

test('two tones of equal speed share it by halves', () => {
  const pair = sampled(
    (time) => Math.sin(2 * Math.PI * 4 * time) / 4 + Math.sin(2 * Math.PI * 12 * time) / 12,
  );
  expect(shareOfRhythm(pair, RATE, 2, 20, 4)).toBeCloseTo(0.5, 2);
});
