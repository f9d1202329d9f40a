/** Turning the foot by pointer and keyboard. Never the wheel, and never a vertical swipe: those scroll. */
import { type Orbit, orbitAfterKey, orbitAt, turned } from './orbit.ts';

/** Turn, in rad, of a drag as wide as the picture. */
const TURN_PER_WIDTH = Math.PI;

/**
 * @param orbit Where the eye is now.
 * @param move Takes the eye elsewhere.
 */
export function turnByHand(
  canvas: HTMLCanvasElement,
  lifetime: AbortSignal,
  orbit: () => Orbit,
  move: (orbit: Orbit) => void,
): void {
  const options = { signal: lifetime };
  let previous: number | undefined;

  canvas.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || !event.isPrimary) return;
      previous = event.clientX;
      canvas.setPointerCapture(event.pointerId);
    },
    options,
  );
  canvas.addEventListener(
    'pointermove',
    (event) => {
      if (previous === undefined || !event.isPrimary) return;
      const share = (event.clientX - previous) / canvas.clientWidth;
      previous = event.clientX;
      // The foot follows the hand, so the eye goes the other way.
      move(turned(orbit(), -share * TURN_PER_WIDTH));
    },
    options,
  );
  const release = (): void => {
    previous = undefined;
  };
  canvas.addEventListener('pointerup', release, options);
  canvas.addEventListener('pointercancel', release, options);

  canvas.addEventListener(
    'keydown',
    (event) => {
      if (event.altKey || event.ctrlKey || event.metaKey) return;
      const next = orbitAfterKey(orbit(), event.key);
      if (!next) return;
      event.preventDefault();
      move(next);
    },
    options,
  );
  canvas.addEventListener(
    'dblclick',
    () => {
      move(orbitAt(orbit().view));
    },
    options,
  );
}
