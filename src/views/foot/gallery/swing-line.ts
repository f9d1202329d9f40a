/**
 * The line of one run on the axes that all runs of the gallery share: the last seconds of the ankle
 * angle, without the slow drift of the posture. The build and the page draw it by these functions.
 */
import { toDegrees } from '#anatomy/angle.ts';
import { type History, SAMPLE_RATE } from '#experiment/history.ts';
import { galleryMessages } from '#messages/en/gallery.ts';
import type { Magnification } from '../drawn-pose.ts';

/** What is drawn, in s. */
export const SPAN = 4;
/** Samples per point: still eight points to each swing of the quickest tremor. */
const SAMPLES_PER_POINT = 2;
/** Width of the moving mean that is taken out as drift, in s: longer than any swing shown. */
const DRIFT_WINDOW = 0.5;
const REACH = Math.round((DRIFT_WINDOW * SAMPLE_RATE) / 2);
const LENGTH = SPAN * SAMPLE_RATE;

/** Width of the drawing; one unit is one point. */
const LINE_WIDTH = LENGTH / SAMPLES_PER_POINT - 1;
/** Units of height per degree. */
export const UNITS_PER_DEGREE = 100;
/** What the lane reaches each way when movement is shown as it is, in degrees. */
const LIFE_REACH = 20;

/** What a lane reaches each way, in degrees, with the movement enlarged. */
export function laneReach(magnification: Magnification): number {
  return LIFE_REACH / magnification;
}

/** What the scale bar stands for, in degrees: a quarter of the lane's height. */
export function scaleBar(magnification: Magnification): number {
  return laneReach(magnification) / 2;
}

/** Height of the drawing from its top, with zero in the middle, as an SVG viewBox. */
export function laneBox(magnification: Magnification): string {
  const reach = laneReach(magnification) * UNITS_PER_DEGREE;
  return `0 ${-reach} ${LINE_WIDTH} ${2 * reach}`;
}

export interface SwingLine {
  /** The line as an SVG path, up for plantarflexion. */
  readonly path: string;
  /** The largest swing either way, in degrees. */
  readonly largest: number;
}

/** @returns A function that draws the line of a history. */
export function createSwingLine(): (history: History) => SwingLine {
  const samples = new Float64Array(LENGTH + REACH);
  const sums = new Float64Array(samples.length + 1);
  return (history) => {
    history.read('ankleAngle', samples);
    for (const [index, sample] of samples.entries()) {
      sums[index + 1] = (sums[index] ?? 0) + sample;
    }
    let largest = 0;
    let before = 0;
    let path = '';
    for (let index = REACH; index < samples.length; index += SAMPLES_PER_POINT) {
      const from = index - REACH;
      const to = Math.min(index + REACH + 1, samples.length);
      const drift = ((sums[to] ?? 0) - (sums[from] ?? 0)) / (to - from);
      const degrees = toDegrees((samples[index] ?? 0) - drift);
      largest = Math.max(largest, Math.abs(degrees));
      const y = Math.round(-degrees * UNITS_PER_DEGREE);
      path += index === REACH ? `M0 ${y}l` : `1 ${y - before} `;
      before = y;
    }
    return { path: path.trimEnd(), largest };
  };
}

/** Said beside a line that is cut off; empty where it fits. */
export function overflowInWords(largest: number, magnification: Magnification): string {
  return largest > laneReach(magnification) ? galleryMessages().pastTheEdges : '';
}
