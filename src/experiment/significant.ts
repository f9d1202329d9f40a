import { forReader } from '#messages/number-text.ts';

/** `value` with `digits` significant digits, never in powers of ten, with the page's decimal sign and a true minus. */
export function significant(value: number, digits: number): string {
  if (value === 0) return '0';
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
  return forReader(value.toFixed(Math.min(decimals, 6)));
}
