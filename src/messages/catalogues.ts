/** Every catalogue at once, for where pages are written. A page brings its own alone. */
import { type Catalogue, english } from './en/index.ts';
import { spanish } from './es/index.ts';
import { spanishMarkup } from './es/markup.ts';
import { FIRST_LANGUAGE, isLanguageTag, type LanguageTag, type PageTag } from './languages.ts';
import type { Wording } from './page-language.ts';
import { doubled } from './trial.ts';

export const CATALOGUES: Readonly<Record<LanguageTag, Catalogue>> = {
  en: english,
  es: { ...spanish, ...spanishMarkup },
};

/** How a page in a language words its messages. */
export function wordingOf(tag: PageTag): Wording | undefined {
  if (tag === FIRST_LANGUAGE) return undefined;
  return isLanguageTag(tag) ? (area) => CATALOGUES[tag][area] : doubled;
}
