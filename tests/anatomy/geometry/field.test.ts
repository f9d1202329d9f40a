import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  boxAround,
  cappedDistance,
  difference,
  intersection,
  isInBox,
  smoothMaximum,
  smoothMinimum,
  surfaceNormal,
  union,
} from '#anatomy/geometry/field.ts';
import { loft } from '#anatomy/geometry/loft.ts';
import { sampleField } from '#anatomy/geometry/sampled-field.ts';
import {
  curvedFace,
  ellipsoid,
  flattenedCapsule,
  halfSpace,
  roundCone,
  roundedBox,
  sphere,
} from '#anatomy/geometry/solids.ts';
import { normalize, type Vector3 } from '#anatomy/geometry/vector.ts';

const coordinate = fc.double({ min: -50, max: 50, noNaN: true });
const point = fc.tuple(coordinate, coordinate, coordinate);

describe('solids', () => {
  test('a sphere is the distance from its centre less its radius', () => {
    const field = sphere([1, 2, 3], 5);
    expect(field(1, 2, 3)).toBe(-5);
    expect(field(1, 2 + 8, 3)).toBeCloseTo(3, 12);
    expect(field(1 + 3, 2, 3 + 4)).toBeCloseTo(0, 12);
  });

  test('a round cone with equal ends is a capsule', () => {
    const capsule = roundCone([0, 0, 0], [10, 0, 0], 2, 2);
    fc.assert(
      fc.property(point, ([x, y, z]) => {
        const beyond = Math.max(-x, x - 10, 0);
        expect(capsule(x, y, z)).toBeCloseTo(Math.hypot(beyond, y, z) - 2, 9);
      }),
    );
  });

  test('a flattened capsule with round sections is a capsule', () => {
    const section = { halfWidth: 3, halfHeight: 3 };
    const capsule = flattenedCapsule([0, 0, 0], [0, 0, 8], section, section);
    const expected = roundCone([0, 0, 0], [0, 0, 8], 3, 3);
    for (const p of [
      [5, 1, 4],
      [0, 6, 4],
      [0, 4, 12],
      [2, 0, -7],
    ] satisfies Vector3[])
      expect(capsule(...p)).toBeCloseTo(expected(...p), 9);
  });

  test('a half-space is the distance before its plane', () => {
    const field = halfSpace([1, 2, 3], [0, 0, 2]);
    fc.assert(
      fc.property(point, ([x, y, z]) => {
        expect(field(x, y, z)).toBeCloseTo(z - 3, 9);
      }),
    );
  });

  test('a vault bulges out of the plane it touches, a bowl sinks into it', () => {
    const vault = curvedFace([0, 0, 0], [0, 1, 0], 10);
    const bowl = curvedFace([0, 0, 0], [0, 1, 0], -10);
    expect(vault(0, 0, 0)).toBeCloseTo(0, 12);
    expect(bowl(0, 0, 0)).toBeCloseTo(0, 12);
    // To the side of the point, the vault has fallen away from the plane and the bowl has risen above it.
    expect(vault(6, -2, 0)).toBeCloseTo(0, 12);
    expect(bowl(6, 2, 0)).toBeCloseTo(0, 12);
    expect(vault(0, 1, 0)).toBeGreaterThan(0);
    expect(bowl(0, 1, 0)).toBeGreaterThan(0);
  });

  test('six half-spaces in common are a box with rounded edges', () => {
    const faces = ([0, 1, 2] as const).flatMap((axis) =>
      [-1, 1].map((side) => {
        const outward: Vector3 = [
          axis === 0 ? side : 0,
          axis === 1 ? side : 0,
          axis === 2 ? side : 0,
        ];
        return halfSpace([outward[0] * 8, outward[1] * 8, outward[2] * 8], outward);
      }),
    );
    const common = intersection(2, ...faces);
    const box = roundedBox([0, 0, 0], [8, 8, 8], 2);
    fc.assert(
      fc.property(point, (p) => {
        expect(common(...p)).toBeCloseTo(box(...p), 9);
      }),
    );
  });

  test('an ellipsoid vanishes at the ends of its half-axes', () => {
    const field = ellipsoid([10, 0, 0], [4, 2, 1]);
    for (const p of [
      [14, 0, 0],
      [6, 0, 0],
      [10, 2, 0],
      [10, 0, -1],
    ] satisfies Vector3[])
      expect(field(...p)).toBeCloseTo(0, 12);
    expect(field(10, 0, 0)).toBe(-1);
  });

  test('a loft of equal round sections is a cylinder with rounded ends', () => {
    const cylinder = loft(
      [0, 0, 0],
      [20, 0, 0],
      [
        [0, 5, 5],
        [1, 5, 5],
      ],
      {
        upward: [0, 1, 0],
        capRadius: 1,
      },
    );
    expect(cylinder(10, 8, 0)).toBeCloseTo(3, 9);
    expect(cylinder(10, 0, -4)).toBeCloseTo(-1, 9);
    // Beyond the end plane the cap is flat up to the rounding.
    expect(cylinder(24, 0, 0)).toBeCloseTo(3, 9);
    expect(cylinder(23, 8, 0)).toBeCloseTo(Math.hypot(3, 4) - 1, 9);
  });
});

describe('joining fields', () => {
  test('a smooth minimum is at most the minimum and at most a sixth of its width below it', () => {
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        fc.double({ min: 0.1, max: 30, noNaN: true }),
        (a, b, w) => {
          const smooth = smoothMinimum(a, b, w);
          expect(smooth).toBeLessThanOrEqual(Math.min(a, b));
          expect(smooth).toBeGreaterThanOrEqual(Math.min(a, b) - w / 6 - 1e-12);
          if (Math.abs(a - b) >= w) expect(smooth).toBe(Math.min(a, b));
        },
      ),
    );
  });

  test('a smooth minimum does not depend on the order of its arguments', () => {
    fc.assert(
      fc.property(coordinate, coordinate, (a, b) => {
        expect(smoothMinimum(a, b, 4)).toBe(smoothMinimum(b, a, 4));
        expect(smoothMaximum(a, b, 4)).toBe(-smoothMinimum(-a, -b, 4));
      }),
    );
  });

  test('a union holds both shapes, a difference neither the cutter nor more than the shape', () => {
    const a = sphere([0, 0, 0], 5);
    const b = sphere([6, 0, 0], 4);
    const joined = union(2, a, b);
    const cut = difference(2, a, b);
    fc.assert(
      fc.property(point, ([x, y, z]) => {
        expect(joined(x, y, z)).toBeLessThanOrEqual(Math.min(a(x, y, z), b(x, y, z)));
        expect(cut(x, y, z)).toBeGreaterThanOrEqual(Math.max(a(x, y, z), -b(x, y, z)));
      }),
    );
  });

  test('a capped distance has no step at the end plane', () => {
    for (const side of [-3, 0, 4])
      expect(cappedDistance(side, 1e-9)).toBeCloseTo(cappedDistance(side, -1e-9), 8);
  });
});

describe('reading fields', () => {
  test('the surface normal of a sphere points away from its centre', () => {
    const field = sphere([0, 0, 0], 10);
    fc.assert(
      fc.property(
        point.filter((p) => Math.hypot(...p) > 5),
        (p) => {
          const normal = surfaceNormal(field, ...p);
          const expected = normalize(p);
          normal.forEach((value, axis) => {
            expect(value).toBeCloseTo(expected[axis]!, 2);
          });
        },
      ),
    );
  });

  test('a sampled field agrees with a linear field everywhere inside, and grows outside', () => {
    const plane = (x: number, y: number, z: number): number => x + 2 * y - z;
    const box = { low: [0, 0, 0], high: [10, 10, 10] } as const;
    const sampled = sampleField(plane, box, 2);
    expect(sampled(3.3, 7.1, 2.9)).toBeCloseTo(plane(3.3, 7.1, 2.9), 4);
    expect(sampled(-5, 5, 5)).toBeCloseTo(plane(0, 5, 5) + 5, 4);
  });

  test('the box around points holds them with its margin', () => {
    const box = boxAround(
      [
        [0, 0, 0],
        [4, -2, 6],
      ],
      3,
    );
    expect(box).toEqual({ low: [-3, -5, -3], high: [7, 3, 9] });
    expect(isInBox(box, 7, 3, 9)).toBe(true);
    expect(isInBox(box, 7.1, 3, 9)).toBe(false);
    expect(isInBox(box, 7.1, 3, 9, 0.2)).toBe(true);
  });
});
