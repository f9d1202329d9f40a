/** What every slider answers to apart from being dragged: its keys, and a double click that resets it. */
import { announceAdjustment, announceChange } from './adjust.ts';
import type { Adjustable } from './adjustable.ts';

/** Lets keys and double clicks on `slider` move `parameter` until `lifetime` aborts. */
export function slideByKey(
  slider: HTMLElement,
  parameter: Adjustable,
  lifetime: AbortSignal,
): void {
  moveByKey(slider, parameter.followKey, lifetime);
  slider.addEventListener(
    'dblclick',
    () => {
      parameter.reset();
      announceAdjustment(slider);
      announceChange(slider);
    },
    { signal: lifetime },
  );
}

/**
 * Lets keys on `slider` move something, and tells of it, until `lifetime` aborts.
 *
 * @param followKey Follows a key. Returns whether it was one of its own.
 */
export function moveByKey(
  slider: HTMLElement,
  followKey: (event: KeyboardEvent) => boolean,
  lifetime: AbortSignal,
): void {
  const listen = { signal: lifetime };
  let moved = false;
  slider.addEventListener(
    'keydown',
    (event) => {
      if (!followKey(event)) return;
      event.preventDefault();
      moved = true;
      announceAdjustment(slider);
    },
    listen,
  );
  // A key held down moves many times but ends once: browsers refuse an address rewritten too often.
  const end = (): void => {
    if (!moved) return;
    moved = false;
    announceChange(slider);
  };
  slider.addEventListener('keyup', end, listen);
  slider.addEventListener('blur', end, listen);
}
