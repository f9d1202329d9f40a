/**
 * One line of a recording: turns samples into a path and a scale bar. The still at build time and
 * the live trace are drawn by these same functions.
 *
 * A lane is drawn at every frame, so it makes nothing but the path's text: its buffers and its
 * drawing are made once and filled again.
 */
import { type Channel, HISTORY_LENGTH, type History } from '#experiment/history.ts';
import { CHANNEL_STYLES } from './channels.ts';

/** The lane's own coordinates, stretched to its width and height on the page: a unit for each sample across. */
export const LANE_WIDTH = HISTORY_LENGTH - 1;
export const LANE_HEIGHT = 1000;
/** Where a scale bar stands, in px from the left end of the drawing: beside it, where no line can run. */
export const BAR_PLACE = -10;
/** Samples per point of a line: still more than seven points for each swing of the fastest tremor. */
const SAMPLES_PER_POINT = 2;
/** How much of the lane's height the line may fill. */
const FILL = 0.92;

/** What a lane shows at one moment. Filled anew at each drawing. */
export interface LaneDrawing {
  /**
   * The line from one sample to the end, as an SVG path in the lane's coordinates.
   *
   * @param first Place of the sample in the record, from 0 (oldest).
   */
  readonly pathFrom: (first: number) => string;
  /** The movement that was kept, likewise; empty where there is none. */
  readonly keptPath: string;
  /** What stands on the zero line, in the display unit. */
  readonly about: number;
  /** Height of one display unit, in the lane's coordinates. */
  readonly perDisplayUnit: number;
  /** What is drawn: the samples in the display unit, about the zero line, oldest first. */
  readonly values: Float64Array;
  /** Depth of the newest point below the lane's top, in % of the lane's height. */
  readonly end: number;
  /** Height that the scale bar stands for, in the channel's display unit. */
  readonly bar: number;
  /** Height of the scale bar, as a part of the lane's, from 0 to 1. */
  readonly barHeight: number;
  /** Height of the zero line above the lane's bottom, as a part of the lane's height. */
  readonly zero: number;
}

/**
 * @param history What has been recorded.
 * @param restAngle Angle that the ankle swings about, in rad; what else is centred swings about zero.
 * @param kept A movement to lay under the line on the same scale, in the channel's own unit, oldest
 *   sample first; it ends at the lane's right end.
 */
export type DrawLane = (history: History, restAngle: number, kept?: Float64Array) => LaneDrawing;

/** A lane's drawing function; it remembers its scale so that the line does not breathe. */
export function createLane(channel: Channel): DrawLane {
  const { bars, centred, perUnit, drawnAs } = CHANNEL_STYLES[channel];
  const values = new Float64Array(HISTORY_LENGTH);
  const zero = centred ? 0.5 : 0;
  const writePath = drawnAs === 'strokes' ? strokePath : linePath;
  const zeroDepth = (1 - zero) * LANE_HEIGHT;
  const drawing = {
    pathFrom: (first: number) => writePath(values, first, zeroDepth, drawing.perDisplayUnit),
    keptPath: '',
    values,
    end: 0,
    bar: bars[0] ?? 1,
    barHeight: 0,
    zero,
    about: 0,
    perDisplayUnit: 1,
  };
  let keptValues: Float64Array | undefined;
  let keptFrom: Float64Array | undefined;
  let keptAbout = 0;
  let keptReach = 0;

  return (history, restAngle, kept) => {
    const about = channel === 'ankleAngle' ? restAngle : 0;
    history.read(channel, values);
    toShown(values, about, perUnit);
    if (kept !== keptFrom || about !== keptAbout) {
      keptFrom = kept;
      keptAbout = about;
      keptReach = 0;
      keptValues = kept && toShown(kept.slice(-HISTORY_LENGTH), about, perUnit);
    }
    const largest = largestOf(values);
    const largestKept = keptValues ? largestOf(keptValues) : 0;
    drawing.bar = nextBar(bars, drawing.bar, Math.max(largest, largestKept), centred);
    const reach = spanOf(drawing.bar, centred);
    const perDisplayUnit = zeroDepth / reach;
    drawing.about = about * perUnit;
    drawing.perDisplayUnit = perDisplayUnit;
    drawing.barHeight = (drawing.bar * perDisplayUnit) / LANE_HEIGHT;
    if (reach !== keptReach) {
      keptReach = reach;
      drawing.keptPath = keptValues ? linePath(keptValues, 0, zeroDepth, perDisplayUnit) : '';
    }
    drawing.end =
      (100 * (zeroDepth - perDisplayUnit * (values[HISTORY_LENGTH - 1] ?? 0))) / LANE_HEIGHT;
    return drawing;
  };
}

/**
 * What a lane shows at `place`, in the display unit.
 *
 * @param place From 0 (oldest) to 1 (newest).
 */
export function valueAt({ values }: LaneDrawing, place: number): number {
  return values[Math.round(place * (values.length - 1))] ?? 0;
}

/** Depth of what a lane shows at `place` below the lane's top, as a part of its height. */
export function depthAt(drawing: LaneDrawing, place: number): number {
  return 1 - drawing.zero - (valueAt(drawing, place) * drawing.barHeight) / drawing.bar;
}

/** The value that stands at the edge of a lane whose scale bar is `bar` high. */
export function spanOf(bar: number, centred: boolean): number {
  return ((centred ? 1.25 : 2) * bar) / FILL;
}

/** The scale bar for a line that reaches `largest`: grows at once, shrinks only when much too large. */
export function nextBar(
  bars: readonly number[],
  present: number,
  largest: number,
  centred: boolean,
): number {
  const holds = (bar: number): boolean => largest <= spanOf(bar, centred) * FILL;
  const smallest = bars.find(holds) ?? bars.at(-1) ?? present;
  const muchSmaller = smallest < present && largest < 0.3 * spanOf(present, centred);
  return smallest > present || muchSmaller ? smallest : present;
}

/** Turns samples, where they stand, into display units about the zero line. */
function toShown(samples: Float64Array, about: number, perUnit: number): Float64Array {
  for (let index = 0; index < samples.length; index++)
    samples[index] = ((samples[index] ?? 0) - about) * perUnit;
  return samples;
}

function largestOf(values: Float64Array): number {
  let largest = 0;
  for (const value of values) largest = Math.max(largest, Math.abs(value));
  return largest;
}

/**
 * A line through every other sample; the newest is always one of them. From point to point it says how
 * far: a browser reads the whole text, and steps are shorter to write than places.
 *
 * @param from Place in `values` of the sample at which the line begins.
 */
function linePath(values: Float64Array, from: number, zeroDepth: number, perUnit: number): string {
  const newest = values.length - 1;
  let last = Math.round(zeroDepth - perUnit * (values[from] ?? 0));
  let path = `M${HISTORY_LENGTH - values.length + from} ${last}${from < newest ? 'l' : ''}`;
  for (let index = from; index < newest;) {
    const step = Math.min(SAMPLES_PER_POINT, newest - index);
    index += step;
    const depth = Math.round(zeroDepth - perUnit * (values[index] ?? 0));
    path += `${step} ${depth - last} `;
    last = depth;
  }
  return path;
}

/** A stroke up and down from the zero line for each sample: none is left out, so that none flickers. */
function strokePath(
  values: Float64Array,
  from: number,
  zeroDepth: number,
  perUnit: number,
): string {
  let path = '';
  for (let index = from; index < values.length; index++) {
    const height = Math.round(perUnit * (values[index] ?? 0));
    if (height > 0) path += `M${index} ${zeroDepth - height}v${2 * height}`;
  }
  return path;
}
