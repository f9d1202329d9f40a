import { describe, expect, test } from 'vitest';
import { transformPoint } from '#anatomy/geometry/rigid-transform.ts';
import type { Vector3 } from '#anatomy/geometry/vector.ts';
import { NAMED_POSES, POSE_NAMES, type PoseName } from '#anatomy/named-poses.ts';
import { poseMotions } from '#anatomy/pose-motions.ts';
import { resolvePose } from '#anatomy/pose.ts';
import { JOINTS, type JointName, RAYS, toeJoint, TOES } from '#anatomy/rig.ts';

const motionsIn = (name: PoseName) => poseMotions(resolvePose(NAMED_POSES[name].pose).turns);
const carried = (name: PoseName, joint: JointName, point: Vector3): Vector3 =>
  transformPoint(motionsIn(name).get(joint)!, point);
const tip = (name: PoseName, ray: (typeof RAYS)[number]): number =>
  carried(name, toeJoint(ray, 'distal'), TOES[ray].tip)[1];
const degrees = (radians: number): number => (radians * 180) / Math.PI;

describe('a named pose', () => {
  test('leaves the leg where it stands and every joint within its range', () => {
    for (const name of POSE_NAMES) {
      const { turns } = resolvePose(NAMED_POSES[name].pose);
      expect(turns.leg).toBeUndefined();
      for (const { name: joint, range } of JOINTS) {
        const turned = (turns[joint] ?? 0) * (joint === 'foot' || joint === 'mid' ? 1 : -1);
        expect(turned).toBeGreaterThanOrEqual(range.minimum - 1e-12);
        expect(turned).toBeLessThanOrEqual(range.maximum + 1e-12);
      }
    }
  });

  test('tiptoe lays the toes level while the foot is steep', () => {
    for (const ray of RAYS) {
      const { mtp, pip } = TOES[ray];
      const base = carried('tiptoe', 'mid', mtp);
      const heel = carried('tiptoe', 'foot', [10, 20, 0]);
      expect(heel[1]).toBeGreaterThan(base[1] + 40);
      const joint = carried('tiptoe', toeJoint(ray, 'proximal'), pip);
      const rise = (to: Vector3, from: Vector3): number =>
        degrees(Math.atan2(to[1] - from[1], Math.hypot(to[0] - from[0], to[2] - from[2])));
      expect(Math.abs(rise(joint, base) - rise(pip, mtp))).toBeLessThan(6);
    }
    const heights = RAYS.map((ray) => tip('tiptoe', ray));
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(12);
  });

  test('grip lowers every tip and raises every middle joint', () => {
    for (const ray of RAYS) {
      const { pip } = TOES[ray];
      const knuckle = carried('grip', toeJoint(ray, 'proximal'), pip)[1];
      expect(knuckle).toBeGreaterThan(carried('rest', toeJoint(ray, 'proximal'), pip)[1] + 1);
      expect(tip('grip', ray)).toBeLessThan(tip('rest', ray));
    }
  });

  test('curl lowers and lift raises every tip', () => {
    for (const ray of RAYS) {
      expect(tip('curl', ray)).toBeLessThan(tip('rest', ray) - 10);
      expect(tip('lift', ray)).toBeGreaterThan(tip('rest', ray) + 10);
    }
  });
});
