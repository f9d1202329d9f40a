/**
 * Where the loop begins to swing by itself, from its linearised equations.
 *
 * For the smallest movements every part is linear. With s = iω, a muscle's fibre obeys
 *
 *     s l = v_a a + v_F F + v_l l,   F = k_S (−r θ − l)
 *
 * its activation is 1/(1 + sT)² times the recruitment slope times its excitation, its spindle fires
 * (k_l + k_v s)(1 + τ_a s)/(1 + τ_s s) l, and the joint turns by the torque over its impedance. The
 * two reflexes close the loop through a 2 × 2 matrix H(s) per unit of gain; the loop swings of itself
 * at the least gain G for which det(1 − G H(iω)) = 0, that is, 1/G is an eigenvalue of H.
 *
 * Paths whose strength does not follow the reflex gain (Golgi organs, Renshaw cells, the long loop)
 * close a second matrix K; then det(1 − K − G H) = 0, and 1/G is an eigenvalue of (1 − K)⁻¹ H. The loop
 * is taken to be still without the reflex.
 *
 * Left out, as too slow to matter: the re-setting of the spindles, and the voluntary loops, which are
 * taken to keep up the drive that holds the posture. Chance and single units do not enter: a foot of
 * single units begins to shake above this edge, at about 1.4 to 2 times its gain.
 */
import type { ActivationCondition } from './activation-condition.ts';
import {
  add,
  type Complex,
  complex,
  divide,
  multiply,
  scale,
  squaredDistance,
  squareRoot,
  subtract,
} from './complex.ts';
import { type LinearLoop, linearLoop, loopMatrices, type Matrix } from './linear-loop.ts';
import type { Parameters } from './parameters.ts';

const TURN = 6.283185307179586;
/** Frequencies searched, in Hz. */
const LOWEST = 1;
const HIGHEST = 25;
const SPACING = 0.1;
const BISECTIONS = 30;

/** The edge of shaking. */
export interface CriticalGain {
  /** Reflex gain at the edge, in the parameter's own unit. */
  readonly gain: number;
  /** Frequency at which the loop there swings, in Hz. */
  readonly frequency: number;
}

/**
 * The reflex gain at which the foot begins to swing by itself, everything else as it is; fatigue's
 * excitability and a cut nerve count.
 *
 * @returns The least such gain; undefined where no gain does it.
 */
export function criticalReflexGain(
  parameters: Parameters,
  condition: ActivationCondition,
): CriticalGain | undefined {
  const strength = reflexStrength(parameters);
  if (!(strength > 0)) return undefined;
  const edge = leastCrossing(linearLoop(parameters, condition));
  return edge && { gain: edge.gain / strength, frequency: edge.frequency };
}

/** Gain of the loop for each unit of reflex gain: what fatigue adds to, and cut nerves take from it. */
export function reflexStrength({
  deafferentation,
  fatigueExcitability,
  fatigue,
}: Parameters): number {
  return (1 - deafferentation) * (1 + fatigueExcitability * fatigue);
}

/** Follows both eigenvalues of H(iω) over frequency and finds where one is real and greatest. */
function leastCrossing(loop: LinearLoop): CriticalGain | undefined {
  let best: CriticalGain | undefined;
  let previous: EigenvaluePair | undefined;
  const count = Math.floor((HIGHEST - LOWEST) / SPACING + 0.5);
  for (let k = 0; k <= count; k++) {
    const frequency = LOWEST + k * SPACING;
    let pair = eigenvaluesAt(loop, frequency);
    if (previous) {
      const [first, second] = pair;
      // Keep each eigenvalue with its own past: the nearer one.
      if (squaredDistance(second, previous[0]) < squaredDistance(first, previous[0]))
        pair = [second, first];
      for (const branch of [0, 1] as const) {
        const before = previous[branch];
        const after = pair[branch];
        if (before.imaginary * after.imaginary > 0 || after.real <= 0 || before.real <= 0) continue;
        const edge = bisectCrossing(loop, frequency - SPACING, frequency, before);
        if (edge.gain > 0 && (best === undefined || edge.gain < best.gain)) best = edge;
      }
    }
    previous = pair;
  }
  return best;
}

function bisectCrossing(
  loop: LinearLoop,
  from: number,
  to: number,
  startingWith: Complex,
): CriticalGain {
  let low = from;
  let high = to;
  let eigenvalue = startingWith;
  for (let round = 0; round < BISECTIONS; round++) {
    const middle = (low + high) / 2;
    const [first, second] = eigenvaluesAt(loop, middle);
    const same =
      squaredDistance(first, eigenvalue) < squaredDistance(second, eigenvalue) ? first : second;
    if (eigenvalue.imaginary * same.imaginary <= 0) high = middle;
    else {
      low = middle;
      eigenvalue = same;
    }
  }
  return { gain: 1 / eigenvalue.real, frequency: (low + high) / 2 };
}

type EigenvaluePair = readonly [Complex, Complex];

function eigenvaluesAt(loop: LinearLoop, frequency: number): EigenvaluePair {
  const { reflex, other } = loopMatrices(loop, complex(0, TURN * frequency));
  const [[a, b], [c, d]] = other === undefined ? reflex : closedBy(other, reflex);
  const trace = add(a, d);
  const determinant = subtract(multiply(a, d), multiply(b, c));
  const root = squareRoot(subtract(multiply(trace, trace), scale(determinant, 4)));
  return [scale(add(trace, root), 0.5), scale(subtract(trace, root), 0.5)];
}

/** (1 − K)⁻¹ H: the reflex in a cord whose other paths K are closed. */
function closedBy([[ka, kb], [kc, kd]]: Matrix, [[a, b], [c, d]]: Matrix): Matrix {
  const one = complex(1);
  const p = subtract(one, kd);
  const q = subtract(one, ka);
  const determinant = subtract(multiply(q, p), multiply(kb, kc));
  const entry = (x: Complex, y: Complex, u: Complex, v: Complex): Complex =>
    divide(add(multiply(x, y), multiply(u, v)), determinant);
  return [
    [entry(p, a, kb, c), entry(p, b, kb, d)],
    [entry(kc, a, q, c), entry(kc, b, q, d)],
  ];
}
