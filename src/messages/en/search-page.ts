import { inPageLanguage } from '../page-language.ts';

/** The page of the search, and how the places that it finds are numbered. */
export const searchPage = {
  title: 'Search',
  standfirst:
    'Search the chapters, their figures and the other pages, or choose from all of them below.',
  summary:
    'Search this explanation of a shaking foot, or choose from all its chapters and sections.',
  needsScripts:
    'The search needs scripts, which are off here. Every chapter and section is listed below. Your ' +
    'browser can search within a page.',
  how:
    'Press “Search” at the top of the page, or the keys Ctrl and K, or Cmd and K on a Mac. What you ' +
    'look for stays on this device.',
  pages: 'Pages',
  kindsOfTremor: 'The foot in each kind of tremor',
  chaptersAndSections: 'Chapters and their sections',
  chapter: (number: string) => `Chapter ${number}`,
  section: (number: string) => `Section ${number}`,
};

export const searchPageMessages = inPageLanguage('searchPage', searchPage);
