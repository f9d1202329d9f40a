import { inPageLanguage } from '../page-language.ts';

/** The kept line beside the one being written. */
export const compare = {
  keep: 'Keep this line',
  keepInstead: 'Keep this line instead',
  swap: 'Swap',
  putAway: 'Put away',
  hint: 'Keep the line as it is, then change something: the kept line stays, dotted, beneath the new one.',
  caption: 'The kept line and the one being written',
  kept: 'Kept, dotted',
  now: 'Now',
  usualSwing: 'Usual swing each way',
  rhythm: 'Rhythm',
  keptSaid: 'Kept. The line lies dotted beneath the one being written.',
  keptInsteadSaid: 'This line is kept instead.',
  putAwaySaid: 'Put away.',
  swapped: 'Swapped.',
  difference: (label: string, now: string, before: string) =>
    `${label}: now ${now}, kept ${before}.`,
  rest: 'The table has the rest.',
};

export const compareMessages = inPageLanguage('compare', compare);
