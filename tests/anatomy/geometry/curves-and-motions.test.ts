import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bell, curveThrough, smoothStep } from '#anatomy/geometry/interpolation.ts';
import { noise } from '#anatomy/geometry/noise.ts';
import {
  blend,
  compose,
  multiply,
  solve,
  transformPoint,
  transformPointBack,
  turnAbout,
} from '#anatomy/geometry/rigid-transform.ts';
import { basis, distance, fromLocal, normalize, toLocal } from '#anatomy/geometry/vector.ts';

const coordinate = fc.double({ min: -100, max: 100, noNaN: true });
const point = fc.tuple(coordinate, coordinate, coordinate);
const AXIS = normalize([1, -2, 0.5]);

describe('curves', () => {
  test('a curve passes through its knots, is constant beyond them and never overshoots', () => {
    const curve = curveThrough([
      [0, 1],
      [2, 5],
      [3, 5],
      [7, 2],
    ]);
    expect([0, 2, 3, 7].map(curve)).toEqual([1, 5, 5, 2]);
    expect(curve(-4)).toBe(1);
    expect(curve(12)).toBe(2);
    for (let t = 0; t <= 7; t += 0.05) {
      expect(curve(t)).toBeLessThanOrEqual(5 + 1e-12);
      expect(curve(t)).toBeGreaterThanOrEqual(1 - 1e-12);
    }
  });

  test('a curve through one knot is refused', () => {
    expect(() => curveThrough([[0, 1]])).toThrow(RangeError);
  });

  test('a smooth step rises or falls between its ends', () => {
    expect(smoothStep(2, 4, 3)).toBe(0.5);
    expect([smoothStep(2, 4, 1), smoothStep(2, 4, 5)]).toEqual([0, 1]);
    expect([smoothStep(4, 2, 1), smoothStep(4, 2, 5)]).toEqual([1, 0]);
  });

  test('a bell is 1 at its middle and nothing beyond three widths', () => {
    expect(bell(0, 2)).toBe(1);
    expect(bell(4, 2)).toBeCloseTo(Math.exp(-1), 12);
    expect(bell(36.1, 2)).toBe(0);
  });

  test('noise stays within −1 and 1 and repeats', () => {
    fc.assert(
      fc.property(point, ([x, y, z]) => {
        expect(Math.abs(noise(x, y, z))).toBeLessThanOrEqual(1);
        expect(noise(x, y, z)).toBe(noise(x, y, z));
      }),
    );
  });
});

describe('motions', () => {
  const turn = turnAbout([3, 4, 5], AXIS, 0.8);

  test('a turn keeps its axis, keeps distances and comes back', () => {
    const onAxis = [3 + 7 * AXIS[0], 4 + 7 * AXIS[1], 5 + 7 * AXIS[2]] as const;
    expect(distance(transformPoint(turn, onAxis), onAxis)).toBeCloseTo(0, 9);
    fc.assert(
      fc.property(point, point, (a, b) => {
        const [movedA, movedB] = [transformPoint(turn, a), transformPoint(turn, b)];
        expect(distance(movedA, movedB)).toBeCloseTo(distance(a, b), 9);
        expect(distance(transformPointBack(turn, movedA), a)).toBeCloseTo(0, 9);
      }),
    );
  });

  test('a right-handed turn about z carries x to y', () => {
    const [x, y, z] = transformPoint(turnAbout([0, 0, 0], [0, 0, 1], Math.PI / 2), [1, 0, 0]);
    expect([x, y, z].map((value) => Math.round(value * 1e9) / 1e9)).toEqual([0, 1, 0]);
  });

  test('composed motions act one after the other', () => {
    const other = turnAbout([-1, 0, 2], [0, 1, 0], -0.3);
    fc.assert(
      fc.property(point, (p) => {
        const stepwise = transformPoint(other, transformPoint(turn, p));
        expect(distance(transformPoint(compose(other, turn), p), stepwise)).toBeCloseTo(0, 9);
      }),
    );
  });

  test('a blend of one motion is that motion, and solving undoes multiplying', () => {
    const blended = blend([
      { motion: turn, weight: 0.25 },
      { motion: turn, weight: 0.75 },
    ]);
    fc.assert(
      fc.property(point, (p) => {
        expect(distance(transformPoint(blended, p), transformPoint(turn, p))).toBeCloseTo(0, 9);
        expect(distance(solve(turn.rotation, multiply(turn.rotation, p)), p)).toBeCloseTo(0, 9);
      }),
    );
  });

  test('local coordinates come back', () => {
    const frame = basis([1, 2, 3], AXIS);
    fc.assert(
      fc.property(point, (p) => {
        expect(distance(fromLocal(frame, toLocal(frame, ...p)), p)).toBeCloseTo(0, 9);
      }),
    );
  });
});
