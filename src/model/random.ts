import { log } from './portable-math.ts';

/** Points of the table of normal quantiles; a power of two. */
const QUANTILES = 8192;
const INDEX_SHIFT = 32 - 13;

/** A seeded source of chance: the same sequence for the same seed, on every machine. */
export interface RandomSource {
  /** A whole number, evenly from 1 to 2³²−1. */
  integer(): number;
  /** A number, evenly between 0 and 1. */
  uniform(): number;
  /** A normally distributed number with mean 0 and standard deviation 1; within ±4. */
  gaussian(): number;
}

/**
 * Marsaglia's xorshift, its output mixed by Knuth's multiplicative hash to index a table of normal
 * quantiles: one table look-up instead of a logarithm and a sine.
 *
 * @param seed Any whole number; its lowest 32 bits count.
 */
export function createRandom(seed: number): RandomSource {
  return new Xorshift(seed);
}

/** A class, so that engines copy its methods into the loops that call them. */
class Xorshift implements RandomSource {
  // A typed array, because a plain 32-bit number may be stored on the heap anew at each change.
  private readonly state = new Uint32Array(1);

  constructor(seed: number) {
    this.state[0] = Math.imul(seed, 0x9e3779b1);
    if (this.state[0] === 0) this.state[0] = 1;
    // Neighbouring seeds start alike: let them part.
    for (let i = 0; i < 20; i++) this.integer();
  }

  integer(): number {
    let x = this.state[0] ?? 1;
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    this.state[0] = x;
    return x >>> 0;
  }

  uniform(): number {
    return this.integer() / 4294967296;
  }

  gaussian(): number {
    return NORMAL_QUANTILES[Math.imul(this.integer(), 0x9e3779b1) >>> INDEX_SHIFT] ?? 0;
  }
}

const NORMAL_QUANTILES = normalQuantiles();

/** Quantiles at the middle of each of {@link QUANTILES} equal parts, scaled to unit variance. */
function normalQuantiles(): Float64Array {
  const table = new Float64Array(QUANTILES);
  let squares = 0;
  for (let i = 0; i < QUANTILES; i++) {
    const quantile = normalQuantile((i + 0.5) / QUANTILES);
    table[i] = quantile;
    squares += quantile * quantile;
  }
  const scale = Math.sqrt(QUANTILES / squares);
  return table.map((quantile) => quantile * scale);
}

/**
 * The number below which a standard normal variable stays with this probability.
 *
 * @param probability Between 0 and 1, both excluded.
 * @see Acklam 2003, rational approximation; relative error below 1.2e-9.
 */
export function normalQuantile(probability: number): number {
  if (probability > 0.5) return -normalQuantile(1 - probability);
  if (probability < 0.02425) {
    const q = Math.sqrt(-2 * log(probability));
    return (
      polynomial(
        q,
        [
          -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734,
          4.374664141464968, 2.938163982698783,
        ],
      ) /
      polynomial(
        q,
        [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1],
      )
    );
  }
  const q = probability - 0.5;
  const r = q * q;
  return (
    (q *
      polynomial(
        r,
        [
          -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269,
          -30.66479806614716, 2.506628277459239,
        ],
      )) /
    polynomial(
      r,
      [
        -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972,
        -13.28068155288572, 1,
      ],
    )
  );
}

/** The polynomial with these coefficients, highest power first, at x. */
function polynomial(x: number, coefficients: readonly number[]): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient, 0);
}
