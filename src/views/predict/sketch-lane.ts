/** The lane of a sketch in the page. */
import { predictMessages } from '#messages/en/predict.ts';
import type { Channel } from '#experiment/history.ts';
import { barWords, CHANNEL_STYLES } from '#views/core/channels.ts';
import { part } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import {
  COLUMN_COUNT,
  type DrawnLine,
  emptyLine,
  type PenPlace,
  SAMPLES_PER_COLUMN,
  SKETCH_SECONDS,
} from './drawn-line.ts';
import {
  depthOf,
  drawnPath,
  HALF_LENGTH,
  samplesPath,
  type SketchScale,
  sketchScale,
  SKETCH_WIDTH,
} from './sketch-drawing.ts';
import { penInWords } from './sketch-words.ts';

export interface SketchLane {
  readonly scale: () => SketchScale;
  /** Shows the movement so far, in the display unit, and fits the scale to it. */
  readonly showPast: (past: Float64Array) => void;
  /** Shows what happens, as far as it has, on a scale that holds both lines. */
  readonly showTruth: (truth: Float64Array, drawn: DrawnLine) => void;
  /** Shows the drawn line, and the pen where it has drawn. */
  readonly showDrawn: (drawn: DrawnLine, pen: PenPlace | undefined) => void;
}

export function createSketchLane(host: HTMLElement, channel: Channel): SketchLane {
  const { bars, unit, title } = CHANNEL_STYLES[channel];
  const pastLine = part(host, 'past', SVGPathElement);
  const drawnLine = part(host, 'drawn', SVGPathElement);
  const trueLine = part(host, 'truth', SVGPathElement);
  const bar = part(host, 'bar', SVGRectElement);
  const barText = part(host, 'bar-text', HTMLElement);
  const nib = part(host, 'nib', SVGCircleElement);
  const pen = part(host, 'pen', HTMLElement);
  let past = new Float64Array();
  let drawn = emptyLine();
  let penPlace: PenPlace | undefined;
  let scale = sketchScale(channel, bars[0] ?? 1, past);

  pen.tabIndex = 0;
  pen.setAttribute('role', 'slider');
  pen.setAttribute('aria-label', predictMessages().pen(title));
  pen.setAttribute('aria-valuemin', '0');
  pen.setAttribute('aria-valuemax', String(SKETCH_SECONDS));

  function drawScale(next: SketchScale): void {
    scale = next;
    const [zero, top] = [depthOf(0, scale), depthOf(scale.bar, scale)];
    bar.setAttribute('y', percent(top));
    bar.setAttribute('height', percent(zero - top));
    barText.textContent = barWords(scale.bar, unit);
    pastLine.setAttribute('d', samplesPath(past, 0, scale));
  }

  function drawPen(): void {
    drawnLine.setAttribute('d', drawnPath(drawn, scale));
    const { column, value } = penPlace ?? { column: 0, value: 0 };
    const seconds = (column * SKETCH_SECONDS) / COLUMN_COUNT;
    nib.setAttribute('cx', percent((HALF_LENGTH + column * SAMPLES_PER_COLUMN) / SKETCH_WIDTH));
    nib.setAttribute('cy', percent(depthOf(value, scale)));
    pen.setAttribute('aria-valuenow', seconds.toFixed(2));
    pen.setAttribute('aria-valuetext', penInWords(channel, seconds, value));
  }

  return {
    scale: () => scale,
    showPast(samples) {
      past = samples.slice();
      drawScale(sketchScale(channel, scale.bar, past));
      drawPen();
    },
    showTruth(truth, line) {
      const next = sketchScale(channel, scale.bar, past, truth, line);
      if (next.bar !== scale.bar) {
        drawScale(next);
        drawPen();
      }
      trueLine.setAttribute('d', samplesPath(truth, HALF_LENGTH, scale));
    },
    showDrawn(line, place) {
      drawn = line;
      penPlace = place;
      drawPen();
    },
  };
}
