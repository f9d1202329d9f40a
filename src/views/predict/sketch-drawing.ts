/** The lane of a sketch: the movement so far in its left half, the drawn line and the true one in its right. */
import { type Channel, SAMPLE_RATE } from '#experiment/history.ts';
import type { Run } from '#experiment/run.ts';
import { CHANNEL_STYLES } from '#views/core/channels.ts';
import { nextBar, spanOf } from '#views/core/lane.ts';
import { COLUMN_COUNT, type DrawnLine, SAMPLES_PER_COLUMN, SKETCH_SECONDS } from './drawn-line.ts';

/** Samples of one half. */
export const HALF_LENGTH = SKETCH_SECONDS * SAMPLE_RATE;
/** The lane's own coordinates: a unit for each sample across. */
export const SKETCH_WIDTH = 2 * HALF_LENGTH;
export const SKETCH_HEIGHT = 1000;
/** Room above the movement so far, as a multiple of it: enough to draw it growing. */
const ROOM = 3;
const SAMPLES_PER_POINT = 2;

export interface SketchScale {
  /** Height that the scale bar stands for, in the channel's display unit. */
  readonly bar: number;
  /** Value at the lane's upper edge, in the display unit. */
  readonly top: number;
  /** Value at its lower edge: as far below zero, or zero. */
  readonly bottom: number;
}

/**
 * Fills `into` with the last samples of a run, in the channel's display unit about its zero line,
 * oldest first.
 */
export function readLast(run: Run, channel: Channel, into: Float64Array): void {
  run.history.read(channel, into);
  const { perUnit } = CHANNEL_STYLES[channel];
  const about = channel === 'ankleAngle' ? run.snapshot.peek().restAngle : 0;
  for (let index = 0; index < into.length; index++)
    into[index] = ((into[index] ?? 0) - about) * perUnit;
}

/**
 * A scale that leaves room above the movement so far, and holds the other lines.
 *
 * @param present Scale bar now: it changes only when it must.
 */
export function sketchScale(
  channel: Channel,
  present: number,
  past: Float64Array,
  ...others: readonly Float64Array[]
): SketchScale {
  const { bars, centred } = CHANNEL_STYLES[channel];
  const largest = Math.max(ROOM * largestOf(past), ...others.map(largestOf));
  const bar = nextBar(bars, present, largest, centred);
  const top = spanOf(bar, centred);
  return { bar, top, bottom: centred ? -top : 0 };
}

/** The largest value that any scale of the channel holds, in its display unit. */
export function largestShown(channel: Channel): number {
  const { bars, centred } = CHANNEL_STYLES[channel];
  return spanOf(bars.at(-1) ?? 1, centred);
}

/** Depth of a value below the lane's top, from 0 to 1. */
export function depthOf(value: number, { top, bottom }: SketchScale): number {
  return (top - value) / (top - bottom);
}

/** The value at a depth. */
export function valueAtDepth(depth: number, { top, bottom }: SketchScale): number {
  return top - depth * (top - bottom);
}

/** @param start Where the first sample stands, in the lane's coordinates. */
export function samplesPath(samples: Float64Array, start: number, scale: SketchScale): string {
  let path = '';
  for (let index = 0; index < samples.length; index += SAMPLES_PER_POINT) {
    const y = Math.round(SKETCH_HEIGHT * depthOf(samples[index] ?? 0, scale));
    path += `${index === 0 ? 'M' : 'L'}${start + index} ${y}`;
  }
  return path;
}

/** The drawn line, with a gap where nothing is drawn. */
export function drawnPath(line: DrawnLine, scale: SketchScale): string {
  let path = '';
  let isDrawing = false;
  for (let column = 0; column < COLUMN_COUNT; column++) {
    const value = line[column] ?? Number.NaN;
    if (!Number.isNaN(value)) {
      const y = Math.round(SKETCH_HEIGHT * depthOf(value, scale));
      path += `${isDrawing ? 'L' : 'M'}${HALF_LENGTH + column * SAMPLES_PER_COLUMN} ${y}`;
    }
    isDrawing = !Number.isNaN(value);
  }
  return path;
}

function largestOf(values: Float64Array): number {
  let largest = 0;
  for (const value of values)
    if (!Number.isNaN(value)) largest = Math.max(largest, Math.abs(value));
  return largest;
}
