/** Statements of the article that were wrong or claimed too much, and what they say since. */
import { z } from 'astro/zod';
import corrections from '#content/en/corrections.json' with { type: 'json' };

const correction = z.strictObject({
  /** Day on which the statement was changed: 2026-11-24. */
  date: z.iso.date(),
  /** Path of the page, with its slashes. */
  page: z.templateLiteral(['/', z.string().regex(/^(?:[a-z-]+\/)*$/u)]),
  /** Where on the page. */
  place: z.string().min(1),
  /** What it said. */
  was: z.string().min(1),
  /** What it says now. */
  now: z.string().min(1),
  why: z.string().min(1),
});

export type Correction = z.infer<typeof correction>;

/** The latest first, as the file holds them. */
export const CORRECTIONS: readonly Correction[] = z.array(correction).min(1).parse(corrections);
