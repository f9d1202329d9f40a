/**
 * The one signal that the map follows round the loop.
 *
 * It leaves the spindle when the flexor's stretch signal rises through the spindle's resting rate, and
 * reaches the muscle one delay later. Until the next one leaves, it goes down the tendon and back: the
 * muscle pulls, the foot turns, the muscle is stretched. That part only marks time, by the last swing's.
 */

/** How far below its resting rate the signal must have been before its rise counts, in impulses/s. */
const CLEARLY_BELOW = 2;
/** A swing, in s, until one has been seen: six in a second. */
const USUAL_SWING = 1 / 6;
/** Least time given to the way down the tendon and back, in s. */
const LEAST_PULL = 0.05;

/** A signal under way. */
export interface Pulse {
  /** When it left the spindle, in simulated s. */
  readonly start: number;
  /** Time from the one before it, in s. */
  readonly swing: number;
}

/**
 * When the signal rose through its resting rate.
 *
 * @param samples Evenly spaced, oldest first, in impulses/s.
 * @param rest The resting rate, in impulses/s.
 * @param newest Time of the last sample, in s.
 * @returns Times in s, oldest first.
 */
export function risesOf(
  samples: Float64Array,
  rest: number,
  newest: number,
  sampleRate: number,
): number[] {
  const rises: number[] = [];
  let wasBelow = false;
  for (let index = 1; index < samples.length; index++) {
    const before = samples[index - 1] ?? rest;
    const sample = samples[index] ?? rest;
    if (before < rest - CLEARLY_BELOW) wasBelow = true;
    if (!wasBelow || sample < rest) continue;
    const part = before < rest ? (rest - before) / (sample - before) : 0;
    rises.push(newest - (samples.length - index - part) / sampleRate);
    wasBelow = false;
  }
  return rises;
}

/**
 * The signal that is followed at `time`: the next one is taken up once the last has reached the muscle.
 *
 * @param rises Times in s, oldest first.
 * @param delay In s.
 * @param before The signal followed until now, if any.
 */
export function followed(
  rises: readonly number[],
  time: number,
  delay: number,
  before: Pulse | undefined,
): Pulse | undefined {
  let pulse = before !== undefined && before.start <= time ? before : undefined;
  for (const rise of rises) {
    if (rise > time) break;
    if (pulse === undefined) pulse = { start: rise, swing: USUAL_SWING };
    else if (rise >= pulse.start + delay) pulse = { start: rise, swing: rise - pulse.start };
  }
  return pulse;
}

/**
 * How far a signal has come at `time`: from 0 at the spindle to 1 at the muscle, and on to 2 at the
 * spindle again, where it waits.
 */
export function progress({ start, swing }: Pulse, time: number, delay: number): number {
  const under = Math.max(0, time - start);
  if (under <= delay) return under / delay;
  return Math.min(2, 1 + (under - delay) / Math.max(swing - delay, LEAST_PULL));
}
