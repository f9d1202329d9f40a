/** The curve through a path's points: smooth, and through every one of them. */

/**
 * Where a place on the curve lies among the points, and how much each of four of them counts there.
 */
export interface CurvePlace {
  /** The first of the four, with one point added before the first and one after the last. */
  readonly first: number;
  /** Weights for the place itself. */
  readonly weights: readonly [number, number, number, number];
  /** Weights for the direction in which the curve runs. */
  readonly slopes: readonly [number, number, number, number];
}

/**
 * @param at Place on the curve, counted in points: 0 at the first, `points - 1` at the last.
 * @see Catmull and Rom 1974, with tension one half.
 */
export function curvePlace(at: number, points: number): CurvePlace {
  const first = Math.min(Math.max(Math.floor(at), 0), points - 2);
  const t = at - first;
  const t2 = t * t;
  const t3 = t2 * t;
  return {
    first,
    weights: [
      (-t3 + 2 * t2 - t) / 2,
      (3 * t3 - 5 * t2 + 2) / 2,
      (-3 * t3 + 4 * t2 + t) / 2,
      (t3 - t2) / 2,
    ],
    slopes: [
      (-3 * t2 + 4 * t - 1) / 2,
      (9 * t2 - 10 * t) / 2,
      (-9 * t2 + 8 * t + 1) / 2,
      (3 * t2 - 2 * t) / 2,
    ],
  };
}
