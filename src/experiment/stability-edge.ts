/** The edge of shaking over the whole range of delays, from theory. */
import { type CriticalGain, criticalReflexGain } from '#model/linear-theory.ts';
import { PARAMETERS } from '#model/parameters.ts';
import type { ExperimentState } from './experiment-state.ts';

/** Delays at which the edge is worked out: one every 2 ms. */
export const EDGE_POINTS = 36;
/** Of these, every so many give a first, coarse curve. */
const COARSE_STRIDE = 5;

/** The edge at one delay. */
export interface EdgePoint {
  /** In s. */
  readonly delay: number;
  /** Gain and frequency there; undefined where no reflex makes the foot swing. */
  readonly edge: CriticalGain | undefined;
}

/** Places on the curve in the order in which to work them out: a few far apart first, then those between. */
export const EDGE_ORDER: readonly number[] = orderOfPoints();

/** How many of the order make the coarse curve. */
export const COARSE_POINTS = Math.ceil(EDGE_POINTS / COARSE_STRIDE);

/**
 * One point of the curve, for the settings of `state` with another delay. Takes about a millisecond.
 *
 * @param index From 0 (shortest delay) to `EDGE_POINTS` − 1.
 */
export function edgePoint(state: ExperimentState, index: number): EdgePoint {
  const { minimum, maximum } = PARAMETERS.conductionDelay;
  const delay = minimum + ((maximum - minimum) * index) / (EDGE_POINTS - 1);
  const parameters = { ...state.parameters, conductionDelay: delay };
  return { delay, edge: criticalReflexGain(parameters, state.condition) };
}

/** The whole curve at once, shortest delay first. */
export function edgeCurve(state: ExperimentState): EdgePoint[] {
  return Array.from({ length: EDGE_POINTS }, (_, index) => edgePoint(state, index));
}

function orderOfPoints(): number[] {
  const all = Array.from({ length: EDGE_POINTS }, (_, index) => index);
  const isCoarse = (index: number): boolean => index % COARSE_STRIDE === 0;
  return [...all.filter(isCoarse), ...all.filter((index) => !isCoarse(index))];
}
