/** The top or bottom of a curve, read between its samples. */

export interface Vertex {
  /** Where it lies, in samples from the middle one, −1/2 to 1/2. */
  readonly offset: number;
  /** The curve there, in the samples' unit. */
  readonly value: number;
}

/** Vertex of the parabola through three samples, of which the middle one is highest, or lowest. */
export function vertexOf(before: number, middle: number, after: number): Vertex {
  const rise = after - before;
  const bend = before - 2 * middle + after;
  const offset = bend === 0 ? 0 : -rise / (2 * bend);
  return { offset, value: middle + (rise * offset) / 4 };
}
