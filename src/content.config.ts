import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { defineCollection } from 'astro:content';

/** What the front matter of every text says. */
const text = z.strictObject({
  title: z.string(),
  /** Two or three sentences under the title: the point first. */
  standfirst: z.string(),
  /** One sentence for search engines. */
  summary: z.string().max(155),
  /**
   * Under which heading the text deals with which claims of content/en/claims.json and makes good which
   * points of content/en/omissions.json, by id. What stands before the first heading is `opening`.
   */
  answers: z.record(z.string(), z.array(z.string().regex(/^[CO]\d+$/u))),
});

const chapters = defineCollection({
  loader: glob({ base: './content/en/chapters', pattern: '*.mdx' }),
  schema: text.extend({
    number: z.int().min(1).max(8),
    slug: z.string(),
  }),
});

/** Chapters in other languages; which claims they deal with is as in the English ones. */
const translations = defineCollection({
  loader: glob({ base: './content', pattern: ['*/chapters/*.mdx', '!en/**'] }),
  schema: text.omit({ answers: true }).extend({
    number: z.int().min(1).max(8),
    slug: z.string(),
  }),
});

const pages = defineCollection({
  loader: glob({ base: './content/en', pattern: '*.mdx' }),
  schema: text,
});

export const collections = { chapters, pages, translations };
