/**
 * The stability map by simulation: a grid of feet, each with its own delay and gain, each left to
 * itself for some seconds, and how each then swings.
 *
 * Every point is the whole model, with single motor units and chance, not the smooth muscle of theory.
 * A point depends on nothing but the settings and its place, so that it matters neither who works it
 * out nor in which order.
 */
import { createModel, createObservation } from '#model/neuromuscular-model.ts';
import { PARAMETERS } from '#model/parameters.ts';
import { type ExperimentState, PARAMETER_NAMES } from './experiment-state.ts';
import { createHistory, STEPS_PER_SAMPLE } from './history.ts';
import { rhythm, swing } from './readings.ts';
import { STRONGEST_GAIN, WEAKEST_GAIN } from './stability-scale.ts';
import { STEP_LENGTH } from './step-length.ts';

/** Points along each axis. */
export const GRID_SIDE = 20;
export const GRID_POINTS = GRID_SIDE * GRID_SIDE;
/**
 * How long each foot is left to itself, in simulated s. The readings look at the last 4; the 6 before
 * are some thirty swings for a slow growth to show.
 */
export const GRID_SECONDS = 10;
/** Distances between the points of the first passes: the picture sharpens as it fills. */
const STRIDES = [4, 2, 1];
/** Sets the chance of neighbours apart; any odd number does. */
const SEED_STRIDE = 7919;
const LARGEST_SEED = 0xffffffff;
/** Neighbours whose rhythms are further apart, in Hz, swing for different reasons: no line runs between them. */
const LARGEST_RHYTHM_STEP = 1.5;

export interface GridPlace {
  /** In s. */
  readonly conductionDelay: number;
  /** In its own unit. */
  readonly reflexGain: number;
}

export interface GridReading {
  /** Root mean square of the ankle's tremor, in rad. */
  readonly swing: number;
  /** Its rhythm, in Hz; undefined where it has no clear one. */
  readonly rhythm: number | undefined;
}

/** All points, a few far apart first: their numbers, counted along the delay and then up the gain. */
export function gridOrder(): number[] {
  const order = new Set<number>();
  for (const stride of STRIDES) {
    const first = Math.floor(stride / 2);
    for (let row = first; row < GRID_SIDE; row += stride)
      for (let column = first; column < GRID_SIDE; column += stride)
        order.add(row * GRID_SIDE + column);
  }
  return [...order];
}

/** Where on the map a point stands: in the middle of its cell. */
export function gridPlace(point: number): GridPlace {
  const { minimum, maximum } = PARAMETERS.conductionDelay;
  const across = ((point % GRID_SIDE) + 0.5) / GRID_SIDE;
  const up = (Math.floor(point / GRID_SIDE) + 0.5) / GRID_SIDE;
  return {
    conductionDelay: minimum + across * (maximum - minimum),
    reflexGain: WEAKEST_GAIN * Math.exp(up * Math.log(STRONGEST_GAIN / WEAKEST_GAIN)),
  };
}

/** The point in whose cell a place lies; undefined where the reflex is too weak for the grid. */
export function gridPointAt({ conductionDelay, reflexGain }: GridPlace): number | undefined {
  if (reflexGain < WEAKEST_GAIN) return undefined;
  const { minimum, maximum } = PARAMETERS.conductionDelay;
  const across = (conductionDelay - minimum) / (maximum - minimum);
  const up = Math.log(reflexGain / WEAKEST_GAIN) / Math.log(STRONGEST_GAIN / WEAKEST_GAIN);
  const cell = (part: number): number =>
    Math.min(Math.max(Math.floor(part * GRID_SIDE), 0), GRID_SIDE - 1);
  return cell(up) * GRID_SIDE + cell(across);
}

/**
 * How the foot of one point swings, in the settings of `state` apart from delay and gain.
 *
 * @param point From 0 to `GRID_POINTS` − 1.
 */
export function simulateGridPoint(state: ExperimentState, point: number): GridReading {
  const model = createModel({
    parameters: { ...state.parameters, ...gridPlace(point) },
    condition: state.condition,
    seed: ((state.seed + (point + 1) * SEED_STRIDE) % LARGEST_SEED) + 1,
    stepLength: STEP_LENGTH,
  });
  const observation = createObservation();
  const history = createHistory();
  const steps = Math.round(GRID_SECONDS / STEP_LENGTH);
  for (let step = 1; step <= steps; step++) {
    model.step();
    if (step % STEPS_PER_SAMPLE !== 0) continue;
    model.observe(observation);
    history.record(observation);
  }
  return { swing: swing(history), rhythm: rhythm(history) };
}

/** The settings that the whole map shares, as a text that differs where they do: all but its two axes. */
export function gridSettings({ condition, parameters, seed }: ExperimentState): string {
  const shared = PARAMETER_NAMES.filter(
    (name) => name !== 'conductionDelay' && name !== 'reflexGain',
  ).map((name) => parameters[name]);
  return [condition, seed, ...shared].join(' ');
}

/**
 * Where the simulated rhythm passes through `frequency`: one place in each row of the grid that does,
 * weakest gain first.
 *
 * Theory's own rhythm above the edge is no guide here: it is that of the smallest movements, and a wide
 * swing is slower (in this model by a tenth to a quarter at two and a half times the edge).
 *
 * @param readings By point; undefined where it has not been worked out.
 * @param smallestSwing Swing below which a point's rhythm does not count, in rad.
 */
export function rhythmLine(
  readings: readonly (GridReading | undefined)[],
  frequency: number,
  smallestSwing: number,
): GridPlace[] {
  const beatAt = (point: number): number | undefined => {
    const reading = readings[point];
    return reading && reading.swing >= smallestSwing ? reading.rhythm : undefined;
  };
  const line: GridPlace[] = [];
  for (let row = 0; row < GRID_SIDE; row++) {
    for (let point = row * GRID_SIDE; point < (row + 1) * GRID_SIDE - 1; point++) {
      const before = beatAt(point);
      const after = beatAt(point + 1);
      if (before === undefined || after === undefined) continue;
      if (before < frequency || after >= frequency) continue;
      if (before - after > LARGEST_RHYTHM_STEP) continue;
      const from = gridPlace(point);
      const to = gridPlace(point + 1).conductionDelay;
      const part = (before - frequency) / (before - after);
      line.push({
        conductionDelay: from.conductionDelay + part * (to - from.conductionDelay),
        reflexGain: from.reflexGain,
      });
      break;
    }
  }
  return line;
}
