/** Keeps the record of former settings, and starts the run over where its settings are no longer those. */
import { type ReadonlySignal, signal } from '@preact/signals-core';
import { differences, type KeptRun, keptLabel } from '#experiment/comparison.ts';
import { encodeState } from '#experiment/experiment-state.ts';
import type { Run } from '#experiment/run.ts';
import { tiring, type Timeline, type TimelineReading } from '#experiment/timeline.ts';
import { isTelling } from './timeline-words.ts';

export interface KeptRecord {
  /** The settings that were otherwise, in words. */
  readonly label: string;
  readonly readings: readonly TimelineReading[];
}

export interface FormerRecord {
  /** Undefined while the run has only ever had one group of settings. */
  readonly kept: ReadonlySignal<KeptRecord | undefined>;
  /** To be called when the timeline has changed: a run that somebody else started over has no former record. */
  readonly follow: () => void;
  /** Puts the record by and starts the run over, if its settings are not those that it began with. */
  readonly beginAnewAfterAChange: () => void;
}

export function createFormerRecord(run: Run, timeline: Timeline): FormerRecord {
  const kept = signal<KeptRecord | undefined>(undefined);
  let began: Pick<KeptRun, 'state' | 'critical'> | undefined;
  let isBeginningAnew = false;

  return {
    kept,
    follow() {
      if (timeline.readings.length !== 1) return;
      began = { state: run.state.peek(), critical: run.critical.peek() };
      if (!isBeginningAnew) kept.value = undefined;
    },
    beginAnewAfterAChange() {
      if (began === undefined) return;
      // Whether the muscles tire is asked by the button itself: it is no change of the reader's.
      const before = tiring(began.state);
      const now = tiring(run.state.peek());
      if (encodeState(before) === encodeState(now)) return;
      const { readings } = timeline;
      const { critical } = began;
      isBeginningAnew = true;
      run.apply(now);
      isBeginningAnew = false;
      kept.value = isTelling(readings)
        ? { label: keptLabel(differences({ state: before, critical }, run)), readings }
        : undefined;
    },
  };
}
