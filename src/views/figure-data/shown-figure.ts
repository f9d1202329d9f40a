/** What the figure round a view shows: its name, its quantities, its pictures. */
import { core } from '#messages/en/core.ts';
import { figureDataMessages } from '#messages/en/figure-data.ts';
import { type Channel, CHANNELS } from '#experiment/history.ts';
import { CHANNEL_STYLES } from '#views/core/channels.ts';
import type { ExportColumn } from '#experiment/export/export-column.ts';

/** A picture of its own: a plot, or the foot. */
export interface Block {
  readonly element: HTMLElement;
  readonly name: string;
}

export interface ShownFigure {
  /** "Figure 5.1", or the title where it has no number. */
  readonly number: string;
  /** Empty where the number says it all. */
  readonly title: string;
  /** First sentence of the caption; empty where there is none. */
  readonly finding: string;
  /** For the names of files: "figure-5.1". */
  readonly fileName: string;
  /** The experiment's key in links. */
  readonly experiment: string;
  readonly columns: readonly ExportColumn[];
  /** Those that are shown now, from top to bottom. */
  readonly blocks: () => Block[];
}

/** The figure that `host` stands in; the experiment where it is none, as in the laboratory. */
export function shownFigure(host: HTMLElement): ShownFigure {
  const experiment = host.closest<HTMLElement>('x-experiment') ?? host;
  const figure = host.closest<HTMLElement>('figure') ?? experiment;
  const numbered = textOf(figure, '.plate-head .n');
  const number =
    numbered === '' ? textOf(figure, 'h1, h2, h3') || figureDataMessages().experiment : numbered;
  return {
    number,
    title: numbered === '' ? '' : textOf(figure, '.plate-head h3'),
    finding: textOf(figure, 'figcaption .finding'),
    fileName: inFileName(number),
    experiment: experiment.dataset['name'] ?? '',
    columns: channelsIn(figure).map(columnOf),
    blocks: () => blocksIn(figure),
  };
}

/** What its traces show, the movement always first; in the laboratory all there is. */
function channelsIn(figure: HTMLElement): readonly Channel[] {
  if (figure.closest('x-lab')) return CHANNELS;
  const traced = [...figure.querySelectorAll<HTMLElement>('x-trace')].flatMap(
    ({ dataset }) => dataset['of']?.split(' ') ?? [],
  );
  const shown = new Set(['ankleAngle', ...traced]);
  if (figure.querySelector('x-phase-portrait')) shown.add('ankleVelocity');
  return CHANNELS.filter((channel) => shown.has(channel));
}

function columnOf(channel: Channel): ExportColumn {
  const { unit, perUnit } = CHANNEL_STYLES[channel];
  // A file has the same headings in every language: programs read them, and so do we.
  const title = core.channels[channel];
  // An abbreviation keeps its capitals.
  const name = /^[A-Z]{2}/u.test(title) ? title : title.charAt(0).toLowerCase() + title.slice(1);
  return { channel, name, unit, perUnit };
}

function blocksIn(figure: HTMLElement): Block[] {
  const elements = [...figure.querySelectorAll<HTMLElement>('.plot, .foot .picture')];
  return elements
    .filter((element) => !elements.some((other) => other !== element && other.contains(element)))
    .filter((element) => element.getClientRects().length > 0)
    .map((element) => ({ element, name: nameOf(element) }));
}

function nameOf(block: HTMLElement): string {
  const panel = block.closest('[data-panel]')?.getAttribute('aria-label') ?? '';
  if (panel !== '') return panel;
  const heading = block.querySelector('h4')?.firstChild?.textContent?.trim() ?? '';
  return heading === '' ? figureDataMessages().foot : heading;
}

function textOf(root: HTMLElement, selector: string): string {
  return root.querySelector(selector)?.textContent.trim().replace(/\s+/gu, ' ') ?? '';
}

/** Words as they stand in the name of a file: "figure-5.1". */
export function inFileName(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^-|-$/gu, '');
}
