/** Numbers of the sources of one page, in the order in which its text first cites them. */
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

/** A citation, or a component that draws citations of its own from data. */
const CITING = new RegExp(
  String.raw`<(?:Cite\s+of="(?<of>[^"]*)"|(?<component>${[...CITED_BY_DATA.keys()].join('|')})\b)`,
  'gu',
);

/** The keys in the attribute of one `<Cite of="…">`. */
export function keysOf(of: string): string[] {
  return of.split(/\s+/u).filter((key) => key !== '');
}

/**
 * The sources that a text cites, itself or by a component that draws from data.
 *
 * @param source The text, as MDX.
 * @param file Its path, for the message.
 * @throws {Error} If a key names no source, or one that may not be cited; the message names the line.
 */
export function citationsIn(source: string, file: string): Citations {
  const citations = new Map<string, Citation>();
  collectCitations(citations, source, file);
  return citations;
}

/**
 * The sources that several texts cite, numbered through; see `citationsIn`.
 *
 * @param further Keys that are cited beside the texts, as an instrument in them does; numbered last.
 */
export function citationsInAll(
  texts: readonly CitingText[],
  further: readonly string[] = [],
): Citations {
  const citations = new Map<string, Citation>();
  for (const { id, body = '', filePath = id } of texts) collectCitations(citations, body, filePath);
  for (const key of further) cite(citations, key, 'An instrument');
  return citations;
}

function collectCitations(citations: Map<string, Citation>, source: string, file: string): void {
  for (const { groups, index } of source.matchAll(CITING)) {
    const where = `${file}:${source.slice(0, index).split('\n').length}`;
    const drawn = CITED_BY_DATA.get(groups?.['component'] ?? '') ?? [];
    for (const key of keysOf([groups?.['of'] ?? '', ...drawn].join(' '))) {
      cite(citations, key, where);
    }
  }
}

function cite(citations: Map<string, Citation>, key: string, where: string): void {
  const reference = REFERENCES.get(key);
  if (reference === undefined) throw new Error(`${where}: there is no source “${key}”`);
  if (!reference.custom.citable) throw new Error(`${where}: “${key}” may not be cited`);
  if (!citations.has(key)) citations.set(key, { number: citations.size + 1, reference });
}
