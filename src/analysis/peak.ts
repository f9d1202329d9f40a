/** The strongest rhythm in a power spectrum, and how sharply it stands out. */
import { linesBetween, type PowerSpectrum } from './band.ts';
import { vertexOf } from './vertex.ts';

export interface Peak {
  /** Where it is highest, in Hz. */
  readonly frequency: number;
  /** Power density there, in the spectrum's unit. */
  readonly density: number;
  /**
   * Distance between the two frequencies at which the density has fallen to half, in Hz.
   *
   * Full width. A Hann window of T seconds makes 1.44 / T of the purest tone: no peak looks narrower.
   */
  readonly halfPowerWidth: number;
}

/**
 * The highest peak between two frequencies.
 *
 * A peak is a line no lower than its two neighbours: a slope that leaves the band higher than all within is
 * drift or noise, no rhythm. Its top is that of the parabola through the three.
 *
 * @param lowest In Hz. @param highest In Hz.
 * @returns undefined where there is none.
 */
export function findPeak(
  spectrum: PowerSpectrum,
  lowest: number,
  highest: number,
): Peak | undefined {
  const { density, spacing } = spectrum;
  const at = (k: number): number => density[k] ?? 0;
  let best: number | undefined;
  for (const k of linesBetween(spectrum, lowest, highest)) {
    const isPeak = at(k) > 0 && at(k) >= at(k - 1) && at(k) >= at(k + 1);
    if (isPeak && (best === undefined || at(k) > at(best))) best = k;
  }
  if (best === undefined) return undefined;
  const top = vertexOf(at(best - 1), at(best), at(best + 1));
  const below = linesToHalf(density, best, top.value / 2, -1);
  const above = linesToHalf(density, best, top.value / 2, 1);
  return {
    frequency: (best + top.offset) * spacing,
    density: top.value,
    halfPowerWidth: (below + above) * spacing,
  };
}

/** How far from `peak` the density falls to `half`, in lines, read between them; to the end if it never does. */
function linesToHalf(density: Float64Array, peak: number, half: number, direction: 1 | -1): number {
  let last = density[peak] ?? 0;
  for (let distance = 1; ; distance++) {
    const next = density[peak + direction * distance];
    if (next === undefined) return distance - 1;
    if (next <= half) return distance - 1 + (last - half) / (last - next);
    last = next;
  }
}
