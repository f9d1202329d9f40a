/** The muscle's answer as a line. The still and the live figure are drawn by this one function. */
import { line } from 'd3';
import { RESPONSE_LENGTH } from '#model/nerve-conduction.ts';

/** The lane's own coordinates: stretched to its width and height on the page. */
export const ANSWER_WIDTH = 1000;
export const ANSWER_HEIGHT = 100;
/** What the lane's upper and lower edges stand for, in V: the same whatever is drawn. */
const TOP = 0.008;
const BOTTOM = -0.0035;
/** What the scale bar stands for, in V. */
export const BAR = 0.002;
const SAMPLES_PER_POINT = 2;

/** Depth of a voltage below the lane's upper edge, from 0 to 1. */
export function depthOf(voltage: number): number {
  return (TOP - voltage) / (TOP - BOTTOM);
}

/** An answer, in V, as an SVG path. */
export function answerPath(response: Float64Array): string {
  const points = Array.from(
    { length: RESPONSE_LENGTH / SAMPLES_PER_POINT },
    (_, index) => index * SAMPLES_PER_POINT,
  );
  const draw = line<number>()
    .x((sample) => (ANSWER_WIDTH * sample) / RESPONSE_LENGTH)
    .y((sample) => ANSWER_HEIGHT * depthOf(response[sample] ?? 0))
    .digits(1);
  return draw(points) ?? '';
}
