import fc from 'fast-check';
import { expect, test } from 'vitest';
import { vertexOf } from '#analysis/vertex.ts';

test('the vertex of any parabola is found exactly', () => {
  fc.assert(
    fc.property(
      fc.double({ min: -0.5, max: 0.5, noNaN: true }),
      fc.double({ min: -10, max: 10, noNaN: true }),
      fc.constantFrom(-3, -1, 2),
      (offset, value, bend) => {
        const at = (place: number): number => value + bend * (place - offset) ** 2;
        const found = vertexOf(at(-1), at(0), at(1));
        expect(found.offset).toBeCloseTo(offset, 9);
        expect(found.value).toBeCloseTo(value, 9);
      },
    ),
  );
});

test('three equal samples have their vertex in the middle', () => {
  expect(vertexOf(2, 2, 2)).toEqual({ offset: 0, value: 2 });
});
