/** Finding parts by any of their names. */

/** Text as it is compared: without accents, case, hyphens and runs of spaces. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[\s‐‑–-]+/gu, ' ')
    .trim();
}

/**
 * Whether a part answers to what a reader wrote: each word of it begins, or stands within, one of
 * its names.
 *
 * @param names All names of the part, folded, in one text.
 * @param query As the reader wrote it; an empty one fits every part.
 */
export function answersTo(names: string, query: string): boolean {
  return folded(query)
    .split(' ')
    .every((word) => names.includes(word));
}

/** How many parts were found, as a sentence. */
export function countInWords(count: number, query: string): string {
  const written = query.trim();
  if (written === '') return `All ${count} parts are listed.`;
  if (count === 0) return `No part answers to “${written}”.`;
  return `${count} ${count === 1 ? 'part answers' : 'parts answer'} to “${written}”.`;
}
