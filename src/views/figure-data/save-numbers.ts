/** Saves a run as numbers: what its traces show, every step of it, or its settings. */
import type { Recording } from '#experiment/past.ts';
import type { Run } from '#experiment/run.ts';
import type { CsvHead } from '#experiment/export/csv-head.ts';
import { csvTop, shownCsv } from '#experiment/export/csv-rows.ts';
import { type ExportedRun, exportedFrom, exportedRun } from '#experiment/export/exported-run.ts';
import { FULL_RATE } from '#experiment/export/file-limits.ts';
import { createFullRate } from '#experiment/export/full-rate.ts';
import type { Place } from '#experiment/run-address.ts';
import { stateDocument } from '#experiment/export/state-document.ts';
import { fileNameOf, saveFile } from './save-file.ts';
import type { ShownFigure } from './shown-figure.ts';

/** Marks the text as UTF-8: without it, spreadsheets misread the sign for a degree. */
const BYTE_ORDER_MARK = '\uFEFF';
/** Model steps between two looks at the clock, and how long the page may stand still, in ms. */
const STEPS_AT_ONCE = 200;
const SLICE = 12;

/** Saves the seconds that the traces show. */
export function saveShown(figure: ShownFigure, run: Run): void {
  const moment = new Date();
  const head = headOf(figure, exportedRun(run, placeOf(figure)), moment);
  const text = shownCsv(head, run.history, run.stepsTaken);
  saveCsv([text], figure, moment);
}

/** The stretch of a run that is to be saved, and how it is told that this goes on. */
export interface Stretch {
  readonly recording: Recording;
  /** How much of its end, in simulated s. */
  readonly seconds: number;
  /** @param progress From 0 to 1. */
  readonly tell: (progress: number) => void;
  readonly cancelled: AbortSignal;
}

/**
 * Takes a run again and saves every step; the page answers meanwhile.
 *
 * @returns Whether it was saved, and not cancelled.
 */
export async function saveFullRate(
  figure: ShownFigure,
  { recording, seconds, tell, cancelled }: Stretch,
): Promise<boolean> {
  const moment = new Date();
  const exported = exportedFrom(recording, placeOf(figure));
  const pieces = [csvTop({ ...headOf(figure, exported, moment), rate: FULL_RATE })];
  const fullRate = createFullRate(recording, seconds, figure.columns);
  while (fullRate.progress < 1) {
    const end = performance.now() + SLICE;
    while (fullRate.progress < 1 && performance.now() < end)
      pieces.push(fullRate.take(STEPS_AT_ONCE));
    tell(fullRate.progress);
    await new Promise((resolve) => setTimeout(resolve));
    if (cancelled.aborted) return false;
  }
  saveCsv(pieces, figure, moment, '-full-rate');
  return true;
}

/** Saves the settings, and what was changed on the way. */
export function saveState(figure: ShownFigure, run: Run): void {
  const moment = new Date();
  const exported = exportedRun(run, placeOf(figure));
  const text = stateDocument(exported, nameOf(figure), moment.toISOString());
  const content = new Blob([text], { type: 'application/json' });
  saveFile(content, fileNameOf(figure.fileName, moment, 'json'));
}

function saveCsv(pieces: string[], figure: ShownFigure, moment: Date, kind = ''): void {
  const content = new Blob([BYTE_ORDER_MARK, ...pieces], { type: 'text/csv;charset=utf-8' });
  saveFile(content, fileNameOf(figure.fileName + kind, moment, 'csv'));
}

function headOf(figure: ShownFigure, exported: ExportedRun, moment: Date): Omit<CsvHead, 'rate'> {
  return {
    figure: nameOf(figure),
    written: moment.toISOString(),
    exported,
    columns: figure.columns,
  };
}

function nameOf({ number, title }: ShownFigure): string {
  return `${number} ${title}`.trim();
}

function placeOf({ experiment }: ShownFigure): Place {
  return { page: location.href, name: experiment };
}
