/** The languages that a page can be in. */

export interface Language {
  /** What it calls itself. */
  readonly name: string;
  /** As link pictures and shared links name it, with its country. */
  readonly locale: string;
  readonly direction: 'ltr' | 'rtl';
}

/** The language that every page has, whose addresses begin without its name. */
export const FIRST_LANGUAGE = 'en';

/** By tag, as in `lang` and `hreflang`. */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en_GB', direction: 'ltr' },
  es: { name: 'Español', locale: 'es_ES', direction: 'ltr' },
} as const satisfies Record<string, Language>;

export type LanguageTag = keyof typeof LANGUAGES;

/**
 * Languages that nobody speaks, for tests: every message twice over, so that a message outside the
 * catalogue, or a place too narrow for a longer language, is seen; and the same from right to left.
 */
export const TRIAL_LANGUAGES = {
  'en-x-doubled': { name: 'Doubled', locale: 'en_GB', direction: 'ltr' },
  'en-x-mirrored': { name: 'Mirrored', locale: 'en_GB', direction: 'rtl' },
} as const satisfies Record<string, Language>;

export type TrialTag = keyof typeof TRIAL_LANGUAGES;

/** What a page may say of itself in `lang`. */
export type PageTag = LanguageTag | TrialTag;

const ALL: Readonly<Record<PageTag, Language>> = { ...LANGUAGES, ...TRIAL_LANGUAGES };

export function languageOf(tag: PageTag): Language {
  return ALL[tag];
}

export function isLanguageTag(text: string): text is LanguageTag {
  return text in LANGUAGES;
}

export function isPageTag(text: string | undefined): text is PageTag {
  return text !== undefined && text in ALL;
}
