import { inPageLanguage } from '../page-language.ts';

/** The dialog that gives a link to an experiment's state. */
export const share = {
  open: 'Share',
  title: 'Share this experiment',
  linkOpens: 'The link opens',
  fromWhere: 'From where',
  fromNow: 'From this moment',
  fromStart: 'From the start',
  link: 'Link',
  copy: 'Copy',
  leftOut:
    'The weight test, the nerve and the look-alikes have settings of their own, which no link ' +
    'carries: they open as they are at first.',
  notPlayed: 'It has not been played yet: this moment is the start.',
  tooManyChanges:
    'More was changed on the way than a link can hold. This one opens with the settings of now, ' +
    'but from a fresh start, so the line will not be the same.',
  tooLong: (minutes: number) =>
    `A link opens at most ${minutes} minutes into a run, and this one has gone on for longer.`,
  code: 'QR code of the link',
  scan: 'Point a phone’s camera at the code to open the link there.',
  noCode: 'No code is drawn: this link is too long for a camera to read one well.',
  codeFailed: 'The code could not be drawn. The link works all the same.',
};

export const shareMessages = inPageLanguage('share', share);
