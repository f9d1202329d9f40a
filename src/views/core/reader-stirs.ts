/** What a reader does first on a page; any of it shows that somebody is there. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'wheel', 'scroll', 'keydown'] as const;
/** After this long, in ms, even a reader who only looks is shown what the page can do. */
const PATIENCE = 10_000;

/**
 * Calls `callback` once: at the reader's first sign, or after ten quiet seconds. Until then the page
 * does nothing heavy, so that its words are there at once.
 */
export function whenReaderStirs(lifetime: AbortSignal, callback: () => void): void {
  const waiting = new AbortController();
  const until = AbortSignal.any([waiting.signal, lifetime]);
  const stir = (): void => {
    waiting.abort();
    clearTimeout(patience);
    callback();
  };
  const patience = setTimeout(stir, PATIENCE);
  lifetime.addEventListener('abort', () => {
    clearTimeout(patience);
  });
  for (const sign of SIGNS) addEventListener(sign, stir, { signal: until, passive: true });
}
