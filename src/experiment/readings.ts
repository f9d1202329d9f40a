/** Numbers read off a run while it goes: how far it swings, how fast, and how late its reflex is. */
import { readingMessages } from '#messages/en/readings.ts';
import { concentration } from '#analysis/band.ts';
import { derivative } from '#analysis/derivative.ts';
import { findPeak } from '#analysis/peak.ts';
import { accelerationCentroid, powerSpectrum, swingInBand } from '#analysis/spectrum.ts';
import { toDisplay } from '#model/parameters.ts';
import { DEGREES_PER_RADIAN } from './degrees.ts';
import { type Channel, type History, SAMPLE_RATE } from './history.ts';
import type { Run } from './run.ts';
import { significant } from './significant.ts';
import { LONGEST_LOOK, lookBack, SHORTEST_LOOK } from './settling.ts';
import {
  CLEAR_SHARE,
  FASTEST_TREMOR,
  PLAIN_SWING,
  SLOWEST_TREMOR,
  SMALLEST_SWING,
} from './tremor-band.ts';

/** Told while too little time has passed since a change. */
export function settlingWord(): string {
  return readingMessages().settling;
}
/** A swing below this, in degrees, is shown as none. */
const LEAST_SHOWN = 0.001;
/** A pull too weak for its rhythm to mean anything, as a share of full activation. */
const SMALLEST_PULL = 1e-4;

/**
 * Root mean square of the ankle's tremor over the last seconds, slow drift left out, in rad.
 *
 * While the run settles it is that of the last second, and holds what the change has stirred.
 */
export function swing(history: History): number {
  return swingInBand(recent(history, 'ankleAngle'), SAMPLE_RATE, SLOWEST_TREMOR, FASTEST_TREMOR);
}

/**
 * The rhythm of the tremor over the last seconds, in Hz; undefined where it has no clear one.
 *
 * That of the flexor's pull where most of it keeps one beat, as a doctor reads a muscle's signals;
 * else that of the movement, where most of it does. Soon after a change that of a plain swing alone:
 * a short look tells a mixed rhythm from a clear one no more.
 */
export function rhythm(history: History): number | undefined {
  if (isShortLook(history)) return clearRhythm(recent(history, 'ankleAngle'), PLAIN_SWING);
  return (
    clearRhythm(recent(history, 'flexorActivation'), SMALLEST_PULL) ??
    clearRhythm(recent(history, 'ankleAngle'), SMALLEST_SWING)
  );
}

/**
 * The beat that most of a quantity's change keeps: slow drift counts for little in what changes.
 *
 * @param smallest Swing, in the quantity's unit, below which a beat means nothing.
 */
function clearRhythm(samples: Float64Array, smallest: number): number | undefined {
  if (swingInBand(samples, SAMPLE_RATE, SLOWEST_TREMOR, FASTEST_TREMOR) < smallest)
    return undefined;
  const change = powerSpectrum(derivative(samples, SAMPLE_RATE), SAMPLE_RATE);
  const frequency = findPeak(change, SLOWEST_TREMOR, FASTEST_TREMOR)?.frequency;
  if (frequency === undefined) return undefined;
  const share = concentration(change, SLOWEST_TREMOR, FASTEST_TREMOR, frequency);
  return share >= CLEAR_SHARE ? frequency : undefined;
}

/**
 * The middle of the movement's rhythms, in Hz, weighed by the power of the acceleration: what is left
 * to say of a tremor too broad to have one clear rhythm.
 */
function middleRhythm(history: History): number {
  return accelerationCentroid(
    recent(history, 'ankleAngle'),
    SAMPLE_RATE,
    SLOWEST_TREMOR,
    FASTEST_TREMOR,
  );
}

function isShortLook(history: History): boolean {
  return (lookBack(history) ?? 0) < LONGEST_LOOK;
}

function recent(history: History, channel: Channel): Float64Array {
  const look = lookBack(history) ?? SHORTEST_LOOK;
  const samples = new Float64Array(Math.round(look * SAMPLE_RATE));
  history.read(channel, samples);
  return samples;
}

function rhythmInWords(history: History): string {
  if (lookBack(history) === undefined) return settlingWord();
  if (swing(history) < SMALLEST_SWING) return readingMessages().tooSmall;
  const clear = rhythm(history);
  if (clear === undefined && isShortLook(history)) return settlingWord();
  return clear === undefined
    ? readingMessages().mixed(significant(middleRhythm(history), 2))
    : `${significant(clear, 2)} Hz`;
}

export interface Reading {
  /** What it is, in plain words. */
  readonly label: string;
  /** Whether it is read off the movement of the last seconds, and not off the settings. */
  readonly looksBack: boolean;
  /** Its value with its unit, as shown. */
  readonly read: (run: Run) => string;
}

/** Every reading a figure can show, by the name that chapters use. */
export const READINGS = {
  swing: {
    get label() {
      return readingMessages().labels.swing;
    },
    looksBack: true,
    read(run) {
      if (lookBack(run.history) === undefined) return settlingWord();
      const degrees = swing(run.history) * DEGREES_PER_RADIAN * Math.SQRT2;
      return degrees < LEAST_SHOWN ? readingMessages().none : `${significant(degrees, 2)}°`;
    },
  },
  rhythm: {
    get label() {
      return readingMessages().labels.rhythm;
    },
    looksBack: true,
    read: (run) => rhythmInWords(run.history),
  },
  edge: {
    get label() {
      return readingMessages().labels.edge;
    },
    looksBack: false,
    read(run) {
      const critical = run.critical.value;
      return critical === undefined
        ? readingMessages().noEdge
        : `${significant(critical.frequency, 2)} Hz`;
    },
  },
  lag: {
    get label() {
      return readingMessages().labels.lag;
    },
    looksBack: false,
    read(run) {
      const { conductionDelay, spindleTime } = run.parameters;
      const lag = conductionDelay.value + spindleTime.value;
      return `${significant(toDisplay('conductionDelay', lag), 2)} ms`;
    },
  },
} as const satisfies Record<string, Reading>;

export type ReadingName = keyof typeof READINGS;
