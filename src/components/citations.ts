/** Numbers of the sources of one page, in the order in which its text first cites them. */
import { problemOfKey, problemsOfCitation } from '#markdown/prose/tag-rules.ts';
import { listed, tagsIn } from '#markdown/prose/tags.ts';
import { type Reference, REFERENCES } from './reference.ts';
import { CITED_BY_DATA } from './tables/cited-by-data.ts';

/** A source and the number it has on the page. */
export interface Citation {
  readonly number: number;
  readonly reference: Reference;
}

/** The sources of a page by key, in order of first appearance. */
export type Citations = ReadonlyMap<string, Citation>;

/** A text of the article, as its collection holds it. */
interface CitingText {
  readonly id: string;
  readonly body?: string | undefined;
  readonly filePath?: string | undefined;
}

/**
 * The sources that a text cites, itself or by a component that draws from data.
 *
 * @param source The text, as MDX.
 * @param file Its path, for the message.
 * @throws {Error} If a key names no source, or one that may not be cited, or a citation has none; the message names the line.
 */
export function citationsIn(source: string, file: string): Citations {
  const citations = new Map<string, Citation>();
  collectCitations(citations, source, file);
  return citations;
}

/** The sources that several texts cite, numbered through; see `citationsIn`. */
export function citationsInAll(texts: readonly CitingText[]): Citations {
  const citations = new Map<string, Citation>();
  for (const { id, body = '', filePath = id } of texts) collectCitations(citations, body, filePath);
  return citations;
}

function collectCitations(citations: Map<string, Citation>, source: string, file: string): void {
  for (const tag of tagsIn(source, file)) {
    const isCitation = tag.name === 'Cite';
    const [problem] = isCitation ? problemsOfCitation(tag, (key) => REFERENCES.get(key)) : [];
    if (problem !== undefined) throw new Error(problem);
    const cited = isCitation ? [tag.attributes['of']] : (CITED_BY_DATA.get(tag.name) ?? []);
    for (const key of cited.flatMap(listed)) cite(citations, key, tag.at);
  }
}

function cite(citations: Map<string, Citation>, key: string, where: string): void {
  const reference = REFERENCES.get(key);
  const problem = problemOfKey(key, reference, where);
  if (reference === undefined || problem !== undefined) throw new Error(problem);
  if (!citations.has(key)) citations.set(key, { number: citations.size + 1, reference });
}
