/** Numbers of the sources of one page, in the order in which its text first cites them. */
import { type Reference, REFERENCES } from './reference.ts';

/** A source and the number it has on the page. */
export interface Citation {
  readonly number: number;
  readonly reference: Reference;
}

/** The sources of a page by key, in order of first appearance. */
export type Citations = ReadonlyMap<string, Citation>;

const CITE = /<Cite\s+of="([^"]*)"/gu;

/** The keys in the attribute of one `<Cite of="…">`. */
export function keysOf(of: string): string[] {
  return of.split(/\s+/u).filter((key) => key !== '');
}

/**
 * The sources that a text cites.
 *
 * @param source The text, as MDX.
 * @param file Its path, for the message.
 * @throws {Error} If a key names no source, or one that may not be cited; the message names the line.
 */
export function citationsIn(source: string, file: string): Citations {
  const citations = new Map<string, Citation>();
  for (const { 1: of = '', index } of source.matchAll(CITE)) {
    const where = `${file}:${source.slice(0, index).split('\n').length}`;
    for (const key of keysOf(of)) {
      const reference = REFERENCES.get(key);
      if (reference === undefined) throw new Error(`${where}: there is no source “${key}”`);
      if (!reference.custom.citable) throw new Error(`${where}: “${key}” may not be cited`);
      if (!citations.has(key)) citations.set(key, { number: citations.size + 1, reference });
    }
  }
  return citations;
}
