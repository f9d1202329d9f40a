/**
 * The lines that a file begins with: what it is, of which model, with which settings, and the link.
 *
 *     # link: https://example.org/a-late-correction/#late=v3%2Cmodel:2%2Cheld-curl@2
 *
 * Each is one cell, so a spreadsheet leaves it whole; and none needs quotes, so a program that skips
 * lines with a # skips them all. Therefore they hold no comma, no semicolon and no quote.
 */
import { differingParameters } from '#experiment/description-settings.ts';
import {
  displayText,
  type ExperimentState,
  gainOnScreen,
  presetState,
} from '#experiment/experiment-state.ts';
import { PARAMETERS } from '#model/parameters.ts';
import { PRESETS } from '#model/presets.ts';
import { MODEL_VERSION } from '#model/version.ts';
import { CHANNEL_MEANINGS, type ExportColumn, headingOf, TIME_HEADING } from './export-column.ts';
import type { ExportedRun } from './exported-run.ts';

/** By this a file is known as ours; the number is raised when an older page could not read it. */
export const CSV_FORMAT = 'why-does-my-foot-shake csv 1';
export const SITE_TITLE = 'Why does my foot shake?';

export interface CsvHead {
  /** Number and title of the figure: "Figure 5.1 Drag the delay". */
  readonly figure: string;
  /** Day and time at which it is written, as ISO 8601. */
  readonly written: string;
  readonly exported: ExportedRun;
  /** Samples a second. */
  readonly rate: number;
  readonly columns: readonly ExportColumn[];
}

/** The lines, without their ends. */
export function headLines({ figure, written, exported, rate, columns }: CsvHead): string[] {
  const { state, address, isMoment } = exported;
  return [
    ['title', SITE_TITLE],
    ['format', CSV_FORMAT],
    ['figure', figure],
    ['source', 'computed by a model; not measured on a person'],
    ['model version', String(MODEL_VERSION)],
    ['written', written],
    ['preset', `${state.preset}@${PRESETS[state.preset].revision}`],
    ...settings(state),
    ['link', address.replaceAll(',', '%2C').replaceAll(';', '%3B')],
    [
      'the link opens',
      isMoment ? 'the run at the last row' : 'the settings from a fresh start and not this line',
    ],
    ['sample rate', `${rate} Hz`],
    ['column', `${TIME_HEADING} = simulated time since the run started; before 0 it settles`],
    ...columns.map((column) => [
      'column',
      `${headingOf(column)} = ${CHANNEL_MEANINGS[column.channel]}`,
    ]),
  ].map(([key = '', value = '']) => `# ${key}: ${plain(value)}`);
}

/** All that differs from the preset. */
function settings(state: ExperimentState): string[][] {
  const origin = presetState(state.preset);
  const condition = state.condition === origin.condition ? [] : [`condition = ${state.condition}`];
  const seed = state.seed === origin.seed ? [] : [`seed = ${state.seed}`];
  const parameters = differingParameters(origin, state).map((name) => {
    const { label, displayUnit } = PARAMETERS[name];
    const text = `${label} = ${displayText(name, state.parameters[name])} ${displayUnit}`.trim();
    const onScreen =
      name === 'reflexGain'
        ? gainOnScreen(state.parameters.reflexGain, state.parameters, state.condition)
        : '';
    return onScreen === '' ? text : `${text} (${onScreen})`;
  });
  return [...condition, ...parameters, ...seed].map((text) => ['setting', text]);
}

/** Text that needs no quotes and stays in one cell. */
function plain(text: string): string {
  return text.replace(/[,;]/gu, ' –').replaceAll('"', '”').replace(/\s+/gu, ' ').trim();
}

/** What the lines with a # say, by their key; of several with one key, the first. */
export function readHead(lines: readonly string[]): Map<string, string> {
  const head = new Map<string, string>();
  for (const line of lines) {
    const { key, value } =
      /^"?#\s*(?<key>[^\s:][^:]*):\s*(?<value>.*)$/u.exec(whole(line))?.groups ?? {};
    if (key !== undefined && value !== undefined && !head.has(key)) head.set(key, value);
  }
  return head;
}

/** A line without the empty cells and the quotes that a spreadsheet adds when it writes a file again. */
function whole(line: string): string {
  let end = line.length;
  while (end > 0 && ',;"\t '.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end);
}
