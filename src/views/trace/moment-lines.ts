/** Hairlines across all lanes and the ruler: one for the cursor, with what each lane shows there, and one for each mark. */
import { CHANNEL_STYLES } from '#views/core/channels.ts';
import { depthAt, valueAt } from '#views/core/lane.ts';
import { percent } from '#views/core/percent.ts';
import { MARK_COUNT } from './inspection.ts';
import { secondsAt } from './moments.ts';
import type { TraceLane } from './trace-lanes.ts';
import { momentWords, valueWords } from './trace-words.ts';

/** Right of this place, words stand to the left of their hairline. */
const WORDS_TURN = 0.7;
/** Between a hairline and its words, in px, and the depth of the words below the top. */
const WORDS_GAP = 7;
const WORDS_DEPTH = 20;
/** Depth of the ruler's own numbers. */
const RULER_WORDS_DEPTH = 27;

export interface MomentLines {
  /** Puts the cursor's hairline at a place, or hides it. @param says Whether its words change too. */
  readonly showCursor: (place: number | undefined, says: boolean) => void;
  /** Puts each mark's hairline at its place; hides the rest. */
  readonly showMarks: (places: readonly number[]) => void;
}

export function createMomentLines(
  lanes: readonly TraceLane[],
  ruler: SVGSVGElement,
  lifetime: AbortSignal,
): MomentLines {
  const plots = [...lanes.map(({ plot }) => plot), ruler];
  const markLines = Array.from({ length: MARK_COUNT }, () =>
    plots.map((plot) => append(plot, 'line', 'mark-line')),
  );
  const cursorLines = plots.map((plot) => append(plot, 'line', 'cursor-line'));
  // A stroke has no place to put a point on.
  const lineLanes = lanes.filter(({ channel }) => CHANNEL_STYLES[channel].drawnAs === 'line');
  const points = lineLanes.map(({ plot }) => append(plot, 'circle', 'cursor-point'));
  const words = plots.map((plot) => append(plot, 'text', 'cursor-words'));
  for (const point of points) point.setAttribute('r', '4');
  for (const line of [...markLines.flat(), ...cursorLines]) line.setAttribute('y2', '100%');
  for (const [index, text] of words.entries())
    text.setAttribute('y', String(index < lanes.length ? WORDS_DEPTH : RULER_WORDS_DEPTH));
  const cursorParts = [...cursorLines, ...points, ...words];
  for (const element of [...cursorParts, ...markLines.flat()]) {
    show(element, false);
    lifetime.addEventListener('abort', () => {
      element.remove();
    });
  }
  let isCursorShown = false;
  let marksShown = 0;

  return {
    showCursor(place, says) {
      if (isCursorShown !== (place !== undefined)) {
        isCursorShown = place !== undefined;
        for (const element of cursorParts) show(element, isCursorShown);
      }
      if (place === undefined) return;
      for (const line of cursorLines) stand(line, place);
      for (const [index, { drawing }] of lineLanes.entries()) {
        points[index]?.setAttribute('cx', percent(place));
        points[index]?.setAttribute('cy', percent(depthAt(drawing, place)));
      }
      for (const text of words) {
        const turned = place > WORDS_TURN;
        text.setAttribute('x', percent(place));
        text.setAttribute('dx', String(turned ? -WORDS_GAP : WORDS_GAP));
        text.setAttribute('text-anchor', turned ? 'end' : 'start');
      }
      if (!says) return;
      for (const [index, text] of words.entries()) {
        const lane = lanes[index];
        text.textContent = lane
          ? valueWords(lane.channel, valueAt(lane.drawing, place))
          : momentWords(secondsAt(place));
      }
    },
    showMarks(places) {
      if (places.length === 0 && marksShown === 0) return;
      marksShown = places.length;
      for (const [index, lines] of markLines.entries()) {
        const place = places[index];
        for (const line of lines) {
          show(line, place !== undefined);
          if (place !== undefined) stand(line, place);
        }
      }
    },
  };
}

function append<K extends 'line' | 'circle' | 'text'>(
  plot: SVGSVGElement,
  name: K,
  className: string,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS('http://www.w3.org/2000/svg', name);
  element.setAttribute('class', className);
  plot.append(element);
  return element;
}

function stand(line: SVGLineElement, place: number): void {
  line.setAttribute('x1', percent(place));
  line.setAttribute('x2', percent(place));
}

function show(element: SVGElement, shown: boolean): void {
  element.style.display = shown ? '' : 'none';
}
