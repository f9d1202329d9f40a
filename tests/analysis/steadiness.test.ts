import fc from 'fast-check';
import { expect, test } from 'vitest';
import { coefficientOfVariation, mean } from '#analysis/steadiness.ts';
import { sampled, sine } from './signals.ts';

test('a force that sways by a tenth varies by a tenth over the square root of two', () => {
  const force = sampled(10, 1000, (time) => 40 + sine(5, 4)(time));
  expect(mean(force)).toBeCloseTo(40, 6);
  expect(coefficientOfVariation(force)).toBeCloseTo(0.1 / Math.SQRT2, 6);
});

test('a force that takes two values by halves varies by half their difference', () => {
  expect(coefficientOfVariation([1, 3, 1, 3])).toBeCloseTo(0.5, 12);
});

test('steadiness has no unit', () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({ min: 1, max: 100, noNaN: true }), { minLength: 1, maxLength: 50 }),
      fc.double({ min: 1e-3, max: 1e3, noNaN: true }),
      (force, unit) => {
        const scaled = coefficientOfVariation(force.map((value) => value * unit));
        expect(scaled).toBeCloseTo(coefficientOfVariation(force), 9);
      },
    ),
  );
});

test('a steady force does not vary, and none at all has no steadiness', () => {
  expect(coefficientOfVariation(new Float64Array(100).fill(0.1))).toBeCloseTo(0, 12);
  expect(coefficientOfVariation(new Float64Array(100))).toBeNaN();
  expect(coefficientOfVariation([])).toBeNaN();
});
