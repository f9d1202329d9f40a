/** What the tests of exports share: a run, its place, its columns. */
import type { CsvHead } from '#experiment/export/csv-head.ts';
import type { ExportColumn } from '#experiment/export/export-column.ts';
import { exportedRun } from '#experiment/export/exported-run.ts';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';

const DEGREES_PER_RADIAN = 180 / Math.PI;
export const PLACE = {
  page: 'https://example.org/late/?class=3#weight=v2,essential@2',
  name: 'late',
};
export const ANGLE: ExportColumn = {
  channel: 'ankleAngle',
  name: 'ankle angle',
  unit: '°',
  perUnit: DEGREES_PER_RADIAN,
};
export const EMG: ExportColumn = {
  channel: 'flexorElectromyogram',
  name: 'EMG of the flexor',
  unit: 'impulses/s',
  perUnit: 1,
};

/** A run that was played and changed. */
export function playedRun(): Run {
  const run = createRun(presetState('held-curl'));
  run.advanceBy(1.234);
  run.parameters.reflexGain.value = 0.9;
  run.advanceBy(0.512);
  return run;
}

export function headOf(
  run: Run,
  columns: readonly ExportColumn[] = [ANGLE],
): Omit<CsvHead, 'rate'> {
  return {
    figure: 'Figure 5.1 Drag; then, “see”',
    written: '2026-11-26T12:00:00.000Z',
    exported: exportedRun(run, PLACE),
    columns,
  };
}

/** The numbers below the headings. */
export function rowsOf(csv: string): number[][] {
  const lines = csv.split('\r\n').filter((line) => line !== '' && !line.startsWith('#'));
  return lines.slice(1).map((line) => line.split(',').map(Number));
}
