/**
 * A run over minutes: a reading every half second of how tired, how hard, how wide and how fast.
 *
 * The history keeps every swing of the last seconds; this keeps what became of them since the start.
 */
import { accelerationCentroid } from '#analysis/spectrum.ts';
import type { ExperimentState } from './experiment-state.ts';
import { type Channel, type History, SAMPLE_RATE } from './history.ts';
import { rhythm, swing } from './readings.ts';
import { createRun, type Run } from './run.ts';
import { lookBack } from './settling.ts';
import { STEP_LENGTH } from './step-length.ts';
import { FASTEST_TREMOR, SLOWEST_TREMOR, SMALLEST_SWING } from './tremor-band.ts';

/** Simulated s between two readings, at first. */
export const READING_INTERVAL = 0.5;
/** Readings kept: ten minutes of them. Then every other one is let go and half as many are taken. */
export const MOST_READINGS = 1200;
/** Speed of tiring at which muscles tire as fast as time passes. */
const REAL_TIME = 1;
/** How much of the past a reading looks at, in s; swing and rhythm look at 4, soon after a change at less. */
const WINDOW = 2;

export interface TimelineReading {
  /** Simulated s since the run's start. */
  readonly time: number;
  /** How tired the muscles are, from 0 to 1. */
  readonly fatigue: number;
  /** The voluntary part of the flexor's excitation, from 0 to 1. */
  readonly drive: number;
  /** Root mean square of the ankle's tremor, in rad. */
  readonly swing: number;
  /** Its rhythm, in Hz: its clear one, or the middle of a mixed one; undefined where it is too small. */
  readonly rhythm: number | undefined;
  /** Whether most of the tremor keeps that rhythm. */
  readonly isClear: boolean;
}

export interface Timeline {
  /** Oldest first; replaced by each new one. */
  readonly readings: readonly TimelineReading[];
  /**
   * Takes a reading of the run if one is due, and starts anew where the run has.
   *
   * @returns Whether the readings have changed.
   */
  readonly follow: (run: Run) => boolean;
}

export function createTimeline(): Timeline {
  let readings: readonly TimelineReading[] = [];
  let interval = READING_INTERVAL;
  let due = 0;
  /** Each start of a run makes a new history: this one tells whether it is still the same run. */
  let history: History | undefined;

  return {
    get readings() {
      return readings;
    },
    follow(run) {
      const time = run.stepsTaken * STEP_LENGTH;
      const restarted = run.history !== history;
      if (restarted) {
        history = run.history;
        readings = [];
        interval = READING_INTERVAL;
        due = time;
      }
      // Half a step of slack, for the time is a sum of steps.
      if (time < due - STEP_LENGTH / 2) return restarted;
      // What a change stirs is no tremor: the next reading waits until it has settled.
      if (lookBack(run.history) === undefined) return restarted;
      readings = [...readings, readingOf(run.history, time)];
      if (readings.length > MOST_READINGS) {
        readings = readings.filter((_, index) => index % 2 === 0);
        interval *= 2;
      }
      due = time + interval;
      return true;
    },
  };
}

/** The readings of a run that is left to itself, and to tire, for `seconds` of simulated time. */
export function recordTimeline(
  state: ExperimentState,
  seconds: number,
): readonly TimelineReading[] {
  const run = createRun(state);
  const timeline = createTimeline();
  timeline.follow(run);
  letTire(run);
  letTimePass(run, timeline, seconds);
  return timeline.readings;
}

/** Lets the muscles tire as fast as time passes, where the settings keep them from it. */
export function letTire(run: Run): void {
  run.adopt(tiring(run.state.peek()));
}

/** `state`, with muscles that tire as fast as time passes where it keeps them from it. */
export function tiring(state: ExperimentState): ExperimentState {
  if (state.parameters.fatigueSpeed !== 0) return state;
  return { ...state, parameters: { ...state.parameters, fatigueSpeed: REAL_TIME } };
}

/** Advances the run by `seconds`, and takes every reading that falls due meanwhile. */
export function letTimePass(run: Run, timeline: Timeline, seconds: number): void {
  for (let left = seconds; left > STEP_LENGTH / 2; left -= READING_INTERVAL) {
    run.advanceBy(Math.min(left, READING_INTERVAL));
    timeline.follow(run);
  }
}

function readingOf(history: History, time: number): TimelineReading {
  const size = swing(history);
  const clear = rhythm(history);
  return {
    time,
    fatigue: mean(history, 'fatigue'),
    drive: mean(history, 'flexorDrive'),
    swing: size,
    rhythm: clear ?? (size < SMALLEST_SWING ? undefined : middleRhythm(history)),
    isClear: clear !== undefined,
  };
}

function middleRhythm(history: History): number {
  const angle = recent(history, 'ankleAngle');
  return accelerationCentroid(angle, SAMPLE_RATE, SLOWEST_TREMOR, FASTEST_TREMOR);
}

function mean(history: History, channel: Channel): number {
  const samples = recent(history, channel);
  return samples.reduce((sum, sample) => sum + sample, 0) / samples.length;
}

function recent(history: History, channel: Channel): Float64Array {
  const samples = new Float64Array(WINDOW * SAMPLE_RATE);
  history.read(channel, samples);
  return samples;
}
