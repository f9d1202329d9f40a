/** What is done to the foot from outside: a torque on it, or an angle forced upon it. */
import { sin } from '#model/portable-math.ts';
import { bandLimitedNoise } from './band-limited-noise.ts';

/**
 * The course of a perturbation, in N m or rad; plantarflexion positive. Time runs from its start.
 *
 * - `step`: `size` from the start on.
 * - `pulse`: `size` for `duration` s.
 * - `ramp`: evenly from 0 to `size` in `duration` s, then held.
 * - `sine`: amplitude `size` at `frequency` Hz, beginning at 0.
 * - `random`: noise of root mean square `size`, from 0 to `frequency` Hz.
 * - `samples`: straight lines between the points; before the first and after the last, their values.
 */
export type Waveform =
  | { readonly shape: 'step'; readonly size: number }
  | { readonly shape: 'pulse' | 'ramp'; readonly size: number; readonly duration: number }
  | { readonly shape: 'sine'; readonly size: number; readonly frequency: number }
  | {
      readonly shape: 'random';
      readonly size: number;
      readonly frequency: number;
      /** A whole number. */
      readonly seed: number;
    }
  | {
      readonly shape: 'samples';
      /** In s, growing. */
      readonly times: Float64Array;
      /** As many, in N m or rad. */
      readonly values: Float64Array;
    };

/** One perturbation, as plain data: it can be sent to a worker. */
export interface Perturbation {
  readonly quantity: 'torque' | 'angle';
  readonly waveform: Waveform;
  /** When it starts, in s of the recording; negative: while the foot still settles. */
  readonly start: number;
  /** As it was written on the command line. */
  readonly spelling: string;
}

/** The sum of perturbations as a function of time in the recording, in N m or rad. */
export function perturbationSignal(
  perturbations: readonly Perturbation[],
): (time: number) => number {
  const parts = perturbations.map(({ waveform, start }) => {
    const signal = waveformSignal(waveform);
    return (time: number) => signal(time - start);
  });
  return (time) => parts.reduce((sum, part) => sum + part(time), 0);
}

/** A waveform as a function of the time since its start, in s; 0 before, except for samples. */
function waveformSignal(waveform: Waveform): (time: number) => number {
  switch (waveform.shape) {
    case 'step':
      return (time) => (time < 0 ? 0 : waveform.size);
    case 'pulse':
      return (time) => (time < 0 || time >= waveform.duration ? 0 : waveform.size);
    case 'ramp':
      return (time) => waveform.size * Math.min(1, Math.max(0, time / waveform.duration));
    case 'sine': {
      const speed = 2 * Math.PI * waveform.frequency;
      return (time) => (time < 0 ? 0 : waveform.size * sin(speed * time));
    }
    case 'random': {
      const noise = bandLimitedNoise(waveform.size, waveform.frequency, waveform.seed);
      return (time) => (time < 0 ? 0 : noise(time));
    }
    case 'samples':
      return (time) => between(waveform.times, waveform.values, time);
  }
}

/** The value at `time` on the straight lines through the points. */
function between(times: Float64Array, values: Float64Array, time: number): number {
  let low = 0;
  let high = times.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((times[middle] ?? 0) < time) low = middle + 1;
    else high = middle;
  }
  // `low` is now the first point not before `time`, or the last point of all.
  const at = times[low] ?? 0;
  const value = values[low] ?? 0;
  if (low === 0 || time >= at) return value;
  const earlier = times[low - 1] ?? 0;
  const earlierValue = values[low - 1] ?? 0;
  return earlierValue + ((value - earlierValue) * (time - earlier)) / (at - earlier);
}
