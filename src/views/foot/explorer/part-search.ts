/** Finding parts by any of their names. */
import { explorerMessages } from '#messages/en/explorer.ts';

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
  const say = explorerMessages();
  const written = query.trim();
  if (written === '') return say.allListed(count);
  if (count === 0) return say.noneFound(written);
  return say.found(count, written);
}
