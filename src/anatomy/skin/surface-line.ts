/**
 * Lines that lie on the skin, such as tendons and veins.
 *
 * They are laid onto it in space: a line drawn in plan would smear into a curtain on a steep wall.
 */
import { type Field, surfaceNormal } from '../geometry/field.ts';
import { clamp } from '../geometry/interpolation.ts';
import { noise } from '../geometry/noise.ts';
import { add, between, distance, dot, scale, subtract, type Vector3 } from '../geometry/vector.ts';

/** Points through which a line runs, in mm; each is moved onto the skin. */
export type Course = readonly Vector3[];

/** Distance from the nearest of some lines, in mm; infinite further off than {@link REACH}. */
export type LineDistance = Field;

/** Distance between the points of a laid line, in mm. */
const STEP = 3;
/** How far from its lines a distance is known, in mm. */
const REACH = 9;
/** Edge of the cells by which segments are found, in mm. */
const CELL = 8;

/**
 * @param skin The skin without relief.
 * @param wander How far the lines stray from their courses, in mm.
 */
export function linesOn(skin: Field, courses: readonly Course[], wander = 0): LineDistance {
  const segments = courses.flatMap((course) => {
    const laid = smoothed(course).map((point) => onSkin(skin, strayed(point, wander)));
    const points = evened(evened(laid));
    return points.slice(1).map((end, i): Segment => ({ start: points[i] ?? end, end }));
  });
  const cells = new Map<number, Segment[]>();
  for (const segment of segments)
    for (const key of cellsNear(segment)) cells.set(key, [...(cells.get(key) ?? []), segment]);
  return (x, y, z) => {
    const near = cells.get(cellKey(x, y, z));
    if (!near) return Infinity;
    return near.reduce(
      (least, segment) => Math.min(least, toSegment(segment, [x, y, z])),
      Infinity,
    );
  };
}

interface Segment {
  readonly start: Vector3;
  readonly end: Vector3;
}

const cellOf = (value: number): number => Math.floor(value / CELL);
/** A number for each cell of a cube 8 m wide around the origin. */
const cellNumber = (i: number, j: number, k: number): number =>
  ((i + 512) * 1024 + j + 512) * 1024 + k + 512;
const cellKey = (x: number, y: number, z: number): number =>
  cellNumber(cellOf(x), cellOf(y), cellOf(z));

function cellsNear({ start, end }: Segment): number[] {
  const span = (axis: 0 | 1 | 2): number[] => {
    const first = cellOf(Math.min(start[axis], end[axis]) - REACH);
    const last = cellOf(Math.max(start[axis], end[axis]) + REACH);
    return Array.from({ length: last - first + 1 }, (_, i) => first + i);
  };
  return span(0).flatMap((i) => span(1).flatMap((j) => span(2).map((k) => cellNumber(i, j, k))));
}

function toSegment({ start, end }: Segment, point: Vector3): number {
  const span = subtract(end, start);
  const t = clamp(dot(subtract(point, start), span) / (dot(span, span) || 1), 0, 1);
  return distance(point, add(start, scale(span, t)));
}

/** A Catmull-Rom curve through the points, about a step apart. */
function smoothed(course: Course): Vector3[] {
  return course.slice(1).flatMap((end, i) => {
    const start = course[i] ?? end;
    const before = course[i - 1] ?? start;
    const after = course[i + 2] ?? end;
    const pieces = Math.max(1, Math.round(distance(start, end) / STEP));
    const piece = Array.from({ length: pieces }, (_, k) => {
      const t = k / pieces;
      const along = (axis: 0 | 1 | 2): number => {
        const [p, q, r, s] = [before[axis], start[axis], end[axis], after[axis]];
        return q + 0.5 * t * (r - p + t * (2 * p - 5 * q + 4 * r - s + t * (3 * (q - r) + s - p)));
      };
      return [along(0), along(1), along(2)] as Vector3;
    });
    return i === course.length - 2 ? [...piece, end] : piece;
  });
}

/** Each point but the ends drawn to the middle of its neighbours: the skin's dents make no kinks. */
const evened = (points: readonly Vector3[]): Vector3[] =>
  points.map((point, i) => {
    const [before, after] = [points[i - 1], points[i + 1]];
    return before && after ? between(point, between(before, after, 0.5), 0.5) : point;
  });

const strayed = ([x, y, z]: Vector3, wander: number): Vector3 => [
  x + noise(x * 0.06, 3, z * 0.06) * wander,
  y,
  z + noise(x * 0.06, 9 + y * 0.05, z * 0.06) * wander,
];

function onSkin(skin: Field, point: Vector3): Vector3 {
  let at = point;
  for (let step = 0; step < 12; step++) {
    const off = skin(...at);
    if (Math.abs(off) < 0.02) break;
    at = subtract(at, scale(surfaceNormal(skin, ...at, 0.6), clamp(off, -3, 3)));
  }
  return at;
}
