/** What the article is called, who made it, which version this is and how it may be used. */
import health from '#content/health.json' with { type: 'json' };
import packageFile from '../../package.json' with { type: 'json' };
import { CORRECTIONS } from './corrections.ts';

/** Name of the site: in the bar, in titles of pages, in pictures. */
export const SITE_NAME = 'Why does my foot shake?';

/** The question that the article answers: the title of its first page. */
export const QUESTION = 'Why does my foot shake when bending my toes?';

/** The whole work, as CITATION.cff names it. */
export const WORK = {
  title: 'Why Does My Foot Shake When Bending My Toes?',
  authors: 'The authors of “Why Does My Foot Shake When Bending My Toes?”',
  version: packageFile.version,
  /** Of the words and pictures. The code is under the MIT licence. */
  textLicence: 'https://creativecommons.org/licenses/by/4.0/',
  /** The last day on which the data record a check against the sources or a correction: 2026-11-24. */
  asOf:
    [health.lastCheckedAgainstSources, ...CORRECTIONS.map(({ date }) => date)].sort().at(-1) ?? '',
} as const;
