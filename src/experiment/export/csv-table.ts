/** A table in text: lines with a #, then a row of headings, then rows. Commas, semicolons or tabs. */
import { pageLanguage } from '#messages/page-language.ts';
import { fileMessages } from '#messages/en/files.ts';
import Papa from 'papaparse';
import { readHead } from './csv-head.ts';
import { Unreadable } from './unreadable.ts';

/** Rows that are read: a minute of the fastest recording. */
const MOST_ROWS = 120_000;
/** Columns that are read. */
const MOST_COLUMNS = 64;
/** Longest line that is read, in characters. */
const LONGEST_LINE = 20_000;
const DELIMITERS = ['\t', ';', ','] as const;

export interface CsvTable {
  /** What the lines with a # say. */
  readonly head: ReadonlyMap<string, string>;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

/**
 * @param text Any line ends, even mixed.
 * @throws {Unreadable} If it is no table, or too long.
 */
export function csvTable(text: string): CsvTable {
  const { top, table } = parted(text.replace(/\r\n?/gu, '\n'));
  const [first = ''] = table.split('\n', 1);
  const delimiter = DELIMITERS.find((sign) => first.includes(sign));
  if (delimiter === undefined) throw new Unreadable(fileMessages().noTable);
  const { data, errors } = Papa.parse<string[]>(table, {
    delimiter,
    newline: '\n',
    skipEmptyLines: 'greedy',
    // One more than may be, and the headings.
    preview: MOST_ROWS + 2,
  });
  const [headings = [], ...rows] = data;
  if (rows.length > MOST_ROWS)
    throw new Unreadable(fileMessages().tooManyRows(MOST_ROWS.toLocaleString(pageLanguage())));
  if (headings.length > MOST_COLUMNS)
    throw new Unreadable(fileMessages().tooManyColumns(MOST_COLUMNS));
  const [error] = errors;
  if (error?.type === 'Quotes') throw new Unreadable(fileMessages().openQuote);
  return {
    head: readHead(top),
    headings: headings.map((heading) => heading.trim()),
    rows,
    delimiter,
  };
}

/**
 * The lines with a # at the top, and what follows them.
 *
 * @throws {Unreadable} If a line is too long to be one of a table.
 */
function parted(lines: string): { readonly top: readonly string[]; readonly table: string } {
  const top: string[] = [];
  let below = 0;
  for (let from = 0; from < lines.length;) {
    const found = lines.indexOf('\n', from);
    const to = found < 0 ? lines.length : found;
    if (to - from > LONGEST_LINE) throw new Unreadable(fileMessages().longLine);
    const line = lines.slice(from, to);
    if (below === from && (line.trim() === '' || /^"?#/u.test(line))) {
      top.push(line);
      below = to + 1;
    }
    from = to + 1;
  }
  return { top, table: lines.slice(below) };
}
