/** Geometry made small: ordered for compression, and stored as small whole numbers. */
import { MeshoptEncoder } from 'meshoptimizer/encoder';
import { vertexCount } from '../geometry/mesh.ts';
import { JOINTS_PER_VERTEX } from '../skin/skin-weights.ts';
import type { MorphTarget, SkinnedGeometry } from './skinned-geometry.ts';

export const encoderReady: Promise<void> = MeshoptEncoder.ready;

/**
 * Stored positions count steps of this many metres: 0.02 mm, a fiftieth of what the eye could tell on a
 * foot that fills a screen. The foot fits into 16 bits with a bit to spare.
 */
export const POSITION_STEP = 2e-5;
const STEPS_PER_MILLIMETRE = 0.001 / POSITION_STEP;

/** Vertices and triangles in an order that compresses well, and that graphics cards like. Await {@link encoderReady} first. */
export function optimizeOrder(
  geometry: SkinnedGeometry,
  morphs: readonly MorphTarget[] = [],
): { geometry: SkinnedGeometry; morphs: readonly MorphTarget[] } {
  const indices = geometry.mesh.indices.slice();
  const [newVertexOf, used] = MeshoptEncoder.reorderMesh(indices, true, true);
  if (used !== vertexCount(geometry.mesh)) throw new RangeError('Some vertices are not used.');
  const reordered = <T extends Float32Array | Uint8Array>(values: T, size: number): T => {
    const moved = values.slice() as T;
    newVertexOf.forEach((to, from) => {
      moved.set(values.subarray(size * from, size * (from + 1)), size * to);
    });
    return moved;
  };
  return {
    geometry: {
      mesh: { positions: reordered(geometry.mesh.positions, 3), indices },
      normals: reordered(geometry.normals, 3),
      colours: reordered(geometry.colours, 4),
      joints: reordered(geometry.joints, JOINTS_PER_VERTEX),
      weights: reordered(geometry.weights, JOINTS_PER_VERTEX),
    },
    morphs: morphs.map(({ name, shifts, normalChanges }) => ({
      name,
      shifts: reordered(shifts, 3),
      normalChanges: reordered(normalChanges, 3),
    })),
  };
}

/** Positions or shifts in mm as steps of {@link POSITION_STEP}. */
export const packPositions = (positions: Float32Array): Int16Array =>
  Int16Array.from(positions, (value) => Math.round(value * STEPS_PER_MILLIMETRE));

/** Normals, or their changes, as signed bytes; changes beyond ±1 are cut. */
export const packNormals = (normals: Float32Array): Int8Array =>
  Int8Array.from(normals, (value) => Math.round(127 * Math.min(Math.max(value, -1), 1)));

/** Weights as bytes that sum to 255 at each vertex; rounding is settled on the heaviest, which is first. */
export function packWeights(weights: Float32Array): Uint8Array {
  const packed = Uint8Array.from(weights, (weight) => Math.round(255 * weight));
  for (let i = 0; i < packed.length; i += JOINTS_PER_VERTEX) {
    const vertex = packed.subarray(i, i + JOINTS_PER_VERTEX);
    const sum = vertex.reduce((total, weight) => total + weight, 0);
    vertex[0] = (vertex[0] ?? 0) + 255 - sum;
  }
  return packed;
}
