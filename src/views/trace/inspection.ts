/**
 * What a reader looks at on a trace: a cursor at one place of the ruler, and two marks to measure
 * between. Marks belong to moments of the run, so a step moves them with the line.
 */
import { batch, type ReadonlySignal, type Signal, signal } from '@preact/signals-core';
import { HISTORY_SPAN } from '#experiment/history.ts';
import type { Run } from '#experiment/run.ts';
import { placeOf, timeAt } from './moments.ts';

/** Marks that can be measured between. */
export const MARK_COUNT = 2;

export interface Inspection {
  /** Place of the cursor, from 0 to 1; undefined where there is none. */
  readonly cursor: Signal<number | undefined>;
  /** Whether marks can be set. */
  readonly measuring: ReadonlySignal<boolean>;
  /** Moments of the marks, in simulated s, in the order they were set. */
  readonly marks: ReadonlySignal<readonly number[]>;
  /** Stops the run and puts the cursor at a place. */
  readonly look: (place: number) => void;
  /** Stops the run and lets marks be set. */
  readonly measure: () => void;
  /** Sets a mark, or moves the nearest one where all are set. @returns Which one. */
  readonly setMark: (place: number) => number;
  readonly moveMark: (index: number, place: number) => void;
  /** The mark nearest to a place, where one is within reach. */
  readonly markNear: (place: number, reach: number) => number | undefined;
  /** Takes away marks whose moments are no longer on the ruler. */
  readonly dropPassed: () => void;
  /** Takes away marks, cursor and measuring. @returns Whether there was anything. */
  readonly clear: () => boolean;
}

export function createInspection(run: Run): Inspection {
  const cursor = signal<number | undefined>(undefined);
  const measuring = signal(false);
  const marks = signal<readonly number[]>([]);
  const now = (): number => run.snapshot.peek().time;
  const pause = (): void => {
    run.playing.value = false;
  };
  const distance = (time: number, place: number): number => Math.abs(placeOf(time, now()) - place);

  function nearest(place: number): number {
    const far = marks.peek().map((time) => distance(time, place));
    return far.indexOf(Math.min(...far));
  }

  function moveMark(index: number, place: number): void {
    marks.value = marks.peek().map((time, at) => (at === index ? timeAt(place, now()) : time));
  }

  return {
    cursor,
    measuring,
    marks,
    look(place) {
      batch(() => {
        pause();
        cursor.value = place;
      });
    },
    measure() {
      batch(() => {
        pause();
        measuring.value = true;
      });
    },
    setMark(place) {
      const present = marks.peek();
      if (present.length < MARK_COUNT) {
        marks.value = [...present, timeAt(place, now())];
        return present.length;
      }
      const index = nearest(place);
      moveMark(index, place);
      return index;
    },
    moveMark,
    markNear(place, reach) {
      const index = nearest(place);
      const time = marks.peek()[index];
      return time !== undefined && distance(time, place) <= reach ? index : undefined;
    },
    dropPassed() {
      const still = marks.peek().filter((time) => isOnRuler(time, now()));
      if (still.length < marks.peek().length) marks.value = still;
    },
    clear() {
      const some = measuring.peek() || cursor.peek() !== undefined;
      batch(() => {
        marks.value = [];
        measuring.value = false;
        cursor.value = undefined;
      });
      return some;
    },
  };
}

/** Whether a moment is still on the ruler. @param now In simulated s, as `time`. */
function isOnRuler(time: number, now: number): boolean {
  return time <= now && time >= now - HISTORY_SPAN;
}
