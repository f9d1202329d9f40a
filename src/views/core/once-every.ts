/** What follows a run without keeping step with it. */

/** Words must stand long enough to be read: shortest time between two, in ms of the reader's clock. */
const READABLE = 1000;

/**
 * A function that asks for `update`: it runs at once, or as soon as `shortest` has passed since the
 * last time. However often it is asked for meanwhile, it then runs once.
 *
 * @param shortest Time between two updates at least, in ms of the reader's clock.
 */
export function onceEvery(shortest: number, lifetime: AbortSignal, update: () => void): () => void {
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
    const wait = updatedAt + shortest - performance.now();
    if (wait <= 0) now();
    else due = setTimeout(now, wait);
  };
}

/** The same for words. */
export function onceASecond(lifetime: AbortSignal, update: () => void): () => void {
  return onceEvery(READABLE, lifetime, update);
}
