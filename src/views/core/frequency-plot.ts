/** How strongly something shakes at each rhythm, as a line: the axis and the shape are the same wherever one is drawn. */
import { curveMonotoneX, line } from 'd3';
import type { PowerSpectrum } from '#analysis/band.ts';
import { DEGREES_PER_RADIAN } from '#experiment/degrees.ts';
import { significant } from '#experiment/significant.ts';

/** The axis, in Hz. */
export const LOWEST = 1;
export const HIGHEST = 20;
/** The plot's own coordinates: stretched to its width and height on the page. */
export const PLOT_WIDTH = 1000;
export const PLOT_HEIGHT = 1000;

/** One line of a spectrum, to be drawn. */
export interface Height {
  /** In Hz. */
  readonly frequency: number;
  /** How strongly it shakes there: root mean square within one hertz, in °/s². */
  readonly height: number;
}

/** Where a frequency stands along the axis: 0 to 1 on it, beyond that off it. */
export function placeOf(frequency: number): number {
  return (frequency - LOWEST) / (HIGHEST - LOWEST);
}

/** The frequency, in Hz, at a place along the axis. */
export function frequencyAt(place: number): number {
  return LOWEST + place * (HIGHEST - LOWEST);
}

/** A frequency as it is told. */
export function hertz(frequency: number): string {
  return `${significant(frequency, 2)} Hz`;
}

/**
 * The lines on the axis and one beyond each end, so that the curve crosses the whole plot.
 *
 * @param spectrum Of an acceleration, in (rad/s²)² per Hz.
 */
export function heightsOf({ density, spacing }: PowerSpectrum): Height[] {
  const first = Math.floor(LOWEST / spacing);
  const last = Math.ceil(HIGHEST / spacing);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    frequency: (first + index) * spacing,
    height: heightOf(density[first + index] ?? 0),
  }));
}

/** Root mean square within one hertz, in °/s². @param density In (rad/s²)² per Hz. */
export function heightOf(density: number): number {
  return Math.sqrt(density) * DEGREES_PER_RADIAN;
}

export function largestOf(heights: readonly Height[]): number {
  return heights.reduce((most, { height }) => Math.max(most, height), 0);
}

/** A line over the whole plot; empty without heights. @param span What the plot's height stands for, in °/s². */
export function lineThrough(heights: readonly Height[], span: number): string {
  const draw = line<Height>()
    .x(({ frequency }) => PLOT_WIDTH * placeOf(frequency))
    .y(({ height }) => PLOT_HEIGHT * (1 - height / span))
    .curve(curveMonotoneX)
    .digits(1);
  return draw(heights) ?? '';
}

/** What lies under such a line. */
export function areaUnder(path: string): string {
  return path === '' ? '' : `${path}V${PLOT_HEIGHT}H0Z`;
}
