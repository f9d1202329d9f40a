import { Quaternion, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { type FootPose, resolvePose } from '#anatomy/pose.ts';
import { JOINTS, TOES } from '#anatomy/rig.ts';
import { createFootModel } from '#views/foot/foot-model.ts';
import { skinFile } from './inside/rigged-files.ts';

function posed(pose: FootPose) {
  const { file, joint } = skinFile();
  const model = createFootModel(file);
  model.pose(resolvePose(pose));
  model.root.updateMatrixWorld(true);
  return { model, joint };
}

/** Where the tip of the hallux is, in m. */
function halluxTip(pose: FootPose): Vector3 {
  const { joint } = posed(pose);
  const [hallux] = TOES;
  const tip = new Vector3(...hallux.tip).sub(new Vector3(...hallux.pip)).divideScalar(1000);
  return joint('ip1').localToWorld(tip);
}

const degrees = (angle: number): number => (angle * Math.PI) / 180;

describe('the posed foot', () => {
  it('turns the ankle by exactly the angle asked for, about the ankle’s own axis', () => {
    for (const ankle of [degrees(20), degrees(-20)]) {
      const { joint } = posed({ ankle });
      const axis = new Vector3(...JOINTS.find(({ name }) => name === 'talus')!.axis);
      const turn = joint('talus').quaternion;
      expect(turn.angleTo(new Quaternion())).toBeCloseTo(Math.abs(ankle), 9);
      // Right-handed about an axis that points laterally, plantarflexion is the negative turn.
      expect(turn.x * axis.x + turn.y * axis.y + turn.z * axis.z).toBeCloseTo(
        -Math.sin(ankle / 2),
        9,
      );
    }
  });

  it('points the foot down for a positive ankle angle and up for a negative one', () => {
    const rest = halluxTip({}).y;
    expect(halluxTip({ ankle: degrees(15) }).y).toBeLessThan(rest - 0.03);
    expect(halluxTip({ ankle: degrees(-15) }).y).toBeGreaterThan(rest + 0.03);
  });

  it('moves the tip of the hallux as far as a lever of that length must', () => {
    const { axis, position } = JOINTS.find(({ name }) => name === 'talus')!;
    const arm = halluxTip({}).sub(new Vector3(...position).divideScalar(1000));
    const radius = arm.projectOnPlane(new Vector3(...axis)).length();
    const moved = halluxTip({ ankle: degrees(1) }).distanceTo(halluxTip({}));
    expect(moved).toBeCloseTo(2 * radius * Math.sin(degrees(1) / 2), 9);
  });

  it('curls the toes towards the sole for positive flexion and lifts them for negative', () => {
    const rest = halluxTip({}).y;
    expect(halluxTip({ toeFlexion: degrees(25) }).y).toBeLessThan(rest - 0.01);
    expect(halluxTip({ toeFlexion: degrees(-25) }).y).toBeGreaterThan(rest + 0.01);
  });

  it('leaves the leg where it is', () => {
    const { joint } = posed({ ankle: degrees(30), toeFlexion: degrees(40) });
    expect(joint('leg').quaternion.angleTo(new Quaternion())).toBe(0);
  });

  it('returns to rest exactly, whatever poses came between', () => {
    const { file, joint } = skinFile();
    const model = createFootModel(file);
    model.pose(resolvePose({ ankle: degrees(20), toeFlexion: degrees(30), load: 1 }));
    model.pose(resolvePose({}));
    for (const { name } of JOINTS) {
      expect(joint(name).quaternion.angleTo(new Quaternion()), name).toBe(0);
    }
    const [leg] = JOINTS;
    expect(joint('leg').getWorldPosition(new Vector3()).y).toBeCloseTo(leg!.position[1] / 1000, 12);
  });

  it('sinks under load, leg and all', () => {
    const heightOf = (load: number): number =>
      posed({ load }).joint('leg').getWorldPosition(new Vector3()).y;
    expect(heightOf(1)).toBeCloseTo(heightOf(0) - resolvePose({ load: 1 }).sink, 9);
    expect(heightOf(1)).toBeLessThan(heightOf(0));
  });

  it('refuses a file that lacks a joint', () => {
    const { file, joint } = skinFile();
    joint('dip5').removeFromParent();
    expect(() => createFootModel(file)).toThrow('dip5');
  });
});
