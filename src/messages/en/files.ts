import { inPageLanguage } from '../page-language.ts';

/** What is told of a file that a reader opens: what came of it, or why it could not be read. */
export const files = {
  notOpened: (name: string, why: string) =>
    `“${name}” was not opened, and nothing has changed. ${why}`,
  isOpen: (name: string, words: string) => `“${name}” is open. ${words}`,
  leftBeforeItsEnd: (name: string) =>
    `The way to where “${name}” ends was left before its end. Open it again to go there.`,
  notRead: 'This browser could not read the file.',
  tooManyBytes: (millions: string) => `It is too long: at most ${millions} million bytes are read.`,
  fromTheFile: (name: string) => `from the file ${name}`,
  settingsSet: 'The settings of the file are set.',
  standsAtItsEnd: 'The run stands where the file ends, and its line is dotted.',
  beginsAfresh:
    'The settings of the file are set, and its line is dotted. The run begins afresh, so the two lines differ.',
  recordingDotted: 'The recording is dotted, about the same middle as the model’s line.',
  shorter: (seconds: number) =>
    `It is shorter than ${seconds} seconds: before it begins, the dots lie flat.`,
  quoted: (text: string) => `“${text}”`,
  aList: 'A list',
  empty: 'It is empty.',
  tooLong: 'It is too long.',
  notUtf8: 'It is not text in UTF-8.',
  noTable: 'It holds no table with a row of headings and at least two columns.',
  tooManyRows: (rows: string) => `It is too long: at most ${rows} rows are read.`,
  tooManyColumns: (columns: number) => `It has too many columns: at most ${columns} are read.`,
  openQuote: 'A quotation mark in it is never closed.',
  longLine: 'A line of it is too long for a table.',
  noColumn: {
    time: 'Its first row names no column of time, such as “time (s)”.',
    angle: 'Its first row names no column of angle, such as “ankle angle (°)”.',
  },
  noUnit: (heading: string) =>
    `The heading ${heading} does not say its unit: write “(°)” or “(rad)” after it.`,
  noNumber: (row: number, written: string) =>
    `Row ${row} below the heading has ${written} in place of a number.`,
  timeStands: (row: number) => `In row ${row} below the heading time does not go on.`,
  gap: (row: number) => `Before row ${row} below the heading there is a gap in time.`,
  underASecond: 'It is shorter than a second.',
  rate: (rate: number, slowest: number, fastest: number) =>
    `It has ${rate} samples a second. Between ${slowest} and ${fastest} can be drawn.`,
  tooLarge: 'Its angles are larger than an ankle can turn. Is the unit right?',
  otherJson: 'It is JSON, but not a state that was saved here.',
  laterVersion: 'It was saved by a later version of this site. Opening its link may help.',
  noPreset: (preset: string) => `There is no preset ${preset}.`,
  tooManyChanges: 'It holds too many changes.',
  noChange: 'One of its changes is none.',
  brokenJson: 'It is not whole: its JSON cannot be read.',
  tooManyEntries: (name: string) => `It holds too many ${name}.`,
  strangeWord: (word: string) => `${word} stands where a number or a name should.`,
};

export const fileMessages = inPageLanguage('files', files);
