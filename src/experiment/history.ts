/** The last seconds of a run, sampled evenly: what traces and readings are drawn from. */
import type { Observation } from '#model/neuromuscular-model.ts';
import { STEP_LENGTH } from './step-length.ts';

/** The observed quantities that are kept. Units as in `Observation`. */
export const CHANNELS = [
  'ankleAngle',
  'ankleVelocity',
  'flexorElectromyogram',
  'extensorElectromyogram',
  'flexorExcitation',
  'extensorExcitation',
  'flexorActivation',
  'extensorActivation',
  'flexorForce',
  'extensorForce',
  'flexorAfferent',
  'extensorAfferent',
  'centralRhythm',
  'flexorDrive',
  'fatigue',
] as const satisfies readonly (keyof Observation)[];

export type Channel = (typeof CHANNELS)[number];

/** How much is kept, in simulated s. */
export const HISTORY_SPAN = 7;

/** Samples per simulated second: more than ten for each swing of the fastest tremor. */
export const SAMPLE_RATE = 250;

/** Samples kept of each channel. */
export const HISTORY_LENGTH = HISTORY_SPAN * SAMPLE_RATE;

/** Model steps between two samples. */
export const STEPS_PER_SAMPLE = Math.round(1 / (SAMPLE_RATE * STEP_LENGTH));

/** Quantities that are the mean over a sample: an impulse lasts one step, and none may be missed. */
const AVERAGED = ['flexorElectromyogram', 'extensorElectromyogram'] as const;

export interface History {
  /** Samples taken in since the beginning, those that have been overwritten too. */
  readonly recorded: number;
  /** Simulated s since a setting was last changed, to a sample; without end if none was. */
  readonly unchanged: number;
  /** Takes note that a setting is changed now. */
  readonly noteChange: () => void;
  /** Takes in what was observed after a step that no sample is taken at. */
  readonly observe: (observation: Observation) => void;
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
  const sums = new Float64Array(AVERAGED.length);
  let observed = 0;
  let next = 0;
  let recorded = 0;
  let changedAt = Number.NEGATIVE_INFINITY;

  function observe(observation: Observation): void {
    observed++;
    for (let index = 0; index < AVERAGED.length; index++)
      sums[index] = (sums[index] ?? 0) + observation[AVERAGED[index] ?? 'flexorElectromyogram'];
  }

  return {
    get recorded() {
      return recorded;
    },
    get unchanged() {
      return (recorded - changedAt) / SAMPLE_RATE;
    },
    noteChange() {
      changedAt = recorded;
    },
    observe,
    record(observation) {
      observe(observation);
      for (const [channel, buffer] of samples) {
        const place = AVERAGED.findIndex((averaged) => averaged === channel);
        const sample = place < 0 ? observation[channel] : (sums[place] ?? 0) / observed;
        if (recorded === 0) buffer.fill(sample);
        buffer[next] = sample;
      }
      sums.fill(0);
      observed = 0;
      recorded++;
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
