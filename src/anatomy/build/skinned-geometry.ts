/** A mesh that joints carry, as the built files hold it; lengths in mm. */
import { type TriangleMesh, vertexCount } from '../geometry/mesh.ts';
import { jointIndex } from '../rig.ts';
import { type JointWeight, JOINTS_PER_VERTEX } from '../skin/skin-weights.ts';

export interface SkinnedGeometry {
  readonly mesh: TriangleMesh;
  /** Unit normals, three numbers a vertex. */
  readonly normals: Float32Array;
  /** Red, green, blue, alpha of each vertex, 0 to 255: colours or masks. */
  readonly colours: Uint8Array;
  /** Indices of the joints of each vertex, {@link JOINTS_PER_VERTEX} of them. */
  readonly joints: Uint8Array;
  /** Their shares, 0 to 1. */
  readonly weights: Float32Array;
}

/** A change of shape, by vertex. */
export interface MorphTarget {
  readonly name: string;
  /** Shift at rest, three numbers a vertex, in mm. */
  readonly shifts: Float32Array;
  /** Change of the unit normal, three numbers a vertex. */
  readonly normalChanges: Float32Array;
}

/** Geometry whose attributes but its shape are still to be filled in. */
export function blankGeometry(mesh: TriangleMesh, normals: Float32Array): SkinnedGeometry {
  const count = vertexCount(mesh);
  return {
    mesh,
    normals,
    colours: new Uint8Array(4 * count),
    joints: new Uint8Array(JOINTS_PER_VERTEX * count),
    weights: new Float32Array(JOINTS_PER_VERTEX * count),
  };
}

/** Bind a vertex to its joints. */
export function bindVertex(
  { joints, weights }: SkinnedGeometry,
  vertex: number,
  shares: readonly JointWeight[],
): void {
  shares.forEach(({ joint, weight }, i) => {
    joints[JOINTS_PER_VERTEX * vertex + i] = jointIndex(joint);
    weights[JOINTS_PER_VERTEX * vertex + i] = weight;
  });
}

/** Colour a vertex; each channel 0 to 1. */
export function colourVertex(
  { colours }: SkinnedGeometry,
  vertex: number,
  channels: readonly [number, number, number, number],
): void {
  colours.set(
    channels.map((channel) => Math.round(255 * channel)),
    4 * vertex,
  );
}

/** Several meshes as one, in order. */
export function joinGeometries(parts: readonly SkinnedGeometry[]): SkinnedGeometry {
  let firstVertex = 0;
  const indices = parts.flatMap(({ mesh }) => {
    const shifted = Array.from(mesh.indices, (vertex) => vertex + firstVertex);
    firstVertex += vertexCount(mesh);
    return shifted;
  });
  const floats = (select: (part: SkinnedGeometry) => Float32Array): Float32Array =>
    Float32Array.from(parts.flatMap((part) => Array.from(select(part))));
  const bytes = (select: (part: SkinnedGeometry) => Uint8Array): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => Array.from(select(part))));
  return {
    mesh: { positions: floats((part) => part.mesh.positions), indices: Uint32Array.from(indices) },
    normals: floats((part) => part.normals),
    colours: bytes((part) => part.colours),
    joints: bytes((part) => part.joints),
    weights: floats((part) => part.weights),
  };
}
