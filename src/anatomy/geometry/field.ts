/**
 * Shapes as signed distance fields, and the ways to join them.
 *
 * A field gives, for any point, the distance to the surface of a shape: negative inside, positive
 * outside, in mm. Most fields here are distances only near their surface, which is where they are read.
 */
import { AXES, normalize, type Vector3 } from './vector.ts';

/** Signed distance to a surface at a point, all in mm. */
export type Field = (x: number, y: number, z: number) => number;

/**
 * The smaller of two distances, with the edge between them filled by a fillet.
 *
 * @param width Difference of the distances, in mm, within which they blend; the fillet is up to a sixth
 *   of it thick.
 */
export function smoothMinimum(a: number, b: number, width: number): number {
  const h = Math.max(width - Math.abs(a - b), 0) / width;
  return Math.min(a, b) - (h * h * h * width) / 6;
}

/** The larger of two distances, with the edge between them rounded. */
export const smoothMaximum = (a: number, b: number, width: number): number =>
  -smoothMinimum(-a, -b, width);

/** Several shapes as one, with fillets `width` mm wide between them. */
export function union(width: number, first: Field, ...others: readonly Field[]): Field {
  return (x, y, z) => {
    let d = first(x, y, z);
    for (const other of others) d = smoothMinimum(d, other(x, y, z), width);
    return d;
  };
}

/** What is left of a shape when another is cut from it, with edges rounded over `width` mm. */
export const difference =
  (width: number, shape: Field, cutter: Field): Field =>
  (x, y, z) =>
    smoothMaximum(shape(x, y, z), -cutter(x, y, z), width);

/**
 * What several shapes have in common, its edges rounded to a radius.
 *
 * Exact for faces at right angles; where they meet more bluntly, the edge is rounded a little more.
 *
 * @param radius Of the edges, in mm.
 */
export function intersection(radius: number, ...shapes: readonly Field[]): Field {
  return (x, y, z) => {
    let squares = 0;
    let deepest = -Infinity;
    for (const shape of shapes) {
      const d = shape(x, y, z) + radius;
      if (d > 0) squares += d * d;
      deepest = Math.max(deepest, d);
    }
    return Math.min(deepest, 0) + Math.sqrt(squares) - radius;
  };
}

/** A shape grown by `thickness` mm on all sides. */
export const inflate =
  (shape: Field, thickness: number): Field =>
  (x, y, z) =>
    shape(x, y, z) - thickness;

/**
 * Distance to a prism that ends in planes.
 *
 * A loft without this jumps inside its end planes, which prints rings on whatever it is joined to.
 *
 * @param side Distance to the prism's side, in mm.
 * @param end Distance beyond its nearer end plane, in mm; negative between the planes.
 */
export const cappedDistance = (side: number, end: number): number =>
  Math.min(Math.max(side, end), 0) + Math.hypot(Math.max(side, 0), Math.max(end, 0));

/** Outward unit normal of a field's level surface, by central differences `step` mm to either side. */
export function surfaceNormal(field: Field, x: number, y: number, z: number, step = 0.4): Vector3 {
  return normalize([
    field(x + step, y, z) - field(x - step, y, z),
    field(x, y + step, z) - field(x, y - step, z),
    field(x, y, z + step) - field(x, y, z - step),
  ]);
}

/** A box along the axes, in mm. */
export interface Box {
  readonly low: Vector3;
  readonly high: Vector3;
}

/** The smallest box around points, grown by `margin` mm. */
export function boxAround(points: readonly Vector3[], margin: number): Box {
  const lowest = (axis: 0 | 1 | 2): number => Math.min(...points.map((p) => p[axis])) - margin;
  const highest = (axis: 0 | 1 | 2): number => Math.max(...points.map((p) => p[axis])) + margin;
  return {
    low: [lowest(0), lowest(1), lowest(2)],
    high: [highest(0), highest(1), highest(2)],
  };
}

/** Whether a point lies in a box grown by `margin` mm. */
export const isInBox = (box: Box, x: number, y: number, z: number, margin = 0): boolean =>
  x >= box.low[0] - margin &&
  x <= box.high[0] + margin &&
  y >= box.low[1] - margin &&
  y <= box.high[1] + margin &&
  z >= box.low[2] - margin &&
  z <= box.high[2] + margin;

export const boxesOverlap = (a: Box, b: Box): boolean =>
  AXES.every((axis) => a.low[axis] < b.high[axis] && a.high[axis] > b.low[axis]);
