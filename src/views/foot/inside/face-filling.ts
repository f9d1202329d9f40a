/**
 * The face of a cut through soft skin, made fine enough to bend with it.
 *
 * A face comes as triangles between points of its rim, many of them long splinters. Bent, a
 * splinter from
 * the shin to the sole would follow neither. So long edges are halved, and each new point inside
 * moves as
 * the nearest points of the rim do.
 */
import { dot, type Vector3 } from '#anatomy/geometry/vector.ts';
import { type Blend, withBlends } from './blended-vertices.ts';
import { positionsAtRest, type Quantisation } from './loaded-mesh.ts';
import { type CutPlane, planeAxes } from './plane-cut.ts';
import { type CutSkinned, setGroups } from './skinned-cut.ts';

/** Edges longer than this are halved, in m. */
const LONGEST_EDGE = 0.009;
/**
 * An edge is halved once it is the longest of its triangles; long before this many rounds, all
 * were.
 */
const ROUNDS = 200;
/** Points of the rim that a point inside follows. */
const NEIGHBOURS = 6;

type Place = readonly [number, number];

/** Fills the face anew, with points inside. */
export function fillFace(cut: CutSkinned, plane: CutPlane, quantisation: Quantisation): CutSkinned {
  const { geometry, firstOfFace, faceIndices } = cut;
  const atRest = positionsAtRest(geometry, quantisation);
  const count = atRest.length / 3;
  const [along, across] = planeAxes(plane.normal);
  const places: Place[] = [];
  const points: Vector3[] = [];
  for (let vertex = 0; vertex < count; vertex++) {
    const point: Vector3 = [
      atRest[3 * vertex] ?? 0,
      atRest[3 * vertex + 1] ?? 0,
      atRest[3 * vertex + 2] ?? 0,
    ];
    points.push(point);
    places.push([dot(point, along), dot(point, across)]);
  }
  const faces = halved(faceIndices, places, (a, b) => {
    const [p, q] = [points[a] ?? [0, 0, 0], points[b] ?? [0, 0, 0]];
    const middle: Vector3 = [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2];
    places.push([dot(middle, along), dot(middle, across)]);
    return points.push(middle) - 1;
  });
  const rim = places.slice(firstOfFace, count);
  const blends = places.slice(count).map((place) => nearRim(place, rim, firstOfFace));
  const filled = withBlends(geometry, blends);
  const { scale, offset } = quantisation;
  points.slice(count).forEach(([x, y, z], i) => {
    filled.attributes['position']?.setXYZ(
      count + i,
      (x - offset.x) / scale.x,
      (y - offset.y) / scale.y,
      (z - offset.z) / scale.z,
    );
  });
  const surface = Array.from(geometry.index?.array ?? []).slice(0, -faceIndices.length);
  setGroups(filled, surface, faces);
  geometry.dispose();
  return { ...cut, geometry: filled, faceIndices: faces };
}

/**
 * Triangles with no edge longer than {@link LONGEST_EDGE}.
 *
 * @param halve Makes the vertex half way between two others.
 */
function halved(
  triangles: readonly number[],
  places: readonly Place[],
  halve: (a: number, b: number) => number,
): number[] {
  const done: number[] = [];
  let waiting = [...triangles];
  for (let round = 0; round < ROUNDS && waiting.length > 0; round++) {
    const { current, corners } = withLongEdge(waiting, places, done);
    const owners = new Map<number, number>();
    const claims = new Map<number, number>();
    corners.forEach((claimed, number) => {
      for (let corner = 0; corner < 3; corner++) count(owners, edgeAt(current, 3 * number, corner));
      count(claims, edgeAt(current, 3 * number, claimed));
    });
    const middles = new Map<number, number>();
    const next: number[] = [];
    corners.forEach((corner, number) => {
      const [a = 0, b = 0, c = 0] = [0, 1, 2].map((i) => current[3 * number + ((corner + i) % 3)]);
      const edge = edgeAt(current, 3 * number, corner);
      if (claims.get(edge) !== owners.get(edge)) {
        next.push(a, b, c);
        return;
      }
      const middle = middles.get(edge) ?? halve(a, b);
      middles.set(edge, middle);
      next.push(a, middle, c, middle, b, c);
    });
    waiting = next;
  }
  return [...done, ...waiting];
}

/** Triangles that have an edge to be halved, and where it begins; the others go to `done`. */
function withLongEdge(
  triangles: readonly number[],
  places: readonly Place[],
  done: number[],
): { current: number[]; corners: number[] } {
  const current: number[] = [];
  const corners: number[] = [];
  for (let i = 0; i < triangles.length; i += 3) {
    const corner = longestEdge(triangles, i, places);
    const [a = 0, b = 0, c = 0] = triangles.slice(i, i + 3);
    (corner < 0 ? done : current).push(a, b, c);
    if (corner >= 0) corners.push(corner);
  }
  return { current, corners };
}

function count(counts: Map<number, number>, key: number): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** Corner at which a triangle's longest edge begins, -1 if that is short enough. */
function longestEdge(
  triangles: readonly number[],
  first: number,
  places: readonly Place[],
): number {
  let found = -1;
  let longest = LONGEST_EDGE;
  for (let corner = 0; corner < 3; corner++) {
    const a = places[triangles[first + corner] ?? 0] ?? [0, 0];
    const b = places[triangles[first + ((corner + 1) % 3)] ?? 0] ?? [0, 0];
    const length = Math.hypot(a[0] - b[0], a[1] - b[1]);
    if (length <= longest) continue;
    longest = length;
    found = corner;
  }
  return found;
}

/** More than there are vertices. */
const MANY = 1e7;

/**
 * The edge that begins at a corner of a triangle, the same number for both triangles that share it.
 */
function edgeAt(triangles: readonly number[], first: number, corner: number): number {
  const a = triangles[first + corner] ?? 0;
  const b = triangles[first + ((corner + 1) % 3)] ?? 0;
  return Math.min(a, b) * MANY + Math.max(a, b);
}

/** The nearest points of the rim, the nearer the heavier. */
function nearRim([x, y]: Place, rim: readonly Place[], first: number): Blend {
  const near: { vertex: number; squared: number }[] = [];
  rim.forEach((point, i) => {
    const squared = (point[0] - x) ** 2 + (point[1] - y) ** 2;
    if (squared >= (near[NEIGHBOURS - 1]?.squared ?? Infinity)) return;
    near.push({ vertex: first + i, squared });
    near.sort((a, b) => a.squared - b.squared);
    near.length = Math.min(near.length, NEIGHBOURS);
  });
  const weights = near.map(({ squared }) => 1 / (squared + 1e-9));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return near.map(({ vertex }, i) => [vertex, (weights[i] ?? 0) / total] as const);
}
