/** Fewer triangles for the same shape. */
import { MeshoptSimplifier } from 'meshoptimizer/simplifier';
import { compact, type TriangleMesh } from './mesh.ts';

export interface SimplificationTarget {
  /** Triangles to reach, if the error allows. */
  readonly triangles: number;
  /** Largest deviation of the surface, in mm. */
  readonly error: number;
}

/** Weight of a change of normal against a change of position: keeps folds, creases and webs dense. */
const NORMAL_WEIGHT = 0.35;
/** Fewest triangles worth asking for. */
const FEWEST = 12;

/**
 * A simplified mesh. Await {@link simplifierReady} first.
 *
 * @param normals Where given, parts whose shading changes quickly keep more triangles.
 */
export function simplify(
  { positions, indices }: TriangleMesh,
  { triangles, error }: SimplificationTarget,
  normals?: Float32Array,
): TriangleMesh {
  const wanted = Math.max(FEWEST, Math.floor(triangles)) * 3;
  const relativeError = error / MeshoptSimplifier.getScale(positions, 3);
  const [simplified] = normals
    ? MeshoptSimplifier.simplifyWithAttributes(
        indices,
        positions,
        3,
        normals,
        3,
        [NORMAL_WEIGHT, NORMAL_WEIGHT, NORMAL_WEIGHT],
        null,
        wanted,
        relativeError,
        ['LockBorder'],
      )
    : MeshoptSimplifier.simplify(indices, positions, 3, wanted, relativeError, ['LockBorder']);
  return compact({ positions, indices: simplified });
}

export const simplifierReady: Promise<void> = MeshoptSimplifier.ready;
