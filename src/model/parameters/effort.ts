import type { ParameterRow } from './row.ts';

/** What effort leaves behind in the command. */
export const EFFORT_PARAMETERS = {
  aftereffectGain: {
    symbol: 'g_A',
    label: 'After-effect of effort',
    meaning:
      'Noise that strong effort adds at most, in multiples of the command noise: it makes units fire together.',
    unit: '',
    displayUnit: '',
    perDisplayUnit: 1,
    minimum: 0,
    maximum: 30,
    default: 20,
    scale: 'linear',
    digits: 2,
    source:
      'Illustrative: the swing grows about fivefold at most, and its acceleration threefold; ' +
      'fingers shook up to ten times as much after two minutes of greatest effort (Lippold 1981 ' +
      '[lippold1981]).',
    status: 'illustrative',
  },
  aftereffectTime: {
    symbol: 'τ_A',
    label: 'Fading of the after-effect',
    meaning: 'Time in which the after-effect of effort fades to about a third.',
    unit: 's',
    displayUnit: 'min',
    perDisplayUnit: 60,
    minimum: 600,
    maximum: 14400,
    default: 4800,
    scale: 'log',
    digits: 2,
    source:
      'Illustrative: raised for up to four hours (Furness 1977 [furness1977]), of which three ' +
      'times 80 minutes leave a twentieth; that it fades in this form is assumed.',
    status: 'illustrative',
  },
  synchronyTime: {
    symbol: 'τ_S',
    label: 'Memory of synchrony',
    meaning: 'Time over which the noise that effort adds stays alike.',
    unit: 's',
    displayUnit: 'ms',
    perDisplayUnit: 0.001,
    minimum: 0.005,
    maximum: 0.05,
    default: 0.015,
    scale: 'log',
    digits: 2,
    source:
      'Illustrative: units that are pushed together fire within some hundredths of a second. ' +
      'What it adds is taken back over four times as long, so that no slow part is left; that ' +
      'too is ours.',
    status: 'illustrative',
  },
} as const satisfies Record<string, ParameterRow>;
