/** The muscle's pull under its impulses, as one line over the same seconds. */
import { SAMPLE_RATE } from '#experiment/history.ts';
import type { Run } from '#experiment/run.ts';
import type { MuscleRole } from '#model/neuromuscular-model.ts';

/** The line's own coordinates, stretched to its plot. */
export const LINE_WIDTH = 10_000;
export const LINE_HEIGHT = 1000;
/** Samples for each point of the line. */
const SAMPLES_PER_POINT = 4;
/** What may stand at the top of the plot, as shares of full activation. */
const TOPS = [0.05, 0.1, 0.2, 0.5, 1] as const;
/** A top is given up for a lower one where the line stays below this share of it. */
const MUCH_LOWER = 0.3;

export interface PullDrawing {
  readonly path: string;
  /** What stands at the top, as a share of full activation. */
  readonly top: number;
}

/** Draws one muscle's line; it remembers its top so that the line does not breathe. */
export function createPullLine(muscle: MuscleRole, seconds: number): (run: Run) => PullDrawing {
  const samples = new Float64Array(Math.round(seconds * SAMPLE_RATE));
  let top: number = TOPS[0];
  return ({ history }) => {
    history.read(muscle === 'flexor' ? 'flexorActivation' : 'extensorActivation', samples);
    let largest = 0;
    for (const sample of samples) largest = Math.max(largest, sample);
    const fitting = TOPS.find((candidate) => largest <= candidate) ?? 1;
    if (fitting > top || largest < MUCH_LOWER * top) top = fitting;
    let path = '';
    for (let index = samples.length - 1; index >= 0; index -= SAMPLES_PER_POINT) {
      // Whole numbers are quicker to write and to read, and these are fine enough.
      const x = Math.round((LINE_WIDTH * index) / (samples.length - 1));
      const y = Math.round(LINE_HEIGHT * (1 - Math.min((samples[index] ?? 0) / top, 1)));
      path += `${path === '' ? 'M' : 'L'}${x} ${y}`;
    }
    return { path, top };
  };
}

/** What stands at the top, as it is shown. @param top As a share of full activation. */
export function topInWords(top: number): string {
  return `${(100 * top).toFixed(0)} %`;
}
