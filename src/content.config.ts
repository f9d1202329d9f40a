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
  /** Ids of the claims in content/claims.json that the text deals with. */
  claims: z.array(z.string().regex(/^C\d+$/u)),
  /** Ids of the points in content/omissions.json that the text makes good. */
  omissions: z.array(z.string().regex(/^O\d+$/u)).default([]),
});

const chapters = defineCollection({
  loader: glob({ base: './content/chapters', pattern: '*.mdx' }),
  schema: text.extend({
    number: z.int().min(1).max(8),
    slug: z.string(),
  }),
});

const pages = defineCollection({
  loader: glob({ base: './content', pattern: '*.mdx' }),
  schema: text,
});

export const collections = { chapters, pages };
