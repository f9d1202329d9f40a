import { expect, test } from 'vitest';
import { HISTORY_LENGTH, HISTORY_SPAN } from '#experiment/history.ts';
import { nearestTurn, placeAfter, placeOf, timeAt } from '#views/trace/moments.ts';
import { measureInWords } from '#views/trace/trace-words.ts';

/** Samples from one crest to the next. */
const PERIOD = 50;
const line = Float64Array.from({ length: HISTORY_LENGTH }, (_, index) =>
  Math.cos((2 * Math.PI * index) / PERIOD),
);
const LAST = HISTORY_LENGTH - 1;

function key(name: string, options: KeyboardEventInit = {}): KeyboardEvent {
  return new KeyboardEvent('keydown', { key: name, ...options });
}

test('a place and its moment are each other’s inverse', () => {
  expect(placeOf(timeAt(0.3, 20), 20)).toBeCloseTo(0.3, 12);
  expect(timeAt(1, 20)).toBe(20);
  expect(timeAt(0, 20)).toBe(20 - HISTORY_SPAN);
});

test('up and down go from crest to trough, and stop at the ends', () => {
  const crest = (10 * PERIOD) / LAST;
  expect(placeAfter(key('ArrowUp'), crest, line)).toBeCloseTo((10.5 * PERIOD) / LAST, 12);
  expect(placeAfter(key('ArrowDown'), crest, line)).toBeCloseTo((9.5 * PERIOD) / LAST, 12);
  expect(placeAfter(key('ArrowDown'), 0, line)).toBe(0);
  expect(placeAfter(key('ArrowUp'), 1, line)).toBe(1);
});

test('keys with a modifier, and other keys, are left to the browser', () => {
  expect(placeAfter(key('ArrowLeft', { altKey: true }), 0.5, line)).toBeUndefined();
  expect(placeAfter(key('Tab'), 0.5, line)).toBeUndefined();
});

test('a press near a crest means the crest, one further off means itself', () => {
  const crest = (10 * PERIOD) / LAST;
  expect(nearestTurn(crest + 3 / LAST, line, 4 / LAST)).toBeCloseTo(crest, 12);
  const between = crest + 12 / LAST;
  expect(nearestTurn(between, line, 4 / LAST)).toBe(between);
});

test('two marks at one moment have no rate', () => {
  expect(measureInWords(0, 0)).toBe('Both marks are at one moment. Move one of them.');
  expect(measureInWords(0.168, 1.23)).toBe(
    '168 ms apart. If that is one swing, it comes 6.0 times a second. Ankle angle: 1.2° apart.',
  );
  expect(measureInWords(0.168, undefined)).not.toContain('Ankle');
});
