/** A movement read from a table: which columns it stands in, in which units, and whether it can be one. */
import { fileMessages } from '#messages/en/files.ts';
import { DEGREES_PER_RADIAN } from '#experiment/degrees.ts';
import type { CsvTable } from './csv-table.ts';
import { quoted, Unreadable } from './unreadable.ts';

/** Samples a second: slower ones miss a tremor, faster ones no motion sensor gives. */
const SLOWEST_RATE = 20;
const FASTEST_RATE = 2000;
/** In s: less is too little to see a rhythm in; a longer silence between two samples is a break. */
const SHORTEST = 1;
const LONGEST_GAP = 0.25;
/** In rad; no ankle turns so far. */
const LARGEST_ANGLE = Math.PI;

const TIME = /^(?:time|t|seconds|zeit|temps|tiempo|tempo)(?![a-z])/iu;
const ANGLE = /angle|ankle|winkel/iu;
const OTHER = /velocity|speed|accel|\/\s*s|_s$/iu;
const MILLISECONDS = /[\s_([]ms[)\]]?$/iu;
const RADIANS = /[\s_([]rad(?:ians)?[)\]]?$/iu;
const DEGREES = /°|[\s_([]deg(?:rees)?[)\]]?$/iu;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu;

/** Angles of an ankle at moments that follow on each other. */
export interface RecordedMovement {
  /** In s, rising. */
  readonly times: Float64Array;
  /** In rad. */
  readonly angles: Float64Array;
}

/** @throws {Unreadable} If the table holds no movement of an ankle. */
export function movementIn(table: CsvTable): RecordedMovement {
  const time = columnOf(table, (heading) => TIME.test(heading), 'time');
  const angle = columnOf(table, (heading) => ANGLE.test(heading) && !OTHER.test(heading), 'angle');
  const perSecond = MILLISECONDS.test(table.headings[time] ?? '') ? 1000 : 1;
  const times = numbersIn(table, time, perSecond);
  const angles = numbersIn(table, angle, unitsPerRadian(table.headings[angle] ?? ''));
  check(times, angles);
  return { times, angles };
}

function columnOf(
  { headings }: CsvTable,
  fits: (heading: string) => boolean,
  wanted: 'time' | 'angle',
): number {
  const column = headings.findIndex(fits);
  if (column >= 0) return column;
  throw new Unreadable(fileMessages().noColumn[wanted]);
}

function unitsPerRadian(heading: string): number {
  if (RADIANS.test(heading)) return 1;
  if (DEGREES.test(heading)) return DEGREES_PER_RADIAN;
  throw new Unreadable(fileMessages().noUnit(quoted(heading)));
}

function numbersIn({ rows, delimiter }: CsvTable, column: number, perUnit: number): Float64Array {
  return Float64Array.from(rows, (row, index) => {
    const written = (row[column] ?? '').trim().replace('−', '-');
    const text = delimiter === ',' ? written : written.replace(',', '.');
    const value = NUMBER.test(text) ? Number(text) : Number.NaN;
    if (Number.isFinite(value)) return value / perUnit;
    throw new Unreadable(fileMessages().noNumber(index + 1, quoted(written)));
  });
}

function check(times: Float64Array, angles: Float64Array): void {
  for (let index = 1; index < times.length; index++) {
    const gap = (times[index] ?? 0) - (times[index - 1] ?? 0);
    if (!(gap > 0)) throw new Unreadable(fileMessages().timeStands(index + 1));
    if (gap > LONGEST_GAP) throw new Unreadable(fileMessages().gap(index + 1));
  }
  const span = (times.at(-1) ?? 0) - (times[0] ?? 0);
  if (!(span >= SHORTEST)) throw new Unreadable(fileMessages().underASecond);
  const rate = (times.length - 1) / span;
  if (rate < SLOWEST_RATE || rate > FASTEST_RATE)
    throw new Unreadable(fileMessages().rate(Math.round(rate), SLOWEST_RATE, FASTEST_RATE));
  if (angles.some((angle) => Math.abs(angle) > LARGEST_ANGLE))
    throw new Unreadable(fileMessages().tooLarge);
}
