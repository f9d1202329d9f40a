import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { RAYS, TOES } from '#anatomy/rig.ts';
import { JOINTS_PER_VERTEX, skinWeights } from '#anatomy/skin/skin-weights.ts';
import { SLITS, toeShares } from '#anatomy/skin/toe-slits.ts';

const nearFoot = fc.tuple(
  fc.double({ min: -10, max: 265, noNaN: true }),
  fc.double({ min: -5, max: 290, noNaN: true }),
  fc.double({ min: -65, max: 65, noNaN: true }),
);
const heaviest = (point: readonly [number, number, number]): string => skinWeights(point)[0]!.joint;

describe('skin weights', () => {
  test('are positive, at most four, heaviest first, and sum to 1 anywhere', () => {
    fc.assert(
      fc.property(nearFoot, (point) => {
        const weights = skinWeights(point).map(({ weight }) => weight);
        expect(weights.length).toBeGreaterThan(0);
        expect(weights.length).toBeLessThanOrEqual(JOINTS_PER_VERTEX);
        expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect([...weights].sort((a, b) => b - a)).toEqual(weights);
        expect(Math.min(...weights)).toBeGreaterThan(0);
      }),
    );
  });

  test('give the calf to the leg, the heel to the foot and each tip to its own last joint', () => {
    expect(heaviest([40, 250, 0])).toBe('leg');
    expect(heaviest([20, 10, 0])).toBe('foot');
    expect(RAYS.map((ray) => heaviest(TOES[ray].tip))).toEqual([
      'ip1',
      'dip2',
      'dip3',
      'dip4',
      'dip5',
    ]);
  });

  test('shares of the toes sum to 1, and beyond the webs a point belongs to one toe', () => {
    fc.assert(
      fc.property(nearFoot, (point) => {
        expect(toeShares(...point).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
      }),
    );
    for (const { webAt, middle, medial } of SLITS) {
      const y = 12;
      const x = webAt(y) + 10.5;
      expect(toeShares(x, y, middle(x, y) - 0.5)[medial]).toBeCloseTo(1, 6);
      expect(toeShares(x, y, middle(x, y) + 0.5)[medial]).toBeCloseTo(0, 6);
    }
  });
});
