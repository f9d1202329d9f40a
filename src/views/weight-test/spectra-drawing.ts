/** Two spectra on the same axes, and the bracket between their rhythms: at build time and live alike. */
import { curveMonotoneX, line } from 'd3';
import type { PowerSpectrum } from '#analysis/band.ts';
import { nextBar, spanOf } from '#views/core/lane.ts';
import { percent } from '#views/core/percent.ts';
import type { Weighing } from './weighing.ts';

/** The axis, in Hz. */
export const LOWEST = 1;
export const HIGHEST = 20;
/** The plot's own coordinates: stretched to its width and height on the page. */
export const PLOT_WIDTH = 1000;
export const PLOT_HEIGHT = 1000;
/** What the scale bar may stand for, in °/s² in each hertz. */
const BARS = [10, 20, 50, 100, 200, 500, 1000, 2000];
const DEGREES_PER_RADIAN = 180 / Math.PI;

/** The recordings of one foot, without the weight and with it. */
export interface Weighings {
  readonly free?: Weighing | undefined;
  readonly loaded?: Weighing | undefined;
}

export interface SpectraDrawing {
  /** The line without the weight, as an SVG path; as are the others. Empty where there is none. */
  readonly free: string;
  readonly filling: string;
  readonly loaded: string;
  /** What the scale bar stands for, in °/s² in each hertz, and its height, as a part of the plot's. */
  readonly bar: number;
  readonly barHeight: number;
}

/** Where a frequency stands along the axis, from 0 to 1. */
export function placeOf(frequency: number): number {
  return (frequency - LOWEST) / (HIGHEST - LOWEST);
}

/** @param present What the scale bar stands for now. It stays while it fits, so that pictures compare. */
export function drawSpectra({ free, loaded }: Weighings, present = BARS[0] ?? 10): SpectraDrawing {
  const of = (weighing: Weighing | undefined): Height[] =>
    weighing === undefined ? [] : heightsOf(weighing.spectrum);
  const largest = [...of(free), ...of(loaded)].reduce(
    (most, { height }) => Math.max(most, height),
    0,
  );
  const bar = nextBar(BARS, present, largest, false);
  const span = spanOf(bar, false);
  const outline = line<Height>()
    .x(({ frequency }) => PLOT_WIDTH * placeOf(frequency))
    .y(({ height }) => PLOT_HEIGHT * (1 - height / span))
    .curve(curveMonotoneX)
    .digits(1);
  const path = outline(of(free)) ?? '';
  return {
    free: path,
    filling: path === '' ? '' : `${path}V${PLOT_HEIGHT}H0Z`,
    loaded: outline(of(loaded)) ?? '',
    bar,
    barHeight: bar / span,
  };
}

interface Height {
  /** In Hz. */
  readonly frequency: number;
  /** Root mean square within one hertz, in °/s². */
  readonly height: number;
}

/** The lines on the axis and one beyond each end, so that the curve crosses the whole plot. */
function heightsOf({ density, spacing }: PowerSpectrum): Height[] {
  const first = Math.floor(LOWEST / spacing);
  const last = Math.ceil(HIGHEST / spacing);
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    frequency: (first + index) * spacing,
    height: Math.sqrt(density[first + index] ?? 0) * DEGREES_PER_RADIAN,
  }));
}

/** A number over a rhythm's hairline: the slower to the left of its own, the quicker to the right. */
export interface RhythmLabel {
  readonly x: string;
  readonly dx: number;
  readonly 'text-anchor': 'start' | 'middle' | 'end';
}

const BESIDE = 6;

/** @param other The other rhythm, in Hz, if there is one. */
export function labelFor(rhythm: number, other: number | undefined): RhythmLabel {
  const x = percent(placeOf(rhythm));
  if (other === undefined) return { x, dx: 0, 'text-anchor': 'middle' };
  return rhythm < other
    ? { x, dx: -BESIDE, 'text-anchor': 'end' }
    : { x, dx: BESIDE, 'text-anchor': 'start' };
}
