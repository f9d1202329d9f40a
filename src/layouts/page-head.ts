/** What a page says of itself in its head. */
import type { StructuredThing } from '#components/structured-data.ts';

export interface PageHead {
  title: string;
  /** One sentence for search engines; no other page has the same. */
  summary: string;
  /** Whether search engines leave the page out. */
  unlisted?: boolean;
  /** Name of the picture that goes with a link to the page; the common one unless given. */
  picture?: string;
  /** What is an article rather than a page: the part of the site that it belongs to. */
  section?: string;
  /** What machines that read pages are told of it. */
  structuredData?: StructuredThing;
}
