/** A morph target from the shifts of a mesh's vertices. */
import { type TriangleMesh, vertexNormals } from '../geometry/mesh.ts';
import type { MorphName } from '../pose.ts';
import type { MorphTarget } from './skinned-geometry.ts';

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
  const before = vertexNormals(mesh);
  const positions = mesh.positions.map((value, i) => value + (shifts[i] ?? 0));
  const after = vertexNormals({ ...mesh, positions });
  return { name, shifts, normalChanges: after.map((value, i) => value - (before[i] ?? 0)) };
}
