/**
 * The line through the points of a path: uniform Catmull-Rom, with each end mirrored beyond itself.
 *
 * Loaded by the browser: imports no build code.
 */
import { add, scale, subtract, type Vector3 } from '../geometry/vector.ts';

const ORIGIN: Vector3 = [0, 0, 0];

/** Weights of the four points around a piece of the line. */
type Weights = readonly [before: number, start: number, end: number, after: number];

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

/** The point of the line a `share` of the way through its piece `piece`, which starts at that point. */
export function pointOnLine(points: readonly Vector3[], piece: number, share: number): Vector3 {
  const around = [piece - 1, piece, piece + 1, piece + 2].map((index) => pointAt(points, index));
  return weightsAt(share).reduce<Vector3>(
    (sum, weight, i) => add(sum, scale(around[i] ?? ORIGIN, weight)),
    ORIGIN,
  );
}

/** A point by its number; beyond an end, the mirror image of the end's neighbour. */
function pointAt(points: readonly Vector3[], index: number): Vector3 {
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
