/** `part` of a whole, from 0 to 1, as a length in CSS and SVG. */
export function percent(part: number): string {
  return `${(part * 100).toFixed(2)}%`;
}
