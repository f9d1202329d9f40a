import { expect, test } from 'vitest';
import { createTransform, cutIntoPieces } from '#analysis/pieces.ts';
import { noise, sampled } from './signals.ts';

test('a piece is transformed as the definition says, once straightened and windowed', () => {
  const samples = noise(16, 7);
  const pieces = cutIntoPieces(16, 16);
  const [real, imaginary] = createTransform(pieces);
  pieces.transform(samples, 0, [real, imaginary]);
  const places = Array.from({ length: 16 }, (_, n) => n - 7.5);
  const mean = samples.reduce((sum, value) => sum + value, 0) / 16;
  const slope =
    places.reduce((sum, place, n) => sum + place * samples[n]!, 0) /
    places.reduce((sum, place) => sum + place * place, 0);
  for (let k = 0; k < real.length; k++) {
    let [a, b] = [0, 0];
    for (const [n, place] of places.entries()) {
      const weight = Math.sin((Math.PI * (n + 0.5)) / 16) ** 2;
      const value = weight * (samples[n]! - mean - slope * place);
      a += value * Math.cos((2 * Math.PI * k * n) / pieces.transformLength);
      b -= value * Math.sin((2 * Math.PI * k * n) / pieces.transformLength);
    }
    expect(real[k]).toBeCloseTo(a, 12);
    expect(imaginary[k]).toBeCloseTo(b, 12);
  }
});

test('pieces overlap by half, and a rest is left out', () => {
  expect(cutIntoPieces(1000, 200).count).toBe(9);
  expect(cutIntoPieces(1099, 200).count).toBe(9);
  expect(cutIntoPieces(1100, 200).count).toBe(10);
  expect(cutIntoPieces(100, 200).count).toBe(1);
  expect(cutIntoPieces(0, 200).count).toBe(0);
});

test('a signal that stays or drifts evenly leaves nothing, not even rounding', () => {
  const pieces = cutIntoPieces(1000, 1000);
  const into = createTransform(pieces);
  for (const samples of [sampled(1, 1000, () => 0.1), sampled(1, 1000, (time) => 3 - 7 * time)]) {
    pieces.transform(samples, 0, into);
    expect(into[0].every((value) => value === 0)).toBe(true);
    expect(into[1].every((value) => value === 0)).toBe(true);
  }
});

test.each([0, -1, 2.5, Number.NaN])('a piece of %s samples is refused', (length) => {
  expect(() => cutIntoPieces(100, length)).toThrow(RangeError);
});
