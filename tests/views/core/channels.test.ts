import { expect, test } from 'vitest';
import { barWords, withUnit } from '#views/core/channels.ts';

test('one impulse is no plural', () => {
  expect(withUnit('1', 'impulses/s')).toBe('1\u00A0impulse/s');
  expect(withUnit('10', 'impulses/s')).toBe('10\u00A0impulses/s');
});

test('no line ends between a number and its unit', () => {
  expect(withUnit('6.3', 'Hz')).not.toMatch(/[ \n]/u);
  expect(barWords(0.5, '°')).not.toMatch(/[ \n]/u);
});
