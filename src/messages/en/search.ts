import { inPageLanguage } from '../page-language.ts';

/** The dialog of the search. */
export const search = {
  title: 'Search',
  field: 'Words to look for',
  keys: 'Arrow keys move through the results, Enter opens one, Escape closes.',
  emergency: 'Emergency signs, and whom to call',
  more: 'Show more',
  looksThrough:
    'The search looks through the eight chapters and their figures, the page on when to get help, the ' +
    'glossary, the kinds of tremor and the page about the model.',
  /** Words to begin with, each found in more than one place. */
  examples: ['clonus', 'tiredness', 'caffeine', 'delay'],
  checkSpelling:
    'Check the spelling, or try a shorter or a more common word. These pages may hold what you look for:',
  allChapters: 'All chapters',
  pagesStillOpen:
    'The pages themselves still open, as far as this device can reach them. Without a connection the ' +
    'search has nothing to look through.',
  again: 'Try again',
  searching: 'Searching.',
  failed: 'The search could not be loaded.',
  othersFailed: 'The other results could not be fetched. Without a connection they wait.',
  none: (query: string) => `No results for “${query}”.`,
  results: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  found: (results: string, query: string) => `${results} for “${query}”.`,
  foundSome: (results: string, query: string) =>
    `No place holds all of “${query}”. ${results} for some of the words.`,
  /** Words that every question has, and that tell nothing of what is asked; in small letters. */
  smallWords:
    'a an and any are at be can could do does drink eat for from get have how i if in is it me my of ' +
    'on or should take the this to what when will why with you your',
  /** Words of an emergency that mean something else when they go on: "fitness", "helpful". */
  urgentWords: 'help fit fits numb 999 112 911',
  /** Beginnings of words of an emergency, and of what the help page lists as one. */
  urgentBeginnings:
    'emergenc urgen ambulance doctor hospital stroke seizure convuls epilep collaps faint paralys ' +
    'paralyz numbness weakness droop confus withdraw',
};

export const searchMessages = inPageLanguage('search', search);
