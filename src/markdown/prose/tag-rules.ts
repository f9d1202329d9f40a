/** What is wrong with a citation or an explained word: messages that name file and line. The build and the tests ask here. */
import { listed, type Tag } from './tags.ts';

/** A source, as far as it matters here. */
export interface Source {
  readonly custom: { readonly citable: boolean };
}

/** What is wrong with a `<Cite of="…">`: a source that `sourceOf` does not know, or that may not be cited; none at all. */
export function problemsOfCitation(
  { attributes, at }: Tag,
  sourceOf: (key: string) => Source | undefined,
): string[] {
  const keys = listed(attributes['of']);
  if (keys.length === 0) return [`${at}: a citation of nothing`];
  return keys.flatMap((key) => problemOfKey(key, sourceOf(key), at) ?? []);
}

/** What is wrong with citing `source` by `key`; undefined where nothing is. */
export function problemOfKey(
  key: string,
  source: Source | undefined,
  at: string,
): string | undefined {
  if (source === undefined) return `${at}: there is no source “${key}”`;
  return source.custom.citable ? undefined : `${at}: “${key}” may not be cited`;
}

/** What is wrong with the words that one text explains: some that the glossary does not hold, or explained twice. */
export function problemsOfTerms(tags: readonly Tag[], isEntry: (id: string) => boolean): string[] {
  const seen = new Set<string>();
  return tags.flatMap(({ name, attributes, at }) => {
    if (name !== 'Term') return [];
    const id = attributes['of'] ?? '';
    if (!isEntry(id)) return [`${at}: the glossary has no “${id}”`];
    if (seen.has(id)) return [`${at}: “${id}” is explained further up`];
    seen.add(id);
    return [];
  });
}
