/** Meshes of the built files, and where their vertices are on the resting foot. */
import { Matrix4, type Object3D, SkinnedMesh, Vector3 } from 'three';

/** @throws {Error} If the file has no mesh of that layer. */
export function skinnedMesh(scene: Object3D, layer: string): SkinnedMesh {
  let mesh: SkinnedMesh | undefined;
  scene.traverse((object) => {
    if (!isSkinnedMesh(object)) return;
    const named: unknown = object.userData['layer'];
    if (named === layer) mesh = object;
  });
  if (!mesh) throw new Error(`The foot has no ${layer}.`);
  return mesh;
}

function isSkinnedMesh(object: Object3D): object is SkinnedMesh {
  return object instanceof SkinnedMesh;
}

/** A mesh that shares the shape and the joints of another. */
export function sharing(mesh: SkinnedMesh, material: SkinnedMesh['material']): SkinnedMesh {
  const twin = new SkinnedMesh(mesh.geometry, material);
  twin.bind(mesh.skeleton, mesh.bindMatrix);
  twin.frustumCulled = false;
  if (mesh.morphTargetDictionary) {
    twin.morphTargetDictionary = mesh.morphTargetDictionary;
    // One list of weights for both.
    twin.morphTargetInfluences = mesh.morphTargetInfluences;
  }
  return twin;
}

/** What takes stored positions to m on the resting foot: a scale, then an offset. */
export interface Quantisation {
  readonly scale: Vector3;
  readonly offset: Vector3;
}

/**
 * Stored positions are small whole numbers; what takes them to m on the resting foot is hidden in
 * the
 * skin's inverse bind matrices. A pure scale and offset, the same for every joint at rest, so the
 * joints
 * must be at rest and their matrices current.
 */
export function quantisationOf(mesh: SkinnedMesh): Quantisation {
  const [bone] = mesh.skeleton.bones;
  const [inverse] = mesh.skeleton.boneInverses;
  if (!bone || !inverse) throw new Error('The skin hangs on no joint.');
  const toRest = new Matrix4().multiplyMatrices(bone.matrixWorld, inverse);
  return {
    scale: new Vector3().setFromMatrixScale(toRest),
    offset: new Vector3().setFromMatrixPosition(toRest),
  };
}

/** x, y, z of each vertex of a stored geometry on the resting foot, in m. */
export function positionsAtRest(
  geometry: SkinnedMesh['geometry'],
  { scale, offset }: Quantisation,
): Float32Array {
  const { position } = geometry.attributes;
  const count = position?.count ?? 0;
  const positions = new Float32Array(3 * count);
  const point = new Vector3();
  for (let vertex = 0; vertex < count; vertex++) {
    if (position) point.fromBufferAttribute(position, vertex);
    point
      .multiply(scale)
      .add(offset)
      .toArray(positions, 3 * vertex);
  }
  return positions;
}
