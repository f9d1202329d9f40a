/**
 * The three rhythms that a tremor may have, each from the settings alone: that of the springy foot, that
 * of the reflex loop, and that which the brain sends. Theory of the smallest movements: no run is needed.
 */
import { add, type Complex, complex, divide, multiply, scale, subtract } from '#model/complex.ts';
import { type LinearLoop, linearLoop } from '#model/linear-loop.ts';
import { fibreResponse } from '#model/linear-muscle.ts';
import { criticalReflexGain } from '#model/linear-theory.ts';
import type { ParameterName } from '#model/parameters.ts';
import { controlScale } from './control-scale.ts';
import type { ExperimentState } from './experiment-state.ts';

export const RHYTHMS = ['mechanical', 'reflex', 'central'] as const;
export type RhythmName = (typeof RHYTHMS)[number];

/** The parameter that moves each rhythm. More mass and more delay make theirs slower. */
export const MOVED_BY = {
  mechanical: 'addedInertia',
  reflex: 'conductionDelay',
  central: 'centralFrequency',
} as const satisfies Record<RhythmName, ParameterName>;

const TURN = 2 * Math.PI;
/** Newton’s method doubles its digits at each round; from the start taken here six would do. */
const ROUNDS = 30;
/** A change of s below this, in 1/s, is none. */
const SETTLED = 1e-9;
/** Step over which the impedance’s slope is taken, in 1/s. */
const SLOPE_STEP = 1e-4;
/** Halvings of a slider in search of a frequency: finer than the numbers shown. */
const HALVINGS = 10;

type Settings = Pick<ExperimentState, 'parameters' | 'condition'>;

/** In Hz; undefined where there is none. */
export function rhythmOf(name: RhythmName, settings: Settings): number | undefined {
  return rhythmAt(name, settings)(settings.parameters[MOVED_BY[name]]);
}

/** A rhythm, in Hz, as a function of the parameter that moves it, in SI. */
function rhythmAt(
  name: RhythmName,
  { parameters, condition }: Settings,
): (value: number) => number | undefined {
  if (name === 'central') return (frequency) => frequency;
  if (name === 'reflex')
    return (conductionDelay) =>
      criticalReflexGain({ ...parameters, conductionDelay }, condition)?.frequency;
  const loop = linearLoop(parameters, condition);
  return (addedInertia) => ringing(loop, parameters.inertia + addedInertia);
}

/**
 * The rhythm at which the foot rings after a nudge, the reflex silent: its mass, with the springs and the
 * friction of ankle, support and working muscle.
 *
 *     Z(s) = I s² + B s + K + Σ k r² (s + λ)/(s + λ + μ) = 0,   f = Im s / 2π
 *
 * k is a tendon’s stiffness and r its lever; λ and μ are the rates at which fibre and tendon give way.
 *
 * @param inertia Of foot and load, in kg m².
 * @returns In Hz; undefined where so much friction lets nothing ring.
 */
function ringing(loop: LinearLoop, inertia: number): number | undefined {
  const { joint, flexor, extensor } = loop;
  // Were the fibres rigid, the tendons would be the spring: the search begins above all rhythms.
  const stiffest = [flexor, extensor].reduce(
    (sum, { tendonStiffness, lever }) => sum + tendonStiffness * lever * lever,
    joint.passiveStiffness + joint.supportStiffness,
  );
  let s = complex(0, Math.sqrt(stiffest / inertia));
  for (let round = 0; round < ROUNDS; round++) {
    const here = impedance(loop, inertia, s);
    const there = impedance(loop, inertia, add(s, complex(SLOPE_STEP)));
    const step = divide(scale(here, SLOPE_STEP), subtract(there, here));
    s = subtract(s, step);
    if (Math.abs(step.real) + Math.abs(step.imaginary) < SETTLED) break;
  }
  const frequency = Math.abs(s.imaginary) / TURN;
  return frequency > SETTLED ? frequency : undefined;
}

/** Torque for a turning of the joint at s, in N m/rad, the muscles’ own resistance with it. */
function impedance(loop: LinearLoop, inertia: number, s: Complex): Complex {
  const { joint, damping, flexor, extensor } = loop;
  const springs = complex(joint.passiveStiffness + joint.supportStiffness);
  const passive = add(add(scale(multiply(s, s), inertia), scale(s, damping)), springs);
  return [flexor, extensor].reduce(
    (sum, muscle) => subtract(sum, scale(fibreResponse(muscle, s).forcePerAngle, muscle.lever)),
    passive,
  );
}

/** Whether nothing of a rhythm reaches the foot now, though it has its place. */
export function isSilent(name: RhythmName, { parameters: p, condition }: Settings): boolean {
  if (name === 'mechanical') return false;
  if (name === 'reflex') return p.reflexGain === 0;
  const gate =
    condition === 'rest'
      ? p.centralAtRest
      : condition === 'stand'
        ? p.centralInStance
        : p.centralInAction;
  return p.centralAmplitude * gate === 0;
}

/** Finds the setting at which a rhythm comes nearest to a frequency. It remembers what it has tried. */
export interface RhythmSearch {
  /**
   * @param frequency In Hz.
   * @returns The value of the parameter that moves the rhythm, in SI, rounded as it is shown.
   */
  readonly valueFor: (frequency: number) => number;
  /** Slowest and fastest that the rhythm can be made, in Hz; undefined where it is nowhere. */
  readonly reach: readonly [number, number] | undefined;
}

/** @param settings Those that stay as they are; of the moved parameter the range alone matters. */
export function searchRhythm(name: RhythmName, settings: Settings): RhythmSearch {
  const moved = MOVED_BY[name];
  const { valueAt } = controlScale(moved);
  const theory = rhythmAt(name, settings);
  const known = new Map<number, number | undefined>();
  function frequencyAt(value: number): number | undefined {
    if (!known.has(value)) known.set(value, theory(value));
    return known.get(value);
  }
  const atLeast = frequencyAt(valueAt(0));
  const atMost = frequencyAt(valueAt(1));
  const present = settings.parameters[moved];
  return {
    reach:
      atLeast === undefined || atMost === undefined
        ? undefined
        : [Math.min(atLeast, atMost), Math.max(atLeast, atMost)],
    valueFor(frequency) {
      const rises = (atMost ?? 0) > (atLeast ?? 0);
      let [low, high] = [0, 1];
      for (let round = 0; round < HALVINGS; round++) {
        const middle = (low + high) / 2;
        const there = frequencyAt(valueAt(middle));
        // Where the rhythm is lost, the way back to it is towards the present setting.
        const isShort =
          there === undefined ? valueAt(middle) < present : there < frequency === rises;
        if (isShort) low = middle;
        else high = middle;
      }
      const error = (value: number): number =>
        Math.abs((frequencyAt(value) ?? Infinity) - frequency);
      return [low, high]
        .map(valueAt)
        .reduce((best, value) => (error(value) < error(best) ? value : best));
    },
  };
}
