/**
 * The language of the page, and its messages.
 *
 * English stands where it is used. Another language is one catalogue that the page brings before any
 * other script of its own, so that who reads English loads no other: `provide/`. Where pages are
 * written, each is written with the catalogue of its language at hand: src/middleware.ts.
 */
import type { Catalogue } from './en/index.ts';
import { FIRST_LANGUAGE, isPageTag, type PageTag } from './languages.ts';

export type Area = keyof Catalogue;

/** What stands in place of the English messages of an area. */
export type Wording = <A extends Area>(area: A, english: Catalogue[A]) => Catalogue[A] | undefined;

declare global {
  /** How the page words its messages, where its language is not the first. */
  var pageWording: Wording | undefined;
  /** Where pages are written, and many at a time: the language and the wording of each. */
  var pagesBeingWritten: { readonly getStore: () => WrittenPage | undefined } | undefined;
}

export interface WrittenPage {
  readonly language: PageTag;
  readonly wording: Wording | undefined;
}

/** The tag of the language that the page is in. */
export function pageLanguage(): PageTag {
  const written = globalThis.pagesBeingWritten?.getStore();
  if (written !== undefined) return written.language;
  const tag = typeof document === 'undefined' ? undefined : document.documentElement.lang;
  return isPageTag(tag) ? tag : FIRST_LANGUAGE;
}

/**
 * The messages of one area in the language of the page.
 *
 * @param english What they are in English, and where the page has no words of its own.
 * @returns To be called where they are used, and not before: only then is the page known.
 */
export function inPageLanguage<A extends Area>(area: A, english: Catalogue[A]): () => Catalogue[A] {
  return () => {
    const written = globalThis.pagesBeingWritten?.getStore();
    const wording = written === undefined ? globalThis.pageWording : written.wording;
    return wording?.(area, english) ?? english;
  };
}
