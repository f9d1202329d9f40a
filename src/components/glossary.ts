/** The words that the article explains, as glossary.json of each language holds them. */
import { problemsOfTerms } from '#markdown/prose/tag-rules.ts';
import { listed, tagsIn } from '#markdown/prose/tags.ts';
import glossary from '#content/en/glossary.json' with { type: 'json' };
import spanishGlossary from '#content/es/glossary.json' with { type: 'json' };
import type { PageTag } from '#messages/languages.ts';
import { pageLanguage } from '#messages/page-language.ts';

export interface GlossaryEntry {
  readonly id: string;
  /** What a friend would call it. */
  readonly plain: string;
  /** What the literature calls it. */
  readonly term: string;
  readonly meaning: string;
}

type Glossary = ReadonlyMap<string, GlossaryEntry>;

const glossaryOf = (entries: readonly GlossaryEntry[]): Glossary =>
  new Map(entries.map((entry) => [entry.id, entry]));

/** All of it, in English. */
export const GLOSSARY = glossaryOf(glossary);

/** Other languages have the words that their texts explain. */
const TRANSLATIONS: Readonly<Partial<Record<PageTag, Glossary>>> = {
  es: glossaryOf(spanishGlossary),
};

/**
 * An entry in the language of the page being written.
 *
 * @throws {Error} If there is none.
 */
export function glossaryEntry(id: string): GlossaryEntry {
  const entry = (TRANSLATIONS[pageLanguage()] ?? GLOSSARY).get(id);
  if (entry === undefined) throw new Error(`The glossary (${pageLanguage()}) has no “${id}”`);
  return entry;
}

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
