/** Which rhythms a signal holds, and how strong they are. */
import { fourierTransform } from './fourier.ts';

/** Size, relative to a signal, of what is left of it by rounding. */
const ROUNDING = 1e-12;

/** A signal, evenly sampled, oldest first. */
export type Samples = Readonly<Float64Array> | readonly number[];

/** How a signal's power is spread over frequency. */
export interface PowerSpectrum {
  /** One-sided power density, in the signal's unit squared per Hz, from 0 Hz up. */
  readonly density: Float64Array;
  /** Distance between neighbouring frequencies, in Hz. */
  readonly spacing: number;
}

/**
 * The power spectrum by Welch's method: overlapping pieces, each straightened and windowed (Hann).
 *
 * @param samples The signal, evenly sampled, oldest first; at least 8 samples.
 * @param sampleRate In Hz.
 * @param pieceLength Samples to a piece: shorter is smoother and coarser. The whole, if not given.
 */
export function powerSpectrum(
  samples: Samples,
  sampleRate: number,
  pieceLength: number = samples.length,
): PowerSpectrum {
  const length = Math.min(pieceLength, samples.length);
  const hop = Math.max(1, Math.floor(length / 2));
  // Twice as long as the piece or more, so that peaks are drawn finely.
  let padded = 16;
  while (padded < 2 * length) padded *= 2;
  const density = new Float64Array(padded / 2 + 1);
  const real = new Float64Array(padded);
  const imaginary = new Float64Array(padded);
  let pieces = 0;
  let windowPower = 0;
  for (let start = 0; start + length <= samples.length; start += hop) {
    real.fill(0);
    imaginary.fill(0);
    windowPower = straightenedPiece(samples, start, length, real);
    fourierTransform(real, imaginary);
    for (let k = 0; k < density.length; k++) {
      const a = real[k] ?? 0;
      const b = imaginary[k] ?? 0;
      density[k] = (density[k] ?? 0) + 2 * (a * a + b * b);
    }
    pieces++;
  }
  const scale = 1 / (Math.max(1, pieces) * windowPower * sampleRate);
  for (let k = 0; k < density.length; k++) density[k] = (density[k] ?? 0) * scale;
  return { density, spacing: sampleRate / padded };
}

/** Root mean square of all samples, in their unit; 0 for none. */
export function rootMeanSquare(samples: Samples): number {
  let sum = 0;
  for (const sample of samples) sum += sample * sample;
  return samples.length === 0 ? 0 : Math.sqrt(sum / samples.length);
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
  const { density, spacing } = powerSpectrum(samples, sampleRate);
  let power = 0;
  for (const k of bins(lowest, highest, spacing, density.length)) power += density[k] ?? 0;
  return Math.sqrt(power * spacing);
}

/**
 * The strongest rhythm of a movement between two frequencies, in Hz.
 *
 * That of its velocity: the position's spectrum leans to slow drift, the acceleration's to overtones.
 *
 * @param samples Position, evenly sampled, oldest first.
 * @returns undefined where nothing moves.
 */
export function dominantFrequency(
  samples: Samples,
  sampleRate: number,
  lowest: number,
  highest: number,
): number | undefined {
  const { density, spacing } = powerSpectrum(samples, sampleRate);
  const velocity = (k: number): number => (density[k] ?? 0) * k * k;
  let best: number | undefined;
  // What rounding leaves of a signal that does not move is no movement.
  let most = (ROUNDING * largest(samples)) ** 2;
  for (const k of bins(lowest, highest, spacing, density.length)) {
    if (velocity(k) <= most) continue;
    most = velocity(k);
    best = k;
  }
  if (best === undefined) return undefined;
  // The top of the parabola through the highest three points.
  const before = velocity(best - 1);
  const after = velocity(best + 1);
  const bend = before - 2 * most + after;
  const shift = bend < 0 ? (before - after) / (2 * bend) : 0;
  return (best + Math.max(-0.5, Math.min(0.5, shift))) * spacing;
}

/**
 * How much of a movement keeps one rhythm: the part of its velocity's power between two frequencies
 * that lies within one hertz of a third.
 *
 * @param samples Position, evenly sampled, oldest first.
 * @param frequency The rhythm, in Hz.
 * @returns From 0 to 1; not a number where nothing moves.
 */
export function shareOfRhythm(
  samples: Samples,
  sampleRate: number,
  lowest: number,
  highest: number,
  frequency: number,
): number {
  const { density, spacing } = powerSpectrum(samples, sampleRate);
  let near = 0;
  let all = 0;
  for (const k of bins(lowest, highest, spacing, density.length)) {
    const velocity = (density[k] ?? 0) * k * k;
    all += velocity;
    if (Math.abs(k * spacing - frequency) <= 1) near += velocity;
  }
  return near / all;
}

/**
 * The middle of a movement's rhythms between two frequencies, in Hz, weighed by the power of its
 * acceleration: for a tremor too broad to have one clear rhythm.
 *
 * @param samples Position, evenly sampled, oldest first.
 * @returns Not a number where nothing moves.
 */
export function accelerationCentroid(
  samples: Samples,
  sampleRate: number,
  lowest: number,
  highest: number,
): number {
  const { density, spacing } = powerSpectrum(samples, sampleRate);
  let power = 0;
  let weighted = 0;
  for (const k of bins(lowest, highest, spacing, density.length)) {
    const acceleration = (density[k] ?? 0) * (k * spacing) ** 4;
    power += acceleration;
    weighted += acceleration * k * spacing;
  }
  return weighted / power;
}

/** Writes a piece, its straight-line trend removed, times a Hann window. @returns The window's power. */
function straightenedPiece(
  samples: Samples,
  start: number,
  length: number,
  into: Float64Array,
): number {
  const middle = (length - 1) / 2;
  let mean = 0;
  let lean = 0;
  let spread = 0;
  for (let index = 0; index < length; index++) {
    const sample = samples[start + index] ?? 0;
    mean += sample / length;
    lean += sample * (index - middle);
    spread += (index - middle) ** 2;
  }
  const slope = spread > 0 ? lean / spread : 0;
  let power = 0;
  for (let index = 0; index < length; index++) {
    const window = 0.5 - 0.5 * Math.cos((2 * Math.PI * (index + 0.5)) / length);
    const straight = (samples[start + index] ?? 0) - mean - slope * (index - middle);
    into[index] = straight * window;
    power += window * window;
  }
  return power;
}

function largest(samples: Samples): number {
  let most = 0;
  for (const sample of samples) most = Math.max(most, Math.abs(sample));
  return most;
}

/** Indices of the frequencies from `lowest` to `highest` Hz. */
function bins(lowest: number, highest: number, spacing: number, count: number): number[] {
  const first = Math.max(1, Math.ceil(lowest / spacing));
  const last = Math.min(count - 2, Math.floor(highest / spacing));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}
