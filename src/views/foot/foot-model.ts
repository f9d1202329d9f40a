/** The foot as the renderer has it: meshes on one set of joints, put into a pose. */
import {
  Bone,
  Group,
  Matrix4,
  MeshBasicMaterial,
  type Object3D,
  Quaternion,
  Skeleton,
  SkinnedMesh,
  Vector3,
} from 'three';
import type { GLTF } from 'three/addons/loaders/GLTFLoader.js';
import type { ResolvedPose } from '#anatomy/pose.ts';
import { JOINTS, type JointName } from '#anatomy/rig.ts';
import type { Layer } from './description.ts';
import {
  createBoneMaterial,
  createNailMaterial,
  createSkinMaterial,
  SKIN_TONES,
} from './skin-material.ts';

/** Back to front: the glass skin is drawn over the bones, and only its outer side. */
const DRAWING_ORDER = { outerSide: 4, skin: 5, nails: 6 } as const;
const NAIL_OPACITY_OVER_BONES = 0.35;

export interface FootModel {
  readonly root: Group;
  /** Puts the foot into a pose. */
  readonly pose: (pose: ResolvedPose) => void;
  /** Shows skin, or bones within glass skin; without bones yet, the glass alone. */
  readonly show: (layer: Layer) => void;
  /** Hangs the bones onto the joints. */
  readonly addBones: (file: GLTF) => void;
}

/** A joint of the loaded file and how it stands at rest. */
interface RiggedJoint {
  readonly name: JointName;
  readonly node: Object3D;
  readonly rest: Quaternion;
  readonly axis: Vector3;
}

/**
 * @param file The skin file: joints, skin with its corrective shapes, nails.
 * @throws {Error} If a joint or mesh is missing.
 */
export function createFootModel(file: GLTF): FootModel {
  const root = new Group();
  root.add(file.scene);
  root.updateMatrixWorld(true);

  const joints = JOINTS.map(({ name, axis }) => riggedJoint(file.scene, name, axis));
  const skin = skinnedMesh(file.scene, 'skin');
  const nails = skinnedMesh(file.scene, 'nail');
  const tone = SKIN_TONES.light;
  const { material, uniforms } = createSkinMaterial(tone);
  const nailMaterial = createNailMaterial(tone);
  skin.material = material;
  nails.material = nailMaterial;
  readQuantisation(skin, uniforms.quantisationScale.value, uniforms.quantisationOffset.value);

  // Writes depth alone, so that glass skin shows one layer and not what lies behind itself.
  const outerSide = skin.clone();
  outerSide.material = new MeshBasicMaterial({ colorWrite: false });
  outerSide.bind(skin.skeleton, skin.bindMatrix);
  root.add(outerSide);

  skin.renderOrder = DRAWING_ORDER.skin;
  nails.renderOrder = DRAWING_ORDER.nails;
  outerSide.renderOrder = DRAWING_ORDER.outerSide;
  // The stored bounds are those of the resting foot.
  for (const mesh of [skin, nails, outerSide]) mesh.frustumCulled = false;

  let bones: SkinnedMesh | undefined;
  const turn = new Quaternion();

  return {
    root,
    pose({ turns, morphWeights, sink }) {
      for (const { name, node, rest, axis } of joints) {
        turn.setFromAxisAngle(axis, turns[name] ?? 0);
        node.quaternion.copy(rest).multiply(turn);
      }
      root.position.y = -sink;
      for (const mesh of [skin, outerSide]) setMorphs(mesh, morphWeights);
      uniforms.bend.value.set(morphWeights.flex40, morphWeights.ext60);
    },
    show(layer) {
      const glass = layer === 'bones';
      uniforms.seeThrough.value = glass ? 1 : 0;
      material.depthWrite = !glass;
      outerSide.visible = glass;
      nailMaterial.opacity = glass ? NAIL_OPACITY_OVER_BONES : 1;
      if (bones) bones.visible = glass;
    },
    addBones(boneFile) {
      bones = skinnedMesh(boneFile.scene, 'bone');
      const { skeleton, bindMatrix } = bones;
      const shared = skeleton.bones.map((bone) => jointNode(joints, authoredName(bone)));
      bones.bind(new Skeleton(shared, skeleton.boneInverses), bindMatrix);
      bones.material = createBoneMaterial();
      bones.frustumCulled = false;
      root.add(bones);
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

function skinnedMesh(scene: Object3D, layer: string): SkinnedMesh {
  let mesh: SkinnedMesh | undefined;
  scene.traverse((object) => {
    if (!(object instanceof SkinnedMesh)) return;
    const named: unknown = object.userData['layer'];
    if (named === layer) mesh = object;
  });
  if (!mesh) throw new Error(`The foot has no ${layer}.`);
  return mesh;
}

/**
 * Stored positions are small whole numbers; what takes them to m on the resting foot is hidden in the
 * skin's inverse bind matrices. A pure scale and offset, the same for every joint at rest.
 */
function readQuantisation(mesh: SkinnedMesh, scale: Vector3, offset: Vector3): void {
  const [bone] = mesh.skeleton.bones;
  const [inverse] = mesh.skeleton.boneInverses;
  if (!bone || !inverse) throw new Error('The skin hangs on no joint.');
  const toRest = new Matrix4().multiplyMatrices(bone.matrixWorld, inverse);
  scale.setFromMatrixScale(toRest);
  offset.setFromMatrixPosition(toRest);
}

function setMorphs(mesh: SkinnedMesh, weights: Readonly<Record<string, number>>): void {
  const { morphTargetDictionary: places = {}, morphTargetInfluences: influences } = mesh;
  if (!influences) return;
  for (const [name, place] of Object.entries(places)) influences[place] = weights[name] ?? 0;
}
