/**
 * What this build has measured: every row of the validation table, run once when the page about the
 * model is built. It takes about half a minute.
 */
import { validate, type ValidationGroup, type ValidationResult } from '#validation/row.ts';
import { createRuns } from '#validation/runs.ts';
import { VALIDATION_TABLE } from '#validation/table.ts';

export interface MeasuredGroup {
  readonly group: ValidationGroup;
  readonly results: readonly ValidationResult[];
}

export const MEASURED: readonly MeasuredGroup[] = measureAll();

function measureAll(): MeasuredGroup[] {
  const runs = createRuns();
  return VALIDATION_TABLE.map((group) => ({
    group,
    results: group.rows.map((row) => validate(row, runs)),
  }));
}
