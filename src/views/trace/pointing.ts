/**
 * Follows a pointer along a ruler: a mouse that hovers, and a press that is dragged.
 *
 * A finger may as well be on its way to scroll the page: its press counts once it has moved sideways or
 * been lifted where it was set down. The element needs `touch-action: pan-y`.
 */

/** How far a finger must go sideways, in px, to be pointing and not about to scroll. */
const SIDEWAYS = 8;

export interface Pointing {
  /** The pointer is over a place, from 0 to 1, without pressing; undefined once it has left. */
  readonly hover?: (place: number | undefined) => void;
  /** @returns Whether the press is taken, and will be dragged. */
  readonly press: (place: number, isTouch: boolean) => boolean;
  readonly drag: (place: number) => void;
  readonly release: () => void;
}

/** @param target What is pressed. @param area What its places are parts of, from left to right. */
export function followPointer(
  target: HTMLElement,
  area: Element,
  lifetime: AbortSignal,
  { hover, press, drag, release }: Pointing,
): void {
  let held: number | undefined;
  let waiting: { readonly id: number; readonly x: number } | undefined;

  const placeOf = (event: PointerEvent): number => {
    const { left, width } = area.getBoundingClientRect();
    return width === 0 ? 0 : Math.min(Math.max((event.clientX - left) / width, 0), 1);
  };
  const take = (event: PointerEvent): void => {
    waiting = undefined;
    if (!press(placeOf(event), event.pointerType === 'touch')) return;
    held = event.pointerId;
    target.setPointerCapture(event.pointerId);
  };
  const letGo = (): void => {
    waiting = undefined;
    if (held === undefined) return;
    held = undefined;
    release();
  };

  const answers = {
    pointerdown(event: PointerEvent) {
      if (event.button !== 0 || held !== undefined) return;
      if (event.pointerType === 'touch') waiting = { id: event.pointerId, x: event.clientX };
      else take(event);
    },
    pointermove(event: PointerEvent) {
      if (waiting?.id === event.pointerId && Math.abs(event.clientX - waiting.x) > SIDEWAYS)
        take(event);
      if (event.pointerId === held) drag(placeOf(event));
      else if (event.pointerType !== 'touch') hover?.(placeOf(event));
    },
    pointerup(event: PointerEvent) {
      if (waiting?.id === event.pointerId) take(event);
      if (event.pointerId === held) letGo();
    },
    pointercancel: letGo,
    pointerleave(event: PointerEvent) {
      if (event.pointerType !== 'touch') hover?.(undefined);
    },
  };
  for (const [kind, answer] of Object.entries(answers))
    target.addEventListener(kind, answer as EventListener, { signal: lifetime });
}
