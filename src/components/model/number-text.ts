/** Numbers as the tables of the page about the model print them. */

/** Below this a number of these tables is nothing. */
const SMALLEST = 5e-4;
/** As many numbers are written out one by one; of more, only the ends. */
const WRITTEN_OUT = 8;

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

/** Measured numbers in one unit: each of a few, of many how many and from where to where. */
export function measuredText(numbers: readonly number[], unit: string): string {
  if (numbers.length <= WRITTEN_OUT)
    return withUnit(numbers.map((number) => numberText(number)).join(', '), unit);
  const found = numbers.filter((number) => !Number.isNaN(number));
  const ends = rangeText(
    Number(Math.min(...found).toPrecision(3)),
    Number(Math.max(...found).toPrecision(3)),
    unit,
  );
  const missing = numbers.length - found.length;
  return `${numbers.length} numbers, ${ends}${missing > 0 ? `, ${missing} not found` : ''}`;
}

function withUnit(text: string, unit: string): string {
  return unit === '' ? text : `${text} ${unit}`;
}
