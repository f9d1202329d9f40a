/** Brings the still's shapes and words up to date. */
import type { LoopModes } from '#model/loop-modes.ts';
import { part, parts } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { type Label, labelAttributes } from './mark-labels.ts';
import { modesInWords, type ModesHere, planeDescription } from './modes-words.ts';
import { drawPlane, type Tick } from './plane.ts';
import { planeMarks } from './plane-marks.ts';

export interface PlanePicture {
  readonly drawPaths: (modes: LoopModes) => void;
  /** Draws the marks, and every word, for words make way for them. */
  readonly drawMarks: (modes: LoopModes, here: ModesHere) => void;
}

export function createPlanePicture(host: HTMLElement): PlanePicture {
  const svg = part(host, 'modes', SVGSVGElement);
  const words = part(host, 'modes-words', HTMLElement);
  const paths = parts(host, 'mode-path', SVGPathElement);
  const tickShapes = [0, 1].map((mode) => parts(host, `mode-tick-${mode}`, SVGCircleElement));
  const tickWords = parts(host, 'mode-tick-word', SVGTextElement);
  const marks = parts(host, 'mode-mark', SVGSVGElement);
  const markWords = parts(host, 'mode-word', SVGTextElement);
  let ticks: readonly Tick[] = [];

  return {
    drawPaths(modes) {
      const drawing = drawPlane(modes);
      ticks = drawing.ticks[0];
      paths.forEach((path, mode) => {
        path.setAttribute('d', drawing.paths[mode] ?? '');
      });
      tickShapes.forEach((shapes, mode) => {
        shapes.forEach((shape, index) => {
          const place = drawing.ticks[mode]?.[index]?.place;
          shape.toggleAttribute('hidden', place === undefined);
          if (place) setAll(shape, { cx: percent(place.across), cy: percent(1 - place.up) });
        });
      });
    },
    drawMarks(modes, here) {
      const { places, labels, tickLabels } = planeMarks(here, ticks);
      marks.forEach((mark, mode) => {
        const place = places[mode];
        mark.toggleAttribute('hidden', place === undefined);
        if (place) setAll(mark, { x: percent(place.across), y: percent(1 - place.up) });
      });
      writeEach(markWords, labels);
      writeEach(tickWords, tickLabels);
      const told = modesInWords(here, modes.edge !== undefined);
      words.textContent = told;
      svg.setAttribute('aria-label', planeDescription(told));
    },
  };
}

function writeEach(texts: readonly SVGTextElement[], labels: readonly (Label | undefined)[]): void {
  texts.forEach((text, index) => {
    const label = labels[index];
    text.toggleAttribute('hidden', label === undefined);
    if (label === undefined) return;
    setAll(text, labelAttributes(label));
    text.textContent = label.words;
  });
}

function setAll(element: SVGElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
