/** All that is measured of one record of a shaking foot, each number by one fixed convention. */
import { bandPower, concentration, powerCentroid, type PowerSpectrum } from './band.ts';
import { coherenceAt } from './coherence.ts';
import { derivative } from './derivative.ts';
import { halfCycles } from './half-cycles.ts';
import { findPeak, type Peak } from './peak.ts';
import type { Samples } from './pieces.ts';
import { powerSpectrum } from './spectrum.ts';
import { coefficientOfVariation, mean } from './steadiness.ts';
import { swingByWindow } from './swing-by-window.ts';

/** Rhythms looked for, in Hz: slower movement is drift of the posture, faster is none of a foot's. */
const SLOWEST_TREMOR = 2;
const FASTEST_TREMOR = 30;
/** Where the band begins of which the concentration is a part, in Hz. */
const CONCENTRATION_FROM = 2.5;
/** Pieces of a spectrum, in s: long ones part narrow lines, short ones draw broad ones smoothly. */
const LONG_PIECE = 4.096;
const SHORT_PIECE = 1.024;
/** Pieces whose phases are compared, in s. */
const COHERENCE_PIECE = 2.048;
/** Half-power width that the Hann window of a short piece gives to the purest tone, in Hz. */
const NARROWEST_IN_SHORT_PIECE = 1.44 / SHORT_PIECE;
/** Shortest record that has a rhythm, in s: two swings of the slowest tremor. */
const SHORTEST_RECORD = 1;
/** A swing below this counts as rest, in rad (0.0001°): no record of a foot resolves it. */
const SMALLEST_SWING = 1.7e-6;
/** So does a rhythm of a muscle's signal below this part of its mean. */
const SMALLEST_MODULATION = 1e-4;

/** What the summary looks at: signals of one length, sampled together, in SI units. */
export interface TremorSignals {
  /** Samples per s. */
  readonly rate: number;
  /** Ankle angle, in rad; + = plantarflexion. */
  readonly angle: Samples;
  /** Ankle acceleration, in rad/s²; + = plantarflexion. */
  readonly acceleration: Samples;
  /** Strength of the units that fired, as a share of the pool's, per s. */
  readonly flexorElectromyogram: Samples;
  readonly extensorElectromyogram: Samples;
  /** In N. */
  readonly flexorForce: Samples;
}

/** Units stand in the names; null where the record has no such number. */
export interface Summary {
  /**
   * Highest peak of the angle's velocity, 2–30 Hz, in pieces of 4.096 s: the frequency of a limit cycle.
   *
   * The angle's own spectrum leans to slow drift, which would hide a quick tremor.
   */
  readonly angleFrequencyHz: number | null;
  /** Highest peak of the acceleration, 2–30 Hz, in pieces of 4.096 s: the frequency of a small tremor. */
  readonly accelerationFrequencyHz: number | null;
  /** Highest peak of the flexor's electromyogram, 2–30 Hz, in pieces of 4.096 s. */
  readonly emgFrequencyHz: number | null;
  /** Middle of the acceleration's power, 2–30 Hz. */
  readonly powerCentroidHz: number | null;
  /** Root mean square of the angle, 2–30 Hz, in degrees. */
  readonly angleRmsDeg: number | null;
  /** Root mean square of the acceleration, 2–30 Hz, in rad/s². */
  readonly accelerationRms: number | null;
  /**
   * Full width at half power of the acceleration's peak: in pieces of 4.096 s, which make 0.35 Hz of the purest
   * tone, or, if it is broader there than twice what they make of one (2.8 Hz), in pieces of 1.024 s.
   */
  readonly peakHalfWidthHz: number | null;
  /** Part of the acceleration's power from 2.5 to 30 Hz that lies within 1 Hz of its peak, 0–1. */
  readonly concentration: number | null;
  /**
   * Coherence of the two electromyograms at the frequency of the flexor's or, if it has none, of the angle, 0–1,
   * in pieces of 2.048 s; about 1 / pieces by chance alone.
   */
  readonly flexorExtensorCoherence: number | null;
  /** How far the extensor's comes after the flexor's there: −180 to 180. */
  readonly flexorExtensorPhaseDeg: number | null;
  /** Mean time of the plantarflexing half cycle, from trough to crest of the angle. */
  readonly flexionHalfCycleMs: number | null;
  /** Mean time of the dorsiflexing half cycle, from crest to trough. */
  readonly extensionHalfCycleMs: number | null;
  /** Standard deviation of the flexor's force as a part of its mean. */
  readonly forceCv: number | null;
  /** Root mean square of the angle, 2–30 Hz, window after window of 5 s; the last may be shorter, down to 2 s. */
  readonly rmsByWindow: readonly {
    readonly startSeconds: number;
    readonly angleRmsDeg: number | null;
  }[];
}

const NOTHING: Summary = {
  angleFrequencyHz: null,
  accelerationFrequencyHz: null,
  emgFrequencyHz: null,
  powerCentroidHz: null,
  angleRmsDeg: null,
  accelerationRms: null,
  peakHalfWidthHz: null,
  concentration: null,
  flexorExtensorCoherence: null,
  flexorExtensorPhaseDeg: null,
  flexionHalfCycleMs: null,
  extensionHalfCycleMs: null,
  forceCv: null,
  rmsByWindow: [],
};

/**
 * Measures a record. One shorter than a second has no numbers, one of rest no rhythm.
 *
 * @throws {RangeError} If the rate is no positive number.
 */
export function summarize(signals: TremorSignals): Summary {
  const { rate, angle } = signals;
  if (!(rate > 0 && rate < Infinity))
    throw new RangeError('A rate is a positive number of samples per second.');
  if (angle.length < SHORTEST_RECORD * rate) return NOTHING;

  const long = pieceLength(LONG_PIECE, rate);
  const angleRms = swing(powerSpectrum(angle, rate, long));
  const moves = angleRms >= SMALLEST_SWING;
  const ofVelocity = powerSpectrum(derivative(angle, rate), rate, long);
  const angleRhythm = moves ? peakOf(ofVelocity)?.frequency : undefined;
  return {
    angleFrequencyHz: finite(angleRhythm),
    angleRmsDeg: finite(toDegrees(angleRms)),
    ...summaryOfAcceleration(signals, moves),
    ...summaryOfMuscles(signals, angleRhythm),
    ...summaryOfHalfCycles(signals, angleRhythm),
    rmsByWindow: swingByWindow(angle, rate, SLOWEST_TREMOR, FASTEST_TREMOR).map((window) => ({
      startSeconds: window.startSeconds,
      angleRmsDeg: finite(toDegrees(window.swing)),
    })),
  };
}

type Part<Name extends keyof Summary> = Pick<Summary, Name>;

function summaryOfAcceleration(
  { rate, acceleration }: TremorSignals,
  moves: boolean,
): Part<
  | 'accelerationFrequencyHz'
  | 'accelerationRms'
  | 'powerCentroidHz'
  | 'peakHalfWidthHz'
  | 'concentration'
> {
  const spectrum = powerSpectrum(acceleration, rate, pieceLength(LONG_PIECE, rate));
  const accelerationRms = finite(swing(spectrum));
  const peak = moves ? peakOf(spectrum) : undefined;
  if (peak === undefined)
    return {
      accelerationFrequencyHz: null,
      accelerationRms,
      powerCentroidHz: null,
      peakHalfWidthHz: null,
      concentration: null,
    };
  const { frequency } = peak;
  const smooth = powerSpectrum(acceleration, rate, pieceLength(SHORT_PIECE, rate));
  const width = findPeak(smooth, frequency - 1, frequency + 1)?.halfPowerWidth ?? 0;
  const isBroad = width > 2 * NARROWEST_IN_SHORT_PIECE;
  return {
    accelerationFrequencyHz: finite(frequency),
    accelerationRms,
    powerCentroidHz: finite(powerCentroid(spectrum, SLOWEST_TREMOR, FASTEST_TREMOR)),
    peakHalfWidthHz: finite(isBroad ? width : peak.halfPowerWidth),
    concentration: finite(concentration(spectrum, CONCENTRATION_FROM, FASTEST_TREMOR, frequency)),
  };
}

function summaryOfMuscles(
  { rate, flexorElectromyogram, extensorElectromyogram, flexorForce }: TremorSignals,
  angleRhythm: number | undefined,
): Part<'emgFrequencyHz' | 'flexorExtensorCoherence' | 'flexorExtensorPhaseDeg' | 'forceCv'> {
  const spectrum = powerSpectrum(flexorElectromyogram, rate, pieceLength(LONG_PIECE, rate));
  const isModulated = swing(spectrum) > SMALLEST_MODULATION * mean(flexorElectromyogram);
  const rhythm = isModulated ? peakOf(spectrum)?.frequency : undefined;
  const shared = rhythm ?? angleRhythm;
  const coherence =
    shared === undefined
      ? undefined
      : coherenceAt(
          shared,
          flexorElectromyogram,
          extensorElectromyogram,
          rate,
          pieceLength(COHERENCE_PIECE, rate),
        );
  return {
    emgFrequencyHz: finite(rhythm),
    flexorExtensorCoherence: finite(coherence?.share),
    flexorExtensorPhaseDeg: finite(coherence && toDegrees(coherence.lag)),
    forceCv: finite(coefficientOfVariation(flexorForce)),
  };
}

function summaryOfHalfCycles(
  { rate, angle }: TremorSignals,
  angleRhythm: number | undefined,
): Part<'flexionHalfCycleMs' | 'extensionHalfCycleMs'> {
  const times = angleRhythm === undefined ? undefined : halfCycles(angle, rate, angleRhythm);
  return {
    flexionHalfCycleMs: finite(times && times.rising * 1000),
    extensionHalfCycleMs: finite(times && times.falling * 1000),
  };
}

function peakOf(spectrum: PowerSpectrum): Peak | undefined {
  return findPeak(spectrum, SLOWEST_TREMOR, FASTEST_TREMOR);
}

function swing(spectrum: PowerSpectrum): number {
  return Math.sqrt(bandPower(spectrum, SLOWEST_TREMOR, FASTEST_TREMOR));
}

function pieceLength(seconds: number, rate: number): number {
  return Math.max(1, Math.round(seconds * rate));
}

function toDegrees(angle: number): number {
  return (angle * 180) / Math.PI;
}

/** A number as it is, and null for what is none. */
function finite(value: number | undefined): number | null {
  return value !== undefined && Number.isFinite(value) ? value : null;
}
