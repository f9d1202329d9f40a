import { describe, expect, test } from 'vitest';
import { magnitude } from '#anatomy/geometry/vector.ts';
import { jointIndex, JOINTS, RAYS, toeJoint, TOES } from '#anatomy/rig.ts';

const rangeOf = (name: string): [number, number] => {
  const range = JOINTS.find((joint) => joint.name === name)!.range;
  const degrees = (angle: number): number => Math.round((angle * 180) / Math.PI);
  return [degrees(range.minimum), degrees(range.maximum)];
};

describe('the rig', () => {
  test('every joint comes after its parent, so the hierarchy has no loops', () => {
    JOINTS.forEach(({ parent }, index) => {
      if (parent === undefined) expect(index).toBe(0);
      else expect(jointIndex(parent)).toBeLessThan(index);
    });
  });

  test('there are 19 joints and no two share a name', () => {
    expect(new Set(JOINTS.map(({ name }) => name)).size).toBe(19);
    expect(JOINTS).toHaveLength(19);
  });

  test('every axis has unit length', () => {
    for (const { axis } of JOINTS) expect(magnitude(axis)).toBeCloseTo(1, 12);
  });

  test('toe axes are horizontal and point laterally', () => {
    for (const ray of RAYS) {
      const joint = JOINTS.find(({ name }) => name === toeJoint(ray, 'proximal'))!;
      expect(joint.axis[1]).toBe(0);
      expect(joint.axis[2]).toBeGreaterThan(0.9);
      expect(joint.position).toBe(TOES[ray].mtp);
    }
  });

  test('the subtalar axis rises 42° and turns 16° medially', () => {
    const [x, y, z] = JOINTS[jointIndex('foot')]!.axis;
    expect((Math.asin(y) * 180) / Math.PI).toBeCloseTo(42, 9);
    expect((Math.atan2(-z, x) * 180) / Math.PI).toBeCloseTo(16, 9);
  });

  test('ranges include rest, and those of the toes are the stated ones', () => {
    for (const { range } of JOINTS) {
      expect(range.minimum).toBeLessThanOrEqual(0);
      expect(range.maximum).toBeGreaterThanOrEqual(0);
    }
    expect(rangeOf('mtp1')).toEqual([-70, 45]);
    for (const name of ['mtp2', 'mtp3', 'mtp4', 'mtp5']) expect(rangeOf(name)).toEqual([-50, 40]);
    expect(rangeOf('talus')).toEqual([-30, 40]);
  });

  test('the first metatarsophalangeal joint and the tips lie where a foot of 260 mm has them', () => {
    const furthest = Math.max(...TOES.map(({ tip }) => tip[0]));
    expect(furthest).toBe(TOES[0].tip[0]);
    expect(furthest).toBeLessThan(260);
    expect(TOES[0].mtp[2]).toBeLessThan(TOES[4].mtp[2]);
  });
});
