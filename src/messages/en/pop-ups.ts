import { inPageLanguage } from '../page-language.ts';

/** What opens beside an explained word or the mark of a source. */
export const popUps = {
  also: (term: string) => `Also: ${term}`,
  glossary: 'Glossary',
  inTheSources: 'In the list of sources',
};

export const popUpMessages = inPageLanguage('popUps', popUps);
