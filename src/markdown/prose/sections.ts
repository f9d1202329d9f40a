/** The sections of a page of prose, by the slugs that its headings get. */
import { slug } from 'github-slugger';
import type { Page } from './article.ts';
import { lineAt } from './tags.ts';

/** What stands under one heading of a page, down to the next. */
export interface Section {
  /** What its address ends in; `opening` for what stands before the first heading. */
  readonly slug: string;
  readonly heading: string;
  readonly text: string;
  /** `path:line` of the heading. */
  readonly at: string;
}

const HEADING = /^#{2,3} (.+)$/gmu;

export function sectionsOf({ file, body, frontMatter }: Page): Section[] {
  const headings = [...body.matchAll(HEADING)];
  const opening = {
    slug: 'opening',
    heading: frontMatter.title,
    text: body.slice(0, headings[0]?.index),
    at: `${file}:1`,
  };
  return [
    opening,
    ...headings.map(({ 0: line, 1: heading = '', index }, place) => ({
      slug: slug(heading),
      heading,
      text: body.slice(index + line.length, headings[place + 1]?.index),
      at: `${file}:${lineAt(body, index)}`,
    })),
  ];
}
