/** The cursor over the lanes: one slider for all of them, moved by pointer and by key. */
import { followPointer } from './pointing.ts';
import type { Inspection } from './inspection.ts';
import { nearestTurn, placeAfter } from './moments.ts';

/** How near a press must be to a mark to take hold of it, and to a crest to mean it, in px. */
const GRASP = 22;
const SNAP = 4;
/** Where a cursor that is not there yet starts. */
const NEWEST = 1;

/**
 * Makes `cursor`, which lies over the lanes, a slider.
 *
 * @param line Values of the line whose crests count, oldest first.
 */
export function slideCursor(
  cursor: HTMLElement,
  line: Float64Array,
  inspection: Inspection,
  lifetime: AbortSignal,
): void {
  let held: number | undefined;
  let hovers = false;
  const parts = (pixels: number): number => pixels / Math.max(cursor.clientWidth, 1);
  const meant = (place: number): number => nearestTurn(place, line, parts(SNAP));

  followPointer(cursor, cursor, lifetime, {
    hover(place) {
      if (place === undefined && !hovers) return;
      hovers = place !== undefined;
      inspection.cursor.value = place;
    },
    press(place, isTouch) {
      if (inspection.measuring.peek()) {
        held = inspection.markNear(place, parts(GRASP)) ?? inspection.setMark(meant(place));
        return true;
      }
      if (!isTouch) return false;
      hovers = false;
      inspection.look(place);
      return true;
    },
    drag(place) {
      if (held === undefined) inspection.look(place);
      else inspection.moveMark(held, meant(place));
    },
    release() {
      held = undefined;
    },
  });

  cursor.addEventListener(
    'keydown',
    (event) => {
      const place = inspection.cursor.peek() ?? NEWEST;
      if (event.key === 'Enter') {
        inspection.measure();
        inspection.setMark(place);
      } else {
        const next = placeAfter(event, place, line);
        if (next === undefined) return;
        hovers = false;
        inspection.look(next);
      }
      event.preventDefault();
    },
    { signal: lifetime },
  );
}
