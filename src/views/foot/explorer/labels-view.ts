/** Names beside the foot, each tied by a line to the part that it names. */
import type { PartAnchor } from '../foot-studio.ts';
import type { ListedPart } from './catalogue.ts';
import { anchorsToLabel } from './label-choice.ts';
import { type Labelled, layOutLabels, lineStart, type PlacedLabel } from './label-layout.ts';
import { linesOf } from './label-text.ts';

export interface LabelsView {
  /** Lays out anew the labels of the parts given in order of importance, at most `most`. */
  readonly layOut: (
    anchors: readonly PartAnchor[],
    most: number,
    selected: string | undefined,
  ) => void;
  /** The part whose label covers a point of the picture, in CSS pixels. */
  readonly labelAt: (x: number, y: number) => string | undefined;
  readonly clear: () => void;
}

const SVG = 'http://www.w3.org/2000/svg';
/** Space within a box, between boxes, and to the edges of the picture, in CSS pixels. */
const PADDING = { x: 6, y: 3 } as const;
const GAP = 6;
const MARGIN = 4;
/** Height of a line of text, as a multiple of its size. */
const LINE_HEIGHT = 1.2;
/** Widest column of labels, as a part of the picture. */
const WIDEST = 0.22;

export function createLabels(
  svg: SVGSVGElement,
  find: (id: string) => ListedPart | undefined,
): LabelsView {
  let placed: readonly PlacedLabel[] = [];

  const clear = (): void => {
    placed = [];
    svg.replaceChildren();
  };

  return {
    layOut(anchors, most, selected) {
      clear();
      const named = anchorsToLabel(anchors, most, selected);
      if (named.length === 0) return;
      const { width, height } = svg.getBoundingClientRect();
      const fontSize = Number.parseFloat(getComputedStyle(svg).fontSize) || 16;
      const widthOf = textMeasure(svg);
      const wrapped = new Map<string, readonly string[]>();
      const labels = named.map(({ id, x, y }): Labelled => {
        const text = linesOf(find(id)?.name ?? id, widthOf, width * WIDEST);
        wrapped.set(id, text);
        return {
          id,
          x,
          y,
          width: Math.ceil(Math.max(...text.map(widthOf))) + 2 * PADDING.x,
          height: Math.ceil(text.length * fontSize * LINE_HEIGHT) + 2 * PADDING.y,
        };
      });
      placed = layOutLabels(labels, { width, height, margin: MARGIN, gap: GAP });
      for (const label of placed) {
        const group = createSvg('g', { class: classOf(label.id, selected) });
        const start = lineStart(label);
        const line = createSvg('line', { x1: start.x, y1: start.y, x2: label.x, y2: label.y });
        const dot = createSvg('circle', { cx: label.x, cy: label.y, r: 2.5 });
        group.append(line, dot, ...box(label, wrapped.get(label.id) ?? [], fontSize));
        svg.append(group);
      }
    },
    labelAt: (x, y) =>
      placed.find(
        ({ left, top, width, height }) =>
          x >= left && x <= left + width && y >= top && y <= top + height,
      )?.id,
    clear,
  };

  function classOf(id: string, selected: string | undefined): string {
    return ['label', find(id)?.identity, id === selected ? 'selected' : undefined]
      .filter((name) => name !== undefined)
      .join(' ');
  }
}

function box(label: PlacedLabel, text: readonly string[], fontSize: number): SVGElement[] {
  const { left, top, width, height, side } = label;
  const frame = createSvg('rect', { x: left, y: top, width, height });
  const atEnd = side === 'left';
  const written = text.map((line, place) => {
    const element = createSvg('text', {
      x: atEnd ? left + width - PADDING.x : left + PADDING.x,
      y: top + PADDING.y + (place + 0.78) * fontSize * LINE_HEIGHT,
      'text-anchor': atEnd ? 'end' : 'start',
    });
    element.textContent = line;
    return element;
  });
  return [frame, ...written];
}

/** Measures text as `svg` would set it. Without a 2D context, by a usual width of letters. */
function textMeasure(svg: SVGSVGElement): (text: string) => number {
  const { fontSize, fontFamily } = getComputedStyle(svg);
  const context = document.createElement('canvas').getContext('2d');
  if (!context) return (text) => text.length * 8;
  // A little heavier than it is written, so that the chosen name fits too.
  context.font = `600 ${fontSize} ${fontFamily}`;
  return (text) => context.measureText(text).width;
}

function createSvg<N extends keyof SVGElementTagNameMap>(
  name: N,
  attributes: Readonly<Record<string, string | number>>,
): SVGElementTagNameMap[N] {
  const element = document.createElementNS(SVG, name);
  setAll(element, attributes);
  return element;
}

function setAll(element: SVGElement, attributes: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(attributes))
    element.setAttribute(name, typeof value === 'number' ? value.toFixed(1) : value);
}
