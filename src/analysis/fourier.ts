/**
 * Replaces a complex signal by its discrete Fourier transform, in place.
 *
 *     X(k) = Σ x(n) e^(−2πi k n / N)
 *
 * @param real Real parts, N samples; N a power of two.
 * @param imaginary Imaginary parts, as many.
 * @throws {RangeError} If the lengths differ or are no power of two.
 */
export function fourierTransform(real: Float64Array, imaginary: Float64Array): void {
  const length = real.length;
  if (imaginary.length !== length || length === 0 || (length & (length - 1)) !== 0)
    throw new RangeError('A Fourier transform takes two equal lengths that are a power of two.');
  reorder(real, imaginary);
  for (let span = 2; span <= length; span *= 2) {
    const half = span / 2;
    for (let k = 0; k < half; k++) {
      const angle = (-2 * Math.PI * k) / span;
      const cosine = Math.cos(angle);
      const sine = Math.sin(angle);
      for (let start = k; start < length; start += span) {
        const partner = start + half;
        const a = real[partner] ?? 0;
        const b = imaginary[partner] ?? 0;
        const turnedReal = a * cosine - b * sine;
        const turnedImaginary = a * sine + b * cosine;
        const c = real[start] ?? 0;
        const d = imaginary[start] ?? 0;
        real[partner] = c - turnedReal;
        imaginary[partner] = d - turnedImaginary;
        real[start] = c + turnedReal;
        imaginary[start] = d + turnedImaginary;
      }
    }
  }
}

/** Puts each sample where its index, read with its bits reversed, says. */
function reorder(real: Float64Array, imaginary: Float64Array): void {
  const length = real.length;
  for (let index = 1, reversed = 0; index < length; index++) {
    let bit = length >> 1;
    for (; reversed & bit; bit >>= 1) reversed ^= bit;
    reversed ^= bit;
    if (index < reversed) {
      swap(real, index, reversed);
      swap(imaginary, index, reversed);
    }
  }
}

function swap(samples: Float64Array, first: number, second: number): void {
  const kept = samples[first] ?? 0;
  samples[first] = samples[second] ?? 0;
  samples[second] = kept;
}
