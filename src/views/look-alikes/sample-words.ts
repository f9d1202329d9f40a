/** What a recording shows, measured and told in words that do not give its name away. */
import { concentration } from '#analysis/band.ts';
import { derivative } from '#analysis/derivative.ts';
import { findPeak } from '#analysis/peak.ts';
import { powerSpectrum, swingInBand } from '#analysis/spectrum.ts';
import { DEGREES_PER_RADIAN } from '#experiment/degrees.ts';
import { significant } from '#experiment/significant.ts';
import { CLEAR_SHARE } from '#experiment/tremor-band.ts';
import { RATE, type Sample, SPAN } from '#experiment/look-alike-record.ts';

/** Rhythms looked for, in Hz. */
const SLOWEST = 3;
const FASTEST = 20;
/** Below this, in degrees, nothing is said of how far the foot stays pulled. */
const LEAST_PULL = 1;
/** The foot counts as held where its last second stays within this part of how far it came. */
const HELD_WITHIN = 0.2;
/** A muscle that is silent for more of the time than this keeps no beat, however the joint swings after it. */
const MOSTLY_SILENT = 0.75;
/** Longest time between impulses that is not a silence, in samples. */
const LONGEST_GAP = 5;

/** The beat that most of the movement keeps, in Hz; undefined if there is none. */
export function beatOf(angle: Float64Array): number | undefined {
  const spectrum = powerSpectrum(derivative(angle, RATE), RATE, 2 * RATE);
  const frequency = findPeak(spectrum, SLOWEST, FASTEST)?.frequency;
  if (frequency === undefined) return undefined;
  const share = concentration(spectrum, SLOWEST, FASTEST, frequency);
  return share >= CLEAR_SHARE ? frequency : undefined;
}

/** How far the foot is held away from where it rests at the end, in degrees; undefined if it is not. */
export function pullOf(angle: Float64Array): number | undefined {
  const last = angle.subarray(angle.length - RATE);
  const mean = (DEGREES_PER_RADIAN * last.reduce((sum, value) => sum + value, 0)) / last.length;
  const range = DEGREES_PER_RADIAN * (Math.max(...last) - Math.min(...last));
  return mean > LEAST_PULL && range < HELD_WITHIN * mean ? mean : undefined;
}

/** When the muscle is at work and when not. */
export interface Firing {
  /** Spells of impulses, parted by silence. */
  readonly bursts: number;
  /** Share of the time in which it is silent; from 0 to 1. */
  readonly silence: number;
}

export function firingOf(electromyogram: Float64Array): Firing {
  let bursts = 0;
  let silent = 0;
  let gap = 0;
  let isWorking = false;
  for (const value of electromyogram) {
    if (value === 0) {
      gap++;
      // A gap turns out to be a silence: all of it counts.
      if (gap === LONGEST_GAP + 1) silent += LONGEST_GAP;
      if (gap > LONGEST_GAP) {
        silent++;
        isWorking = false;
      }
      continue;
    }
    if (!isWorking) bursts++;
    isWorking = true;
    gap = 0;
  }
  return { bursts, silence: silent / electromyogram.length };
}

/** The movement and the muscle, for those who do not see the lines. */
export function sampleInWords({ angle, electromyogram }: Sample): string {
  const firing = firingOf(electromyogram);
  return `${String(SPAN)} seconds. ${movementInWords(angle, firing)} ${firingInWords(firing)}`;
}

function firingInWords({ bursts, silence }: Firing): string {
  const percent = Math.round(100 * silence);
  if (percent === 0) return 'The muscle never falls silent.';
  const spells = bursts === 1 ? 'one burst' : `${String(bursts)} bursts`;
  return `The muscle works in ${spells} and is silent for ${String(percent)} % of the time.`;
}

function movementInWords(angle: Float64Array, { silence }: Firing): string {
  const pull = pullOf(angle);
  if (pull !== undefined)
    return `No beat: the ankle is pulled ${significant(pull, 2)}° down and held there.`;
  const beat = silence > MOSTLY_SILENT ? undefined : beatOf(angle);
  if (beat !== undefined) {
    const swing = DEGREES_PER_RADIAN * Math.SQRT2 * swingInBand(angle, RATE, SLOWEST, FASTEST);
    return `The ankle keeps a beat, about ${significant(beat, 2)} times a second, ${significant(swing, 2)}° each way.`;
  }
  const largest = DEGREES_PER_RADIAN * Math.max(...angle.map(Math.abs));
  return `No beat: the ankle moves ${significant(largest, 2)}° at the most.`;
}
