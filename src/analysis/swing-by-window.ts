/** How a swing grows or fades in the course of a record. */
import type { Samples } from './pieces.ts';
import { swingInBand } from './spectrum.ts';

/** Length of a window, in s: many swings of the slowest tremor. */
const WINDOW = 5;
/** Shortest rest at the end that is still a window, in s. */
const SHORTEST_WINDOW = 2;

export interface WindowSwing {
  /** When the window begins, in s from the start of the record. */
  readonly startSeconds: number;
  /** Root mean square within the band, in the signal's unit. */
  readonly swing: number;
}

/**
 * Swing between two frequencies in windows of five seconds, one after the other; the last may be shorter, down to two.
 *
 * @param lowest In Hz. @param highest In Hz.
 */
export function swingByWindow(
  samples: Samples,
  sampleRate: number,
  lowest: number,
  highest: number,
): WindowSwing[] {
  const length = Math.round(WINDOW * sampleRate);
  const windows: WindowSwing[] = [];
  for (let start = 0; samples.length - start >= SHORTEST_WINDOW * sampleRate; start += length) {
    windows.push({
      startSeconds: start / sampleRate,
      swing: swingInBand(samples.slice(start, start + length), sampleRate, lowest, highest),
    });
  }
  return windows;
}
