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
  for (const { groups, index } of source.matchAll(CITING)) {
    const where = `${file}:${source.slice(0, index).split('\n').length}`;
    const drawn = CITED_BY_DATA.get(groups?.['component'] ?? '') ?? [];
    for (const key of keysOf([groups?.['of'] ?? '', ...drawn].join(' '))) {
      const reference = REFERENCES.get(key);
      if (reference === undefined) throw new Error(`${where}: there is no source “${key}”`);
      if (!reference.custom.citable) throw new Error(`${where}: “${key}” may not be cited`);
      if (!citations.has(key)) citations.set(key, { number: citations.size + 1, reference });
    }
  }
  return citations;
}
