/** Breaking a name into the lines of its label. */

/**
 * Breaks `text` at spaces into at most two lines, as even as can be, where one would be too wide.
 *
 * @param widthOf Width of a piece of text, in any unit.
 * @param widest Widest that one line should be, in the same unit.
 */
export function linesOf(
  text: string,
  widthOf: (text: string) => number,
  widest: number,
): readonly string[] {
  if (widthOf(text) <= widest) return [text];
  const words = text.split(' ');
  let best: readonly string[] = [text];
  let bestWidth = Infinity;
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')];
    const width = Math.max(...lines.map(widthOf));
    if (width < bestWidth) [best, bestWidth] = [lines, width];
  }
  return best;
}
