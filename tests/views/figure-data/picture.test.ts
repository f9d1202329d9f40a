import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bakedPath } from '#views/figure-data/baked-path.ts';
import { plainFont, plainPaint } from '#views/figure-data/plain-paint.ts';
import { fileNameOf } from '#views/figure-data/save-file.ts';
import { inFileName } from '#views/figure-data/shown-figure.ts';

test('a path in stretched coordinates is written in px', () => {
  const stretch = { across: 0.5, down: 0.1 };
  expect(bakedPath('M0 1000L10 500L20,250Z', stretch)).toBe('M0 100L5 50L10 25Z');
  expect(bakedPath('M4 20h8v-10h-8z', stretch)).toBe('M2 2h4v-1h-4z');
  expect(bakedPath('M1e1-5.5C1 2 3 4 5 6', stretch)).toBe('M5 -0.55C0.5 0.2 1.5 0.4 2.5 0.6');
  expect(bakedPath('', stretch)).toBe('');
});

test('an arc is left as it is: a stretched circle is no circle', () => {
  expect(bakedPath('M0 0A5 5 0 0 1 9 9', { across: 1, down: 2 })).toBeUndefined();
});

test('a stretch by one changes no place by more than a hundredth of a px', () => {
  const point = fc.tuple(fc.float({ min: -999, max: 999, noNaN: true }), fc.integer());
  fc.assert(
    fc.property(fc.array(point, { minLength: 1, maxLength: 20 }), (points) => {
      const d = points.map(([x, y], index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
      const baked = bakedPath(d, { across: 1, down: 1 }) ?? '';
      const numbers = baked.match(/-?[\d.]+(?:e[+-]?\d+)?/gu)!.map(Number);
      for (const [index, value] of points.flat().entries())
        expect(Math.abs(numbers[index]! - value)).toBeLessThanOrEqual(0.0051);
    }),
  );
});

test('a colour and how much it covers are told apart', () => {
  const paint = plainPaint();
  expect(paint('rgb(19, 35, 43)')).toEqual({ colour: 'rgb(19, 35, 43)', opacity: 1 });
  expect(paint('rgba(19, 35, 43, 0.12)')).toEqual({ colour: 'rgb(19, 35, 43)', opacity: 0.12 });
  expect(paint('none')).toEqual({ colour: 'none', opacity: 1 });
});

test('a font falls back on faces that every system has', () => {
  expect(plainFont('"Brygada 1918-ab12", Georgia, serif')).toMatch(/^'Brygada 1918'.*, serif$/u);
  expect(plainFont('"Atkinson Hyperlegible Next-ab12", Verdana, sans-serif')).toMatch(
    /^'Atkinson.*sans-serif$/u,
  );
});

test('the name of a file says the site, the figure and the day', () => {
  const moment = new Date('2026-11-26T23:00:00Z');
  expect(fileNameOf(inFileName('Figure 5.1'), moment, 'csv')).toBe(
    'why-does-my-foot-shake-figure-5.1-2026-11-26.csv',
  );
  expect(inFileName('Will it last?')).toBe('will-it-last');
});
