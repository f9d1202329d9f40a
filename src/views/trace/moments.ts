/**
 * Places on the line being written, and the ways a key moves between them.
 *
 * A place is a part of the ruler, from 0 (oldest) to 1 (newest). One short tick of the ruler is one
 * arrow key, as on every slider.
 */
import { HISTORY_SPAN } from '#experiment/history.ts';

/** Seconds that a key moves by: a short tick, with Shift a tenth of one, and a long tick. */
const COARSE = 0.1;
const FINE = 0.01;
const PAGE = 1;

/** Where on the ruler a place is, in s. */
export function secondsAt(place: number): number {
  return place * HISTORY_SPAN;
}

/** The place of a moment. @param time Of the moment. @param now Of the newest sample; both in simulated s. */
export function placeOf(time: number, now: number): number {
  return 1 - (now - time) / HISTORY_SPAN;
}

/** The moment at a place, in simulated s. */
export function timeAt(place: number, now: number): number {
  return now - (1 - place) * HISTORY_SPAN;
}

/**
 * Where a key takes a place; undefined for a key that moves nothing.
 *
 * Left and right go along the ruler; up and down go to the next crest or trough of the line.
 *
 * @param values The line, oldest sample first.
 */
export function placeAfter(
  event: KeyboardEvent,
  place: number,
  values: Float64Array,
): number | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const step = (event.shiftKey ? FINE : COARSE) / HISTORY_SPAN;
  switch (event.key) {
    case 'ArrowRight':
      return limited(place + step);
    case 'ArrowLeft':
      return limited(place - step);
    case 'PageUp':
      return limited(place + PAGE / HISTORY_SPAN);
    case 'PageDown':
      return limited(place - PAGE / HISTORY_SPAN);
    case 'Home':
      return 0;
    case 'End':
      return 1;
    case 'ArrowUp':
      return turnAfter(place, values, 1);
    case 'ArrowDown':
      return turnAfter(place, values, -1);
    default:
      return undefined;
  }
}

/**
 * The nearest crest or trough, or `place` itself where none is near enough.
 *
 * @param reach How far away it may be, as a part of the ruler.
 */
export function nearestTurn(place: number, values: Float64Array, reach: number): number {
  const before = turnAfter(place, values, -1);
  const after = turnAfter(place, values, 1);
  const nearest = place - before < after - place ? before : after;
  return Math.abs(nearest - place) <= reach ? nearest : place;
}

/** The next crest or trough in a direction (1 later, −1 earlier), or the end of the line. */
function turnAfter(place: number, values: Float64Array, direction: 1 | -1): number {
  const last = values.length - 1;
  let index = Math.round(place * last) + direction;
  while (index > 0 && index < last && !turnsAt(values, index)) index += direction;
  return limited(index / last);
}

function turnsAt(values: Float64Array, index: number): boolean {
  const here = values[index] ?? 0;
  const rise = here - (values[index - 1] ?? 0);
  const nextRise = (values[index + 1] ?? 0) - here;
  return (rise > 0 && nextRise <= 0) || (rise < 0 && nextRise >= 0);
}

function limited(place: number): number {
  return Math.min(Math.max(place, 0), 1);
}
