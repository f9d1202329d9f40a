/** How what a run gave is named and rounded, wherever people read it. */
import type { Outcome } from './run.ts';

export interface Measure {
  /** Field of the theory or of the summary. */
  readonly field: string;
  readonly label: string;
  /** Short, for the head of a column. */
  readonly heading: string;
  readonly unit: string;
  /** Null where the run has no such number. */
  readonly of: (outcome: Outcome) => number | null;
}

/** Every single number that a run gives. */
export const MEASURES: readonly Measure[] = [
  {
    field: 'criticalGain',
    label: 'Reflex gain at which shaking begins, by theory',
    heading: 'critical',
    unit: '',
    of: ({ theory }) => theory?.criticalGain ?? null,
  },
  {
    field: 'onsetFrequencyHz',
    label: 'Frequency there',
    heading: 'onset Hz',
    unit: 'Hz',
    of: ({ theory }) => theory?.onsetFrequencyHz ?? null,
  },
  ...fromSummary([
    ['angleFrequencyHz', 'Frequency of the angle', 'angle Hz', 'Hz'],
    ['accelerationFrequencyHz', 'Frequency of the acceleration', 'accel. Hz', 'Hz'],
    ['emgFrequencyHz', 'Frequency of the EMG', 'EMG Hz', 'Hz'],
    ['powerCentroidHz', 'Centre of the power', 'centre Hz', 'Hz'],
    ['angleRmsDeg', 'Size of the swing, RMS', 'RMS °', '°'],
    ['accelerationRms', 'Acceleration, RMS', 'rad/s²', 'rad/s²'],
    ['peakHalfWidthHz', 'Width of the peak at half its height', 'width Hz', 'Hz'],
    ['concentration', 'Share of the power at the peak', 'at peak', ''],
    ['flexorExtensorCoherence', 'Coherence of flexor and extensor', 'coherence', ''],
    ['flexorExtensorPhaseDeg', 'The extensor follows the flexor by', 'phase °', '°'],
    ['flexionHalfCycleMs', 'Plantarflexing half cycle', 'down ms', 'ms'],
    ['extensionHalfCycleMs', 'Dorsiflexing half cycle', 'up ms', 'ms'],
    ['forceCv', "Unsteadiness of the flexor's force", 'force CV', ''],
  ]),
];

type SingleNumber = Exclude<keyof Outcome['summary'], 'rmsByWindow'>;

function fromSummary(
  rows: readonly (readonly [SingleNumber, string, string, string])[],
): readonly Measure[] {
  return rows.map(([field, label, heading, unit]) => ({
    field,
    label,
    heading,
    unit,
    of: ({ summary }) => summary[field],
  }));
}

const DIGITS = 3;
/** Below this a number is written in powers of ten. */
const LEAST_PLAIN = 1e-3;

/** A number with three significant digits; a dash for none. */
export function rounded(value: number | null): string {
  if (value === null) return '–';
  const size = Math.abs(value);
  if (size > 0 && size < LEAST_PLAIN) return value.toExponential(DIGITS - 1);
  const decimals = size === 0 ? 0 : DIGITS - 1 - Math.floor(Math.log10(size));
  return value.toFixed(Math.max(decimals, 0));
}
