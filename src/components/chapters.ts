/** The chapters in reading order, and how long each takes to read. */
import { type CollectionEntry, getCollection } from 'astro:content';
import { FIRST_LANGUAGE, type PageTag } from '#messages/languages.ts';
import { pageLanguage } from '#messages/page-language.ts';

export type Chapter = CollectionEntry<'chapters'> | CollectionEntry<'translations'>;

/** Words a minute of an unhurried reader; figures get no allowance. */
const READING_PACE = 220;

/** Minutes to read the prose of an MDX text, at least one. */
export function readingMinutes(source = ''): number {
  const prose = source.replace(/\{[^{}]*\}/gu, ' ').replace(/<[^>]*>/gu, ' ');
  const words = prose.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / READING_PACE));
}

/** All of them, in English. */
export async function chaptersInOrder(): Promise<CollectionEntry<'chapters'>[]> {
  const chapters = await getCollection('chapters');
  return chapters.sort((a, b) => a.data.number - b.data.number);
}

/** A chapter as a reader gets it, and the language that it is in. */
export interface ReadChapter {
  readonly chapter: Chapter;
  readonly language: PageTag;
}

/** All of them for who reads the page being written: in its language where there is a text, else in English. */
export async function chaptersForReader(tag = pageLanguage()): Promise<ReadChapter[]> {
  const translations = await getCollection('translations', ({ filePath = '' }) =>
    filePath.startsWith(`content/${tag}/`),
  );
  return (await chaptersInOrder()).map((english) => {
    const own = translations.find(({ data }) => data.slug === english.data.slug);
    return own === undefined
      ? { chapter: english, language: FIRST_LANGUAGE }
      : { chapter: own, language: tag };
  });
}
