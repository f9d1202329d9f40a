/** How to cite a page of the site, or the whole of it: as plain text and as an entry for BibTeX. */
import { siteMessages } from '#messages/en/site.ts';
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

function version(): string {
  return siteMessages().citation.version(WORK.version, dayInWords(WORK.asOf));
}

/** One line for a list of sources. */
export function plainCitation({ chapter, url }: CitedPage): string {
  const { authors, citation, workTitle } = siteMessages();
  return [
    `${authors} (${YEAR}).`,
    chapter && `${citation.chapter(chapter.number)}: ${ended(chapter.title)} ${citation.in}`,
    ended(workTitle),
    `${version()}.`,
    url,
  ]
    .filter((part) => part !== undefined)
    .join(' ');
}

/** An entry of the kind that any style of BibTeX knows. */
export function bibtexCitation({ chapter, url }: CitedPage): string {
  const { authors, citation, workTitle } = siteMessages();
  const fields = {
    // Twice in braces: it is one name, and no first and last.
    author: `{${texText(authors)}}`,
    title: texText(chapter?.title ?? workTitle),
    ...(chapter && {
      howpublished: texText(citation.of(citation.chapter(chapter.number), workTitle)),
    }),
    year: YEAR,
    note: texText(version()),
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
