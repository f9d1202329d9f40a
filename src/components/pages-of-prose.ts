/** The pages that are written in prose, as one list: the chapters, then the pages beside them. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { chaptersInOrder } from './chapters.ts';

export interface PageOfProse {
  readonly entry: CollectionEntry<'chapters' | 'pages'>;
  /** With its number where it is a chapter. */
  readonly title: string;
  readonly path: `/${string}/`;
}

/** In reading order. */
export async function pagesOfProse(): Promise<readonly PageOfProse[]> {
  const chapters = (await chaptersInOrder()).map((entry) => ({
    entry,
    title: `${entry.data.number}. ${entry.data.title}`,
    path: `/${entry.data.slug}/` as const,
  }));
  const pages = (await getCollection('pages')).map((entry) => ({
    entry,
    title: entry.data.title,
    path: `/${entry.id}/` as const,
  }));
  return [...chapters, ...pages];
}
