/** The part in use here of the package, which ships no types of its own. */
declare module 'fourier-transform' {
  /**
   * The discrete Fourier transform of a real signal, from 0 Hz to half the sampling rate.
   *
   *     X(k) = Σ x(n) e^(−2πi k n / N)
   *
   * @param input N samples; N a power of two, 2 or more.
   * @param output Real and imaginary parts to write, N/2 + 1 each. Without it the result is a buffer of
   *   the package, overwritten by the next call of the same length.
   * @throws {Error} If N is no power of two.
   */
  export function fft(
    input: ArrayLike<number>,
    output?: [real: Float64Array, imaginary: Float64Array],
  ): [real: Float64Array, imaginary: Float64Array];
}
