/**
 * The project's own rig as the loader would hand it over: joints, with whatever meshes a test
 * needs.
 */
import {
  Bone,
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  Group,
  Matrix4,
  MeshBasicMaterial,
  type Object3D,
  Skeleton,
  SkinnedMesh,
} from 'three';
import { jointIndex, JOINTS, type JointName } from '#anatomy/rig.ts';
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import type { BuiltFile } from '#views/foot/inside/built-file.ts';

export interface RiggedFile {
  readonly file: BuiltFile;
  readonly joint: (name: JointName) => Object3D;
}

function rig(): { scene: Group; skeleton: Skeleton; made: Map<JointName, Bone> } {
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
  const inverses = JOINTS.map(({ position: [x, y, z] }) =>
    new Matrix4().makeTranslation(-x / 1000, -y / 1000, -z / 1000),
  );
  return { scene, skeleton: new Skeleton([...made.values()], inverses), made };
}

function add(scene: Group, skeleton: Skeleton, geometry: BufferGeometry, extras: object): void {
  const mesh = new SkinnedMesh(geometry, new MeshBasicMaterial());
  Object.assign(mesh.userData, extras);
  mesh.bind(skeleton, new Matrix4());
  scene.add(mesh);
}

/** A file with skin and nails, empty unless shapes are given. */
export function skinFile(skin = new BufferGeometry(), nails = new BufferGeometry()): RiggedFile {
  const { scene, skeleton, made } = rig();
  add(scene, skeleton, skin, { layer: 'skin' });
  add(scene, skeleton, nails, { layer: 'nail' });
  return { file: { scene }, joint: (name) => made.get(name)! };
}

/** A file with one box for a bone, the talus, and the given paths. */
export function insideFile(paths: readonly FittedPath[]): BuiltFile {
  const { scene, skeleton } = rig();
  const box = boxOn('talus', [0.04, 0.04, 0.04], [0.07, 0.06, 0]);
  const ranges = [{ id: 'talus', start: 0, count: box.index!.count }];
  add(scene, skeleton, box, { layer: 'bone', ranges });
  scene.userData['paths'] = paths;
  return { scene };
}

/** A box, in m, that a joint carries. */
export function boxOn(
  joint: JointName,
  size: readonly [number, number, number],
  middle: readonly [number, number, number],
): BufferGeometry {
  const box = new BoxGeometry(...size).translate(...middle);
  const { count } = box.attributes.position!;
  const joints = new Uint8Array(4 * count);
  const weights = new Float32Array(4 * count);
  for (let vertex = 0; vertex < count; vertex++) {
    joints[4 * vertex] = jointIndex(joint);
    weights[4 * vertex] = 1;
  }
  box.setAttribute('skinIndex', new BufferAttribute(joints, 4));
  box.setAttribute('skinWeight', new BufferAttribute(weights, 4));
  box.setAttribute('color', new BufferAttribute(new Float32Array(4 * count).fill(1), 4));
  box.clearGroups();
  return box;
}

/** A straight path between two points in mm, five points long, as thick as a finger. */
export function straightPath(
  changes: Partial<FittedPath>,
  from: readonly [number, number, number] = [20, 30, -10],
  to: readonly [number, number, number] = [100, 30, -10],
): FittedPath {
  const steps = [0, 0.25, 0.5, 0.75, 1];
  return {
    id: 'path',
    part: 'soleus',
    tissue: 'muscle',
    joints: steps.map(() => 'foot' as const),
    points: steps.flatMap((step) => from.map((value, axis) => value + (to[axis]! - value) * step)),
    heights: steps.flatMap(() => [0, 1, 0]),
    sections: [
      [0, 8, 5, 1],
      [1, 8, 5, 1],
    ],
    ...changes,
  };
}
