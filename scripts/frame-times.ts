/** How long the page's own work in each animation frame takes. Both functions run in the page. */

export interface FrameTimes {
  readonly frames: number;
  /** Script in the middlemost frame, in ms. */
  readonly median: number;
  /** Script that 95 of 100 frames stay below, in ms. */
  readonly high: number;
}

interface NotedFrame {
  readonly at: number;
  /** In ms. */
  took: number;
}

/** Notes, in `window.frames`, each frame and the script in it, and in `window.asked` each request. */
export function rememberFrames(): void {
  const page = Object.assign(window, { frames: [] as NotedFrame[], asked: 0 });
  const request = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (callback) => {
    page.asked++;
    return request((at) => {
      const start = performance.now();
      callback(at);
      const took = performance.now() - start;
      const last = page.frames.at(-1);
      if (last?.at === at) last.took += took;
      else page.frames.push({ at, took });
    });
  };
}

/** What has been noted since. */
export function frameTimes(): FrameTimes {
  const { frames } = window as unknown as { readonly frames: readonly NotedFrame[] };
  const sorted = frames.map(({ took }) => took).sort((a, b) => a - b);
  const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] ?? 0;
  return { frames: sorted.length, median: at(0.5), high: at(0.95) };
}
