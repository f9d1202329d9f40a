import {
  Bone,
  BufferGeometry,
  Group,
  MeshBasicMaterial,
  type Object3D,
  Quaternion,
  Skeleton,
  SkinnedMesh,
  Vector3,
} from 'three';
import type { GLTF } from 'three/addons/loaders/GLTFLoader.js';
import { describe, expect, it } from 'vitest';
import { type FootPose, resolvePose } from '#anatomy/pose.ts';
import { JOINTS, type JointName, TOES } from '#anatomy/rig.ts';
import { createFootModel } from '#views/foot/foot-model.ts';

/** The project's own rig as the loader would hand it over, with empty skins. */
function rigged(): { file: GLTF; joint: (name: JointName) => Object3D } {
  const scene = new Group();
  const made = new Map<JointName, Bone>();
  for (const { name, parent, position } of JOINTS) {
    const bone = new Bone();
    // As the loader does where a name clashes with another.
    bone.name = `${name}_1`;
    bone.userData['name'] = name;
    const from = JOINTS.find((joint) => joint.name === parent)?.position ?? [0, 0, 0];
    bone.position.fromArray(position.map((value, axis) => (value - from[axis]!) / 1000));
    made.set(name, bone);
    (parent ? made.get(parent)! : scene).add(bone);
  }
  scene.updateMatrixWorld(true);
  for (const layer of ['skin', 'nail']) {
    const mesh = new SkinnedMesh(new BufferGeometry(), new MeshBasicMaterial());
    mesh.userData['layer'] = layer;
    mesh.bind(new Skeleton([...made.values()]));
    scene.add(mesh);
  }
  return { file: { scene } as unknown as GLTF, joint: (name) => made.get(name)! };
}

function posed(pose: FootPose) {
  const { file, joint } = rigged();
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
    const { file, joint } = rigged();
    const model = createFootModel(file);
    model.pose(resolvePose({ ankle: degrees(20), toeFlexion: degrees(30), load: 1 }));
    model.pose(resolvePose({}));
    for (const { name } of JOINTS) {
      expect(joint(name).quaternion.angleTo(new Quaternion()), name).toBe(0);
    }
    expect(model.root.position.y).toBeCloseTo(0, 12);
  });

  it('refuses a file that lacks a joint', () => {
    const { file, joint } = rigged();
    joint('dip5').removeFromParent();
    expect(() => createFootModel(file)).toThrow('dip5');
  });
});
