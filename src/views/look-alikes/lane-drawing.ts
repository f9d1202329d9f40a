/** A recording as two lanes: the ankle's line, and a stroke for each hundredth of a second in which units fired. */
import { line } from 'd3';
import { DEGREES_PER_RADIAN } from '#experiment/degrees.ts';
import { RATE, SPAN } from '#experiment/look-alike-record.ts';

/** The lanes' own coordinates: one sample wide for each unit, stretched on the page. */
export const LANE_WIDTH = SPAN * RATE;
export const LANE_HEIGHT = 100;
/** What the upper and lower edges of every angle lane stand for, in degrees: one scale for all. */
const HIGHEST = 10.5;
const LOWEST = -5.5;
/** What the scale bar of the angle stands for, in degrees. */
export const ANGLE_BAR = 5;
/** Heights, in impulses/s, that the scale bar of the strokes may stand for. */
const FIRING_BARS = [0.5, 1, 2, 5, 10, 20, 50, 100];
/** How high the strokes may be, in bars. */
const BARS_HIGH = 2;

/** Depth of an angle, in degrees, below the lane's upper edge; from 0 to 1. */
export function depthOf(degrees: number): number {
  return (HIGHEST - degrees) / (HIGHEST - LOWEST);
}

/** @param angle From where the foot rests, in rad. @returns An SVG path in the lane's coordinates. */
export function anglePath(angle: Float64Array): string {
  const draw = line<number>()
    .x((_, sample) => sample)
    .y((value) => LANE_HEIGHT * depthOf(value * DEGREES_PER_RADIAN))
    .digits(1);
  return draw(angle) ?? '';
}

export interface Strokes {
  /** An SVG path in the lane's coordinates, standing on its lower edge. */
  readonly path: string;
  /** What half of the lane's height stands for, in impulses/s. */
  readonly bar: number;
}

/** @param electromyogram In impulses/s. */
export function strokesOf(electromyogram: Float64Array): Strokes {
  const largest = Math.max(...electromyogram);
  const bar = FIRING_BARS.find((each) => largest <= BARS_HIGH * each) ?? largest / BARS_HIGH;
  const strokes = Array.from(electromyogram, (value, sample) => {
    const height = Math.round((LANE_HEIGHT * value) / (BARS_HIGH * bar));
    return height > 0 ? `M${String(sample)} ${String(LANE_HEIGHT)}v-${String(height)}` : '';
  });
  return { path: strokes.join(''), bar };
}
