/** The lanes of a record over minutes, as shapes: drawn at build time and live by the same functions. */
import { forReader } from '#messages/number-text.ts';
import { fatigueTimelineMessages } from '#messages/en/fatigue-timeline.ts';
import { line, scaleLinear } from 'd3';
import { DEGREES_PER_RADIAN } from '#experiment/degrees.ts';
import { significant } from '#experiment/significant.ts';
import type { TimelineReading } from '#experiment/timeline.ts';

/** A lane's own coordinates: stretched to its width and height on the page. */
export const LANE_WIDTH = 1000;
export const LANE_HEIGHT = 100;
/** How many scale bars a lane is high. */
const BARS_HIGH = 2.2;

/** How long a stretch of time the lanes may show, in s, with its ticks and the numbers under them. */
export const RULERS = [
  { span: 180, short: 10, long: 60 },
  { span: 600, short: 60, long: 120 },
  { span: 1800, short: 120, long: 600 },
  { span: 3600, short: 300, long: 1200 },
  { span: 7200, short: 600, long: 1800 },
] as const;

export type LaneName = 'fatigue' | 'drive' | 'swing' | 'rhythm';

export interface LaneStyle {
  readonly name: LaneName;
  readonly unit: string;
  /** Whose line it is; movement is ink. */
  readonly identity: 'movement' | 'flexor' | 'command';
  /** Heights that the scale bar may stand for: the lane takes the smallest that holds its line. */
  readonly bars: readonly number[];
  /** In the lane's unit; undefined where there is none. */
  readonly value: (reading: TimelineReading) => number | undefined;
}

/** From cause to effect, top to bottom. */
export const LANES: readonly LaneStyle[] = [
  {
    name: 'fatigue',
    unit: '%',
    identity: 'flexor',
    bars: [5, 10, 20, 50],
    value: ({ fatigue }) => 100 * fatigue,
  },
  {
    name: 'drive',
    unit: '%',
    identity: 'command',
    bars: [5, 10, 20, 50],
    value: ({ drive }) => 100 * drive,
  },
  {
    name: 'swing',
    unit: '°',
    identity: 'movement',
    bars: [0.1, 0.2, 0.5, 1, 2, 5, 10],
    value: ({ swing }) => swing * Math.SQRT2 * DEGREES_PER_RADIAN,
  },
  {
    name: 'rhythm',
    unit: 'Hz',
    identity: 'movement',
    bars: [5, 10],
    value: ({ rhythm }) => rhythm,
  },
];

export interface LaneDrawing {
  /** The line, as an SVG path; for the rhythm, a dot for each clear reading. */
  readonly path: string;
  /** For the rhythm, a dot for each mixed reading; else empty. */
  readonly faint: string;
  /** The line of a record that was kept; empty for the rhythm, whose dots could not be told apart. */
  readonly kept: string;
  /** What the scale bar stands for, with its unit. */
  readonly bar: string;
  /** The newest value with its unit. */
  readonly latest: string;
}

/** Height of every scale bar, as a part of the lane's. */
export const BAR_HEIGHT = 1 / BARS_HIGH;

/** The shortest stretch of time that holds every record, in s. */
export function spanOf(...records: readonly (readonly TimelineReading[])[]): number {
  const last = Math.max(0, ...records.map((readings) => readings.at(-1)?.time ?? 0));
  const ruler = RULERS.find(({ span }) => last <= span) ?? RULERS[RULERS.length - 1];
  return ruler?.span ?? last;
}

/** @param kept A record of other settings, to lie dotted beneath on the same axes. */
export function drawLane(
  lane: LaneStyle,
  readings: readonly TimelineReading[],
  kept: readonly TimelineReading[] = [],
): LaneDrawing {
  const values = [...readings, ...kept].map(lane.value);
  const largest = values.reduce<number>((most, value) => Math.max(most, value ?? 0), 0);
  const bar = lane.bars.find((height) => largest <= BARS_HIGH * height) ?? lane.bars.at(-1) ?? 1;
  const x = scaleLinear([0, spanOf(readings, kept)], [0, LANE_WIDTH]);
  const y = scaleLinear([0, BARS_HIGH * bar], [LANE_HEIGHT, 0]);
  const at = (reading: TimelineReading): string =>
    `M${x(reading.time).toFixed(1)} ${y(lane.value(reading) ?? 0).toFixed(1)}h0`;
  const dots = (isClear: boolean): string =>
    readings
      .filter((reading) => reading.rhythm !== undefined && reading.isClear === isClear)
      .map(at)
      .join('');
  const curve = line<TimelineReading>()
    .x(({ time }) => x(time))
    .y((reading) => y(lane.value(reading) ?? 0))
    .digits(1);
  return {
    path: lane.name === 'rhythm' ? dots(true) : (curve(readings) ?? ''),
    faint: lane.name === 'rhythm' ? dots(false) : '',
    kept: lane.name === 'rhythm' ? '' : (curve(kept) ?? ''),
    bar: withUnit(lane, forReader(String(bar))),
    latest: latestOf(lane, readings.at(-1)),
  };
}

function latestOf(lane: LaneStyle, reading: TimelineReading | undefined): string {
  const value = reading && lane.value(reading);
  if (reading === undefined || value === undefined) return '';
  const text = withUnit(lane, significant(value, 2));
  return lane.name === 'rhythm' && !reading.isClear ? fatigueTimelineMessages().mixed(text) : text;
}

function withUnit({ unit }: LaneStyle, number: string): string {
  return unit === '°' ? `${number}${unit}` : `${number} ${unit}`;
}
