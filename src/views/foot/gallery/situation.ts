/** What brings a tremor on: the ways in which the gallery can be sorted. */
import { galleryMessages } from '#messages/en/gallery.ts';

export const SITUATION_NAMES = ['rest', 'hold', 'move', 'press', 'stand', 'stretch'] as const;
export type Situation = (typeof SITUATION_NAMES)[number];

/** How many kinds a choice leaves, as a sentence that is announced. */
export function countInWords(shown: number, all: number, situation: Situation | undefined): string {
  const say = galleryMessages();
  return situation === undefined
    ? say.allShown(all)
    : say.someShown(shown, all, say.situations[situation]);
}
