/**
 * Reads the built files of the foot, and no others: glTF binaries with one rig, of which
 * `src/anatomy/build/rigged-file.ts` says how they are made. A reader of all that glTF can be
 * weighs as much as
 * all the rest of the foot's code.
 */
import {
  Bone,
  BufferAttribute,
  BufferGeometry,
  Group,
  InterleavedBuffer,
  InterleavedBufferAttribute,
  Matrix4,
  MeshBasicMaterial,
  Object3D,
  Skeleton,
  SkinnedMesh,
} from 'three';
import { MeshoptDecoder } from 'three/addons/libs/meshopt_decoder.module.js';
import {
  type Accessor,
  COMPONENTS,
  type Content,
  type Node,
  parsedFile,
  type Primitive,
  type StoredValues,
  SIZES,
} from './built-file-format.ts';

export interface BuiltFile {
  /** Joints and meshes; what the build wrote beside a node is in its `userData`. */
  readonly scene: Object3D;
}

/** @throws {Error} If the file cannot be fetched or read. */
export async function loadBuiltFile(address: string): Promise<BuiltFile> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status} ${answer.statusText}`);
  return readBuiltFile(await answer.arrayBuffer());
}

/** @throws {Error} If the file is not one of ours, or damaged. */
export async function readBuiltFile(bytes: ArrayBuffer): Promise<BuiltFile> {
  const { content, binary } = parsedFile(bytes);
  await MeshoptDecoder.ready;
  const views = content.bufferViews.map((view) => {
    const packed = view.extensions?.EXT_meshopt_compression;
    if (!packed)
      return binary.slice(view.byteOffset ?? 0, (view.byteOffset ?? 0) + view.byteLength);
    const { byteOffset = 0, byteLength, byteStride, count, mode, filter } = packed;
    const source = binary.subarray(byteOffset, byteOffset + byteLength);
    const target = new Uint8Array(count * byteStride);
    MeshoptDecoder.decodeGltfBuffer(target, count, byteStride, source, mode, filter);
    return target;
  });
  return { scene: sceneOf(content, views) };
}

function sceneOf(content: Content, views: readonly Uint8Array[]): Object3D {
  const [sceneContent] = content.scenes;
  const [skin] = content.skins;
  if (!sceneContent || !skin) throw new Error('The file of the foot has no rig.');
  const objects = content.nodes.map((node, number) => objectOf(node, skin.joints.includes(number)));
  content.nodes.forEach(({ children = [] }, parent) => {
    for (const child of children) {
      const object = objects[child];
      if (object) objects[parent]?.add(object);
    }
  });
  const scene = new Group();
  Object.assign(scene.userData, sceneContent.extras);
  for (const number of sceneContent.nodes) {
    const object = objects[number];
    if (object) scene.add(object);
  }
  scene.updateMatrixWorld(true);

  const bones = skin.joints.flatMap((number) => {
    const object = objects[number];
    return object instanceof Bone ? [object as Bone] : [];
  });
  const inverses = accessorAt(content, skin.inverseBindMatrices);
  const matrices = attributeOf(inverses, content, views);
  const skeleton = new Skeleton(
    bones,
    bones.map((_, joint) => {
      const elements = Array.from({ length: 16 }, (__, i) => matrices.getComponent(joint, i));
      return new Matrix4().fromArray(elements);
    }),
  );
  content.nodes.forEach(({ mesh: number }, node) => {
    const object = objects[node];
    const mesh = number === undefined ? undefined : content.meshes[number];
    const [primitive] = mesh?.primitives ?? [];
    if (!(object instanceof SkinnedMesh) || !primitive) return;
    const skinned = object as SkinnedMesh;
    skinned.geometry = geometryOf(primitive, content, views);
    skinned.updateMorphTargets();
    const names = mesh?.extras?.targetNames ?? [];
    skinned.morphTargetDictionary = Object.fromEntries(names.map((name, target) => [name, target]));
    skinned.bind(skeleton, new Matrix4());
  });
  return scene;
}

function objectOf({ name, mesh, translation, extras }: Node, isJoint: boolean): Object3D {
  // Its shape follows once the joints stand; whoever shows it gives it a material.
  const object = isJoint
    ? new Bone()
    : mesh === undefined
      ? new Object3D()
      : new SkinnedMesh(new BufferGeometry(), new MeshBasicMaterial());
  object.name = name;
  object.position.fromArray(translation ?? [0, 0, 0]);
  Object.assign(object.userData, extras);
  return object;
}

/** Names of attributes in the file, and in the renderer. */
const ATTRIBUTES = {
  POSITION: 'position',
  NORMAL: 'normal',
  COLOR_0: 'color',
  JOINTS_0: 'skinIndex',
  WEIGHTS_0: 'skinWeight',
} as const;

function geometryOf(
  { attributes, indices, targets = [] }: Primitive,
  content: Content,
  views: readonly Uint8Array[],
): BufferGeometry {
  const geometry = new BufferGeometry();
  const read = (accessor: number): BufferAttribute | InterleavedBufferAttribute =>
    attributeOf(accessorAt(content, accessor), content, views);
  for (const [stored, name] of Object.entries(ATTRIBUTES)) {
    const accessor = attributes[stored];
    if (accessor !== undefined) geometry.setAttribute(name, read(accessor));
  }
  const { array } = tight(accessorAt(content, indices), content, views);
  geometry.setIndex(new BufferAttribute(array, 1));
  if (targets.length === 0) return geometry;
  geometry.morphTargetsRelative = true;
  for (const [stored, name] of [
    ['POSITION', 'position'],
    ['NORMAL', 'normal'],
  ] as const)
    geometry.morphAttributes[name] = targets.flatMap((target) => {
      const accessor = target[stored];
      return accessor === undefined ? [] : [read(accessor)];
    });
  return geometry;
}

function accessorAt({ accessors }: Content, number: number): Accessor {
  const accessor = accessors[number];
  if (!accessor) throw new Error('The file of the foot lacks a list of values.');
  return accessor;
}

interface Tight {
  readonly array: StoredValues;
  /** Values from one vertex to the next. */
  readonly stride: number;
}

function tight(accessor: Accessor, content: Content, views: readonly Uint8Array[]): Tight {
  const { bufferView = -1, byteOffset = 0, componentType, count, type } = accessor;
  const view = views[bufferView];
  const Values = COMPONENTS[componentType];
  if (!view) throw new Error('The file of the foot lacks values.');
  const size = SIZES[type];
  const { byteStride, extensions } = content.bufferViews[bufferView] ?? {};
  const bytes = byteStride ?? extensions?.EXT_meshopt_compression?.byteStride;
  const stride = (bytes ?? size * Values.BYTES_PER_ELEMENT) / Values.BYTES_PER_ELEMENT;
  const length = stride * (count - 1) + size;
  // A view that is too short makes this throw.
  return {
    array: new Values(view.buffer as ArrayBuffer, view.byteOffset + byteOffset, length),
    stride,
  };
}

function attributeOf(
  accessor: Accessor,
  content: Content,
  views: readonly Uint8Array[],
): BufferAttribute | InterleavedBufferAttribute {
  const { type, normalized = false, count } = accessor;
  const { array, stride } = tight(accessor, content, views);
  const size = SIZES[type];
  if (stride === size) return new BufferAttribute(array, size, normalized);
  // Values are padded to whole words. The last one's padding may be cut off: the buffer gets it
  // back.
  const padded = new COMPONENTS[accessor.componentType](stride * count);
  padded.set(array);
  return new InterleavedBufferAttribute(new InterleavedBuffer(padded, stride), size, 0, normalized);
}
