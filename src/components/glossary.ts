/** The words that the article explains, as content/glossary.json holds them. */
import glossary from '#content/glossary.json' with { type: 'json' };

export interface GlossaryEntry {
  readonly id: string;
  /** What a friend would call it. */
  readonly plain: string;
  /** What the literature calls it. */
  readonly term: string;
  readonly meaning: string;
}

export const GLOSSARY: ReadonlyMap<string, GlossaryEntry> = new Map(
  (glossary as readonly GlossaryEntry[]).map((entry) => [entry.id, entry]),
);

const TERM = /<Term\s+of="([^"]*)"/gu;

/** Where an entry is explained in a text: the mark that the glossary leads back to. */
export function termMark(id: string): string {
  return `term-${id}`;
}

/**
 * Ids of the entries that a text explains, in the order of the text.
 *
 * @param source The text, as MDX.
 * @param file Its path, for the message.
 * @throws {Error} If there is no such entry, or the text explains one twice; the message names the line.
 */
export function termsIn(source: string, file: string): readonly string[] {
  const ids: string[] = [];
  for (const { 1: id = '', index } of source.matchAll(TERM)) {
    const where = `${file}:${source.slice(0, index).split('\n').length}`;
    if (!GLOSSARY.has(id)) throw new Error(`${where}: the glossary has no “${id}”`);
    if (ids.includes(id)) throw new Error(`${where}: “${id}” is explained further up`);
    ids.push(id);
  }
  return ids;
}
