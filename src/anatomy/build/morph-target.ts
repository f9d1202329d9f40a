/** A morph target from the shifts of a mesh's vertices. */
import { type TriangleMesh, vertexAt, vertexNormals } from '../geometry/mesh.ts';
import { magnitude } from '../geometry/vector.ts';
import type { MorphName } from '../pose.ts';
import type { MorphTarget } from './skinned-geometry.ts';

/** Shifts shorter than this, in mm, and smaller changes of normals are nil: unseen, they pack to nothing. */
const LEAST_SHIFT = 0.08;
const LEAST_CHANGE = 0.024;

/**
 * The change of normals is taken from the triangles, before and after: a field's gradient is unreliable
 * where a pose kinks it.
 *
 * @param shifts Three numbers a vertex, in mm.
 */
export function morphTarget(
  name: MorphName,
  mesh: TriangleMesh,
  shifts: Float32Array,
): MorphTarget {
  const seen = withoutLeast(shifts, LEAST_SHIFT);
  const before = vertexNormals(mesh);
  const positions = mesh.positions.map((value, i) => value + (seen[i] ?? 0));
  const after = vertexNormals({ ...mesh, positions });
  const changes = after.map((value, i) => value - (before[i] ?? 0));
  return { name, shifts: seen, normalChanges: withoutLeast(changes, LEAST_CHANGE) };
}

/** Vectors of three numbers, the short ones made nil. */
function withoutLeast(vectors: Float32Array, least: number): Float32Array {
  const kept = vectors.slice();
  for (let i = 0; i < kept.length / 3; i++)
    if (magnitude(vertexAt(kept, i)) < least) kept.fill(0, 3 * i, 3 * i + 3);
  return kept;
}
