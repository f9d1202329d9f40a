import { type ParameterName, PARAMETERS } from '#model/parameters.ts';
import { type PresetId, PRESETS } from '#model/presets.ts';
import { inPageLanguage } from '../page-language.ts';

/** Of each row of a table, one of its words, by the row's name. */
function wordsOf<N extends string, R>(
  rows: Readonly<Record<N, R>>,
  word: (row: R) => string,
): Readonly<Record<N, string>> {
  return Object.fromEntries(
    Object.entries<R>(rows).map(([name, row]) => [name, word(row)]),
  ) as Record<N, string>;
}

/** Names of parameters and presets: those of the one table, in English. */
export const parameters = {
  labels: wordsOf<ParameterName, (typeof PARAMETERS)[ParameterName]>(
    PARAMETERS,
    ({ label }) => label,
  ),
  presets: wordsOf<PresetId, { readonly label: string }>(PRESETS, ({ label }) => label),
  marks: { usual: 'usual', intact: 'intact', cut: 'cut' },
  /** Units that are words, or hold some. */
  units: {
    'impulses/s': 'impulses/s',
    'impulse/s': 'impulse/s',
    'impulses/s per mm': 'impulses/s per mm',
    'impulses/s per mm/s': 'impulses/s per mm/s',
    'impulses/s per (mm/s)^p': 'impulses/s per (mm/s)^p',
    'per 100 impulses/s': 'per 100 impulses/s',
    'per s and rad': 'per s and rad',
    '× real time': '× real time',
    'lengths/s': 'lengths/s',
  },
  /** Units as they are said in a sentence. */
  spokenUnits: {
    '%': 'percent',
    '%/s': 'percent a second',
    '°': 'degrees',
    ms: 'milliseconds',
    s: 'seconds',
    min: 'minutes',
    mm: 'millimetres',
    'mm/s': 'millimetres a second',
    N: 'newtons',
    Hz: 'times a second',
    '1/s': 'per second',
    'kg m²': 'kilogram square metres',
    'impulses/s': 'impulses a second',
    'per 100 impulses/s': 'per 100 impulses a second',
  },
  off: 'Off',
  offMark: 'off',
  timesTheEdge: (multiple: string) => `${multiple} times the edge of shaking`,
  beginsToShake: 'begins to shake',
  noEdge: 'No edge of shaking as things are: this is the model’s own gain.',
};

export const parameterMessages = inPageLanguage('parameters', parameters);
