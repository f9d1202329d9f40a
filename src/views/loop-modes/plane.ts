/**
 * The plane of the modes: how fast a movement grows (across) against its rhythm (up), and the ways that the
 * modes take through it as the reflex gain rises. The still and the live plane are drawn by this.
 */
import { line } from 'd3';
import type { LoopModes, Mode, ModeAtGain } from '#model/loop-modes.ts';

/** Growth at the right side, in 1/s; at the left one as much is lost. */
export const FASTEST_GROWTH = 30;
/** Rhythms at the foot and at the head, in Hz. */
export const SLOWEST = 2;
export const QUICKEST = 14;
/** Side of the field in its own coordinates: stretched to its width and height on the page. */
export const PLANE_SIZE = 1000;
/** Gains that are marked on a path, as multiples of the edge. */
export const MARKED_GAINS = [0.2, 0.5, 1, 2, 4] as const;

/** A place in the plane: 0 to 1 from the left, and 0 to 1 from the foot. */
export interface Place {
  readonly across: number;
  readonly up: number;
}

export interface PlaneDrawing {
  /** The ways of the first and the second mode, as SVG paths. */
  readonly paths: readonly [string, string];
  /** Where the marked gains lie on each; none on a mode that no reflex moves. */
  readonly ticks: readonly [readonly Tick[], readonly Tick[]];
}

export interface Tick {
  /** Multiple of the edge. */
  readonly multiple: number;
  readonly place: Place;
}

/** Where a mode lies, beyond the sides if need be. */
export function placeOf({ growth, frequency }: Mode): Place {
  return {
    across: (growth + FASTEST_GROWTH) / (2 * FASTEST_GROWTH),
    up: (frequency - SLOWEST) / (QUICKEST - SLOWEST),
  };
}

/** The nearest place within the plane. */
export function within({ across, up }: Place): Place {
  return { across: limited(across), up: limited(up) };
}

export function drawPlane({ edge, first, second }: LoopModes): PlaneDrawing {
  const ticks = (path: readonly ModeAtGain[]): Tick[] =>
    edge === undefined ? [] : MARKED_GAINS.flatMap((multiple) => tickOn(path, multiple, edge.gain));
  return { paths: [pathOf(first), pathOf(second)], ticks: [ticks(first), ticks(second)] };
}

function pathOf(path: readonly ModeAtGain[]): string {
  return (
    line<ModeAtGain>()
      .x((mode) => PLANE_SIZE * placeOf(mode).across)
      .y((mode) => PLANE_SIZE * (1 - placeOf(mode).up))
      .digits(1)(path) ?? ''
  );
}

function tickOn(path: readonly ModeAtGain[], multiple: number, edge: number): Tick[] {
  const after = path.findIndex(({ gain }) => gain >= multiple * edge);
  const to = path[after];
  const from = path[after - 1];
  if (to === undefined || from === undefined) return [];
  const place = between(placeOf(from), placeOf(to), partOf(from.gain, to.gain, multiple * edge));
  const isSeen = place.across >= 0 && place.across <= 1 && place.up >= 0 && place.up <= 1;
  return isSeen ? [{ multiple, place }] : [];
}

/**
 * The gain at the point of a path that is nearest to a place.
 *
 * @param aspect Width of the plane as drawn, of its height.
 * @returns In the gain's own unit; undefined for a path without length.
 */
export function gainNear(
  path: readonly ModeAtGain[],
  { across, up }: Place,
  aspect: number,
): number | undefined {
  let gain: number | undefined;
  let least = Infinity;
  for (const [index, to] of path.entries()) {
    const from = path[index - 1];
    if (from === undefined) continue;
    const [start, end] = [placeOf(from), placeOf(to)];
    const x = aspect * (end.across - start.across);
    const y = end.up - start.up;
    const length = x * x + y * y;
    if (length === 0) continue;
    const along = aspect * (across - start.across) * x + (up - start.up) * y;
    const part = limited(along / length);
    const nearest = between(start, end, part);
    const [right, over] = [aspect * (nearest.across - across), nearest.up - up];
    const distance = right * right + over * over;
    if (distance >= least) continue;
    least = distance;
    gain = from.gain + part * (to.gain - from.gain);
  }
  return gain;
}

function between(from: Place, to: Place, part: number): Place {
  return {
    across: from.across + part * (to.across - from.across),
    up: from.up + part * (to.up - from.up),
  };
}

function partOf(from: number, to: number, value: number): number {
  return to > from ? (value - from) / (to - from) : 0;
}

function limited(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}
