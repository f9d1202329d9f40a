import { expect, test } from 'vitest';
import { placeAfterKey } from '#views/core/slider-keys.ts';

function press(key: string, position: number, modifiers: KeyboardEventInit = {}) {
  return placeAfterKey(new KeyboardEvent('keydown', { key, ...modifiers }), position);
}

test('arrows move a twentieth of the range, with Shift a hundredth, Page keys a tenth', () => {
  expect(press('ArrowRight', 0.5)).toBeCloseTo(0.55);
  expect(press('ArrowDown', 0.5)).toBeCloseTo(0.45);
  expect(press('ArrowUp', 0.5, { shiftKey: true })).toBeCloseTo(0.51);
  expect(press('PageUp', 0.5)).toBeCloseTo(0.6);
  expect(press('PageDown', 0.5)).toBeCloseTo(0.4);
});

test('Home and End go to the ends, and no key leaves the range', () => {
  expect(press('Home', 0.5)).toBe(0);
  expect(press('End', 0.5)).toBe(1);
  expect(press('ArrowRight', 0.99)).toBe(1);
  expect(press('PageDown', 0.02)).toBe(0);
});

test('Backspace resets; every other key is left to the page', () => {
  expect(press('Backspace', 0.5)).toBe('reset');
  expect(press('Tab', 0.5)).toBeUndefined();
  expect(press('a', 0.5)).toBeUndefined();
  expect(press('ArrowRight', 0.5, { ctrlKey: true })).toBeUndefined();
});
