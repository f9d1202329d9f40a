/** `value` with `digits` significant digits, never in powers of ten, with a true minus sign. */
export function significant(value: number, digits: number): string {
  if (value === 0) return '0';
  const decimals = Math.max(0, digits - 1 - Math.floor(Math.log10(Math.abs(value))));
  return value.toFixed(Math.min(decimals, 6)).replace('-', '−');
}
