/** Two spectra on the same axes, and the bracket between their rhythms: at build time and live alike. */
import {
  areaUnder,
  type Height,
  heightsOf,
  largestOf,
  lineThrough,
  placeOf,
} from '#views/core/frequency-plot.ts';
import { nextBar, spanOf } from '#views/core/lane.ts';
import { percent } from '#views/core/percent.ts';
import type { Weighing } from '#experiment/weighing.ts';

/** What the scale bar may stand for, in °/s² in each hertz. */
const BARS = [10, 20, 50, 100, 200, 500, 1000, 2000];

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

/** @param present What the scale bar stands for now. It stays while it fits, so that pictures compare. */
export function drawSpectra({ free, loaded }: Weighings, present = BARS[0] ?? 10): SpectraDrawing {
  const of = (weighing: Weighing | undefined): Height[] =>
    weighing === undefined ? [] : heightsOf(weighing.spectrum);
  const [freeHeights, loadedHeights] = [of(free), of(loaded)];
  const bar = nextBar(BARS, present, largestOf([...freeHeights, ...loadedHeights]), false);
  const span = spanOf(bar, false);
  const path = lineThrough(freeHeights, span);
  return {
    free: path,
    filling: areaUnder(path),
    loaded: lineThrough(loadedHeights, span),
    bar,
    barHeight: bar / span,
  };
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
