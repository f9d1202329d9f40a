import { numberMessages } from './en/numbers.ts';

/** A number as a reader would type it: with the page's decimal sign and a plain hyphen. */
export function asTyped(value: number): string {
  return String(value).replace('.', numberMessages().decimalSign);
}

/** A number for a reader, from digits with a full stop and a hyphen: with the page's decimal sign and a true minus. */
export function forReader(digits: string): string {
  return digits.replace('.', numberMessages().decimalSign).replace('-', '−');
}
