/** Words of readers who may need help before an explanation. */

import { searchMessages } from '#messages/en/search.ts';

/** Letters from which on a word that is not yet written out counts. */
const ENOUGH = 4;

/** Whether the way to help stands before all that is found for this query. */
export function asksForHelp(query: string): boolean {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const { urgentWords, urgentBeginnings } = searchMessages();
  const whole = urgentWords.split(' ');
  const beginnings = urgentBeginnings.split(' ');
  return words.some(
    (word) => whole.includes(word) || beginnings.some((beginning) => leadsTo(word, beginning)),
  );
}

/** A word fits when it goes on from `beginning`, or is on its way to it and long enough to mean it. */
function leadsTo(word: string, beginning: string): boolean {
  return word.startsWith(beginning) || (word.length >= ENOUGH && beginning.startsWith(word));
}
