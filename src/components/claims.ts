/** What is usually said about a shaking foot, and what the evidence says, as content/claims.json holds them. */
import claims from '#content/claims.json' with { type: 'json' };
import { getCollection, render } from 'astro:content';
import { chaptersInOrder } from './chapters.ts';
import { sitePath } from './site-path.ts';
import type { Strength } from './strength.ts';

export interface Claim {
  readonly id: string;
  /** What is usually said. */
  readonly claim: string;
  /** How that holds. */
  readonly verdict: string;
  /** What the evidence says. */
  readonly statement: string;
  /** How well that is supported. */
  readonly strength: Strength;
  /** Keys of its sources. */
  readonly refs: readonly string[];
}

/** A place in the article that deals with a claim. */
export interface Answer {
  readonly words: string;
  readonly address: string;
}

export const CLAIMS: readonly Claim[] = claims as readonly Claim[];

/** By id of the claim, in reading order. */
export async function answersToClaims(): Promise<ReadonlyMap<string, readonly Answer[]>> {
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
  const answers = new Map<string, Answer[]>();
  for (const { entry, title, path } of [...chapters, ...pages]) {
    const { headings } = await render(entry);
    for (const [slug, ids] of Object.entries(entry.data.answers)) {
      const heading = headings.find((candidate) => candidate.slug === slug);
      const answer =
        heading === undefined
          ? { words: title, address: sitePath(path) }
          : { words: `${title}: ${heading.text}`, address: `${sitePath(path)}#${slug}` };
      for (const id of ids) answers.set(id, [...(answers.get(id) ?? []), answer]);
    }
  }
  return answers;
}
