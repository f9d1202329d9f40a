/** The pen of a sketch, led by a pointer or by keys, and the strokes that can be taken back. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { dragWithin } from '#views/core/drag-within.ts';
import {
  COLUMN_COUNT,
  type DrawnLine,
  emptyLine,
  type PenPlace,
  withStroke,
} from './drawn-line.ts';
import { depthOf, type SketchScale, valueAtDepth } from './sketch-drawing.ts';

/** Parts of the range that an arrow key moves by, and with Shift. */
const COARSE = 1 / 20;
const FINE = 1 / 100;
/** Strokes that can be taken back. */
const MOST_STROKES = 100;

export interface Pen {
  readonly line: ReadonlySignal<DrawnLine>;
  /** Where the pen is; undefined before it has drawn. */
  readonly place: ReadonlySignal<PenPlace | undefined>;
  /** Draws a whole line at once, as one stroke. */
  readonly draw: (line: DrawnLine) => void;
  readonly undo: () => void;
  readonly clear: () => void;
  /** Puts a line there that cannot be taken back. */
  readonly restore: (line: DrawnLine) => void;
  readonly setUsable: (usable: boolean) => void;
}

/**
 * @param target What is drawn on: as wide as the moments to draw, as high as the lane.
 * @param scale The lane's scale now.
 */
export function createPen(
  target: HTMLElement,
  scale: () => SketchScale,
  lifetime: AbortSignal,
): Pen {
  const line = signal(emptyLine());
  const place = signal<PenPlace | undefined>(undefined);
  let strokes: DrawnLine[] = [];
  let isDrawing = false;
  let usable = true;

  const remember = (): void => {
    strokes = [...strokes.slice(1 - MOST_STROKES), line.peek()];
  };
  const drawTo = (next: PenPlace): void => {
    line.value = withStroke(line.peek(), place.peek() ?? next, next);
    place.value = next;
  };
  const undo = (): void => {
    const former = strokes.pop();
    if (former !== undefined) line.value = former;
  };

  dragWithin(target, target, lifetime, {
    move(x, y) {
      if (!usable) return;
      const next = {
        column: Math.round(x * (COLUMN_COUNT - 1)),
        value: valueAtDepth(y, scale()),
      };
      if (!isDrawing) {
        isDrawing = true;
        remember();
        place.value = next;
      }
      drawTo(next);
    },
    end() {
      isDrawing = false;
    },
  });
  target.addEventListener(
    'keydown',
    (event) => {
      if (!usable) return;
      if (event.key === 'Backspace') undo();
      else {
        const next = placeAfterKey(event, place.peek() ?? { column: 0, value: 0 }, scale());
        if (next === undefined) return;
        remember();
        drawTo(next);
      }
      event.preventDefault();
    },
    { signal: lifetime },
  );

  return {
    line,
    place,
    draw(next) {
      remember();
      line.value = next;
    },
    undo,
    clear() {
      remember();
      line.value = emptyLine();
      place.value = undefined;
    },
    restore(next) {
      strokes = [];
      place.value = undefined;
      line.value = next;
    },
    setUsable(nowUsable) {
      usable = nowUsable;
    },
  };
}

/** Where a key takes the pen: left and right in time, up and down in value; undefined for other keys. */
function placeAfterKey(
  event: KeyboardEvent,
  { column, value }: PenPlace,
  scale: SketchScale,
): PenPlace | undefined {
  if (event.ctrlKey || event.altKey || event.metaKey) return undefined;
  const part = event.shiftKey ? FINE : COARSE;
  const across = Math.max(1, Math.round(part * (COLUMN_COUNT - 1)));
  const last = COLUMN_COUNT - 1;
  const risen = (by: number): number => {
    const depth = Math.min(Math.max(depthOf(value, scale) - by, 0), 1);
    return valueAtDepth(depth, scale);
  };
  switch (event.key) {
    case 'ArrowRight':
      return { column: Math.min(column + across, last), value };
    case 'ArrowLeft':
      return { column: Math.max(column - across, 0), value };
    case 'ArrowUp':
      return { column, value: risen(part) };
    case 'ArrowDown':
      return { column, value: risen(-part) };
    case 'Home':
      return { column: 0, value };
    case 'End':
      return { column: last, value };
    default:
      return undefined;
  }
}
