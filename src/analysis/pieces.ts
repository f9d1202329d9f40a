/** Welch's pieces: a signal cut into overlapping parts, each straightened, windowed and transformed. */
import { fft } from 'fourier-transform';

/** A signal, evenly sampled, oldest first. */
export type Samples = Readonly<Float64Array> | readonly number[];

/** Real and imaginary parts, from 0 Hz up to half the sampling rate. */
export type Transform = [real: Float64Array, imaginary: Float64Array];

/** Size, relative to a signal, of what is left of it by rounding. */
const ROUNDING = 1e-12;
/** Shortest transform. */
const SHORTEST_TRANSFORM = 16;

export interface Pieces {
  /** How many there are: each begins half a piece after the one before; a rest is left out. */
  readonly count: number;
  /** Samples to a transform: a power of two, twice a piece or more, so that peaks are drawn finely. */
  readonly transformLength: number;
  /** Sum of the squares of the window. */
  readonly windowPower: number;
  /** Writes the transform of one piece, its straight-line trend removed, times a Hann window. */
  readonly transform: (samples: Samples, piece: number, into: Transform) => void;
}

/**
 * How signals of one length are cut.
 *
 * @param sampleCount Samples of each signal.
 * @param pieceLength Samples to a piece; no longer than the signal is.
 * @throws {RangeError} If `pieceLength` is no positive whole number.
 * @see Welch 1967, recalled.
 */
export function cutIntoPieces(sampleCount: number, pieceLength: number): Pieces {
  if (!Number.isInteger(pieceLength) || pieceLength < 1)
    throw new RangeError('A piece is a whole number of samples, one or more.');
  const length = Math.min(pieceLength, sampleCount);
  const hop = Math.max(1, Math.floor(length / 2));
  let transformLength = SHORTEST_TRANSFORM;
  while (transformLength < 2 * length) transformLength *= 2;
  const window = hannWindow(length);
  const padded = new Float64Array(transformLength);
  return {
    count: length === 0 ? 0 : 1 + Math.floor((sampleCount - length) / hop),
    transformLength,
    windowPower: window.reduce((sum, weight) => sum + weight * weight, 0),
    transform(samples, piece, into) {
      straighten(samples, piece * hop, length, padded);
      for (let index = 0; index < length; index++)
        padded[index] = (padded[index] ?? 0) * (window[index] ?? 0);
      fft(padded, into);
    },
  };
}

/** Room for the transform of one piece. */
export function createTransform({ transformLength }: Pieces): Transform {
  const lines = transformLength / 2 + 1;
  return [new Float64Array(lines), new Float64Array(lines)];
}

function hannWindow(length: number): Float64Array {
  return Float64Array.from(
    { length },
    (_, index) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (index + 0.5)) / length),
  );
}

/** Writes `length` samples from `start` without the straight line that fits them best. */
function straighten(samples: Samples, start: number, length: number, into: Float64Array): void {
  const middle = (length - 1) / 2;
  let mean = 0;
  let lean = 0;
  let spread = 0;
  let largest = 0;
  for (let index = 0; index < length; index++) {
    const sample = samples[start + index] ?? 0;
    mean += sample / length;
    lean += sample * (index - middle);
    spread += (index - middle) ** 2;
    largest = Math.max(largest, Math.abs(sample));
  }
  const slope = spread > 0 ? lean / spread : 0;
  for (let index = 0; index < length; index++) {
    const straight = (samples[start + index] ?? 0) - mean - slope * (index - middle);
    // What rounding leaves of a signal that does not move is no movement.
    into[index] = Math.abs(straight) <= ROUNDING * largest ? 0 : straight;
  }
}
