/** A signal sampled evenly from time 0. */
export function sampled(
  seconds: number,
  rate: number,
  signal: (time: number) => number,
): Float64Array {
  return Float64Array.from({ length: Math.round(seconds * rate) }, (_, index) =>
    signal(index / rate),
  );
}

/** A sine of this frequency, in Hz. */
export function sine(frequency: number, amplitude = 1, phase = 0.3): (time: number) => number {
  return (time) => amplitude * Math.sin(2 * Math.PI * frequency * time + phase);
}

/** Independent samples from −1/2 to 1/2, the same for the same seed. */
export function noise(length: number, seed = 1): Float64Array {
  let state = seed;
  return Float64Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32 - 0.5;
  });
}

/** Rises from −1 to 1 for `rising` s and falls for `falling` s, over and over. */
export function triangle(rising: number, falling: number): (time: number) => number {
  return (time) => {
    const into = time % (rising + falling);
    return into < rising ? -1 + (2 * into) / rising : 1 - (2 * (into - rising)) / falling;
  };
}

/** Sum of two signals of one length. */
export function sum(first: Float64Array, second: Float64Array): Float64Array {
  return first.map((value, index) => value + (second[index] ?? 0));
}

export function meanSquare(samples: Float64Array): number {
  return samples.reduce((total, value) => total + value * value, 0) / samples.length;
}
