import { languageOf } from '#messages/languages.ts';
import { pageLanguage } from '#messages/page-language.ts';

/** "24 November 2026" for 2026-11-24. The time zone is fixed, so that every build writes the same day. */
export function dayInWords(day: string): string {
  const locale = languageOf(pageLanguage()).locale.replace('_', '-');
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(day),
  );
}
