/** A movement at the pace of the history. */
import { HISTORY_LENGTH, SAMPLE_RATE, STEPS_PER_SAMPLE } from '#experiment/history.ts';
import { STEP_LENGTH } from '#experiment/step-length.ts';
import type { RecordedMovement } from './recorded-movement.ts';

const STEPS_PER_SECOND = Math.round(1 / STEP_LENGTH);
/** Half the time of one sample, in s. */
const HALF = 1 / SAMPLE_RATE / 2;
/** Rounding in a recording's times is no reason to average it. */
const HARDLY_FASTER = 1.01;

/**
 * The last seconds of what the model wrote, `HISTORY_LENGTH` samples at `SAMPLE_RATE`, oldest first:
 * picked, for the history's samples are among them.
 *
 * @param end Model step of the newest sample.
 */
export function picked({ times, angles }: RecordedMovement, end: number): Float64Array {
  return sampled((index) => {
    const behind = (HISTORY_LENGTH - 1 - index) * STEPS_PER_SAMPLE;
    // One division, as in the file: so that both are the same number.
    return valueAt(times, angles, (end - behind) / STEPS_PER_SECOND);
  });
}

/**
 * The last seconds of a recording at any pace, likewise.
 *
 * Between two samples it is a straight line. One with more samples a second is first averaged over the
 * time of one new sample, so that what is too quick for them does not look slow: the mean of the line
 * over 4 ms has no 250 Hz left in it, and keeps 99 % of 15 Hz. Before a short one begins, its first
 * angle stands.
 */
export function resampled({ times, angles }: RecordedMovement): Float64Array {
  const first = times[0] ?? 0;
  const last = times.at(-1) ?? 0;
  const isFast = (times.length - 1) / (last - first) > SAMPLE_RATE * HARDLY_FASTER;
  const area = isFast ? areaUpTo(times, angles) : undefined;
  // The newest mean, too, is one over a whole sample.
  const end = isFast ? last - HALF : last;
  return sampled((index) => {
    const moment = end - (HISTORY_LENGTH - 1 - index) / SAMPLE_RATE;
    if (area === undefined || moment - HALF <= first) return valueAt(times, angles, moment);
    return (area(moment + HALF) - area(moment - HALF)) / (2 * HALF);
  });
}

function sampled(value: (index: number) => number): Float64Array {
  return Float64Array.from({ length: HISTORY_LENGTH }, (_, index) => value(index));
}

/** The value at a moment, on a straight line between its neighbours; beyond the ends, that of the end. */
function valueAt(times: Float64Array, values: Float64Array, moment: number): number {
  const next = firstAfter(times, moment);
  const previous = Math.max(0, next - 1);
  const from = times[previous] ?? 0;
  const start = values[previous] ?? 0;
  const to = times[next];
  if (to === undefined || moment <= from) return start;
  return start + (((values[next] ?? 0) - start) * (moment - from)) / (to - from);
}

/** A function that gives the area under the line up to a moment between its ends. */
function areaUpTo(times: Float64Array, values: Float64Array): (moment: number) => number {
  const areas = new Float64Array(times.length);
  for (let index = 1; index < times.length; index++) {
    const width = (times[index] ?? 0) - (times[index - 1] ?? 0);
    const mean = ((values[index] ?? 0) + (values[index - 1] ?? 0)) / 2;
    areas[index] = (areas[index - 1] ?? 0) + width * mean;
  }
  return (moment) => {
    const previous = Math.max(0, firstAfter(times, moment) - 1);
    const mean = ((values[previous] ?? 0) + valueAt(times, values, moment)) / 2;
    return (areas[previous] ?? 0) + mean * (moment - (times[previous] ?? 0));
  };
}

/** Place of the first time after `moment`; beyond the last where there is none. */
function firstAfter(times: Float64Array, moment: number): number {
  let low = 0;
  let high = times.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((times[middle] ?? 0) <= moment) low = middle + 1;
    else high = middle;
  }
  return low;
}
