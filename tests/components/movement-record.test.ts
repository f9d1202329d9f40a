import { expect, test } from 'vitest';
import { CHAPTER_SCENES } from '#components/chapter-scenes.ts';
import { pathOf, recordMovement, widthOf } from '#components/movement-record.ts';

const size = (angles: readonly number[]): number =>
  Math.sqrt(angles.reduce((sum, angle) => sum + angle * angle, 0) / angles.length);

test('every chapter’s line is six seconds long', () => {
  for (const [slug, scenes] of Object.entries(CHAPTER_SCENES)) {
    const seconds = scenes.reduce((sum, scene) => sum + scene.seconds, 0);
    expect(seconds, slug).toBeCloseTo(6);
  }
});

test('the line of the late correction begins to swing when the reflex is turned up', () => {
  const [stroke = []] = recordMovement(CHAPTER_SCENES['a-late-correction']!);
  expect(size(stroke.slice(350))).toBeGreaterThan(4 * size(stroke.slice(0, 140)));
});

test('the same scenes draw the same line', () => {
  const scenes = CHAPTER_SCENES['the-shake']!;
  expect(recordMovement(scenes)).toEqual(recordMovement(scenes));
});

test('a stroke fills the height, and one that is still stays flat', () => {
  const swing = Array.from({ length: 40 }, (_, index) => Math.sin(index / 3));
  const still = Array.from({ length: 40 }, (_, index) => Math.sin(index / 3) / 1000);
  const heights = (path: string): number[] => {
    const [, x = '', rest = ''] = /^M\d+ (-?\d+)l(.*)$/u.exec(path) ?? [];
    let y = Number(x);
    return [
      y,
      ...rest.split(' ').flatMap((step, index) => (index % 2 ? [(y += Number(step))] : [])),
    ];
  };
  const [first = '', second = ''] = pathOf([swing, still], 100).split(/(?=M)/u);
  expect(Math.max(...heights(first)) - Math.min(...heights(first))).toBeGreaterThan(95);
  expect(Math.max(...heights(second)) - Math.min(...heights(second))).toBeLessThan(3);
  expect(widthOf([swing, still])).toBe(80);
});
