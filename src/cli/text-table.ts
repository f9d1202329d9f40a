/** Where the cells of a column stand: words at the left, numbers at the right. */
export type Alignment = 'left' | 'right';

const GAP = '  ';

/**
 * Rows with their columns in line, each line ended.
 *
 * @param alignments One for each column.
 * @param rows As many cells each; a heading is a row like the others.
 */
export function textTable(
  alignments: readonly Alignment[],
  rows: readonly (readonly string[])[],
): string {
  const widths = alignments.map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  const line = (row: readonly string[]): string =>
    alignments
      .map((alignment, column) => {
        const [cell, width] = [row[column] ?? '', widths[column] ?? 0];
        return alignment === 'left' ? cell.padEnd(width) : cell.padStart(width);
      })
      .join(GAP)
      .trimEnd();
  return rows.map((row) => `${line(row)}\n`).join('');
}
