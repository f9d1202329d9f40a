/** The last seconds of a run, sampled evenly: what traces and readings are drawn from. */
import type { Observation } from '#model/neuromuscular-model.ts';

/** The observed quantities that are kept. Units as in `Observation`. */
export const CHANNELS = [
  'ankleAngle',
  'flexorExcitation',
  'extensorExcitation',
  'flexorActivation',
  'extensorActivation',
  'flexorForce',
  'extensorForce',
  'flexorAfferent',
  'extensorAfferent',
  'centralRhythm',
] as const satisfies readonly (keyof Observation)[];

export type Channel = (typeof CHANNELS)[number];

/** How much is kept, in simulated s. */
export const HISTORY_SPAN = 7;

/** Samples per simulated second: more than ten for each swing of the fastest tremor. */
export const SAMPLE_RATE = 250;

/** Samples kept of each channel. */
export const HISTORY_LENGTH = HISTORY_SPAN * SAMPLE_RATE;

export interface History {
  /** Adds one sample of every channel, overwriting the oldest. */
  readonly record: (observation: Observation) => void;
  /**
   * Copies a channel, oldest sample first, to the end of `into`.
   *
   * @param into At most `HISTORY_LENGTH` samples long; what it is short of, the oldest samples lack.
   */
  readonly read: (channel: Channel, into: Float64Array) => void;
}

/** An empty history: every channel reads as the first sample until it has been filled. */
export function createHistory(): History {
  const samples = new Map(CHANNELS.map((channel) => [channel, new Float64Array(HISTORY_LENGTH)]));
  let next = 0;
  let empty = true;
  return {
    record(observation) {
      for (const [channel, buffer] of samples) {
        if (empty) buffer.fill(observation[channel]);
        buffer[next] = observation[channel];
      }
      empty = false;
      next = (next + 1) % HISTORY_LENGTH;
    },
    read(channel, into) {
      const buffer = samples.get(channel);
      if (buffer === undefined) return;
      const length = into.length;
      for (let index = 0; index < length; index++) {
        into[index] = buffer[(next + HISTORY_LENGTH - length + index) % HISTORY_LENGTH] ?? 0;
      }
    },
  };
}
