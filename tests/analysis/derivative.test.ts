import { expect, test } from 'vitest';
import { derivative } from '#analysis/derivative.ts';
import { sampled } from './signals.ts';

test('a straight line changes at its slope', () => {
  const line = derivative(
    sampled(1, 250, (time) => 2 - 3 * time),
    250,
  );
  expect(line).toHaveLength(249);
  for (const slope of line) expect(slope).toBeCloseTo(-3, 9);
});

test('a sine changes as its cosine, half a sample later', () => {
  const omega = 2 * Math.PI * 5;
  const change = derivative(
    sampled(1, 1000, (time) => Math.sin(omega * time)),
    1000,
  );
  for (const [index, value] of change.entries())
    expect(value / omega).toBeCloseTo(Math.cos((omega * (index + 0.5)) / 1000), 3);
});

test('one sample or none does not change', () => {
  expect(derivative([], 1000)).toHaveLength(0);
  expect(derivative([3], 1000)).toHaveLength(0);
});
