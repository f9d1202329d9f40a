/** Where the words beside the marks stand, so that none covers another. */
import { forReader } from '#messages/number-text.ts';
import { percent } from '#views/core/percent.ts';
import type { Place, Tick } from './plane.ts';

/** The plane at its smallest, in px. */
const NARROWEST = 230;
const LOWEST = 288;
/** Width of a letter and height of a line, in px, at most. */
const LETTER = 7.6;
const LINE = 18;
/** Radius of a mark, and from its middle to the line of its words, or from a tick's to its, in px. */
const RING = 13;
const APART = 25;
const BELOW = 16;

/** Words at a place, moved from it in px: right and down. */
export interface Label {
  readonly words: string;
  readonly place: Place;
  readonly lean: 'start' | 'middle' | 'end';
  readonly shift: readonly [number, number];
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/**
 * The upper mark's words above it, the lower one's below: paths run across more than up.
 *
 * @param marks Place and words of the first and the second mode; undefined where there is none.
 */
export function labelMarks(
  marks: readonly ({ readonly place: Place; readonly words: string } | undefined)[],
): readonly (Label | undefined)[] {
  const [first, second] = marks.map((mark) => mark?.place.up ?? -Infinity);
  const upper = (second ?? 0) > (first ?? 0) ? 1 : 0;
  const isLone = marks.filter((mark) => mark !== undefined).length < 2;
  return marks.map((mark, index) => mark && labelOf(mark, isLone || index === upper));
}

/**
 * Multiples of the edge beside their ticks, where the marks and their words leave room: the edge itself
 * first, for it names where the path crosses over.
 */
export function labelTicks(
  ticks: readonly Tick[],
  marks: readonly (Place | undefined)[],
  labels: readonly (Label | undefined)[],
): Label[] {
  const taken = labels.flatMap((label) => (label === undefined ? [] : boxOf(label)));
  for (const mark of marks) if (mark !== undefined) taken.push(around(mark, RING));
  const edgeFirst = ticks.toSorted(
    (one, other) => Number(other.multiple === 1) - Number(one.multiple === 1),
  );
  return edgeFirst.flatMap((tick) => {
    const label = besideTick(tick).find((candidate) => {
      const box = boxOf(candidate);
      return isInside(box) && !taken.some((other) => meet(box, other));
    });
    if (label === undefined) return [];
    taken.push(boxOf(label));
    return label;
  });
}

/** Where a tick's words may stand, best place first. */
function besideTick({ multiple, place }: Tick): Label[] {
  const words = `${forReader(String(multiple))} ×`;
  const at = (lean: Label['lean'], ...shift: readonly [number, number]): Label => ({
    words,
    place,
    lean,
    shift,
  });
  // The one at the edge stands beside its line.
  if (multiple === 1)
    return [
      at('start', 7, BELOW),
      at('end', -7, BELOW),
      at('start', 7, -BELOW),
      at('end', -7, -BELOW),
    ];
  return [at('middle', 0, BELOW), at('middle', 0, -BELOW)];
}

/** The attributes of an SVG text. */
export function labelAttributes({ place, lean, shift }: Label): Readonly<Record<string, string>> {
  return {
    x: percent(place.across),
    y: percent(1 - place.up),
    dx: String(shift[0]),
    dy: String(shift[1]),
    'text-anchor': lean,
  };
}

function labelOf(
  { place, words }: { readonly place: Place; readonly words: string },
  isUpper: boolean,
): Label {
  const room = (APART + LINE / 2) / LOWEST;
  const isAbove = isUpper ? place.up < 1 - room : place.up < room;
  const half = (words.length * LETTER) / NARROWEST / 2;
  const lean = place.across < half ? 'start' : place.across > 1 - half ? 'end' : 'middle';
  const outwards = { start: -RING, middle: 0, end: RING }[lean];
  return { words, place, lean, shift: [outwards, isAbove ? -APART : APART] };
}

function boxOf({ words, place, lean, shift }: Label): Box {
  const width = (words.length * LETTER) / NARROWEST;
  const at = place.across + shift[0] / NARROWEST;
  const left = lean === 'start' ? at : lean === 'end' ? at - width : at - width / 2;
  const middle = place.up - shift[1] / LOWEST;
  const half = LINE / LOWEST / 2;
  return { left, right: left + width, bottom: middle - half, top: middle + half };
}

function around({ across, up }: Place, radius: number): Box {
  const [width, height] = [radius / NARROWEST, radius / LOWEST];
  return { left: across - width, right: across + width, bottom: up - height, top: up + height };
}

function isInside({ left, right, bottom, top }: Box): boolean {
  return left >= 0 && right <= 1 && bottom >= 0 && top <= 1;
}

function meet(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.bottom < other.top &&
    other.bottom < one.top
  );
}
