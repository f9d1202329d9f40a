/** Which pages there are in which language, and where each is. */
import {
  FIRST_LANGUAGE,
  isPageTag,
  LANGUAGES,
  type PageTag,
  TRIAL_LANGUAGES,
} from '#messages/languages.ts';
import { pageLanguage } from '#messages/page-language.ts';
import { sitePath } from './site-path.ts';

/** From the root of the site, without a language: "/get-help/", "/lab/#loop". */
export type PagePath = `/${string}`;

/** Pages that are in every language, for all their words are messages. */
const WITHOUT_PROSE: readonly string[] = ['/', '/lab/', '/search/'];

/** A chapter is in a language once its text is. */
const TEXTS = Object.keys(import.meta.glob('/content/*/chapters/*.mdx'));

/** The chapter that pages in languages of tests are made of. */
const TRIAL_CHAPTER = '/a-springy-foot/';

/** The languages that a build writes: those of tests only where it is asked to. */
function languagesWritten(): PageTag[] {
  const trial = process.env['TRIAL_LANGUAGES'] === '1' ? Object.keys(TRIAL_LANGUAGES) : [];
  return [...Object.keys(LANGUAGES), ...trial].filter(isPageTag);
}

/** The languages that a page is in, English first. */
export function languagesOf(path: PagePath): readonly PageTag[] {
  return languagesWritten().filter((tag) => isIn(tag, path));
}

function isIn(tag: PageTag, path: PagePath): boolean {
  const [page = path] = path.split('#');
  if (tag === FIRST_LANGUAGE || WITHOUT_PROSE.includes(page)) return true;
  if (tag in TRIAL_LANGUAGES) return page === TRIAL_CHAPTER;
  return TEXTS.includes(`/content/${tag}/chapters/${page.slice(1, -1)}.mdx`);
}

/** The same path in the folder of a language. */
export function pathIn(tag: PageTag, path: PagePath): PagePath {
  return tag === FIRST_LANGUAGE ? path : `/${tag}${path}`;
}

/** The path of a page without its language, from its address within the site. */
export function pathOf(address: string): PagePath {
  const [, first = ''] = address.slice(sitePath('/').length - 1).split('/');
  const path = address.slice(sitePath('/').length - 1);
  return (isPageTag(first) ? path.slice(first.length + 1) : path) as PagePath;
}

/** Where a page is for who reads the page being written: in the same language, or in English. */
export function pageFor(path: PagePath): { readonly href: string; readonly language: PageTag } {
  const own = pageLanguage();
  const language = isIn(own, path) ? own : FIRST_LANGUAGE;
  return { href: sitePath(pathIn(language, path)), language };
}

/** What `lang` says of words in `language` on the page being written: nothing where they are in its own. */
export function foreign(language: PageTag): PageTag | undefined {
  return language === pageLanguage() ? undefined : language;
}

/** What `getStaticPaths` says of a page: once for each language. */
export function pathsOf(path: PagePath): { params: { language: PageTag | undefined } }[] {
  return languagesOf(path).map((tag) => ({
    params: { language: tag === FIRST_LANGUAGE ? undefined : tag },
  }));
}
