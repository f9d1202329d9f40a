/** A line that a reader draws: one value for each moment of the next seconds, or none yet. */
import { SAMPLE_RATE } from '#experiment/history.ts';

/** How far the line goes on, in s, and how long the movement before it is. */
export const SKETCH_SECONDS = 3;
/** Moments of the line: eight for each swing of a quick tremor. */
export const COLUMN_COUNT = 150;
/** Samples of a recorded movement from one moment to the next. */
export const SAMPLES_PER_COLUMN = (SKETCH_SECONDS * SAMPLE_RATE) / COLUMN_COUNT;
/** A line of fewer moments than this says nothing yet. */
const FEWEST_COLUMNS = 10;
/** Digits kept of a value, in the channel's display unit. */
const DIGITS = 3;

/** Values in the channel's display unit about its zero line; NaN where nothing is drawn. */
export type DrawnLine = Float64Array;

export interface PenPlace {
  /** Moment, from 0 to `COLUMN_COUNT` − 1. */
  readonly column: number;
  readonly value: number;
}

export const SHAPES = {
  grows: { first: 1, last: 3 },
  stays: { first: 1, last: 1 },
  fades: { first: 1, last: 0.1 },
} as const;

export type ShapeName = keyof typeof SHAPES;

export function isShape(text: string): text is ShapeName {
  return Object.hasOwn(SHAPES, text);
}

export function emptyLine(): DrawnLine {
  return new Float64Array(COLUMN_COUNT).fill(Number.NaN);
}

/** Whether enough is drawn to be an answer. */
export function isDrawn(line: DrawnLine): boolean {
  return line.filter((value) => !Number.isNaN(value)).length >= FEWEST_COLUMNS;
}

/** The same line with a straight stroke from one place of the pen to another. */
export function withStroke(line: DrawnLine, from: PenPlace, to: PenPlace): DrawnLine {
  const drawn = line.slice();
  const way = to.column - from.column;
  const count = Math.max(Math.abs(way), 1);
  for (let step = 0; step <= count; step++) {
    const share = step / count;
    drawn[from.column + Math.round(share * way)] = from.value + share * (to.value - from.value);
  }
  return drawn;
}

/**
 * A ready line: the movement so far in a mirror, so that it goes on without a jump, growing, staying or
 * fading.
 *
 * @param past The movement so far, in the display unit, oldest sample first.
 */
export function shapedLine(shape: ShapeName, past: Float64Array): DrawnLine {
  const { first, last } = SHAPES[shape];
  return Float64Array.from({ length: COLUMN_COUNT }, (_, column) => {
    const share = column / (COLUMN_COUNT - 1);
    const mirrored = past[past.length - 1 - Math.round(column * SAMPLES_PER_COLUMN)] ?? 0;
    return mirrored * (first + share * (last - first));
  });
}

/** The line as it is kept. */
export function keptLine(line: DrawnLine): (number | null)[] {
  return Array.from(line, (value) => (Number.isNaN(value) ? null : Number(value.toFixed(DIGITS))));
}

/**
 * The line in what was kept; undefined for what is none.
 *
 * @param largest Size that no value may exceed.
 */
export function lineFrom(kept: unknown, largest: number): DrawnLine | undefined {
  if (!Array.isArray(kept) || kept.length !== COLUMN_COUNT) return undefined;
  const values = kept.map((value: unknown) => (value === null ? Number.NaN : value));
  const isValue = (value: unknown): value is number =>
    typeof value === 'number' && !(Math.abs(value) > largest);
  if (!values.every(isValue)) return undefined;
  const line = Float64Array.from(values);
  return isDrawn(line) ? line : undefined;
}
