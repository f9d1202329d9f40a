/** How far two signals share their rhythms, and which of them comes first. */
import { createTransform, cutIntoPieces, type Samples } from './pieces.ts';

/** Fewer pieces than this say nothing: one piece alone agrees with any other. */
const FEWEST_PIECES = 4;

export interface Coherence {
  /**
   * Part of their power at this frequency that is common to both, 0 to 1: |Pxy|² / (Pxx Pyy).
   *
   * Two signals that have nothing to do with each other still share about 1 / pieces by chance.
   */
  readonly share: number;
  /** How far the second comes after the first, in rad, −π to π: 2π × frequency × delay. */
  readonly lag: number;
}

/**
 * Coherence of two signals of the same length at one frequency, by Welch's method, read at the nearest line.
 *
 * @param frequency In Hz.
 * @param pieceLength Samples to a piece, much longer than any delay between the two.
 * @returns undefined where one has no power there, or where there are fewer than four pieces.
 */
export function coherenceAt(
  frequency: number,
  first: Samples,
  second: Samples,
  sampleRate: number,
  pieceLength: number,
): Coherence | undefined {
  const pieces = cutIntoPieces(Math.min(first.length, second.length), pieceLength);
  if (pieces.count < FEWEST_PIECES) return undefined;
  const k = Math.round((frequency / sampleRate) * pieces.transformLength);
  const [x, y] = [createTransform(pieces), createTransform(pieces)];
  let [powerOfX, powerOfY, common, quadrature] = [0, 0, 0, 0];
  for (let piece = 0; piece < pieces.count; piece++) {
    pieces.transform(first, piece, x);
    pieces.transform(second, piece, y);
    const [a = 0, b = 0, c = 0, d = 0] = [x[0][k], x[1][k], y[0][k], y[1][k]];
    powerOfX += a * a + b * b;
    powerOfY += c * c + d * d;
    common += a * c + b * d;
    quadrature += b * c - a * d;
  }
  const share = (common * common + quadrature * quadrature) / (powerOfX * powerOfY);
  if (!Number.isFinite(share)) return undefined;
  return { share: Math.min(1, share), lag: Math.atan2(quadrature, common) };
}
