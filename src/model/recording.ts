import { createObservation, type NeuromuscularModel } from './neuromuscular-model.ts';

/** What an instrument would have written down of a run: one sample per {@link rate}, oldest first. */
export interface Recording {
  /** Samples per second. */
  readonly rate: number;
  /** Ankle angle from neutral, in rad; plantarflexion positive. */
  readonly angle: Float64Array;
  /** In rad/s. */
  readonly velocity: Float64Array;
  /** In rad/s², averaged over each sample. */
  readonly acceleration: Float64Array;
  /** Net torque of both muscles, in N m. */
  readonly muscleTorque: Float64Array;
  /** Torque of muscles and passive ankle, in N m. */
  readonly ankleTorque: Float64Array;
  /** Torque from outside, in N m. */
  readonly appliedTorque: Float64Array;
  /** 1 is full. */
  readonly flexorActivation: Float64Array;
  readonly extensorActivation: Float64Array;
  /** Weighted impulses, in 1/s, averaged over each sample. */
  readonly flexorElectromyogram: Float64Array;
  readonly extensorElectromyogram: Float64Array;
  /** In impulses/s. */
  readonly flexorAfferent: Float64Array;
  readonly extensorAfferent: Float64Array;
  /** In N. */
  readonly flexorForce: Float64Array;
  /** Voluntary excitation, from 0 to 1. */
  readonly flexorDrive: Float64Array;
  /** From 0 to 1. */
  readonly fatigue: Float64Array;
}

const USUAL_RATE = 1000;
/** Quantities that are the mean over a sample: they change too fast to be looked at now and then. */
const AVERAGED = ['ankleAcceleration', 'flexorElectromyogram', 'extensorElectromyogram'] as const;

export interface RecordingSettings {
  /**
   * Samples per second; 1000 if not given. At most one a step; a number that the steps of a second do
   * not divide by gives samples that lie unevenly, by less than a step.
   */
  readonly rate?: number;
  /** Called before each step, to push the foot or turn it. @param time Since the recording began, in s. */
  readonly beforeStep?: (time: number) => void;
}

/**
 * Lets `seconds` pass and writes them down.
 *
 * @throws {RangeError} If `seconds` is no number or negative, or if `rate` is not positive or larger than
 *   there are steps in a second.
 */
export function recordRun(
  model: NeuromuscularModel,
  seconds: number,
  { rate = USUAL_RATE, beforeStep }: RecordingSettings = {},
): Recording {
  if (!(seconds >= 0 && seconds < Infinity))
    throw new RangeError(`A recording lasts 0 s or more, not ${seconds} s.`);
  if (!(rate > 0 && rate < Infinity))
    throw new RangeError(`A recording has samples in each second, not ${String(rate)}.`);
  const count = Math.floor(seconds * rate + 0.5);
  const samples = (): Float64Array => new Float64Array(count);
  const recording = {
    rate,
    angle: samples(),
    velocity: samples(),
    acceleration: samples(),
    muscleTorque: samples(),
    ankleTorque: samples(),
    appliedTorque: samples(),
    flexorActivation: samples(),
    extensorActivation: samples(),
    flexorElectromyogram: samples(),
    extensorElectromyogram: samples(),
    flexorAfferent: samples(),
    extensorAfferent: samples(),
    flexorForce: samples(),
    flexorDrive: samples(),
    fatigue: samples(),
  };
  const seen = createObservation();
  const start = model.elapsed;
  // Elapsed time is a sum of steps: a sample is over when it is there but for rounding.
  const tolerance = 1e-6 / rate;
  const means = [0, 0, 0];
  for (let k = 0; k < count; k++) {
    const end = start + (k + 1) / rate;
    let steps = 0;
    means.fill(0);
    do {
      beforeStep?.(model.elapsed - start);
      model.step();
      model.observe(seen);
      if (k === 0 && model.elapsed - start > (1 + 1e-6) / rate)
        throw new RangeError(`There are fewer than ${String(rate)} steps in a second.`);
      steps++;
      for (const [index, name] of AVERAGED.entries())
        means[index] = (means[index] ?? 0) + seen[name];
    } while (model.elapsed < end - tolerance);
    recording.angle[k] = seen.ankleAngle;
    recording.velocity[k] = seen.ankleVelocity;
    recording.acceleration[k] = (means[0] ?? 0) / steps;
    recording.flexorElectromyogram[k] = (means[1] ?? 0) / steps;
    recording.extensorElectromyogram[k] = (means[2] ?? 0) / steps;
    recording.muscleTorque[k] = seen.muscleTorque;
    recording.ankleTorque[k] = seen.ankleTorque;
    recording.appliedTorque[k] = seen.appliedTorque;
    recording.flexorActivation[k] = seen.flexorActivation;
    recording.extensorActivation[k] = seen.extensorActivation;
    recording.flexorAfferent[k] = seen.flexorAfferent;
    recording.extensorAfferent[k] = seen.extensorAfferent;
    recording.flexorForce[k] = seen.flexorForce;
    recording.flexorDrive[k] = seen.flexorDrive;
    recording.fatigue[k] = seen.fatigue;
  }
  return recording;
}
