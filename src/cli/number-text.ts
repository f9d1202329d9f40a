import { UsageError } from './usage-error.ts';

const NUMBER = String.raw`[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`;
const WHOLE_TEXT = new RegExp(`^${NUMBER}$`, 'u');
const WITH_UNIT = new RegExp(String.raw`^(?<number>${NUMBER})\s*(?<unit>.*)$`, 'u');

/** A number with what follows it. */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** The decimal number that the whole of `text` is; undefined if it is none. */
export function decimal(text: string): number | undefined {
  if (!WHOLE_TEXT.test(text)) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

/** The number that `text` begins with and the unit that follows; undefined if no number does. */
export function quantity(text: string): Quantity | undefined {
  const { number = '', unit = '' } = WITH_UNIT.exec(text)?.groups ?? {};
  const value = decimal(number);
  return value === undefined ? undefined : { value, unit };
}

/** What a number may be. */
export interface NumberRange {
  /** What it is called in a message: "--seconds". */
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  readonly unit: string;
}

/**
 * The decimal number that `text` is.
 *
 * @throws {UsageError} If it is none, or out of its range.
 */
export function numberInRange(text: string, range: NumberRange): number {
  const { name, minimum, maximum, unit } = range;
  const value = decimal(text);
  if (value === undefined) throw new UsageError(`${name}: '${text}' is not a number.`);
  if (value < minimum || value > maximum) throw outOfRange(name, value, minimum, maximum, unit);
  return value;
}

/** The error for a number that is too small or too large. */
export function outOfRange(
  name: string,
  value: number,
  minimum: number,
  maximum: number,
  unit: string,
): UsageError {
  return new UsageError(
    `${name} is ${withUnit(value, unit)}; it runs from ${minimum} to ${withUnit(maximum, unit)}.`,
  );
}

/** A number as it is said: "5 ms", "22°", "0.1". */
export function withUnit(value: number, unit: string): string {
  if (unit === '' || unit === 'ratio') return String(value);
  return unit === '°' ? `${value}°` : `${value} ${unit}`;
}
