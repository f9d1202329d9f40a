/** Words of readers who may need help before an explanation. */

/** Words of an emergency that mean something else when they go on: "fitness", "helpful". */
const WHOLE = ['help', 'fit', 'fits', 'numb', '999', '112', '911'];

/**
 * Beginnings of words of an emergency, and of what the help page lists as one, in small letters: a word
 * fits when it goes on from one of these, or is on its way to one and long enough to mean it.
 */
const BEGINNINGS = [
  ...['emergenc', 'urgen', 'ambulance', 'doctor', 'hospital', 'stroke', 'seizure', 'convuls'],
  ...['epilep', 'collaps', 'faint', 'paralys', 'paralyz', 'numbness', 'weakness', 'droop'],
  ...['confus', 'withdraw'],
];

/** Letters from which on a word that is not yet written out counts. */
const ENOUGH = 4;

/** Whether the way to help stands before all that is found for this query. */
export function asksForHelp(query: string): boolean {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some(
    (word) => WHOLE.includes(word) || BEGINNINGS.some((beginning) => leadsTo(word, beginning)),
  );
}

function leadsTo(word: string, beginning: string): boolean {
  return word.startsWith(beginning) || (word.length >= ENOUGH && beginning.startsWith(word));
}
