/** Where the article deals with each claim. */
import { render } from 'astro:content';
import { pagesOfProse } from './pages-of-prose.ts';
import { sitePath } from './site-path.ts';

/** What stands before the first heading of a page, where its front matter names sections. */
const OPENING = 'opening';

/** A place in the article that deals with a claim. */
export interface Answer {
  readonly words: string;
  readonly address: string;
}

/**
 * By id of the claim, in reading order.
 *
 * @throws {Error} If a page says that it deals with a claim under a heading that it has not.
 */
export async function answersToClaims(): Promise<ReadonlyMap<string, readonly Answer[]>> {
  const answers = new Map<string, Answer[]>();
  for (const { entry, title, path } of await pagesOfProse()) {
    const { headings } = await render(entry);
    for (const [slug, ids] of Object.entries(entry.data.answers)) {
      const heading = headings.find((candidate) => candidate.slug === slug);
      if (heading === undefined && slug !== OPENING)
        throw new Error(`${entry.filePath ?? entry.id}: there is no section “${slug}”`);
      const answer =
        heading === undefined
          ? { words: title, address: sitePath(path) }
          : { words: `${title}: ${heading.text}`, address: `${sitePath(path)}#${slug}` };
      for (const id of ids) answers.set(id, [...(answers.get(id) ?? []), answer]);
    }
  }
  return answers;
}
