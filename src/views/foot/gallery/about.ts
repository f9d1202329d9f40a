import { galleryMessages } from '#messages/en/gallery.ts';
import { forReader } from '#messages/number-text.ts';
import type { Entry } from './entry.ts';

/** "6–12 Hz": what is taken as typical. */
export function bandInWords({ band: [lowest, highest] }: Pick<Entry, 'band'>): string {
  return `${forReader(String(lowest))}–${forReader(String(highest))} Hz`;
}

/** What brings a kind on and how fast it is, in one line. */
export function aboutInWords(entry: Pick<Entry, 'band' | 'condition'>): string {
  return galleryMessages().about(bandInWords(entry), entry.condition);
}
