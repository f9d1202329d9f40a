/** One muscle's impulses on a canvas: one path a frame, and nothing made for it. */
import { rowHeight, rowTop, tickWidth } from './ticks.ts';

export interface TickCanvas {
  /** Takes note of the canvas's size: to ask for it at each frame would make the page lay itself out. */
  readonly fit: () => void;
  /** Clears the canvas for a picture of `count` units that ends at `time`, in simulated s. */
  readonly begin: (time: number, count: number) => void;
  /** Adds one impulse. @param unit Place in its pool. @param at In simulated s. */
  readonly add: (unit: number, at: number) => void;
  /** Draws what was added. */
  readonly end: (colour: string) => void;
}

/**
 * @param seconds What the canvas is wide, in simulated s.
 * @throws {Error} If the browser gives no canvas to draw on.
 */
export function createTickCanvas(canvas: HTMLCanvasElement, seconds: number): TickCanvas {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas to draw on');
  let time = 0;
  let count = 1;
  let ratio = 1;
  let pixelsPerSecond = 0;
  let height = 0;
  return {
    fit() {
      ratio = canvas.clientWidth > 0 ? canvas.width / canvas.clientWidth : 1;
    },
    begin(now, units) {
      time = now;
      count = units;
      pixelsPerSecond = canvas.width / seconds;
      // A row finer than a pixel still shows.
      height = Math.max(1, rowHeight(units) * canvas.height);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.beginPath();
    },
    add(unit, at) {
      if (unit >= count) return;
      const width = ratio * tickWidth(unit, count);
      const right = canvas.width + (at - time) * pixelsPerSecond;
      context.rect(right - width, rowTop(unit, count) * canvas.height, width, height);
    },
    end(colour) {
      context.fillStyle = colour;
      context.fill();
    },
  };
}
