/** Lofts: solids swept along an axis, with a super-elliptic section that changes along it. */
import { cappedDistance, type Field } from './field.ts';
import { clamp, curveThrough } from './interpolation.ts';
import { basis, distance, subtract, toLocal, type Vector3 } from './vector.ts';

/** One section: [share of the length 0..1, half-width in mm, half-height in mm]. */
export type LoftSection = readonly [number, number, number];

export interface LoftOptions {
  /** Direction of the sections' height. */
  readonly upward: Vector3;
  /** Bow of the axis at mid-length, in mm along `upward`. */
  readonly bow?: number;
  /** Rounding of the ends, in mm. */
  readonly capRadius?: number;
  /** Exponent of the super-ellipse: 2 is an ellipse, larger is boxier. */
  readonly exponent?: number;
}

/**
 * Distance across a super-ellipse |u/a|ⁿ + |v/b|ⁿ = 1, first order near its edge.
 *
 * @param u Offsets from its centre along the half-axes a and b, all in mm.
 */
export function superEllipseDistance(
  u: number,
  v: number,
  a: number,
  b: number,
  exponent: number,
): number {
  const inner = -Math.min(a, b);
  const q =
    exponent === 2
      ? Math.hypot(u / a, v / b)
      : (Math.abs(u / a) ** exponent + Math.abs(v / b) ** exponent) ** (1 / exponent);
  return q < 1e-6 ? inner : Math.max(Math.hypot(u, v) * (1 - 1 / q), inner);
}

/** A solid from `start` to `end` through sections in rising order. */
export function loft(
  start: Vector3,
  end: Vector3,
  sections: readonly LoftSection[],
  { upward, bow = 0, capRadius = 3, exponent = 2 }: LoftOptions,
): Field {
  const frame = basis(start, subtract(end, start), upward);
  const length = distance(start, end);
  const halfWidth = curveThrough(sections.map(([share, width]) => [share, width]));
  const halfHeight = curveThrough(sections.map(([share, , height]) => [share, height]));
  return (x, y, z) => {
    const [along, up, across] = toLocal(frame, x, y, z);
    const t = clamp(along / length, 0, 1);
    const side = superEllipseDistance(
      across,
      up - bow * 4 * t * (1 - t),
      halfWidth(t) - capRadius,
      halfHeight(t) - capRadius,
      exponent,
    );
    return cappedDistance(side, Math.max(-along, along - length)) - capRadius;
  };
}
