/** Where the article explains the words of the glossary. */
import { getCollection } from 'astro:content';
import { chaptersInOrder } from './chapters.ts';
import { termMark, termsIn } from './glossary.ts';
import { sitePath } from './site-path.ts';

export interface TermUse {
  /** Title of the page, with its number where it is a chapter. */
  readonly title: string;
  /** Leads to the word on that page. */
  readonly address: string;
}

/** By id of the entry, in reading order. */
export async function usesOfTerms(): Promise<ReadonlyMap<string, readonly TermUse[]>> {
  const chapters = (await chaptersInOrder()).map(({ body, filePath, id, data }) => ({
    ids: termsIn(body ?? '', filePath ?? id),
    title: `${data.number}. ${data.title}`,
    path: `/${data.slug}/` as const,
  }));
  const pages = (await getCollection('pages')).map(({ body, filePath, id, data }) => ({
    ids: termsIn(body ?? '', filePath ?? id),
    title: data.title,
    path: `/${id}/` as const,
  }));
  const uses = new Map<string, TermUse[]>();
  for (const { ids, title, path } of [...chapters, ...pages]) {
    for (const id of ids) {
      const address = `${sitePath(path)}#${termMark(id)}`;
      uses.set(id, [...(uses.get(id) ?? []), { title, address }]);
    }
  }
  return uses;
}
