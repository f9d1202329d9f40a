/** The words that the article explains, as content/en/glossary.json holds them. */
import { problemsOfTerms } from '#markdown/prose/tag-rules.ts';
import { listed, tagsIn } from '#markdown/prose/tags.ts';
import glossary from '#content/en/glossary.json' with { type: 'json' };

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
  const tags = tagsIn(source, file);
  const [problem] = problemsOfTerms(tags, (id) => GLOSSARY.has(id));
  if (problem !== undefined) throw new Error(problem);
  return tags.flatMap(({ name, attributes }) => (name === 'Term' ? listed(attributes['of']) : []));
}
