/** Numbers as the tables of the page about the model print them. */
import type { PassBand } from '#validation/row.ts';

/** Below this a number of these tables is nothing. */
const SMALLEST = 5e-4;
/** As many numbers are written out one by one; of more, only the ends. */
const WRITTEN_OUT = 8;
const PARTS = 200;
const MOST_DECIMALS = 3;

/** A number with so many significant digits, a true minus and no idle zeros; in words if it is none. */
export function numberText(value: number, digits = 3): string {
  if (Number.isNaN(value)) return 'none found';
  if (value === Infinity) return 'no limit';
  if (Math.abs(value) < SMALLEST) return '0';
  const rounded = Number(value.toPrecision(digits));
  return String(rounded).replace('-', '−');
}

/** Both ends of a range in one unit: "3 to 7 Hz", "10 or more". */
export function rangeText(least: number, most: number, unit: string): string {
  if (most === Infinity) return `${withUnit(numberText(least, 4), unit)} or more`;
  if (least === -Infinity) return `${withUnit(numberText(most, 4), unit)} or less`;
  return withUnit(`${numberText(least, 4)} to ${numberText(most, 4)}`, unit);
}

/** A number with exactly so many significant digits. */
export function digitsText(value: number, digits: number): string {
  return value.toPrecision(digits).replace('-', '−');
}

/** Measured numbers: each of a few; of many how many and from where to where. */
export function measuredText(numbers: readonly number[], band: PassBand): string {
  const found = numbers.filter((number) => !Number.isNaN(number));
  if (found.length === 0) return 'none found';
  const decimals = decimalsFor(band);
  const text = (number: number): string => signed(number.toFixed(decimals));
  const shown =
    numbers.length <= WRITTEN_OUT
      ? withUnit(found.map(text).join(', '), band.unit)
      : `${numbers.length} numbers, ${withUnit(`${text(Math.min(...found))} to ${text(Math.max(...found))}`, band.unit)}`;
  const missing = numbers.length - found.length;
  return missing === 0 ? shown : `${shown}, and ${missing} not found`;
}

/** Decimals that part the band into some hundreds: more would be chance, fewer would hide the edge. */
function decimalsFor({ least, most }: PassBand): number {
  const width = most - least;
  if (!Number.isFinite(width)) return 1;
  return Math.max(0, Math.min(MOST_DECIMALS, Math.ceil(Math.log10(PARTS / width))));
}

/** A true minus, and none before nothing. */
function signed(text: string): string {
  return Number(text) === 0 ? text.replace('-', '') : text.replace('-', '−');
}

function withUnit(text: string, unit: string): string {
  return unit === '' ? text : `${text} ${unit}`;
}
