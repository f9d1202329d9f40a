import { expect, test } from 'vitest';
import { followed, progress, risesOf } from '#views/loop-map/pulse.ts';
import { stillMoment } from '#views/loop-map/still-moment.ts';

const RATE = 250;

/** Two seconds of a spindle that swings `frequency` times a second about 40 impulses/s; the last is at 2 s. */
function swinging(frequency: number, size: number): Float64Array {
  return Float64Array.from({ length: 2 * RATE }, (_, index) => {
    const time = 2 - (2 * RATE - 1 - index) / RATE;
    return 40 + size * Math.sin(2 * Math.PI * frequency * time);
  });
}

test('a swinging signal rises once in each swing, at its own moment', () => {
  const rises = risesOf(swinging(5, 10), 40, 2, RATE);
  expect(rises.slice(-3).map((time) => Number(time.toFixed(3)))).toEqual([1.4, 1.6, 1.8]);
});

test('a ripple near the resting rate is no rise', () => {
  expect(risesOf(swinging(5, 1), 40, 2, RATE)).toEqual([]);
});

test('the next signal is taken up only once the last has reached the muscle', () => {
  const rises = [0, 0.05, 0.11, 0.2];
  const pulse = followed(rises, 0.3, 0.1, undefined);
  expect(pulse?.start).toBe(0.11);
  expect(followed(rises, 0.3, 0.05, undefined)?.start).toBe(0.2);
});

test('a signal from a time that has not come yet is forgotten', () => {
  expect(followed([1], 1.01, 0.04, { start: 5, swing: 0.2 })?.start).toBe(1);
});

test('a signal reaches the muscle after the delay and its spindle after the swing', () => {
  const pulse = { start: 1, swing: 0.2 };
  expect(progress(pulse, 1, 0.04)).toBe(0);
  expect(progress(pulse, 1.02, 0.04)).toBeCloseTo(0.5);
  expect(progress(pulse, 1.04, 0.04)).toBeCloseTo(1);
  expect(progress(pulse, 1.2, 0.04)).toBeCloseTo(2);
  expect(progress(pulse, 9, 0.04)).toBe(2);
});

test('a still shows the latest signal on its way back', () => {
  const { time, pulse } = stillMoment([0.5, 0.9, 0.99], 1, 0.04);
  expect(pulse?.start).toBe(0.9);
  expect(time).toBeCloseTo(0.93);
  expect(stillMoment([], 1, 0.04)).toEqual({ time: 1, pulse: undefined });
});
