/** Words of readers who may need help before an explanation. */

/**
 * Of emergencies and of what the help page lists as such, in small letters. A word fits when it is one
 * of these, or begins one of them and is long enough to mean it.
 */
const URGENT = [
  ...['emergency', 'urgent', 'ambulance', 'help', 'doctor', 'hospital', '999', '112', '911'],
  ...['stroke', 'seizure', 'fit', 'fits', 'convulsion', 'epilepsy', 'collapse', 'faint'],
  ...['paralysed', 'paralysis', 'numb', 'weakness', 'drooping', 'confusion', 'withdrawal'],
];

/** Letters from which on the beginning of a word counts. */
const ENOUGH = 4;

/** Whether the way to help stands before all that is found for this query. */
export function asksForHelp(query: string): boolean {
  const words = query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) =>
    URGENT.some((urgent) => urgent === word || (word.length >= ENOUGH && urgent.startsWith(word))),
  );
}
