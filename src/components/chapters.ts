/** The chapters in reading order, and how long each takes to read. */
import { type CollectionEntry, getCollection } from 'astro:content';

export type Chapter = CollectionEntry<'chapters'>;

/** Words a minute of an unhurried reader; figures get no allowance. */
const READING_PACE = 220;

/** Minutes to read the prose of an MDX text, at least one. */
export function readingMinutes(source = ''): number {
  const prose = source.replace(/\{[^{}]*\}/gu, ' ').replace(/<[^>]*>/gu, ' ');
  const words = prose.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / READING_PACE));
}

export async function chaptersInOrder(): Promise<Chapter[]> {
  const chapters = await getCollection('chapters');
  return chapters.sort((a, b) => a.data.number - b.data.number);
}
