/** How to cite a page of the site, or the whole of it: as plain text and as an entry for BibTeX. */
import { dayInWords } from './day-in-words.ts';
import { WORK } from './publication.ts';

/** What is cited. */
export interface CitedPage {
  /** Title of the chapter; undefined for the whole work. */
  readonly chapter?:
    { readonly number: number; readonly title: string; readonly slug: string } | undefined;
  /** Address of the page, where the site has one. */
  readonly url?: string | undefined;
}

const YEAR = WORK.asOf.slice(0, 4);
const VERSION = `Version ${WORK.version}, last checked or corrected on ${dayInWords(WORK.asOf)}`;

/** One line for a list of sources. */
export function plainCitation({ chapter, url }: CitedPage): string {
  return [
    `${WORK.authors} (${YEAR}).`,
    chapter && `Chapter ${chapter.number}: ${ended(chapter.title)} In:`,
    ended(WORK.title),
    `${VERSION}.`,
    url,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** An entry of the kind that any style of BibTeX knows. */
export function bibtexCitation({ chapter, url }: CitedPage): string {
  const fields = {
    // Twice in braces: it is one name, and no first and last.
    author: `{${texText(WORK.authors)}}`,
    title: texText(chapter?.title ?? WORK.title),
    ...(chapter && { howpublished: texText(`Chapter ${chapter.number} of: ${WORK.title}`) }),
    year: YEAR,
    note: texText(VERSION),
    ...(url !== undefined && { url }),
  };
  const lines = Object.entries(fields).map(([name, value]) => `  ${name} = {${value}}`);
  return `@misc{${['foot-shake', chapter?.slug].filter(Boolean).join('-')},\n${lines.join(',\n')}\n}`;
}

/** With a full stop, unless it has an end of its own. */
function ended(title: string): string {
  return /[.?]$/u.test(title) ? title : `${title}.`;
}

/** What a backslash before it would turn into something else: it is named instead. */
const NAMED_IN_TEX: ReadonlyMap<string, string> = new Map([
  ['\\', String.raw`\textbackslash{}`],
  ['~', String.raw`\textasciitilde{}`],
  ['^', String.raw`\textasciicircum{}`],
]);

/** A text in which nothing means anything to TeX; quotation marks are TeX's own. */
function texText(text: string): string {
  return text
    .replaceAll(/[\\~^&%$#_{}]/gu, (sign) => NAMED_IN_TEX.get(sign) ?? `\\${sign}`)
    .replaceAll('“', '``')
    .replaceAll('”', "''")
    .replaceAll('’', "'");
}
