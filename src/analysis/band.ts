/** What a power spectrum holds between two frequencies. */

/** How a signal's power is spread over frequency. */
export interface PowerSpectrum {
  /** One-sided power density, in the signal's unit squared per Hz; evenly spaced from 0 Hz up. */
  readonly density: Float64Array;
  /** Distance between neighbouring lines, in Hz. */
  readonly spacing: number;
}

/** Reach to either side of a rhythm within which power counts as its own, in Hz. */
const REACH_OF_RHYTHM = 1;

/**
 * Power of a signal between two frequencies, both in Hz and within: the square of its root mean square there.
 *
 * @returns In the signal's unit squared.
 */
export function bandPower(spectrum: PowerSpectrum, lowest: number, highest: number): number {
  let sum = 0;
  for (const k of linesBetween(spectrum, lowest, highest)) sum += spectrum.density[k] ?? 0;
  return sum * spectrum.spacing;
}

/**
 * The middle of the rhythms between two frequencies, weighed by their power: for a tremor too broad to
 * have one clear rhythm.
 *
 * @returns In Hz; not a number where there is no power.
 */
export function powerCentroid(spectrum: PowerSpectrum, lowest: number, highest: number): number {
  let power = 0;
  let weighted = 0;
  for (const k of linesBetween(spectrum, lowest, highest)) {
    const density = spectrum.density[k] ?? 0;
    power += density;
    weighted += density * k * spectrum.spacing;
  }
  return weighted / power;
}

/**
 * How much keeps one rhythm: the part of the power between two frequencies that lies within one hertz
 * of a third.
 *
 * @param frequency The rhythm, in Hz.
 * @returns From 0 to 1; not a number where there is no power.
 */
export function concentration(
  spectrum: PowerSpectrum,
  lowest: number,
  highest: number,
  frequency: number,
): number {
  const near = bandPower(
    spectrum,
    Math.max(lowest, frequency - REACH_OF_RHYTHM),
    Math.min(highest, frequency + REACH_OF_RHYTHM),
  );
  return near / bandPower(spectrum, lowest, highest);
}

/** Indices of the lines from `lowest` to `highest` Hz, those at the spectrum's two ends left out. */
export function linesBetween(
  { density, spacing }: PowerSpectrum,
  lowest: number,
  highest: number,
): number[] {
  const first = Math.max(1, Math.ceil(lowest / spacing));
  const last = Math.min(density.length - 2, Math.floor(highest / spacing));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
