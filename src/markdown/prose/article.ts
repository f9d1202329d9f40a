/** The pages that are written in prose, read as text from their files: for the tests and the scripts. */
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { blank, lineAt, type Tag, tagsIn, withoutComments } from './tags.ts';

/** One page of prose, read as text: what it names and where. */
export interface Page {
  /** Path from the project's root. */
  readonly file: string;
  /** The text below the front matter, comments blanked out, line numbers kept. */
  readonly body: string;
  readonly frontMatter: FrontMatter;
  readonly tags: readonly Tag[];
}

export interface FrontMatter {
  /** Of a chapter. */
  readonly number?: number;
  readonly slug?: string;
  readonly title: string;
  readonly standfirst: string;
  readonly summary: string;
  /** Ids of claims and omissions, by the section that deals with them. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

const CHAPTERS = 'content/en/chapters';

/** The eight chapters, in the order of their numbers. */
export function chapters(): Page[] {
  return readdirSync(CHAPTERS)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readPage(`${CHAPTERS}/${name}`))
    .sort((a, b) => (a.frontMatter.number ?? 0) - (b.frontMatter.number ?? 0));
}

/** The page that says when to get help. */
export function helpPage(): Page {
  return readPage('content/en/get-help.mdx');
}

/** All that the article says in prose: the chapters, and the page that says when to get help. */
export function article(): Page[] {
  return [...chapters(), helpPage()];
}

/** Every page that is written in prose, the account of the model with them. */
export function allPages(): Page[] {
  return [...article(), readPage('content/en/model.mdx')];
}

/** Tags of these names, from every page. */
export function tagsNamed(pages: readonly Page[], ...names: string[]): Tag[] {
  return pages.flatMap(({ tags }) => tags.filter(({ name }) => names.includes(name)));
}

/** Places in the prose that match, as `path:line: match`. */
export function placesMatching(pages: readonly Page[], pattern: RegExp): string[] {
  return pages.flatMap(({ file, body }) =>
    [...body.matchAll(pattern)].map(
      (match) => `${file}:${lineAt(body, match.index)}: ${match[0].trim()}`,
    ),
  );
}

/** The words that a reader sees in `markup`. */
export function wordsIn(markup: string): string[] {
  return markup
    .replaceAll(/<[^>]*>/gu, ' ')
    .split(/\s+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function readPage(file: string): Page {
  return pageOf(file, readFileSync(file, 'utf8'));
}

/**
 * A page from its text.
 *
 * @throws {Error} If it has no front matter.
 */
export function pageOf(file: string, text: string): Page {
  const head = /^---\n([\s\S]*?)\n---\n/u.exec(text);
  if (head === null) throw new Error(`${file}: no front matter`);
  const [lines, yaml = ''] = head;
  const body = blank(lines) + withoutComments(text.slice(lines.length));
  return { file, body, frontMatter: parse(yaml) as FrontMatter, tags: tagsIn(body, file) };
}
