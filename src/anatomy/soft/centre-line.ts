/**
 * The line through the points of a path, and through every one of them: a Catmull-Rom spline of even
 * spacing, with each end mirrored beyond itself.
 *
 * Loaded by the browser: imports no build code.
 *
 * @see Catmull and Rom 1974, with tension one half.
 */
import { add, scale, subtract, type Vector3 } from '../geometry/vector.ts';

const ORIGIN: Vector3 = [0, 0, 0];

/** Weights of the four points around a piece of the line. */
type Weights = readonly [before: number, start: number, end: number, after: number];

/** Where a place on the line lies among the points, and how much each of four of them counts there. */
export interface CurvePlace {
  /** The first of the four, with one point added before the first and one after the last. */
  readonly first: number;
  /** Weights for the place itself. */
  readonly weights: Weights;
  /** Weights for the direction in which the line runs. */
  readonly slopes: Weights;
}

/** @param at Place on the line, counted in points: 0 at the first, `points - 1` at the last. */
export function curvePlace(at: number, points: number): CurvePlace {
  const first = Math.min(Math.max(Math.floor(at), 0), points - 2);
  const share = at - first;
  return { first, weights: weightsAt(share), slopes: slopesAt(share) };
}

/** @param share Place within the piece, 0 at its start and 1 at its end. */
function weightsAt(share: number): Weights {
  const t = share;
  const t2 = t * t;
  const t3 = t2 * t;
  return [
    (-t3 + 2 * t2 - t) / 2,
    (3 * t3 - 5 * t2 + 2) / 2,
    (-3 * t3 + 4 * t2 + t) / 2,
    (t3 - t2) / 2,
  ];
}

function slopesAt(share: number): Weights {
  const t = share;
  const t2 = t * t;
  return [
    (-3 * t2 + 4 * t - 1) / 2,
    (9 * t2 - 10 * t) / 2,
    (-9 * t2 + 8 * t + 1) / 2,
    (3 * t2 - 2 * t) / 2,
  ];
}

/** The point of the line a `share` of the way through its piece `piece`, which starts at that point. */
export function pointOnLine(points: readonly Vector3[], piece: number, share: number): Vector3 {
  return weightsAt(share).reduce<Vector3>(
    (sum, weight, i) => add(sum, scale(pointOrMirror(points, piece - 1 + i), weight)),
    ORIGIN,
  );
}

/** A point by its number; beyond an end, the mirror image of the end's neighbour. */
function pointOrMirror(points: readonly Vector3[], index: number): Vector3 {
  const last = points.length - 1;
  const end = points[index < 0 ? 0 : last] ?? ORIGIN;
  if (index < 0) return subtract(scale(end, 2), points[1] ?? end);
  if (index > last) return subtract(scale(end, 2), points[last - 1] ?? end);
  return points[index] ?? ORIGIN;
}

/** Points along the whole line, `pieces` to each stretch between two of its points, both ends included. */
export function centreLine(points: readonly Vector3[], pieces: number): Vector3[] {
  const line: Vector3[] = [];
  for (let piece = 0; piece < points.length - 1; piece++)
    for (let i = 0; i < pieces; i++) line.push(pointOnLine(points, piece, i / pieces));
  const last = points.at(-1);
  return last ? [...line, last] : line;
}
