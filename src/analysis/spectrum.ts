/** The power spectrum of a signal, and what is asked most often of a position. */
import { bandPower, powerCentroid, type PowerSpectrum } from './band.ts';
import { derivative } from './derivative.ts';
import { findPeak } from './peak.ts';
import { createTransform, cutIntoPieces, type Samples } from './pieces.ts';

/**
 * The power spectrum by Welch's method: the mean over overlapping pieces.
 *
 * @param samples The signal; a few are enough, none have no power.
 * @param sampleRate In Hz.
 * @param pieceLength Samples to a piece: shorter is smoother and coarser. The whole, if not given.
 */
export function powerSpectrum(
  samples: Samples,
  sampleRate: number,
  pieceLength: number = Math.max(1, samples.length),
): PowerSpectrum {
  const pieces = cutIntoPieces(samples.length, pieceLength);
  const transform = createTransform(pieces);
  const [real, imaginary] = transform;
  const density = new Float64Array(real.length);
  const scale = 2 / (pieces.count * pieces.windowPower * sampleRate);
  for (let piece = 0; piece < pieces.count; piece++) {
    pieces.transform(samples, piece, transform);
    for (let k = 0; k < density.length; k++)
      density[k] = (density[k] ?? 0) + scale * ((real[k] ?? 0) ** 2 + (imaginary[k] ?? 0) ** 2);
  }
  return { density, spacing: sampleRate / pieces.transformLength };
}

/**
 * Root mean square of the part of a signal between two frequencies: its swing, without its drift.
 *
 * @param lowest In Hz. @param highest In Hz.
 * @returns In the signal's unit.
 */
export function swingInBand(
  samples: Samples,
  sampleRate: number,
  lowest: number,
  highest: number,
): number {
  return Math.sqrt(bandPower(powerSpectrum(samples, sampleRate), lowest, highest));
}

/**
 * The strongest rhythm of a movement between two frequencies, in Hz.
 *
 * That of its velocity: the position's spectrum leans to slow drift, the acceleration's to overtones.
 *
 * @param samples Position.
 * @returns undefined where nothing moves.
 */
export function dominantFrequency(
  samples: Samples,
  sampleRate: number,
  lowest: number,
  highest: number,
): number | undefined {
  const velocity = derivative(samples, sampleRate);
  return findPeak(powerSpectrum(velocity, sampleRate), lowest, highest)?.frequency;
}

/**
 * The middle of a movement's rhythms between two frequencies, in Hz, weighed by the power of its
 * acceleration.
 *
 * @param samples Position.
 * @returns Not a number where nothing moves.
 */
export function accelerationCentroid(
  samples: Samples,
  sampleRate: number,
  lowest: number,
  highest: number,
): number {
  const acceleration = derivative(derivative(samples, sampleRate), sampleRate);
  return powerCentroid(powerSpectrum(acceleration, sampleRate), lowest, highest);
}
