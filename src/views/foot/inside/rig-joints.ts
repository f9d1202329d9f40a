/** The joints of a loaded file, found by the names they were built with, and turned. */
import {
  Bone,
  type Matrix4,
  type Object3D,
  Quaternion,
  Skeleton,
  SkinnedMesh,
  Vector3,
} from 'three';
import type { JointTurns } from '#anatomy/pose.ts';
import { type JointName, JOINTS } from '#anatomy/rig.ts';

export interface RigJoints {
  /** Turns every joint from rest, about its own axis. */
  readonly turn: (turns: JointTurns) => void;
  /**
   * Where the joints are in the world, in the order of the rig; current once the scene's matrices
   * are.
   */
  readonly matrices: readonly Matrix4[];
  /** The skeleton of another file of the same rig, hung on these joints. */
  readonly adopt: (skeleton: Skeleton) => Skeleton;
}

/** A joint of the loaded file and how it stands at rest. */
interface RiggedJoint {
  readonly name: JointName;
  readonly node: Object3D;
  readonly rest: Quaternion;
  readonly axis: Vector3;
}

/** @throws {Error} If the scene lacks a joint of the rig. */
export function rigJoints(scene: Object3D): RigJoints {
  const joints = JOINTS.map(({ name, axis }) => riggedJoint(scene, name, axis));
  const turned = new Quaternion();
  return {
    matrices: joints.map(({ node }) => node.matrixWorld),
    turn(turns) {
      for (const { name, node, rest, axis } of joints) {
        turned.setFromAxisAngle(axis, turns[name] ?? 0);
        node.quaternion.copy(rest).multiply(turned);
      }
    },
    adopt({ bones, boneInverses }) {
      const shared = bones.map((bone) => jointNode(joints, authoredName(bone)));
      return new Skeleton(shared, boneInverses);
    },
  };
}

/** The loader renames what clashes; the name given at the build is kept beside. */
function authoredName(node: Object3D): string {
  const kept: unknown = node.userData['name'];
  return typeof kept === 'string' ? kept : node.name;
}

function riggedJoint(
  scene: Object3D,
  name: JointName,
  axis: readonly [number, number, number],
): RiggedJoint {
  let node: Object3D | undefined;
  scene.traverse((object) => {
    if (authoredName(object) === name && !(object instanceof SkinnedMesh)) node = object;
  });
  if (!node) throw new Error(`The foot has no joint "${name}".`);
  return { name, node, rest: node.quaternion.clone(), axis: new Vector3(...axis) };
}

function jointNode(joints: readonly RiggedJoint[], name: string): Bone {
  const node = joints.find((joint) => joint.name === name)?.node;
  if (node && isBone(node)) return node;
  throw new Error(`The bones hang on a joint "${name}" that the foot does not have.`);
}

function isBone(node: Object3D): node is Bone {
  return node instanceof Bone;
}
