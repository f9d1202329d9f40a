/**
 * The built files: glTF binaries with one rig. Lengths in the file are metres.
 *
 * Structure, which viewers rely on:
 *
 * - One node a joint, named as in the rig, in its hierarchy, unrotated at rest; `extras.axis` is the joint's
 *   axis. A joint turns by a right-handed rotation about it, as `resolvePose` gives it.
 * - One skinned node a mesh (`skin`, `nails`, `bones`), with `extras.layer` (`skin`, `nail`, `bone`). All
 *   share one skin of joints in the order of the rig.
 * - `bones` has `extras.ranges`: part id, first index (`start`) and `count` of each bone in its indices.
 * - The scene of inside.glb has `extras.paths`: every `FittedPath` of muscles, sheets and nerves, at rest, in mm.
 * - `skin` has the morph targets of `MORPH_NAMES`, in that order, named in the mesh's `extras.targetNames`.
 * - COLOR_0 of skin and nails holds masks, not colours: skin blood, openness to the sky, sole, vein; nails
 *   lunula, free edge, rim, place across the nail. That of bones is a linear colour, with the share of cartilage as its alpha.
 * - Stored positions are whole steps of 0.02 mm; the inverse bind matrices turn them into metres. So the
 *   matrix of a joint at rest times its inverse bind matrix carries a stored position to metres.
 * - Extensions required: KHR_mesh_quantization, EXT_meshopt_compression.
 */
import {
  type Accessor,
  Document,
  type Node,
  NodeIO,
  type Skin,
  type TypedArray,
} from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptEncoder } from 'meshoptimizer/encoder';
import { subtract } from '../geometry/vector.ts';
import { jointIndex, JOINTS } from '../rig.ts';
import { packNormals, packPositions, packWeights, POSITION_STEP } from './packing.ts';
import type { MorphTarget, SkinnedGeometry } from './skinned-geometry.ts';

const METRES_PER_MILLIMETRE = 0.001;

export interface RiggedMesh {
  readonly name: string;
  readonly geometry: SkinnedGeometry;
  readonly morphs?: readonly MorphTarget[];
  /** Viewers replace the material; this one is for tools that do not. */
  readonly roughness: number;
  readonly extras: Readonly<Record<string, unknown>>;
}

/**
 * A file with the rig and the given meshes, as bytes.
 *
 * @param extras What the scene carries besides: plain data.
 */
export async function riggedFile(
  meshes: readonly RiggedMesh[],
  extras: Readonly<Record<string, unknown>> = {},
): Promise<Uint8Array> {
  const document = new Document();
  document.createBuffer();
  document.createScene('root').setExtras({ ...extras });
  document.createExtension(KHRMeshQuantization).setRequired(true);
  document
    .createExtension(EXTMeshoptCompression)
    .setRequired(true)
    .setEncoderOptions({ method: EXTMeshoptCompression.EncoderMethod.QUANTIZE });
  const skin = addRig(document);
  for (const mesh of meshes) addMesh(document, skin, mesh);
  await MeshoptEncoder.ready;
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.encoder': MeshoptEncoder })
    .writeBinary(document);
}

function accessor(
  document: Document,
  type: 'SCALAR' | 'VEC3' | 'VEC4' | 'MAT4',
  values: ArrayBufferView,
  normalized = false,
): Accessor {
  const [buffer = document.createBuffer()] = document.getRoot().listBuffers();
  return document
    .createAccessor()
    .setType(type)
    .setArray(values as TypedArray)
    .setNormalized(normalized)
    .setBuffer(buffer);
}

function addRig(document: Document): Skin {
  const nodes: Node[] = [];
  const inverseBindMatrices: number[] = [];
  const skin = document.createSkin('rig');
  for (const { name, parent, position, axis } of JOINTS) {
    const carrier = parent === undefined ? undefined : nodes[jointIndex(parent)];
    const origin = JOINTS.find((other) => other.name === parent)?.position ?? [0, 0, 0];
    const [x, y, z] = subtract(position, origin);
    const m = METRES_PER_MILLIMETRE;
    const node = document
      .createNode(name)
      .setTranslation([x * m, y * m, z * m])
      .setExtras({ axis: axis.map((value) => Number(value.toFixed(5))) });
    (carrier ?? document.getRoot().listScenes()[0])?.addChild(node);
    skin.addJoint(node);
    nodes.push(node);
    const s = POSITION_STEP;
    const [px, py, pz] = [-position[0] * m, -position[1] * m, -position[2] * m];
    inverseBindMatrices.push(s, 0, 0, 0, 0, s, 0, 0, 0, 0, s, 0, px, py, pz, 1);
  }
  skin.setInverseBindMatrices(accessor(document, 'MAT4', Float32Array.from(inverseBindMatrices)));
  const [root] = nodes;
  return root ? skin.setSkeleton(root) : skin;
}

function addMesh(document: Document, skin: Skin, added: RiggedMesh): void {
  const { name, geometry, morphs = [], roughness, extras } = added;
  const { positions, indices } = geometry.mesh;
  const small = positions.length / 3 <= 0xffff;
  const primitive = document
    .createPrimitive()
    .setAttribute('POSITION', accessor(document, 'VEC3', packPositions(positions)))
    .setAttribute('NORMAL', accessor(document, 'VEC3', packNormals(geometry.normals), true))
    .setAttribute('COLOR_0', accessor(document, 'VEC4', geometry.colours, true))
    .setAttribute('JOINTS_0', accessor(document, 'VEC4', geometry.joints))
    .setAttribute('WEIGHTS_0', accessor(document, 'VEC4', packWeights(geometry.weights), true))
    .setIndices(accessor(document, 'SCALAR', small ? Uint16Array.from(indices) : indices))
    .setMaterial(document.createMaterial(name).setRoughnessFactor(roughness).setMetallicFactor(0));
  const mesh = document.createMesh(name).addPrimitive(primitive);
  for (const morph of morphs)
    primitive.addTarget(
      document
        .createPrimitiveTarget(morph.name)
        .setAttribute('POSITION', accessor(document, 'VEC3', packPositions(morph.shifts)))
        .setAttribute('NORMAL', accessor(document, 'VEC3', packNormals(morph.normalChanges), true)),
    );
  if (morphs.length > 0) {
    mesh.setWeights(morphs.map(() => 0));
    mesh.setExtras({ targetNames: morphs.map((morph) => morph.name) });
  }
  const node = document
    .createNode(name)
    .setMesh(mesh)
    .setSkin(skin)
    .setExtras({ ...extras });
  document.getRoot().listScenes()[0]?.addChild(node);
}
