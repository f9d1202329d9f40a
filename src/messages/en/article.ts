import { inPageLanguage } from '../page-language.ts';

/** What stands round the text of a chapter: its furniture, its figures, its sources. */
export const article = {
  chapter: (number: number) => `Chapter ${number}`,
  chapterOf: (number: number) => `Chapter ${number} of 8`,
  chapters: 'Chapters',
  minutes: (count: number) => `${count} min`,
  previousAndNext: 'Previous and next chapter',
  before: (number: number) => `Before: chapter ${number}`,
  next: (number: number, minutes: number) => `Next: chapter ${number}, ${minutes} min`,
  whenItWorries: 'When the shaking worries you',
  whenToGetHelp: 'When to get help',
  /** Follows a link to a page that is in English only. */
  inEnglish: '',
  figure: (number: string) => `Figure ${number}`,
  runFigure: (number: string) => `Run figure ${number}`,
  turnKnobs: (number: string) => `Turn the knobs of figure ${number}`,
  source: (number: number, name: string) => `Source ${number}: ${name}`,
  unnumberedSource: (name: string) => `Source: ${name}`,
  sources: 'Sources',
  allSources: 'All of them, with how much of each we read:',
  references: 'References',
  weRead: (part: string) => `We read: ${part}.`,
  /** Of a source of which nothing was read. */
  knownFromMemory: 'Not read; known from memory.',
  knownFrom: (what: string) => `Not read; known from ${what}.`,
  fromMemory: (fields: string) => ` From memory: ${fields}.`,
  /** A limit on what a source may be taken to support. */
  limit: (note: string) => ` Note: ${note}.`,
  andOthers: (names: string) => `${names} and others`,
  fields: { 'container-title': 'journal', issued: 'year', author: 'authors' },
  evidence: 'Evidence: ',
  strengths: {
    'well supported': 'well supported',
    simplified: 'simplified',
    uncertain: 'uncertain',
    contested: 'contested',
  },
  checkYourself: 'Check yourself. Nothing is stored.',
  whatHappens: 'What happens',
  showAnswer: 'Show the answer',
  citeChapter: 'Cite this chapter',
  citeArticle: 'Cite this article',
  plainText: 'Plain text',
  copyPlainText: 'Copy the plain text',
  copyBibtex: 'Copy the BibTeX entry',
  noAddress: 'This copy of the site has no address of its own: add the one at which you read it.',
  licenceBefore: 'The article is under',
  wrongBefore: 'Something wrong here?',
  sayWhatAndWhere: 'Say what, and where',
  notReviewed: (checked: string, next: string) =>
    `No clinician has reviewed this page. Its authors checked it against the sources on ${checked}, ` +
    `and will again by ${next}. It is education, not a diagnosis.`,
  reviewed: (name: string, role: string, date: string) =>
    `Reviewed by ${name}, ${role}, on ${date}. It is education, not a diagnosis.`,
};

export const articleMessages = inPageLanguage('article', article);
