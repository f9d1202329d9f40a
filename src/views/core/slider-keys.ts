/**
 * The keys of everything that slides, the same everywhere: arrows move a twentieth of the range,
 * with Shift a hundredth, Page keys a tenth, Home and End go to the ends, Backspace resets.
 */
const COARSE = 1 / 20;
const FINE = 1 / 100;
const PAGE = 1 / 10;

/**
 * Where a key takes a slider.
 *
 * @param position Present place, from 0 to 1.
 * @returns The new place from 0 to 1, 'reset', or undefined for a key that is not the slider's.
 */
export function placeAfterKey(
  event: KeyboardEvent,
  position: number,
): number | 'reset' | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const small = event.shiftKey ? FINE : COARSE;
  const places: Record<string, number | 'reset'> = {
    ArrowRight: position + small,
    ArrowUp: position + small,
    ArrowLeft: position - small,
    ArrowDown: position - small,
    PageUp: position + PAGE,
    PageDown: position - PAGE,
    Home: 0,
    End: 1,
    Backspace: 'reset',
  };
  const place = places[event.key];
  return typeof place === 'number' ? Math.min(Math.max(place, 0), 1) : place;
}
