/** Curves of one variable from which sections, masks and weights are made. */

export const clamp = (value: number, minimum: number, maximum: number): number =>
  value < minimum ? minimum : value > maximum ? maximum : value;

/** Rises smoothly from 0 at `from` to 1 at `to`; falls if `from` is the larger. */
export function smoothStep(from: number, to: number, value: number): number {
  const t = clamp((value - from) / (to - from), 0, 1);
  return t * t * (3 - 2 * t);
}

/**
 * A bell of height 1: exp(−d²/w²), and exactly 0 beyond three widths.
 *
 * @param squaredDistance d², in mm².
 * @param width w, in mm.
 */
export const bell = (squaredDistance: number, width: number): number =>
  squaredDistance > 9 * width * width ? 0 : Math.exp(-squaredDistance / (width * width));

/** A knot [position, value] of a curve. */
export type Knot = readonly [number, number];

/**
 * The monotone cubic curve through knots in rising order, constant beyond the outer ones.
 *
 * @see Fritsch and Butland 1984, for the slopes: harmonic means, so that the curve never overshoots.
 */
export function curveThrough(knots: readonly Knot[]): (position: number) => number {
  const pieces = knots.slice(1).map((end, i) => {
    const start = knots[i] ?? end;
    return {
      start,
      end,
      width: end[0] - start[0],
      slope: (end[1] - start[1]) / (end[0] - start[0]),
    };
  });
  const first = pieces[0];
  const last = pieces.at(-1);
  if (!first || !last) throw new RangeError('A curve needs at least two knots.');
  const tangents = knots.map((_, i) => {
    const before = pieces[i - 1]?.slope ?? first.slope;
    const after = pieces[i]?.slope ?? last.slope;
    if (i === 0 || i === knots.length - 1) return i === 0 ? after : before;
    return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
  });
  return (position) => {
    if (position <= first.start[0]) return first.start[1];
    if (position >= last.end[0]) return last.end[1];
    let i = 0;
    while (position > (pieces[i] ?? last).end[0]) i++;
    const { start, end, width } = pieces[i] ?? last;
    const t = (position - start[0]) / width;
    const t2 = t * t;
    const t3 = t2 * t;
    return (
      (2 * t3 - 3 * t2 + 1) * start[1] +
      (t3 - 2 * t2 + t) * width * (tangents[i] ?? 0) +
      (-2 * t3 + 3 * t2) * end[1] +
      (t3 - t2) * width * (tangents[i + 1] ?? 0)
    );
  };
}
