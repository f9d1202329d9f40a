/**
 * The rhythms of the ankle’s movement as shapes: drawn at build time and live by the same functions.
 *
 * Of the acceleration, as an accelerometer feels it: the angle leans to slow drift, and a small tremor
 * would be lost in it. The acceleration enlarges overtones instead; so where one rhythm leads, it is
 * named by the speed, which leans to neither.
 */
import { concentration, powerCentroid, type PowerSpectrum } from '#analysis/band.ts';
import { findPeak, type Peak } from '#analysis/peak.ts';
import { powerSpectrum } from '#analysis/spectrum.ts';
import { HISTORY_LENGTH, type History, SAMPLE_RATE } from '#experiment/history.ts';
import { CLEAR_SHARE, FASTEST_TREMOR, SLOWEST_TREMOR } from '#experiment/tremor-band.ts';
import {
  areaUnder,
  type Height,
  heightOf,
  heightsOf,
  largestOf,
  lineThrough,
} from '#views/core/frequency-plot.ts';
import { nextBar, spanOf } from '#views/core/lane.ts';

/** Samples to a piece, of 2 s: six of them, overlapping, smooth what chance makes of 7 s. */
const PIECE = 512;
/** How far an overtone's neighbour may lie from the rhythm that the speed names, in Hz. */
const NEAR = 1;
/** A shaking below this, in °/s² in each hertz, has no rhythm worth a word. */
const SMALLEST = 0.5;
/** What the scale bar may stand for, in °/s². */
const BARS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000];
const TURN = 2 * Math.PI;

/** What a movement's rhythms are. */
export interface Rhythms {
  /** Where its strongest is, in Hz; undefined where it hardly moves. */
  readonly frequency: number | undefined;
  /** Whether that one leads; else many are mixed. */
  readonly isClear: boolean;
  /** Middle of them all, in Hz; not a number where nothing moves. */
  readonly middle: number;
}

/** What is drawn, and how. */
export interface SpectrumDrawing {
  /** The line, as an SVG path; as are the others. */
  readonly line: string;
  /** What lies under it. */
  readonly area: string;
  /** The movement that was kept; empty where there is none. */
  readonly keptLine: string;
  readonly rhythms: Rhythms;
  readonly keptRhythms: Rhythms | undefined;
  /** Height of the peak above the axis, as a part of the plot's. */
  readonly peakHeight: number;
  /** What the scale bar stands for, in °/s² in each hertz. */
  readonly bar: number;
  /** Its height, as a part of the plot's. */
  readonly barHeight: number;
}

/** @param kept Angles of a movement to lay beside the live one, in rad, `SAMPLE_RATE` a second. */
export type DrawSpectrum = (history: History, kept?: Float64Array) => SpectrumDrawing;

/** A drawing function; it remembers its scale so that the picture does not breathe. */
export function createSpectrum(): DrawSpectrum {
  const angles = new Float64Array(HISTORY_LENGTH);
  let bar = BARS[0] ?? 1;
  let keptFrom: Float64Array | undefined;
  let keptAnalysis: Analysis | undefined;

  return (history, kept) => {
    history.read('ankleAngle', angles);
    const live = analyse(angles);
    if (kept !== keptFrom) {
      keptFrom = kept;
      keptAnalysis = kept && analyse(kept);
    }
    const largest = largestOf([...live.heights, ...(keptAnalysis?.heights ?? [])]);
    bar = nextBar(BARS, bar, largest, false);
    const span = spanOf(bar, false);
    const path = lineThrough(live.heights, span);
    return {
      line: path,
      area: areaUnder(path),
      keptLine: lineThrough(keptAnalysis?.heights ?? [], span),
      rhythms: live.rhythms,
      keptRhythms: keptAnalysis?.rhythms,
      peakHeight: live.peak / span,
      bar,
      barHeight: bar / span,
    };
  };
}

interface Analysis {
  /** How strongly it shakes within each hertz, in °/s², at each line of the spectrum. */
  readonly heights: readonly Height[];
  readonly rhythms: Rhythms;
  /** Height at its strongest rhythm. */
  readonly peak: number;
}

function analyse(angles: Float64Array): Analysis {
  const spectrum = powerSpectrum(accelerationOf(angles), SAMPLE_RATE, PIECE);
  const { peak, isClear } = leadingPeak(speedOf(spectrum), spectrum);
  const height = peak === undefined ? 0 : heightOf(peak.density);
  return {
    heights: heightsOf(spectrum),
    peak: height,
    rhythms: {
      frequency: height < SMALLEST ? undefined : peak?.frequency,
      isClear,
      middle: powerCentroid(spectrum, SLOWEST_TREMOR, FASTEST_TREMOR),
    },
  };
}

/** The angle's second difference, in rad/s²; two samples fewer. */
function accelerationOf(angles: Float64Array): Float64Array {
  const acceleration = new Float64Array(Math.max(0, angles.length - 2));
  for (let index = 0; index < acceleration.length; index++) {
    const [before = 0, now = 0, after = 0] = [angles[index], angles[index + 1], angles[index + 2]];
    acceleration[index] = (before - 2 * now + after) * SAMPLE_RATE * SAMPLE_RATE;
  }
  return acceleration;
}

/** The spectrum of the speed, from that of its change: a swing of ω changes ω times as fast as it goes. */
function speedOf({ density, spacing }: PowerSpectrum): PowerSpectrum {
  return {
    density: density.map((power, k) => (k === 0 ? 0 : power / (TURN * k * spacing) ** 2)),
    spacing,
  };
}

/** The acceleration's peak: that at the rhythm of the speed where one leads, else the highest. */
function leadingPeak(
  ofSpeed: PowerSpectrum,
  ofAcceleration: PowerSpectrum,
): { readonly peak: Peak | undefined; readonly isClear: boolean } {
  const rhythm = findPeak(ofSpeed, SLOWEST_TREMOR, FASTEST_TREMOR)?.frequency;
  const highest = findPeak(ofAcceleration, SLOWEST_TREMOR, FASTEST_TREMOR);
  if (rhythm === undefined) return { peak: highest, isClear: false };
  const isClear = concentration(ofSpeed, SLOWEST_TREMOR, FASTEST_TREMOR, rhythm) >= CLEAR_SHARE;
  const near = findPeak(ofAcceleration, rhythm - NEAR, rhythm + NEAR);
  return { peak: isClear ? (near ?? highest) : highest, isClear };
}
