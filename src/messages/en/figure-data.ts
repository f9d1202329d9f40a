import { inPageLanguage } from '../page-language.ts';

/** The dialog that saves a figure's numbers, picture and settings, and opens files. */
export const figureData = {
  open: 'Data',
  title: (figure: string) => `${figure}: data`,
  nothingLeaves:
    'Nothing leaves your device. Files are made here, and a file that you open is read here.',
  numbers: 'Numbers',
  howMany: 'How many',
  asShown: 'As shown',
  fullRate: 'Full rate',
  whichPart: 'Which part',
  lastSeconds: 'The last seconds',
  fromTheStart: 'From the start',
  theRecording: 'The recording',
  secondsUpTo: (most: number) => `Seconds, up to ${most}`,
  saveCsv: 'Save CSV',
  cancel: 'Cancel',
  progress: 'Part of the run that has been taken again',
  picture: 'Picture',
  what: 'What',
  savePng: 'Save PNG',
  saveSvg: 'Save SVG',
  settings: 'Settings',
  saveJson: 'Save JSON',
  openAFile: 'Open a file',
  forms: (rate: number) =>
    'A file that was saved here shows its figure again. A recording of your own foot is drawn dotted over ' +
    'the model’s line: a table with a row of headings, one column “time (s)” and one “ankle angle (°)” or ' +
    `“ankle angle (rad)”, ${rate} or so rows a second. Commas, semicolons and tabs are understood.`,
  choose: 'Choose a file, or drop one here',
  putAway: 'Put away',
  failed: 'This did not work: the browser refused, or a part of the page could not be fetched.',
  notFetched: 'The dialog for data could not be fetched. Try again when the network is back.',
  settingsSaved: 'The settings are saved as a file.',
  dottedNow: (label: string) => `Dotted now: ${label}`,
  isPutAway: 'The dotted line is put away.',
  rateShown: (seconds: number, rate: number) =>
    `The ${seconds} seconds of the traces, ${rate} rows a second.`,
  rateFull: (rate: number) =>
    `Every step of the model, ${rate} rows a second. The run is taken again for it.`,
  noPast: 'Full rate cannot be had: this run was changed too often to be taken again.',
  notPlayed: 'It has not been played yet: there is nothing from the start.',
  tooLong: (seconds: number) =>
    `It has gone on for longer than ${seconds} seconds, the most that one file holds.`,
  saved: (seconds: string, rate: number) => `${seconds} s are saved, ${rate} rows each.`,
  cancelled: 'Cancelled. Nothing was saved.',
  allShown: 'All that is shown',
  pictureSaved: 'The picture is saved.',
  computed: (site: string, model: number) =>
    `${site} Computed by model ${model}; not measured on a person.`,
  freshStart: (address: string) => `The settings, from a fresh start: ${address}`,
  experiment: 'Experiment',
  foot: 'Foot',
};

export const figureDataMessages = inPageLanguage('figureData', figureData);
