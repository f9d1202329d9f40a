import { readdirSync, readFileSync } from 'node:fs';

/** One page of prose, read as text: what it names and where. */
export interface Page {
  /** Path from the project's root. */
  readonly file: string;
  /** The text below the front matter, comments blanked out, line numbers kept. */
  readonly body: string;
  /** Keys of the front matter; lists as arrays. */
  readonly frontMatter: Readonly<Record<string, string | readonly string[]>>;
  readonly tags: readonly Tag[];
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
    .sort((a, b) => Number(a.frontMatter['number']) - Number(b.frontMatter['number']));
}

/** The page that says when to get help. */
function getHelp(): Page {
  return readPage('content/get-help.mdx');
}

/** All that the article says in prose. */
export function article(): Page[] {
  return [...chapters(), getHelp()];
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

/** A list of names as an attribute or the front matter holds it. */
export function listed(value: string | readonly string[] | undefined): readonly string[] {
  return typeof value === 'string' ? value.split(/\s+/u).filter(Boolean) : (value ?? []);
}

function readPage(file: string): Page {
  const text = readFileSync(file, 'utf8');
  const head = /^---\n([\s\S]*?)\n---\n/u.exec(text);
  if (head === null) throw new Error(`${file}: no front matter`);
  const body = blank(head[0]) + blankComments(text.slice(head[0].length));
  return { file, body, frontMatter: readFrontMatter(head[1]!), tags: readTags(file, body) };
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

/** `key: value`, `key: [a, b]` over one line or many, and lists of `- item` lines: all that the front matter here uses. */
function readFrontMatter(text: string): Record<string, string | string[]> {
  const entries: Record<string, string | string[]> = {};
  let list: string[] = [];
  const flat = text.replaceAll(
    /:\s*\[([^\]]*)\]/gu,
    (_, items: string) => `: [${items.replaceAll(/\s+/gu, ' ')}]`,
  );
  for (const line of flat.split('\n')) {
    const item = /^\s+- (.*)$/u.exec(line);
    const pair = /^(\w+):\s*(.*)$/u.exec(line);
    if (item !== null) list.push(unquoted(item[1]!));
    if (pair === null) continue;
    const [, key, value] = pair;
    if (value === '') {
      list = [];
      entries[key!] = list;
    } else if (value!.startsWith('[')) {
      entries[key!] = value!.slice(1, -1).split(',').map(unquoted).filter(Boolean);
    } else entries[key!] = unquoted(value!);
  }
  return entries;
}

function unquoted(text: string): string {
  return text.trim().replace(/^(["'])(.*)\1$/u, '$2');
}

function blankComments(text: string): string {
  return text.replaceAll(/\{\/\*[\s\S]*?\*\/\}/gu, blank);
}

/** As many lines, with nothing on them. */
function blank(text: string): string {
  return text.replaceAll(/[^\n]/gu, ' ');
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}
