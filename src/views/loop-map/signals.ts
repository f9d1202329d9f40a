/** What runs along the nerves, read from the run's history: at each place, what left so long ago. */
import { type Channel, SAMPLE_RATE } from '#experiment/history.ts';
import type { Run } from '#experiment/run.ts';
import { risesOf } from './pulse.ts';

/** How far back is read, in s: the longest delay, some swings, and the mean of the slow levels. */
const REACH = 2;
/** Time over which the levels are averaged, in s: a shake of 3 Hz and more is not seen in them. */
const AVERAGED = 1.5;
const LENGTH = REACH * SAMPLE_RATE;
/** Impulses/s to which the reflex gain refers. */
const REFERENCE_RATE = 100;

/** Averages over the last second and a half, from 0 to 1: nothing here keeps step with a shake. */
export interface Levels {
  flexor: number;
  extensor: number;
  command: number;
}

export interface Signals {
  /** Reads the run's history as it now is, and the signals that it depends on. */
  readonly read: () => void;
  /** When the flexor's stretch signal rose through its resting rate; in s, oldest first. */
  readonly rises: () => number[];
  /** Firing of the flexor's spindle above its resting rate at `time`, in impulses/s. */
  readonly flexorSense: (time: number) => number;
  readonly extensorSense: (time: number) => number;
  /** The order that arrives as the answer to what the spindles fired at `time`, as a share of full drive. */
  readonly flexorOrder: (time: number) => number;
  readonly extensorOrder: (time: number) => number;
  /** The foot's turn from where it is held at `time`, in rad. */
  readonly turn: (time: number) => number;
  readonly levels: Readonly<Levels>;
}

export function createSignals(run: Run): Signals {
  const flexor = new Float64Array(LENGTH);
  const extensor = new Float64Array(LENGTH);
  const angle = new Float64Array(LENGTH);
  const averaged = new Float64Array(AVERAGED * SAMPLE_RATE);
  const levels: Levels = { flexor: 0, extensor: 0, command: 0 };
  let newest = 0;
  let rest = 0;
  let restAngle = 0;
  let gain = 0;
  let inhibition = 0;
  let relay = 0;

  function level(channel: Channel): number {
    run.history.read(channel, averaged);
    let sum = 0;
    for (const sample of averaged) sum += sample;
    return Math.min(Math.max(sum / averaged.length, 0), 1);
  }

  /** The value at `time`, on the straight line between samples. */
  function at(samples: Float64Array, time: number): number {
    const place = LENGTH - 1 - (newest - time) * SAMPLE_RATE;
    const limited = Math.min(Math.max(place, 0), LENGTH - 1);
    const whole = Math.min(Math.floor(limited), LENGTH - 2);
    const before = samples[whole] ?? 0;
    return before + (limited - whole) * ((samples[whole + 1] ?? 0) - before);
  }

  const sense = (samples: Float64Array, time: number): number => at(samples, time) - rest;
  const order = (own: Float64Array, partner: Float64Array, time: number): number =>
    (gain * (sense(own, time) - inhibition * sense(partner, time - relay))) / REFERENCE_RATE;

  return {
    read() {
      const { parameters, history } = run;
      const { time, fatigue, restAngle: held } = run.snapshot.value;
      history.read('flexorAfferent', flexor);
      history.read('extensorAfferent', extensor);
      history.read('ankleAngle', angle);
      // Half a step's grace: sums of steps are not whole to the last digit.
      newest = Math.floor(time * SAMPLE_RATE + 0.125) / SAMPLE_RATE;
      rest = parameters.spindleRestingRate.value;
      restAngle = held;
      inhibition = parameters.reciprocalInhibition.value;
      relay = parameters.reciprocalDelay.value;
      gain =
        parameters.reflexGain.value *
        (1 - parameters.deafferentation.value) *
        (1 + parameters.fatigueExcitability.value * fatigue);
      levels.flexor = level('flexorActivation');
      levels.extensor = level('extensorActivation');
      levels.command = level('flexorDrive');
    },
    rises: () => risesOf(flexor, rest, newest, SAMPLE_RATE),
    flexorSense: (time) => sense(flexor, time),
    extensorSense: (time) => sense(extensor, time),
    flexorOrder: (time) => order(flexor, extensor, time),
    extensorOrder: (time) => order(extensor, flexor, time),
    turn: (time) => at(angle, time) - restAngle,
    levels,
  };
}
