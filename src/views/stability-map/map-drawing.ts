/** The stability map as shapes: the edge, what lies above it, and the rhythms along it. */
import { area, curveMonotoneX, line } from 'd3';
import { ONSET_BAND } from '#experiment/control-scale.ts';
import type { EdgePoint } from '#experiment/stability-edge.ts';
import type { GridPlace } from '#experiment/stability-grid.ts';
import { delayPlace, gainPlace } from '#experiment/stability-scale.ts';

/** The field's own coordinates: stretched to its width and height on the page. */
export const FIELD_WIDTH = 1000;
export const FIELD_HEIGHT = 1000;
/** Rhythms that are marked, in Hz. */
export const MARKED_RHYTHMS = [12, 11, 10, 9, 8, 7, 6, 5, 4, 3] as const;
/** Between neighbours further apart than this, in Hz, another rhythm takes over and none lies between. */
const LARGEST_STEP = 0.8;

/** A place on the map: 0 to 1 from the left, and 0 to 1 from the foot. */
export interface Place {
  readonly across: number;
  readonly up: number;
}

export interface MapDrawing {
  /** The edge, as an SVG path; as are the others. */
  readonly edge: string;
  /** All that lies above it. */
  readonly above: string;
  /** Lower and upper end of the band in which a foot of single units begins to shake. */
  readonly onset: readonly [string, string];
  /** Where on the edge the foot swings at each marked rhythm that it has there. */
  readonly rhythms: readonly { readonly frequency: number; readonly place: Place }[];
}

interface Crossing {
  readonly across: number;
  readonly gain: number;
}

/** @param curve The edge at several delays, shortest first. */
export function drawMap(curve: readonly EdgePoint[]): MapDrawing {
  const crossings = curve.map(
    ({ delay, edge }): Crossing | undefined =>
      edge && { across: delayPlace(delay), gain: edge.gain },
  );
  const known = (crossing: Crossing | undefined): boolean => crossing !== undefined;
  const x = (crossing: Crossing | undefined): number => FIELD_WIDTH * (crossing?.across ?? 0);
  const y =
    (multiple: number) =>
    (crossing: Crossing | undefined): number =>
      FIELD_HEIGHT * (1 - gainPlace(multiple * (crossing?.gain ?? 0)));
  const lineAt = (multiple: number): string =>
    line<Crossing | undefined>().defined(known).x(x).y(y(multiple)).curve(curveMonotoneX).digits(1)(
      crossings,
    ) ?? '';
  const above = area<Crossing | undefined>()
    .defined(known)
    .x(x)
    .y0(y(1))
    .y1(0)
    .curve(curveMonotoneX)
    .digits(1)(crossings);
  return {
    edge: lineAt(1),
    above: above ?? '',
    onset: [lineAt(ONSET_BAND.from), lineAt(ONSET_BAND.to)],
    rhythms: rhythmsAlong(curve),
  };
}

/** A line through places of one simulated rhythm. */
export function rhythmPath(places: readonly GridPlace[]): string {
  return (
    line<GridPlace>()
      .x(({ conductionDelay }) => FIELD_WIDTH * delayPlace(conductionDelay))
      .y(({ reflexGain }) => FIELD_HEIGHT * (1 - gainPlace(reflexGain)))
      .digits(1)(places) ?? ''
  );
}

/**
 * The gain at the edge at a place across, read between the points of the curve.
 *
 * @returns In the gain's own unit; undefined where there is no edge.
 */
export function edgeGainAt(curve: readonly EdgePoint[], across: number): number | undefined {
  const after = curve.findIndex(({ delay }) => delayPlace(delay) >= across);
  const right = curve[after];
  const left = curve[Math.max(after - 1, 0)];
  if (left?.edge === undefined || right?.edge === undefined) return undefined;
  const from = delayPlace(left.delay);
  const to = delayPlace(right.delay);
  const part = to > from ? (across - from) / (to - from) : 0;
  return left.edge.gain + part * (right.edge.gain - left.edge.gain);
}

function rhythmsAlong(curve: readonly EdgePoint[]): MapDrawing['rhythms'] {
  return MARKED_RHYTHMS.flatMap((frequency) => {
    for (let index = 1; index < curve.length; index++) {
      const before = curve[index - 1];
      const after = curve[index];
      if (before?.edge === undefined || after?.edge === undefined) continue;
      const step = before.edge.frequency - after.edge.frequency;
      if (before.edge.frequency < frequency || after.edge.frequency >= frequency) continue;
      if (step > LARGEST_STEP) continue;
      const part = (before.edge.frequency - frequency) / step;
      const gain = before.edge.gain + part * (after.edge.gain - before.edge.gain);
      const delay = before.delay + part * (after.delay - before.delay);
      return [{ frequency, place: { across: delayPlace(delay), up: gainPlace(gain) } }];
    }
    return [];
  });
}
