/** Triangle meshes. */
import { cross, normalize, subtract, type Vector3 } from './vector.ts';

export interface TriangleMesh {
  /** Three coordinates a vertex, in mm. */
  readonly positions: Float32Array;
  /** Three vertices a triangle, counter-clockwise seen from outside. */
  readonly indices: Uint32Array;
}

/** The three numbers of a vertex in an array of positions, normals or offsets. */
export function vertexAt(values: ArrayLike<number>, vertex: number): Vector3 {
  return [values[3 * vertex] ?? 0, values[3 * vertex + 1] ?? 0, values[3 * vertex + 2] ?? 0];
}

export const vertexCount = ({ positions }: TriangleMesh): number => positions.length / 3;

/** Vertices of each triangle in turn. */
export function* triangles({
  indices,
}: TriangleMesh): Generator<readonly [number, number, number]> {
  for (let i = 0; i < indices.length; i += 3)
    yield [indices[i] ?? 0, indices[i + 1] ?? 0, indices[i + 2] ?? 0];
}

/** Unit normals at the vertices: means of the triangles around them, weighted by area. */
export function vertexNormals(mesh: TriangleMesh): Float32Array {
  const { positions } = mesh;
  const normals = new Float32Array(positions.length);
  for (const triangle of triangles(mesh)) {
    const [a, b, c] = triangle.map((vertex) => vertexAt(positions, vertex)) as unknown as Corners;
    const doubleArea = cross(subtract(b, a), subtract(c, a));
    for (const vertex of triangle)
      doubleArea.forEach((value, axis) => {
        normals[3 * vertex + axis] = (normals[3 * vertex + axis] ?? 0) + value;
      });
  }
  for (let i = 0; i < positions.length / 3; i++)
    normals.set(normalize(vertexAt(normals, i)), 3 * i);
  return normals;
}
type Corners = readonly [Vector3, Vector3, Vector3];

/** The vertices joined by an edge to each vertex. */
export function vertexNeighbours(mesh: TriangleMesh): readonly (readonly number[])[] {
  const sets = Array.from({ length: vertexCount(mesh) }, () => new Set<number>());
  for (const [a, b, c] of triangles(mesh)) {
    sets[a]?.add(b).add(c);
    sets[b]?.add(c).add(a);
    sets[c]?.add(a).add(b);
  }
  return sets.map((set) => [...set]);
}

/** A mesh without the vertices that no triangle uses, the rest in order of first use. */
export function compact({ positions, indices }: TriangleMesh): TriangleMesh {
  const newVertex = new Map<number, number>();
  const kept: number[] = [];
  const compacted = indices.map((vertex) => {
    let known = newVertex.get(vertex);
    if (known === undefined) {
      known = newVertex.size;
      newVertex.set(vertex, known);
      kept.push(...vertexAt(positions, vertex));
    }
    return known;
  });
  return { positions: Float32Array.from(kept), indices: compacted };
}
