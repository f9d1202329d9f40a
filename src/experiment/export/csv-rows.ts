/**
 * The rows of a file. Lines end with CR LF, as RFC 4180 has it; the decimal sign is a point; each
 * number is the shortest that reads back as exactly what it was.
 */
import Papa from 'papaparse';
import {
  type Channel,
  type History,
  HISTORY_LENGTH,
  SAMPLE_RATE,
  STEPS_PER_SAMPLE,
} from '#experiment/history.ts';
import { STEP_LENGTH } from '#experiment/step-length.ts';
import { type CsvHead, headLines } from './csv-head.ts';
import { type ExportColumn, headingOf, TIME_HEADING } from './export-column.ts';

const LINE_END = '\r\n';
const STEPS_PER_SECOND = Math.round(1 / STEP_LENGTH);

/** Everything above the first number. */
export function csvTop(head: CsvHead): string {
  const headings = [TIME_HEADING, ...head.columns.map(headingOf)];
  return (
    headLines(head)
      .map((line) => line + LINE_END)
      .join('') + csvRows([headings])
  );
}

/** Rows as text, the end of the last line included. */
export function csvRows(rows: readonly (readonly (string | number)[])[]): string {
  return rows.length === 0
    ? ''
    : Papa.unparse(rows as unknown[][], { newline: LINE_END }) + LINE_END;
}

/**
 * One row.
 *
 * @param step Model steps since the run's start; negative before it.
 * @param value The quantity of a channel, in the unit of the observation.
 */
export function csvRow(
  step: number,
  columns: readonly ExportColumn[],
  value: (channel: Channel) => number,
): number[] {
  // Adding 0 turns a negative zero into zero.
  return [
    step / STEPS_PER_SECOND,
    ...columns.map(({ channel, perUnit }) => value(channel) * perUnit + 0),
  ];
}

/**
 * The file of what the figure shows: its last seconds.
 *
 * @param stepsTaken Model steps since the run's start, at the newest sample or a few after it.
 */
export function shownCsv(
  head: Omit<CsvHead, 'rate'>,
  history: History,
  stepsTaken: number,
): string {
  const samples = new Map(
    head.columns.map(({ channel }) => {
      const values = new Float64Array(HISTORY_LENGTH);
      history.read(channel, values);
      return [channel, values];
    }),
  );
  const last = stepsTaken - (stepsTaken % STEPS_PER_SAMPLE);
  const rows = Array.from({ length: HISTORY_LENGTH }, (_, index) =>
    csvRow(
      last - (HISTORY_LENGTH - 1 - index) * STEPS_PER_SAMPLE,
      head.columns,
      (channel) => samples.get(channel)?.[index] ?? 0,
    ),
  );
  return csvTop({ ...head, rate: SAMPLE_RATE }) + csvRows(rows);
}
