/** How long a movement takes to rise from trough to crest, and to fall from crest to trough. */
import type { Samples } from './pieces.ts';
import { mean } from './steadiness.ts';
import { vertexOf } from './vertex.ts';

/** A turn back of less than this part of the usual swing from trough to crest is ripple, no new half cycle. */
const RIPPLE = 0.25;
/** Part of a period over which ripple is averaged out. A sharp corner moves by half of it at most, to its flatter side. */
const SMOOTHED_PART = 1 / 32;
/** Fewer half cycles of either kind than this give no mean. */
const FEWEST = 3;

export interface HalfCycles {
  /** Mean time from trough to crest, in s. */
  readonly rising: number;
  /** Mean time from crest to trough, in s. */
  readonly falling: number;
}

/**
 * Mean times of the rising and the falling half cycles of a rhythmic movement.
 *
 * Drift goes with the running mean over one period, which leaves a periodic movement whatever its shape as it
 * is. A half cycle longer than a period is a missed beat and left out.
 *
 * @param samples Position.
 * @param sampleRate In Hz.
 * @param frequency Of the rhythm, in Hz.
 * @returns undefined where fewer than three of each are whole.
 */
export function halfCycles(
  samples: Samples,
  sampleRate: number,
  frequency: number,
): HalfCycles | undefined {
  const period = sampleRate / frequency;
  const steady = withoutDriftAndRipple(samples, period);
  const swing = 2 * Math.SQRT2 * Math.sqrt(mean(steady.map((value) => value * value)));
  const turns = turningPoints(steady, RIPPLE * swing);
  const rising: number[] = [];
  const falling: number[] = [];
  for (const [index, turn] of turns.entries()) {
    const before = turns[index - 1];
    if (before === undefined || turn.at - before.at > period) continue;
    (turn.isCrest ? rising : falling).push(turn.at - before.at);
  }
  if (rising.length < FEWEST || falling.length < FEWEST) return undefined;
  return { rising: mean(rising) / sampleRate, falling: mean(falling) / sampleRate };
}

/** The part of a movement at least half a period from its ends, its running mean over a period taken away. */
function withoutDriftAndRipple(samples: Samples, period: number): Float64Array {
  const far = Math.round((period - 1) / 2);
  const near = Math.round((period * SMOOTHED_PART - 1) / 2);
  const sums = new Float64Array(samples.length + 1);
  for (let index = 0; index < samples.length; index++)
    sums[index + 1] = (sums[index] ?? 0) + (samples[index] ?? 0);
  const meanAround = (index: number, reach: number): number =>
    ((sums[index + reach + 1] ?? 0) - (sums[index - reach] ?? 0)) / (2 * reach + 1);
  return Float64Array.from(
    { length: Math.max(0, samples.length - 2 * far) },
    (_, index) => meanAround(index + far, near) - meanAround(index + far, far),
  );
}

interface Turn {
  /** When it turns, in samples from the first. */
  readonly at: number;
  readonly isCrest: boolean;
}

/** Crests and troughs in turn, each followed by a way back of at least `threshold`. */
function turningPoints(samples: Float64Array, threshold: number): Turn[] {
  const turns: Turn[] = [];
  if (!(threshold > 0)) return turns;
  let highest = 0;
  let lowest = 0;
  let climbing: boolean | undefined;
  for (let index = 0; index < samples.length; index++) {
    const value = samples[index] ?? 0;
    if (value > (samples[highest] ?? 0)) highest = index;
    if (value < (samples[lowest] ?? 0)) lowest = index;
    const fell = (samples[highest] ?? 0) - value >= threshold;
    const rose = value - (samples[lowest] ?? 0) >= threshold;
    if (climbing !== false && fell) {
      // Before the first turn it is not known whether the record began at it.
      if (climbing) turns.push({ at: vertexAround(samples, highest), isCrest: true });
      climbing = false;
      lowest = index;
    } else if (climbing !== true && rose) {
      if (climbing === false) turns.push({ at: vertexAround(samples, lowest), isCrest: false });
      climbing = true;
      highest = index;
    }
  }
  return turns;
}

function vertexAround(samples: Float64Array, index: number): number {
  const middle = samples[index] ?? 0;
  return (
    index + vertexOf(samples[index - 1] ?? middle, middle, samples[index + 1] ?? middle).offset
  );
}
