/** Follows a pointer that takes hold of `handle` across `area`, until it lets go. */

export interface Drag {
  /** The handle is asked to be at a place in the area: from 0 (left) to 1, and from 0 (top) to 1. */
  readonly move: (x: number, y: number) => void;
  /** The pointer has let go. */
  readonly end: () => void;
}

/**
 * @param handle What is taken hold of; the area itself, where a press anywhere counts. It must have
 *   `touch-action: none`, or `pan-y` where only its way across counts, or touch scrolls the page instead.
 */
export function dragWithin(
  handle: Element,
  area: Element,
  lifetime: AbortSignal,
  { move, end }: Drag,
): void {
  const listen = { signal: lifetime };
  let held: number | undefined;
  const follow = (event: PointerEvent): void => {
    const { left, top, width, height } = area.getBoundingClientRect();
    if (width === 0 || height === 0) return;
    move(limited((event.clientX - left) / width), limited((event.clientY - top) / height));
  };
  const onDown = (event: PointerEvent): void => {
    if (event.button !== 0 || held !== undefined) return;
    held = event.pointerId;
    handle.setPointerCapture(event.pointerId);
    follow(event);
  };
  const onMove = (event: PointerEvent): void => {
    if (event.pointerId === held) follow(event);
  };
  const onEnd = (event: PointerEvent): void => {
    if (event.pointerId !== held) return;
    held = undefined;
    end();
  };
  const target = handle as HTMLElement | SVGElement;
  target.addEventListener('pointerdown', onDown as EventListener, listen);
  target.addEventListener('pointermove', onMove as EventListener, listen);
  target.addEventListener('pointerup', onEnd as EventListener, listen);
  target.addEventListener('pointercancel', onEnd as EventListener, listen);
}

function limited(place: number): number {
  return Math.min(Math.max(place, 0), 1);
}
