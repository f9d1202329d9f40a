/** Triangle meshes cut by a plane: what is left of the surface, and the face of the cut. */
import { ShapeUtils, Vector2 } from 'three';
import { basis, between, dot, UP, type Vector3 } from '#anatomy/geometry/vector.ts';

/** The side that `normal` points to is cut away. */
export interface CutPlane {
  /** Unit length. */
  readonly normal: Vector3;
  /** Distance of the plane from the origin along the normal, in m. */
  readonly offset: number;
}

/** A closed surface to be cut. */
export interface CutSurface {
  /** x, y, z of each vertex at rest, in m. */
  readonly positions: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
  /** What the vertex belongs to; each body gets cut faces of its own. */
  readonly bodyOf: (vertex: number) => number;
}

/** A vertex that the cut made: a `share` of the way from one old vertex to another. */
export interface CutVertex {
  readonly from: number;
  readonly to: number;
  readonly share: number;
}

export interface PlaneCut {
  /** New vertices; the first is numbered after the last old one. */
  readonly vertices: readonly CutVertex[];
  /** What is left of the surface. */
  readonly indices: readonly number[];
  /** Number of the first vertex that belongs to cut faces alone. */
  readonly firstOfFace: number;
  /** Triangles of the cut faces, which look where the plane's normal points. */
  readonly faceIndices: readonly number[];
  /** Edges of the faces, as pairs of their vertices. */
  readonly faceRims: readonly Rim[];
}

/** An edge of the cut, as the surface runs along it. */
type Rim = readonly [start: number, end: number];

/** Vertices closer than this are one, in m. */
const WELD = 1e-7;

export function cutByPlane(surface: CutSurface, { normal, offset }: CutPlane): PlaneCut {
  const { positions, indices: old } = surface;
  const count = positions.length / 3;
  const heights = new Float64Array(count);
  for (let vertex = 0; vertex < count; vertex++) {
    const height = dot(pointAt(positions, vertex), normal) - offset;
    // A vertex in the plane itself would make edges of no length.
    heights[vertex] = Math.abs(height) < WELD ? WELD : height;
  }
  const heightOf = (vertex: number): number => heights[vertex] ?? 0;

  const vertices: CutVertex[] = [];
  const made = new Map<number, number>();
  const crossing = (a: number, b: number): number => {
    const [from, to] = a < b ? [a, b] : [b, a];
    const key = from * count + to;
    const known = made.get(key);
    if (known !== undefined) return known;
    const share = heightOf(from) / (heightOf(from) - heightOf(to));
    vertices.push({ from, to, share });
    made.set(key, count + vertices.length - 1);
    return count + vertices.length - 1;
  };

  const indices: number[] = [];
  const rims: Rim[] = [];
  for (let i = 0; i < old.length; i += 3) {
    const triangle = [old[i] ?? 0, old[i + 1] ?? 0, old[i + 2] ?? 0] as const;
    const kept = triangle.filter((vertex) => heightOf(vertex) < 0);
    if (kept.length === 3) indices.push(...triangle);
    if (kept.length === 0 || kept.length === 3) continue;
    const [a, b, c] = loneFirst(triangle, kept);
    const ab = crossing(a, b);
    const ac = crossing(a, c);
    if (kept.length === 1) {
      indices.push(a, ab, ac);
      rims.push([ab, ac]);
    } else {
      indices.push(ab, b, c, ab, c, ac);
      rims.push([ac, ab]);
    }
  }

  const firstOfFace = count + vertices.length;
  const { faceIndices, faceRims } = closeRims(surface, normal, vertices, rims);
  return { vertices, indices, firstOfFace, faceIndices, faceRims };
}

/** The triangle turned so that the vertex alone on its side of the plane comes first. */
function loneFirst(
  [a, b, c]: readonly [number, number, number],
  kept: readonly number[],
): readonly [number, number, number] {
  const isLone = (vertex: number): boolean => kept.includes(vertex) === (kept.length === 1);
  if (isLone(a)) return [a, b, c];
  return isLone(b) ? [b, c, a] : [c, a, b];
}

interface Loop {
  readonly body: number;
  readonly vertices: readonly number[];
  readonly outline: readonly Vector2[];
  /** Positive where the loop bounds a face, negative where it bounds a hole. */
  readonly area: number;
}

/**
 * Fills closed rims with triangles between vertices of their own, which are added to `vertices`.
 */
function closeRims(
  { positions, bodyOf }: CutSurface,
  normal: Vector3,
  vertices: CutVertex[],
  rims: readonly Rim[],
): Pick<PlaneCut, 'faceIndices' | 'faceRims'> {
  const count = positions.length / 3;
  const [along, across] = planeAxes(normal);
  const sourceOf = (vertex: number): CutVertex => {
    const source = vertices[vertex - count];
    if (!source) throw new RangeError('A rim runs through a vertex that the cut did not make.');
    return source;
  };
  const placeOf = ({ from, to, share }: CutVertex): Vector3 =>
    between(pointAt(positions, from), pointAt(positions, to), share);

  const known = new Map<string, number>();
  /**
   * The face's own copy of a vertex of the rim; where the surface has a seam, both sides share it.
   */
  const faceVertex = (rimVertex: number): number => {
    const source = sourceOf(rimVertex);
    const place = placeOf(source).map((value) => Math.round(value / WELD));
    const key = `${bodyOf(source.from)}:${place.join(',')}`;
    const vertex = known.get(key) ?? count + vertices.push(source) - 1;
    known.set(key, vertex);
    return vertex;
  };
  const loopThrough = (chain: readonly number[]): Loop => {
    const outline = chain.map((vertex) => {
      const place = placeOf(sourceOf(vertex));
      return new Vector2(dot(place, along), dot(place, across));
    });
    const body = bodyOf(sourceOf(chain[0] ?? count).from);
    return { body, vertices: chain, outline, area: ShapeUtils.area(outline) };
  };

  const after = new Map<number, number>();
  // What runs one way round for the surface runs the other way round for the face that closes it.
  for (const rim of rims) {
    const [end, start] = [faceVertex(rim[0]), faceVertex(rim[1])];
    if (start !== end) after.set(start, end);
  }
  const faceRims = [...after];
  const loops = chains(after)
    .filter((chain) => chain.length > 2)
    .map(loopThrough);
  const outer = loops.filter(({ area }) => area > 0);
  return { faceIndices: outer.flatMap((loop) => fillLoop(loop, loops)), faceRims };
}

function fillLoop(outer: Loop, loops: readonly Loop[]): number[] {
  const holes = loops.filter(
    ({ area, body, outline: [inner] }) =>
      area < 0 && body === outer.body && inner && contains(outer.outline, inner),
  );
  const numbers = [outer, ...holes].flatMap(({ vertices }) => vertices);
  const points = [outer, ...holes].flatMap(({ outline }) => outline);
  // The triangulation takes end points off a contour that closes on itself, so it gets a copy.
  const faces = ShapeUtils.triangulateShape(
    [...outer.outline],
    holes.map(({ outline }) => [...outline]),
  );
  return faces.flatMap((face) => {
    const corners = face.flatMap((corner) => points[corner] ?? []);
    const turned = ShapeUtils.area(corners) < 0 ? [...face].reverse() : face;
    return turned.map((corner) => numbers[corner] ?? 0);
  });
}

/** Chains of `after` that are closed, or end. */
function chains(after: Map<number, number>): number[][] {
  const found: number[][] = [];
  const ends = new Set(after.values());
  // A chain that is open, where the surface has a hole, must be followed from its beginning.
  const starts = [...after.keys()].sort((a, b) => Number(ends.has(a)) - Number(ends.has(b)));
  for (const start of starts) {
    const chain: number[] = [];
    let vertex: number | undefined = start;
    while (vertex !== undefined && after.has(vertex)) {
      chain.push(vertex);
      const next: number | undefined = after.get(vertex);
      after.delete(vertex);
      vertex = next;
    }
    if (vertex !== undefined && vertex !== start) chain.push(vertex);
    found.push(chain);
  }
  return found;
}

function contains(outline: readonly Vector2[], { x, y }: Vector2): boolean {
  let inside = false;
  outline.forEach((a, i) => {
    const b = outline[(i + 1) % outline.length] ?? a;
    if (a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)) inside = !inside;
  });
  return inside;
}

/** Two directions in the plane; from the end of the normal the second lies left of the first. */
export function planeAxes(normal: Vector3): readonly [Vector3, Vector3] {
  const { upward, across } = basis([0, 0, 0], normal, Math.abs(normal[1]) < 0.9 ? UP : [1, 0, 0]);
  return [upward, across];
}

function pointAt(positions: ArrayLike<number>, vertex: number): Vector3 {
  return [
    positions[3 * vertex] ?? 0,
    positions[3 * vertex + 1] ?? 0,
    positions[3 * vertex + 2] ?? 0,
  ];
}
