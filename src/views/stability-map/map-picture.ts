/** Brings the still's shapes and words up to date. */
import type { EdgePoint } from '#experiment/stability-edge.ts';
import { gridPointAt, type GridReading, rhythmLine } from '#experiment/stability-grid.ts';
import { delayPlace, gainPlace } from '#experiment/stability-scale.ts';
import type { CriticalGain } from '#model/linear-theory.ts';
import { part, parts } from '#views/core/part.ts';
import { percent } from '#views/core/percent.ts';
import { SMALLEST_COUNTED } from './dots.ts';
import { type MapDrawing, MARKED_RHYTHMS, type Place, rhythmPath } from './map-drawing.ts';
import { type Label, lineAttributes, placeLabels, type RhythmLine } from './map-labels.ts';
import { mapDescription, mapWords, pointWords, strengthWords } from './map-words.ts';

/** Numbers on the axes nearer than this to the reader's own, as a part of the axis, make way for it. */
const TICK_ROOM = 0.06;

/** The reader's settings, as far as the map shows them. */
export interface ReadersPlace {
  /** In s. */
  readonly delay: number;
  /** In its own unit. */
  readonly gain: number;
  /** The edge at this delay. */
  readonly edge: CriticalGain | undefined;
}

export interface MapContent {
  readonly curve: readonly EdgePoint[];
  readonly drawing: MapDrawing;
  readonly lines: readonly RhythmLine[];
  /** The simulated feet of these settings, by point. */
  readonly readings: readonly (GridReading | undefined)[];
}

export interface MapPicture {
  readonly drawEdge: (curve: readonly EdgePoint[], drawing: MapDrawing) => void;
  readonly drawLines: (lines: readonly RhythmLine[]) => void;
  /** Draws the reader's place, and every word, for words make way for it. */
  readonly drawPlace: (you: ReadersPlace, content: MapContent) => void;
}

/** The lines of equal rhythm through a full grid. */
export function simulatedLines(readings: readonly (GridReading | undefined)[]): RhythmLine[] {
  return MARKED_RHYTHMS.map((frequency) => ({
    frequency,
    places: rhythmLine(readings, frequency, SMALLEST_COUNTED),
  })).filter(({ places }) => places.length > 1);
}

export function createMapPicture(host: HTMLElement): MapPicture {
  const svg = part(host, 'picture', SVGSVGElement);
  const edge = part(host, 'edge', SVGPathElement);
  const edgeHalo = part(host, 'edge-halo', SVGPathElement);
  const above = part(host, 'above', SVGPathElement);
  const onset = parts(host, 'onset-line', SVGPathElement);
  const rhythmPaths = parts(host, 'rhythm-line', SVGPathElement);
  const beats = parts(host, 'beat', SVGCircleElement);
  const guides = [
    part(host, 'guide-delay', SVGLineElement),
    part(host, 'guide-gain', SVGLineElement),
  ] as const;
  const rings = [part(host, 'ring', SVGCircleElement), part(host, 'spot', SVGCircleElement)];
  const ticks = [...host.querySelectorAll<SVGTextElement>('[data-gain]')];
  const words = part(host, 'words', HTMLElement);
  const texts = (name: string): SVGTextElement[] => parts(host, name, SVGTextElement);
  const youWords = texts('you-word');
  const beatWords = texts('beat-word');
  const lineWords = texts('line-word');
  const [aboveWord, belowWord, onsetWord] = ['above-word', 'below-word', 'onset-word'].map(texts);

  function drawGuides({ across, up }: Place): void {
    const x = percent(across);
    const y = percent(1 - up);
    const [toDelay, toGain] = guides;
    setAll(toDelay, { x1: x, x2: x, y1: y });
    setAll(toGain, { x2: x, y1: y, y2: y });
    for (const ring of rings) setAll(ring, { cx: x, cy: y });
    for (const tick of ticks) {
      const distance = Math.abs(gainPlace(Number(tick.dataset['gain'])) - up);
      tick.toggleAttribute('hidden', distance > 0 && distance < TICK_ROOM);
    }
  }

  return {
    drawEdge(curve, drawing) {
      edge.setAttribute('d', drawing.edge);
      edgeHalo.setAttribute('d', drawing.edge);
      above.setAttribute('d', drawing.above);
      onset.forEach((path, index) => {
        path.setAttribute('d', drawing.onset[index] ?? '');
      });
      beats.forEach((beat, index) => {
        const place = drawing.rhythms[index]?.place;
        beat.toggleAttribute('hidden', place === undefined);
        if (place) setAll(beat, { cx: percent(place.across), cy: percent(1 - place.up) });
      });
      svg.setAttribute('aria-label', mapDescription(curve));
    },
    drawLines(lines) {
      rhythmPaths.forEach((path, index) => {
        path.setAttribute('d', rhythmPath(lines[index]?.places ?? []));
      });
    },
    drawPlace({ delay, gain, edge: critical }, { curve, drawing, lines, readings }) {
      const place = { across: delayPlace(delay), up: gainPlace(gain) };
      drawGuides(place);
      const you = { place, words: strengthWords(gain, critical) };
      const labels = placeLabels(you, curve, drawing, lines);
      youWords.forEach((text, line) => {
        write(text, labels.you, line);
      });
      writeEach(aboveWord, [labels.above]);
      writeEach(belowWord, [labels.below]);
      writeEach(onsetWord, [labels.onset]);
      writeEach(beatWords, labels.rhythms);
      writeEach(lineWords, labels.lines);
      const point = gridPointAt({ conductionDelay: delay, reflexGain: gain });
      const reading = point === undefined ? undefined : readings[point];
      const said = [mapWords(delay, gain, critical), reading && pointWords(reading)];
      words.textContent = said.filter((sentence) => sentence !== undefined).join(' ');
    },
  };
}

function writeEach(
  texts: readonly SVGTextElement[] | undefined,
  labels: readonly (Label | undefined)[],
): void {
  texts?.forEach((text, index) => {
    write(text, labels[index]);
  });
}

function write(text: SVGTextElement, label: Label | undefined, line = 0): void {
  text.toggleAttribute('hidden', label === undefined);
  if (label === undefined) return;
  setAll(text, lineAttributes(label, line));
  text.textContent = label.lines[line] ?? '';
}

function setAll(element: SVGElement, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
