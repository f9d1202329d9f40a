import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';

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

/** A component as the prose uses it. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands between its opening and closing tag; empty when it closes itself. */
  readonly inner: string;
  /** `path:line`, for messages. */
  readonly at: string;
}

const CHAPTERS = 'content/chapters';

/** The eight chapters, in the order of their numbers. */
export function chapters(): Page[] {
  return readdirSync(CHAPTERS)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => readPage(`${CHAPTERS}/${name}`))
    .sort((a, b) => a.frontMatter.number! - b.frontMatter.number!);
}

/** All that the article says in prose: the chapters, and the page that says when to get help. */
export function article(): Page[] {
  return [...chapters(), readPage('content/get-help.mdx')];
}

/** Every page that is written in prose, the account of the model with them. */
export function allPages(): Page[] {
  return [...article(), readPage('content/model.mdx')];
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

/** The names in an attribute that holds several. */
export function listed(value: string | undefined): readonly string[] {
  return (value ?? '').split(/\s+/u).filter(Boolean);
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
  const body = blank(head[0]) + blankComments(text.slice(head[0].length));
  return { file, body, frontMatter: parse(head[1]!) as FrontMatter, tags: readTags(file, body) };
}

function readTags(file: string, body: string): Tag[] {
  const opening = /<([A-Z]\w*)((?:\s+[\w-]+(?:=(?:"[^"]*"|'[^']*'|\{[^{}]*\}))?)*)\s*(\/?)>/gu;
  return [...body.matchAll(opening)].map(
    ({ 0: whole, 1: name, 2: attributes, 3: slash = '', index }) => {
      const start = index + whole.length;
      const end = slash === '/' ? start : body.indexOf(`</${name!}>`, start);
      return {
        name: name!,
        attributes: readAttributes(attributes!),
        inner: body.slice(start, Math.max(end, start)),
        at: `${file}:${lineAt(body, index)}`,
      };
    },
  );
}

function readAttributes(text: string): Record<string, string> {
  const attribute = /([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|\{([^{}]*)\}))?/gu;
  return Object.fromEntries(
    [...text.matchAll(attribute)].map(([, name, ...values]) => [name!, values.find(Boolean) ?? '']),
  );
}

function blankComments(text: string): string {
  return text.replaceAll(/\{\/\*[\s\S]*?\*\/\}/gu, blank);
}

/** As many lines, with nothing on them. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/gu, ' ');
}

/** Number of the line that holds the character at `index`, from 1. */
export function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
