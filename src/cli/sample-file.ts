import { decimal } from './number-text.ts';
import { UsageError } from './usage-error.ts';

/** A course of values over time, read from a file. */
export interface SampledCourse {
  /** In s, growing. */
  readonly times: Float64Array;
  /** As many, in the unit of the file. */
  readonly values: Float64Array;
}

/**
 * Reads two columns, time in s and value, one point a line. The first line may be a heading; blank
 * lines and lines that begin with # do not count.
 *
 * @param file Its name, for messages.
 * @throws {UsageError} Naming the line, if one cannot be read; or if there are fewer than two.
 */
export function readCourse(text: string, file: string): SampledCourse {
  const times: number[] = [];
  const values: number[] = [];
  let isFirst = true;
  for (const [index, line] of text
    .replace(/^\uFEFF/u, '')
    .split(/\r?\n/u)
    .entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const cells = line.split(',').map((cell) => cell.trim());
    const mayBeHeading = isFirst;
    isFirst = false;
    if (mayBeHeading && cells.every((cell) => decimal(cell) === undefined)) continue;
    const place = `${file}, line ${index + 1}`;
    if (cells.length !== 2)
      throw new UsageError(`${place}: there must be two columns, time_s,value.`);
    const [time, value] = cells.map((cell) => numberAt(cell, place));
    const previous = times.at(-1) ?? -Infinity;
    if ((time ?? 0) <= previous)
      throw new UsageError(`${place}: the time ${time ?? 0} does not come after ${previous}.`);
    times.push(time ?? 0);
    values.push(value ?? 0);
  }
  if (times.length < 2) throw new UsageError(`${file}: there must be at least two points.`);
  return { times: Float64Array.from(times), values: Float64Array.from(values) };
}

function numberAt(cell: string, place: string): number {
  const value = decimal(cell);
  if (value === undefined) throw new UsageError(`${place}: '${cell}' is not a number.`);
  return value;
}
