/** Work that is too long for one frame. */
import { whileInView } from './visibility.ts';

/**
 * Takes a slice of the work in each frame while `figure` is in view. Out of view, and once the work is
 * done or `until` has aborted, no frame is asked for.
 *
 * @param takeSlice Does some ms of the work. @returns Whether some is left.
 */
export function workInFrames(
  figure: Element,
  until: AbortSignal,
  takeSlice: (now: number) => boolean,
): void {
  let request = 0;
  let isLeft = true;
  let inView = false;

  function follow(): void {
    const isWanted = inView && isLeft && !until.aborted;
    if (isWanted && request === 0) request = requestAnimationFrame(work);
    if (isWanted) return;
    cancelAnimationFrame(request);
    request = 0;
  }

  function work(now: number): void {
    request = 0;
    isLeft = takeSlice(now);
    follow();
  }

  whileInView(figure, until, (isSeen) => {
    inView = isSeen;
    follow();
  });
  until.addEventListener('abort', follow);
}
