/**
 * Elementary functions from + − × ÷ and √ alone.
 *
 * Those five are exact to the last bit in every engine; Math.exp and its kin are not, and a run that
 * differs in one bit differs in everything a second later. Methods and coefficients are those of
 * FreeBSD's msun (Sun Microsystems, 1993); errors are below about one unit in the last place.
 */
const LN2_HIGH = 6.9314718036912381649e-1;
const LN2_LOW = 1.90821492927058770002e-10;
const INVERSE_LN2 = 1.442695040888963387;

/** Least exponent of a number. */
const LEAST_EXPONENT = -1074;
/** Powers of two, from 2^−1074 to 2^1023. */
const POWERS_OF_TWO = powersOfTwo();

/** Where the bits of a number are looked at. Written before it is read, every time. */
const BITS = new DataView(new ArrayBuffer(8));

function powersOfTwo(): Float64Array {
  const powers = new Float64Array(1023 - LEAST_EXPONENT + 1);
  let up = 1;
  for (let exponent = 0; exponent <= 1023; exponent++, up *= 2)
    powers[exponent - LEAST_EXPONENT] = up;
  let down = 1;
  for (let exponent = 0; exponent >= LEAST_EXPONENT; exponent--, down /= 2)
    powers[exponent - LEAST_EXPONENT] = down;
  return powers;
}

/** 2^exponent; exponent a whole number from −1074 to 1023. */
function powerOfTwo(exponent: number): number {
  return POWERS_OF_TWO[exponent - LEAST_EXPONENT] ?? Number.NaN;
}

/** e to the power x. */
export function exp(x: number): number {
  // Written so that the usual case is short enough for engines to copy into their inner loops.
  if (!(x > -708 && x < 709)) return extremeExp(x);
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  return expNearZero(x - k * LN2_HIGH, k * LN2_LOW) * powerOfTwo(k);
}

/** e to the power high − low, for less than half of ln 2 in size. */
function expNearZero(high: number, low: number): number {
  const r = high - low;
  const t = r * r;
  const c =
    r -
    t *
      (1.66666666666666019037e-1 +
        t *
          (-2.77777777770155933842e-3 +
            t *
              (6.61375632143793436117e-5 +
                t * (-1.6533902205465251539e-6 + t * 4.13813679705723846039e-8))));
  return 1 - (low - (r * c) / (2 - c) - high);
}

/** {@link exp} where its result, or a power of two on the way to it, leaves the usual range. */
function extremeExp(x: number): number {
  if (x > 709.782712893384) return Infinity;
  if (x < -745.1332191019412) return 0;
  if (Number.isNaN(x)) return x;
  const k = Math.floor(x * INVERSE_LN2 + 0.5);
  const y = expNearZero(x - k * LN2_HIGH, k * LN2_LOW);
  return k > 0 ? y * 2 * powerOfTwo(k - 1) : y * powerOfTwo(k + 1000) * powerOfTwo(-1000);
}

/** Natural logarithm of x; −∞ at 0, not a number below. */
export function log(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return Number.NaN;
  if (x === Infinity) return x;
  let scaled = x;
  let k = 0;
  if (x < 2.2250738585072014e-308) {
    scaled = x * 18014398509481984; // 2^54: out of the subnormal range
    k = -54;
  }
  BITS.setFloat64(0, scaled);
  const head = BITS.getInt32(0);
  k += (head >> 20) - 1023;
  BITS.setInt32(0, (head & 0xfffff) | 0x3ff00000);
  let m = BITS.getFloat64(0);
  if (m > Math.SQRT2) {
    m /= 2;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const r =
    z *
    (6.66666666666673513e-1 +
      z *
        (3.999999999940941908e-1 +
          z *
            (2.857142874366239149e-1 +
              z *
                (2.222219843214978396e-1 +
                  z *
                    (1.818357216161805012e-1 +
                      z * (1.531383769920937332e-1 + z * 1.479819860511658591e-1))))));
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + r) + k * LN2_LOW) - f);
}

/**
 * `base` to the power `exponent`, for a base that is not negative.
 *
 * The relative error grows with the logarithm of the result: about 1e-14 up to e^±50.
 */
export function pow(base: number, exponent: number): number {
  if (exponent === 0) return 1;
  if (base === 0) return exponent > 0 ? 0 : Infinity;
  return exp(exponent * log(base));
}

/** The sine of x, in rad. As exact as stated for |x| up to 800,000. */
export function sin(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  const n = quarterTurns(x);
  const quadrant = n & 3;
  const high = reducedHigh(x, n);
  const low = reducedLow(x, n, high);
  const value = (quadrant & 1) === 0 ? sineNearZero(high, low) : cosineNearZero(high, low);
  return quadrant > 1 ? -value : value;
}

/** The cosine of x, in rad. As exact as stated for |x| up to 800,000. */
export function cos(x: number): number {
  if (!Number.isFinite(x)) return Number.NaN;
  const n = quarterTurns(x);
  const quadrant = n & 3;
  const high = reducedHigh(x, n);
  const low = reducedLow(x, n, high);
  const value = (quadrant & 1) === 0 ? cosineNearZero(high, low) : sineNearZero(high, low);
  return quadrant === 1 || quadrant === 2 ? -value : value;
}

// π/2 in three parts of 33 bits, each with what is left after it.
const QUARTER_1 = 1.57079632673412561417;
const QUARTER_2 = 6.0771005063039659766e-11;
const QUARTER_3 = 2.0222662487111664558e-21;
const QUARTER_3_REST = 8.47842766036889956997e-32;

/** The number of quarter turns nearest to x. */
function quarterTurns(x: number): number {
  return Math.floor(x * 6.36619772367581382433e-1 + 0.5);
}

/** x less n quarter turns, to double precision. */
function reducedHigh(x: number, n: number): number {
  const first = x - n * QUARTER_1;
  const second = first - n * QUARTER_2;
  const lostBySecond = first - second - n * QUARTER_2;
  const third = second - n * QUARTER_3;
  const lostByThird = second - third - n * QUARTER_3;
  return third - (n * QUARTER_3_REST - lostByThird - lostBySecond);
}

/** What {@link reducedHigh} leaves out. */
function reducedLow(x: number, n: number, high: number): number {
  const first = x - n * QUARTER_1;
  const second = first - n * QUARTER_2;
  const lostBySecond = first - second - n * QUARTER_2;
  const third = second - n * QUARTER_3;
  const lostByThird = second - third - n * QUARTER_3;
  return third - high - (n * QUARTER_3_REST - lostByThird - lostBySecond);
}

/** Sine of `x + rest`, for |x| up to π/4. */
function sineNearZero(x: number, rest: number): number {
  const z = x * x;
  const v = z * x;
  const r =
    8.33333333332248946124e-3 +
    z *
      (-1.98412698298579493134e-4 +
        z *
          (2.75573137070700676789e-6 +
            z * (-2.50507602534068634195e-8 + z * 1.58969099521155010221e-10)));
  return x - (z * (0.5 * rest - v * r) - rest + v * 1.66666666666666324348e-1);
}

/** Cosine of `x + rest`, for |x| up to π/4. */
function cosineNearZero(x: number, rest: number): number {
  const z = x * x;
  const r =
    z *
    (4.16666666666666019037e-2 +
      z *
        (-1.38888888888741095749e-3 +
          z *
            (2.48015872894767294178e-5 +
              z *
                (-2.75573143513906633035e-7 +
                  z * (2.0875723212981748279e-9 + z * -1.13596475577881948265e-11)))));
  const half = 0.5 * z;
  const w = 1 - half;
  return w + (1 - w - half + (z * r - x * rest));
}
