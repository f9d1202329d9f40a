/**
 * The modes of the loop: the rhythms in which a disturbance dies out, or grows.
 *
 * For the smallest movements the foot can only move as a sum of e^(st), where each s = σ + iω is a root of
 *
 *     det(1 − K − G H(s)) = 0
 *
 * with H the stretch reflex and K the paths that do not follow its gain (see linear-loop.ts). σ says how fast
 * such a movement grows, ω its rhythm. A loop with a delay has roots without number. Two are followed here as
 * the gain rises from nothing: the one that is first to grow, and beside it the one that the bare spring of
 * the foot has without a reflex. Where the spring's own mode is the first to grow, the other is the slowest
 * to die out there.
 *
 * Left out is what linear-theory.ts leaves out: chance, single motor units, wide swings, and slow loops.
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
  subtract,
} from './complex.ts';
import { type LinearLoop, linearLoop, loopMatrices } from './linear-loop.ts';
import { type CriticalGain, criticalReflexGain, reflexStrength } from './linear-theory.ts';
import type { Parameters } from './parameters.ts';
import { exp, log } from './portable-math.ts';

const TURN = 6.283185307179586;
/** Rhythms of modes that are followed, in Hz. */
const LOWEST = 1;
const HIGHEST = 20;
/** Modes that die out faster than this, in 1/s, are over within a beat. */
const SLOWEST_GROWTH = -60;

/** Weakest and strongest gain at which a mode is followed, as multiples of the edge: a slider's range. */
const WEAKEST = 0.05;
const STRONGEST = 6;
/** Gains from the edge to either. */
const STEPS = 20;
/** A root found further than this from where it was expected, in 1/s, is looked for in smaller steps. */
const LARGEST_MISS = 2;
const HALVINGS = 6;

/** Steps of the secant method at most, the longest in 1/s, and the size at which it ends. */
const ROUNDS = 30;
const LONGEST_ROUND = 10;
const EXACT = 1e-10;
/** Distance of the method's second guess from the first, in 1/s. */
const OFFSET = 1e-3;

/** A movement that is its own cause. */
export interface Mode {
  /** How fast it grows, in 1/s: the size goes as e^(growth · t). Negative: it dies out. */
  readonly growth: number;
  /** In Hz. */
  readonly frequency: number;
}

/** A mode at one reflex gain, in the parameter's own unit. */
export interface ModeAtGain extends Mode {
  readonly gain: number;
}

/** The modes of one foot at every reflex gain. */
export interface LoopModes {
  readonly loop: LinearLoop;
  /** The gain that the loop has for each unit of the reflex gain: what is left by fatigue and cut nerves. */
  readonly strength: number;
  readonly edge: CriticalGain | undefined;
  /** Strongest gain at which modes are followed, in the parameter's own unit. */
  readonly strongest: number;
  /** The mode that is first to grow, weakest gain first; empty where no gain makes the foot swing. */
  readonly first: readonly ModeAtGain[];
  /** The other mode, weakest gain first; empty where it is too fast, or too short-lived, to be followed. */
  readonly second: readonly ModeAtGain[];
}

/**
 * Follows the modes of the foot from no reflex to a strong one. The reflex gain of `parameters` is not read.
 *
 * @param edge The edge of shaking, where it is known from before.
 */
export function loopModes(
  parameters: Parameters,
  condition: ActivationCondition,
  edge = criticalReflexGain(parameters, condition),
): LoopModes {
  const loop = linearLoop(parameters, condition);
  const strength = reflexStrength(parameters);
  const reference = edge?.gain ?? 1;
  const strongest = STRONGEST * reference;
  const rising = risingGains(reference);
  const spring = springMode(loop);
  const born =
    spring === undefined ? [] : followed(loop, strength, { root: spring, gain: 0 }, rising);
  if (edge === undefined)
    return { loop, strength, edge, strongest, first: [], second: born.map(asMode) };

  const through = (root: Complex): Followed[] => throughEdge(loop, strength, edge.gain, root);
  const swinging = complex(0, TURN * edge.frequency);
  const first = through(swinging);
  const atEdge = born.find(({ gain }) => gain === edge.gain);
  const isFirst = atEdge !== undefined && squaredDistance(atEdge.root, swinging) < 1e-6;
  const second = isFirst
    ? slowestOther(loop, strength * edge.gain, swinging).flatMap(through)
    : born;
  return { loop, strength, edge, strongest, first: first.map(asMode), second: second.map(asMode) };
}

/** The place of a mode at any gain on its path; undefined beyond the path's ends. */
export function modeAt(
  { loop, strength }: LoopModes,
  path: readonly ModeAtGain[],
  gain: number,
): ModeAtGain | undefined {
  const after = path.findIndex((point) => point.gain >= gain);
  const to = path[after];
  const from = path[Math.max(after - 1, 0)];
  if (to === undefined || from === undefined || from.gain > gain) return undefined;
  const part = to.gain > from.gain ? (gain - from.gain) / (to.gain - from.gain) : 0;
  const between = (a: number, b: number): number => a + part * (b - a);
  const guess = complex(
    between(from.growth, to.growth),
    TURN * between(from.frequency, to.frequency),
  );
  const root = rootNear((s) => characteristic(loop, s, strength * gain), guess);
  return root && asMode({ root, gain });
}

/**
 * det(1 − cK − G H(s)) times the joint's impedance, without which it would have poles where the bare
 * spring rings.
 *
 * @param gain G, fatigue and cut nerves counted.
 * @param closed c: how far the paths beside the reflex are closed, from 0 to 1.
 */
export function characteristic(loop: LinearLoop, s: Complex, gain: number, closed = 1): Complex {
  const { reflex, other, impedance } = loopMatrices(loop, s);
  const back = (row: 0 | 1, column: 0 | 1): Complex => {
    const byReflex = scale(reflex[row][column], gain);
    return other === undefined ? byReflex : add(byReflex, scale(other[row][column], closed));
  };
  const one = complex(1);
  const own = multiply(subtract(one, back(0, 0)), subtract(one, back(1, 1)));
  return multiply(impedance, subtract(own, multiply(back(0, 1), back(1, 0))));
}

interface Followed {
  readonly root: Complex;
  /** In the parameter's own unit. */
  readonly gain: number;
}

function asMode({ root, gain }: Followed): ModeAtGain {
  return { gain, growth: root.real, frequency: root.imaginary / TURN };
}

/** @param edge The gain at the edge. */
function risingGains(edge: number): number[] {
  return [...fallingGains(edge).reverse(), edge, ...gainsTowards(edge, STRONGEST)];
}

function fallingGains(edge: number): number[] {
  return gainsTowards(edge, WEAKEST);
}

/** Gains from the edge, itself left out, to a multiple of it. */
function gainsTowards(edge: number, multiple: number): number[] {
  return Array.from({ length: STEPS }, (_, step) =>
    step === STEPS - 1 ? edge * multiple : edge * exp((log(multiple) * (step + 1)) / STEPS),
  );
}

/** The mode of the foot without a reflex, its other paths closed; undefined where it has none in the band. */
function springMode(loop: LinearLoop): Complex | undefined {
  const bare = [8, 5, 12, 3]
    .flatMap((frequency) => {
      const guess = complex(-15, TURN * frequency);
      return rootNear((s) => characteristic(loop, s, 0, 0), guess) ?? [];
    })
    .find(isInBand);
  if (bare === undefined) return undefined;
  const hasOthers = loopMatrices(loop, bare).other !== undefined;
  let root: Complex | undefined = bare;
  for (const closed of hasOthers ? [0.25, 0.5, 0.75, 1] : [])
    root &&= rootNear((s) => characteristic(loop, s, 0, closed), root);
  return root && isInBand(root) ? root : undefined;
}

/** A root at the edge, followed both ways. */
function throughEdge(loop: LinearLoop, strength: number, edge: number, root: Complex): Followed[] {
  const start = { root, gain: edge };
  const down = followed(loop, strength, start, fallingGains(edge));
  const up = followed(loop, strength, start, gainsTowards(edge, STRONGEST));
  return [...down.reverse(), ...up.slice(1)];
}

/** At the edge, the mode that dies out slowest beside the one that swings; none where none is found. */
function slowestOther(loop: LinearLoop, gain: number, swinging: Complex): Complex[] {
  const conjugate = complex(swinging.real, -swinging.imaginary);
  const withoutIt = (s: Complex): Complex =>
    divide(characteristic(loop, s, gain), multiply(subtract(s, swinging), subtract(s, conjugate)));
  return [3, 5, 7, 9, 12]
    .flatMap((frequency) => rootNear(withoutIt, complex(-8, TURN * frequency)) ?? [])
    .filter(isInBand)
    .sort((a, b) => b.real - a.real)
    .slice(0, 1);
}

function isInBand({ real, imaginary }: Complex): boolean {
  return real >= SLOWEST_GROWTH && imaginary >= TURN * LOWEST && imaginary <= TURN * HIGHEST;
}

/** Follows a root from one gain to others, in their order, until it leaves the band. */
function followed(
  loop: LinearLoop,
  strength: number,
  start: Followed,
  gains: readonly number[],
): Followed[] {
  const path = [start];
  /** @returns Whether the root could be followed to `gain`. */
  const reach = (gain: number, halvings: number): boolean => {
    const guess = expectedAt(path, gain);
    const root = rootNear((s) => characteristic(loop, s, strength * gain), guess);
    const isSure = root && squaredDistance(root, guess) < LARGEST_MISS * LARGEST_MISS;
    if (!isSure && halvings > 0) {
      const half = ((path.at(-1)?.gain ?? gain) + gain) / 2;
      return reach(half, halvings - 1) && reach(gain, halvings - 1);
    }
    if (root === undefined || !isInBand(root)) return false;
    path.push({ root, gain });
    return true;
  };
  gains.every((gain) => reach(gain, HALVINGS));
  return path;
}

/** Straight on from the last two points of a path. */
function expectedAt(path: readonly Followed[], gain: number): Complex {
  const last = path.at(-1);
  const before = path.at(-2);
  if (last === undefined) throw new RangeError('A path has a start.');
  if (before === undefined) return last.root;
  const part = (gain - last.gain) / (last.gain - before.gain);
  return add(last.root, scale(subtract(last.root, before.root), part));
}

/** The zero of `equation` to which the secant method comes from `guess`; undefined if to none. */
function rootNear(equation: (s: Complex) => Complex, guess: Complex): Complex | undefined {
  let before = guess;
  let s = add(guess, complex(OFFSET));
  let valueBefore = equation(before);
  for (let round = 0; round < ROUNDS; round++) {
    const value = equation(s);
    const slope = divide(subtract(value, valueBefore), subtract(s, before));
    const step = divide(value, slope);
    const size = Math.sqrt(squaredDistance(step, complex(0)));
    // Not a number: the method stands still, for both guesses have become one, or leads nowhere.
    if (!(size < Infinity)) return value.real === 0 && value.imaginary === 0 ? s : undefined;
    before = s;
    valueBefore = value;
    s = subtract(s, size > LONGEST_ROUND ? scale(step, LONGEST_ROUND / size) : step);
    if (size < EXACT) return s;
  }
  return undefined;
}
