/** How a tremor is counted and sized in these rows, and which presets are kinds of tremor. */
import { powerSpectrum } from '#analysis/spectrum.ts';
import type { Summary } from '#analysis/summary.ts';
import type { TREMOR_PRESETS } from '#model/tremor-presets.ts';

export type TremorId = keyof typeof TREMOR_PRESETS;

/** The signal in which a tremor's frequency is read. */
export type Counted = 'angle' | 'acceleration' | 'muscle' | 'centroid';

/** The same in words. */
export const COUNTED_WORDS: Readonly<Record<Counted, string>> = {
  angle: 'the peak of the spectrum of the ankle’s angle, since this tremor is large and regular',
  acceleration: 'the peak of the spectrum of the acceleration, since this tremor is small',
  muscle: 'the peak of the spectrum of the flexor’s electromyogram, since the foot hardly moves',
  centroid: 'the middle of the acceleration’s power, since this tremor is broad',
};

/** How each preset is counted: large and regular ones in the angle, small ones in the acceleration. */
export const COUNTED_IN: Readonly<Record<TremorId, Counted>> = {
  physiological: 'acceleration',
  enhanced: 'acceleration',
  fatigue: 'centroid',
  essential: 'angle',
  neuropathic: 'angle',
  dystonic: 'angle',
  parkinsonian: 'angle',
  're-emergent': 'angle',
  orthostatic: 'acceleration',
  clonus: 'angle',
  cerebellar: 'angle',
  'beta-agonist': 'acceleration',
  'drug-parkinsonism': 'angle',
  functional: 'muscle',
};

/** In Hz; not a number where there is none. */
export function frequencyOf(summary: Summary, counted: Counted): number {
  const found = {
    angle: summary.angleFrequencyHz,
    acceleration: summary.accelerationFrequencyHz,
    muscle: summary.emgFrequencyHz,
    centroid: summary.powerCentroidHz,
  }[counted];
  return found ?? NaN;
}

/** Size of the swing, in degrees (rms). */
export function swingOf({ angleRmsDeg }: Summary): number {
  return angleRmsDeg ?? NaN;
}

/** Size of the shaking as an accelerometer feels it, in rad/s² (rms). */
export function strengthOf({ accelerationRms }: Summary): number {
  return accelerationRms ?? NaN;
}

/** Power of a signal between two frequencies, in its unit squared. */
export function powerBetween(
  samples: Float64Array,
  rate: number,
  lowest: number,
  highest: number,
): number {
  const { density, spacing } = powerSpectrum(samples, rate);
  let sum = 0;
  for (const [k, value] of density.entries())
    if (k * spacing >= lowest && k * spacing <= highest) sum += value * spacing;
  return sum;
}

export function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
}

/** What follows less what comes before, one number fewer than there are. */
export function steps(numbers: readonly number[]): number[] {
  return numbers.slice(1).map((number, index) => number - (numbers[index] ?? NaN));
}
