import { cos } from './portable-math.ts';

const PI = 3.141592653589793;

/** Where to look at a function, and with what weight, for its integral over [0, 1]. */
export interface Quadrature {
  readonly nodes: Float64Array;
  readonly weights: Float64Array;
}

/** Gauss–Legendre quadrature on [0, 1]; exact for polynomials up to degree 2 · order − 1. */
export function gaussLegendre(order: number): Quadrature {
  const nodes = new Float64Array(order);
  const weights = new Float64Array(order);
  for (let i = 0; i < order; i++) {
    let x = cos((PI * (i + 0.75)) / (order + 0.5));
    let slope = 0;
    // Newton's method on the Legendre polynomial, from a close start: a few rounds suffice.
    for (let round = 0; round < 20; round++) {
      let value = 1;
      let previous = 0;
      for (let degree = 1; degree <= order; degree++) {
        const next = ((2 * degree - 1) * x * value - (degree - 1) * previous) / degree;
        previous = value;
        value = next;
      }
      slope = (order * (x * value - previous)) / (x * x - 1);
      x -= value / slope;
    }
    nodes[i] = (1 - x) / 2;
    weights[i] = 1 / ((1 - x * x) * slope * slope);
  }
  return { nodes, weights };
}
