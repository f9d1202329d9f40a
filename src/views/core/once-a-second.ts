/** Words that follow a run: they must stand long enough to be read. */

/** Shortest time between two updates, in ms of the reader's clock. */
const SHORTEST = 1000;

/**
 * A function that asks for `update`: it runs at once, or as soon as a second has passed since the
 * last time. However often it is asked for meanwhile, it then runs once.
 */
export function onceASecond(lifetime: AbortSignal, update: () => void): () => void {
  let updatedAt = Number.NEGATIVE_INFINITY;
  let due: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    due = undefined;
    updatedAt = performance.now();
    update();
  };
  lifetime.addEventListener('abort', () => {
    clearTimeout(due);
  });
  return () => {
    if (due !== undefined || lifetime.aborted) return;
    const wait = updatedAt + SHORTEST - performance.now();
    if (wait <= 0) now();
    else due = setTimeout(now, wait);
  };
}
