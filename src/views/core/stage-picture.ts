/** When a picture is drawn: only if it changed, only while it is seen, at most once a frame. */

export interface StagePicture {
  /** Asks for a drawing at the next frame in which the picture is seen. */
  readonly invalidate: () => void;
  /** Draws in this very frame, if the picture is seen; otherwise as soon as it is. */
  readonly drawNow: () => void;
  /** Says whether the picture is on the screen and has a size. */
  readonly setSeen: (seen: boolean) => void;
}

/**
 * @param draw Draws the picture as it now is.
 * @param lifetime Nothing is drawn once it aborts.
 */
export function createStagePicture(draw: () => void, lifetime: AbortSignal): StagePicture {
  let stale = true;
  let seen = false;
  let request = 0;

  const follow = (): void => {
    if (stale && seen && request === 0 && !lifetime.aborted)
      request = requestAnimationFrame(drawStale);
  };
  const drawStale = (): void => {
    cancelAnimationFrame(request);
    request = 0;
    if (!stale || !seen || lifetime.aborted) return;
    stale = false;
    draw();
  };
  lifetime.addEventListener('abort', () => {
    cancelAnimationFrame(request);
  });

  return {
    invalidate() {
      stale = true;
      follow();
    },
    drawNow() {
      stale = true;
      drawStale();
    },
    setSeen(nowSeen) {
      seen = nowSeen;
      follow();
    },
  };
}

/** Beyond this, extra pixels cost more than they show. */
const MAXIMUM_PIXEL_RATIO = 2;

/** Gives `canvas` as many pixels as the screen shows of it, and says whenever that changes. */
export function fitCanvas(
  canvas: HTMLCanvasElement,
  lifetime: AbortSignal,
  onChange: (isEmpty: boolean) => void,
): void {
  const observer = new ResizeObserver((entries) => {
    const box = entries.at(-1)?.contentRect;
    if (!box) return;
    const ratio = Math.min(devicePixelRatio, MAXIMUM_PIXEL_RATIO);
    const width = Math.round(box.width * ratio);
    const height = Math.round(box.height * ratio);
    if (width > 0 && height > 0 && (width !== canvas.width || height !== canvas.height)) {
      canvas.width = width;
      canvas.height = height;
    }
    onChange(width === 0 || height === 0);
  });
  observer.observe(canvas);
  lifetime.addEventListener('abort', () => {
    observer.disconnect();
  });
}
