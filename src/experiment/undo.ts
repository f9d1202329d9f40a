/**
 * What a reader set, to go back to and forward again: the run's settings at the end of each
 * interaction, with what Reset goes back to. Going back changes the settings alone, and time goes on; only where the preset or
 * the seed was another does the run start over.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals-core';
import { encodeState, type ExperimentState } from './experiment-state.ts';
import type { Run } from './run.ts';

/** Interactions that can be undone: more than anyone goes back by hand. */
const MOST_REMEMBERED = 100;

export interface Undo {
  readonly canUndo: ReadonlySignal<boolean>;
  readonly canRedo: ReadonlySignal<boolean>;
  /** Notes the present settings: an interaction has ended. Does nothing where they are as they were. */
  readonly remember: () => void;
  /** Takes the present settings for those that the reader found: nothing is left to take back. */
  readonly beginHere: () => void;
  /** Goes back to the settings before the last interaction, if there was one. */
  readonly undo: () => void;
  /** Takes the last step back again, if nothing has been changed since. */
  readonly redo: () => void;
}

/** The run’s settings at one moment, and those that were opened last. */
interface Remembered {
  readonly state: ExperimentState;
  readonly opened: ExperimentState;
}

/** Settings before, now and after, each oldest first. */
interface Timeline {
  readonly before: readonly Remembered[];
  readonly now: Remembered;
  readonly after: readonly Remembered[];
}

export function createUndo(run: Run): Undo {
  const present = (): Remembered => ({ state: run.state.peek(), opened: run.opened.peek() });
  const timeline = signal<Timeline>({ before: [], now: present(), after: [] });

  function remember(): void {
    const { before, now } = timeline.peek();
    const next = present();
    if (encodeState(next.state) === encodeState(now.state)) return;
    timeline.value = { before: [...before, now].slice(-MOST_REMEMBERED), now: next, after: [] };
  }

  return {
    canUndo: computed(() => timeline.value.before.length > 0),
    canRedo: computed(() => timeline.value.after.length > 0),
    remember,
    beginHere() {
      timeline.value = { before: [], now: present(), after: [] };
    },
    undo() {
      // A drag that has not ended yet is undone as a whole.
      remember();
      const { before, now, after } = timeline.peek();
      const previous = before.at(-1);
      if (previous === undefined) return;
      timeline.value = { before: before.slice(0, -1), now: previous, after: [now, ...after] };
      run.adopt(previous.state, previous.opened);
    },
    redo() {
      remember();
      const { before, now, after } = timeline.peek();
      const [next, ...later] = after;
      if (next === undefined) return;
      timeline.value = { before: [...before, now], now: next, after: later };
      run.adopt(next.state, next.opened);
    },
  };
}
