/** A run taken again from its past, step by step: every step of it is a row. */
import { HISTORY_SPAN } from '#experiment/history.ts';
import type { Recording } from '#experiment/past.ts';
import { STEP_LENGTH } from '#experiment/step-length.ts';
import { createModel, createObservation } from '#model/neuromuscular-model.ts';
import { csvRow, csvRows } from './csv-rows.ts';
import type { ExportColumn } from './export-column.ts';
import { FULL_RATE } from './file-limits.ts';

/** Steps before the start, in which a run settles. */
const WARM_UP = HISTORY_SPAN * FULL_RATE;

export interface FullRate {
  /** From 0 to 1; at 1 it is done. */
  readonly progress: number;
  /** Takes so many steps more. @returns Their rows, as text; empty before the span begins. */
  readonly take: (steps: number) => string;
}

/** @param seconds How much of the end of `recording` is written, in simulated s. */
export function createFullRate(
  { start, changes, steps }: Recording,
  seconds: number,
  columns: readonly ExportColumn[],
): FullRate {
  const { parameters, condition, seed } = start;
  const model = createModel({ parameters, condition, seed, stepLength: STEP_LENGTH });
  const observation = createObservation();
  const first = steps - Math.round(seconds * FULL_RATE);
  let taken = -WARM_UP;
  let changed = 0;

  function change(): void {
    if (taken < 0) return;
    for (;;) {
      const next = changes[changed];
      if (next === undefined || next.step > taken) break;
      changed++;
      if ('condition' in next) model.setCondition(next.condition);
      else model.setParameter(next.parameter, next.value);
    }
  }

  return {
    get progress() {
      return (taken + WARM_UP) / (steps + WARM_UP);
    },
    take(count) {
      const rows: number[][] = [];
      for (let due = count; due > 0 && taken < steps; due--) {
        change();
        model.step();
        taken++;
        if (taken <= first) continue;
        model.observe(observation);
        rows.push(csvRow(taken, columns, (channel) => observation[channel]));
      }
      return csvRows(rows);
    },
  };
}
