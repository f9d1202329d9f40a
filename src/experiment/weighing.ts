/** One recording of a foot, taken a slice at a time, and the rhythms in it. No DOM. */
import { bandPower, powerCentroid, type PowerSpectrum } from '#analysis/band.ts';
import { derivative } from '#analysis/derivative.ts';
import { findPeak } from '#analysis/peak.ts';
import { powerSpectrum } from '#analysis/spectrum.ts';
import { createModel, createObservation } from '#model/neuromuscular-model.ts';
import { presetState } from './experiment-state.ts';
import { SAMPLE_RATE, STEPS_PER_SAMPLE } from './history.ts';
import { STEP_LENGTH } from './step-length.ts';
import { FASTEST_TREMOR, SLOWEST_TREMOR } from './tremor-band.ts';
import { isBroad, type WeighedKind } from './weighed-kinds.ts';

/**
 * The load, in kg m²: as much as the foot of the model itself resists being turned. Some 0.7 kg strapped
 * on 15 cm in front of the ankle would do; laboratories load hands with half a kilogram and more.
 */
const LOAD = 0.015;
/** How long is recorded, in simulated s: a spectrum of less moves about by chance. */
const RECORDED = 60;
/** What is left out before, in simulated s, while the foot settles. */
const LEFT_OUT = 4;
/** How much of a simulated second is taken at once. */
const SLICE = 0.25;
/** Samples to a piece, 4 s: a minute holds 28 of them, overlapping. */
const PIECE = 1024;
/** The same chance in both recordings: what differs comes from the weight. */
const SEED = 1;

/** What a recording says. */
export interface Weighing {
  /** Of the ankle's acceleration, in (rad/s²)² per Hz. */
  readonly spectrum: PowerSpectrum;
  /** The rhythm that is compared, in Hz: the peak, or the middle where the tremor is broad. */
  readonly rhythm: number;
  /** Root mean square of the acceleration, in rad/s². */
  readonly strength: number;
}

export interface WeighingUnderWay {
  /** Part that is done, from 0 to 1. */
  readonly progress: number;
  /** Takes one more slice. @returns The result, once it is there. */
  readonly takeSlice: () => Weighing | undefined;
}

export function beginWeighing(kind: WeighedKind, isLoaded: boolean): WeighingUnderWay {
  const { parameters, condition } = presetState(kind);
  const model = createModel({
    parameters: { ...parameters, addedInertia: parameters.addedInertia + (isLoaded ? LOAD : 0) },
    condition,
    seed: SEED,
    stepLength: STEP_LENGTH,
  });
  const observation = createObservation();
  const velocity = new Float64Array(RECORDED * SAMPLE_RATE);
  const stepsLeftOut = LEFT_OUT / STEP_LENGTH;
  const steps = stepsLeftOut + velocity.length * STEPS_PER_SAMPLE;
  let taken = 0;
  return {
    get progress() {
      return taken / steps;
    },
    takeSlice() {
      const until = Math.min(steps, taken + Math.round(SLICE / STEP_LENGTH));
      while (taken < until) {
        model.step();
        taken++;
        const recorded = taken - stepsLeftOut;
        if (recorded <= 0 || recorded % STEPS_PER_SAMPLE !== 0) continue;
        model.observe(observation);
        velocity[recorded / STEPS_PER_SAMPLE - 1] = observation.ankleVelocity;
      }
      return taken < steps ? undefined : weighingOf(velocity, isBroad(kind));
    },
  };
}

/** The whole recording at once. */
export function weigh(kind: WeighedKind, isLoaded: boolean): Weighing {
  const underWay = beginWeighing(kind, isLoaded);
  for (;;) {
    const weighing = underWay.takeSlice();
    if (weighing !== undefined) return weighing;
  }
}

function weighingOf(velocity: Float64Array, broad: boolean): Weighing {
  const spectrum = powerSpectrum(derivative(velocity, SAMPLE_RATE), SAMPLE_RATE, PIECE);
  const middle = powerCentroid(spectrum, SLOWEST_TREMOR, FASTEST_TREMOR);
  const peak = findPeak(spectrum, SLOWEST_TREMOR, FASTEST_TREMOR)?.frequency;
  return {
    spectrum,
    rhythm: broad ? middle : (peak ?? middle),
    strength: Math.sqrt(bandPower(spectrum, SLOWEST_TREMOR, FASTEST_TREMOR)),
  };
}
