import type { Entry } from './entry.ts';

/** "6–12 Hz": what is taken as typical. */
export function bandInWords({ band: [lowest, highest] }: Pick<Entry, 'band'>): string {
  return `${lowest}–${highest} Hz`;
}

/** What brings a kind on and how fast it is, in one line. */
export function aboutInWords(entry: Pick<Entry, 'band' | 'condition'>): string {
  return `Taken as typical: ${bandInWords(entry)}. ${entry.condition}`;
}
