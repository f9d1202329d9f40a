/**
 * One line of a recording: turns samples into a path and a scale bar. The still at build time and
 * the live trace are drawn by these same functions.
 */
import { line, scaleLinear } from 'd3';
import { type Channel, HISTORY_LENGTH, type History } from '#experiment/history.ts';
import { CHANNEL_STYLES } from './channels.ts';
import { percent } from './percent.ts';

/** The lane's own coordinates: stretched to its width and height on the page. */
export const LANE_WIDTH = 1000;
export const LANE_HEIGHT = 100;
/** Samples per point of the line: still more than seven points for each swing of the fastest tremor. */
const SAMPLES_PER_POINT = 2;
/** How much of the lane's height the line may fill. */
const FILL = 0.92;

/** What a lane shows at one moment. */
export interface LaneDrawing {
  /** The line, as an SVG path in the lane's coordinates. */
  readonly path: string;
  /** Depth of the newest point below the lane's top, in % of the lane's height. */
  readonly end: number;
  /** Height that the scale bar stands for, in the channel's display unit. */
  readonly bar: number;
  /** Height of the scale bar, as a part of the lane's, from 0 to 1. */
  readonly barHeight: number;
  /** Height of the zero line above the lane's bottom, as a part of the lane's height. */
  readonly zero: number;
}

/** A lane's drawing function; it remembers its scale so that the line does not breathe. */
export function createLane(channel: Channel): (history: History, zero: number) => LaneDrawing {
  const style = CHANNEL_STYLES[channel];
  const samples = new Float64Array(HISTORY_LENGTH);
  const points = Array.from({ length: Math.ceil(HISTORY_LENGTH / SAMPLES_PER_POINT) }, (_, i) => i);
  const x = scaleLinear([0, points.length - 1], [0, LANE_WIDTH]);
  let bar = style.bars[0] ?? 1;

  /**
   * @param history What has been recorded.
   * @param zero Value that a centred line swings about, in the channel's own unit.
   */
  return (history, zero) => {
    history.read(channel, samples);
    let largest = 0;
    for (const sample of samples) largest = Math.max(largest, Math.abs(shown(sample)));
    bar = nextBar(style.bars, bar, largest, style.centred);
    const reach = spanOf(bar, style.centred);
    const y = style.centred
      ? scaleLinear([-reach, reach], [LANE_HEIGHT, 0])
      : scaleLinear([0, reach], [LANE_HEIGHT, 0]);
    const path = line<number>()
      .x((point) => x(point))
      .y((point) => y(shown(samples[point * SAMPLES_PER_POINT] ?? 0)))
      .digits(1)(points);
    return {
      path: path ?? '',
      end: (100 * y(shown(samples[HISTORY_LENGTH - 1] ?? 0))) / LANE_HEIGHT,
      bar,
      barHeight: bar / (style.centred ? 2 * reach : reach),
      zero: style.centred ? 0.5 : 0,
    };

    function shown(sample: number): number {
      return (sample - (style.centred ? zero : 0)) * style.perUnit;
    }
  };
}

/** Depth of the scale bar's words: beside its middle, or above it where the line stands on zero too. */
export function barTextDepth({ zero, barHeight }: LaneDrawing): string {
  const top = 1 - zero - barHeight;
  return percent(zero === 0 ? top : top + barHeight / 2);
}

/** The value that stands at the edge of a lane whose scale bar is `bar` high. */
function spanOf(bar: number, centred: boolean): number {
  return ((centred ? 1.25 : 2) * bar) / FILL;
}

/** The scale bar for a line that reaches `largest`: grows at once, shrinks only when much too large. */
function nextBar(
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
