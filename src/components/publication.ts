/** Who made the article is a message; which version it is and how it may be used stand here. */
import health from '#content/health.json' with { type: 'json' };
import packageFile from '../../package.json' with { type: 'json' };
import { CORRECTIONS } from './corrections.ts';

/** The whole work; its title and authors are messages, in English as CITATION.cff has them. */
export const WORK = {
  version: packageFile.version,
  /** Of the words and pictures. The code is under the MIT licence. */
  textLicence: 'https://creativecommons.org/licenses/by/4.0/',
  /** The last day on which the data record a check against the sources or a correction: 2026-11-24. */
  asOf:
    [health.lastCheckedAgainstSources, ...CORRECTIONS.map(({ date }) => date)].sort().at(-1) ?? '',
} as const;
