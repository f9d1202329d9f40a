import { inPageLanguage } from '../page-language.ts';

/** What a link opens, and what of it could not be taken as it stood. */
export const links = {
  andMore: (count: number) => `And ${count} more.`,
  farTooLong: 'It is far too long, and its end was left out.',
  noPreset: (named: string, shown: string) =>
    `There is no preset “${named}”: “${shown}” is shown instead.`,
  earlier: (label: string) =>
    `It is from an earlier version: “${label}” opens with its settings of then, in the model of now.`,
  noRevision: (label: string, asked: string, present: string) =>
    `“${label}” has no revision ${asked}: this is its revision ${present}.`,
  leftOut: (entry: string) => `“${entry}” means nothing here and was left out.`,
  notANumber: (label: string, text: string) =>
    `${label}: “${text}” is not a number and was left out.`,
  nearest: (label: string, asked: string, value: string, words: string) =>
    `${label}: ${asked} was asked for; ${value} is the nearest that the model takes` +
    `${words === '' ? '' : ` (${words})`}.`,
  modelChanged: 'The model has changed since it was made, so the line may differ.',
  modelLater: 'It was made with a later model than this one, so the line may differ.',
  afterItsEnd: (count: number) =>
    `${count === 1 ? 'One change is' : `${count} changes are`} after its end, and left out.`,
  tooMany: (count: number) =>
    `${count === 1 ? 'One change is' : `${count} changes are`} too many for a link, and left out.`,
  time: 'Time',
  nearestTime: (asked: string, taken: string) =>
    `Time: ${asked} was asked for; ${taken} s is the nearest that opens.`,
  it: (condition: string) => `it ${condition}`,
  seed: (seed: number) => `seed ${seed}`,
  changed: (count: number) =>
    count === 1 ? 'changed once on the way' : `changed ${count} times on the way`,
  fromTheStart: 'from the start',
  asItIsAfter: (seconds: string) => `as it is after ${seconds}`,
};

export const linkMessages = inPageLanguage('links', links);
