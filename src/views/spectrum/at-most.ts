/** A picture that follows a run without keeping step with it. */

/**
 * Shortest time between two drawings, in ms of the reader’s clock. Slower than three a second: an area
 * that changes must stay well below the rhythms that the page is about.
 */
const SHORTEST = 400;

/**
 * A function that asks for `draw`: it runs at once, or as soon as the time is up since the last drawing.
 * However often it is asked for meanwhile, it then runs once.
 */
export function atMostNowAndThen(lifetime: AbortSignal, draw: () => void): () => void {
  let drawnAt = Number.NEGATIVE_INFINITY;
  let due: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    due = undefined;
    drawnAt = performance.now();
    draw();
  };
  lifetime.addEventListener('abort', () => {
    clearTimeout(due);
  });
  return () => {
    if (due !== undefined || lifetime.aborted) return;
    const wait = drawnAt + SHORTEST - performance.now();
    if (wait <= 0) now();
    else due = setTimeout(now, wait);
  };
}
