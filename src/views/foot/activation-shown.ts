/** How hard the muscles pull, as a tint may show it: slowly, never in the rhythm of the tremor. */
import { type Channel, SAMPLE_RATE } from '#experiment/history.ts';
import type { Run } from '#experiment/run.ts';
import type { Observation } from '#model/neuromuscular-model.ts';
import { type Activation, RELAXED } from './foot-picture.ts';

/**
 * Frequency above which a change of activation is smoothed away, in Hz of simulated time. No run plays
 * faster than life, so that what a reader sees change is slower still. A full square wave of 6 Hz,
 * the rhythm of a shaking ankle, leaves a ripple of 8 %. Illustrative; safe is what stays below 1 Hz.
 */
export const CUT_OFF = 0.3;

const TIME_CONSTANT = 1 / (2 * Math.PI * CUT_OFF);
/** What lies further back, in time constants, counts for less than a hundredth. */
const REACH = 5;
const LENGTH = Math.round(REACH * TIME_CONSTANT * SAMPLE_RATE);

/**
 * The activation of both muscles behind a first-order low-pass:
 *
 *     shown(t) = ∫ activation(t − s) · e^(−s/τ) ds / τ,  τ = 1 / (2π · cut-off)
 *
 * It depends on the run's last seconds alone, so that a run which is played, stepped or moved on at
 * once shows the same.
 *
 * @returns A function that reads the run's snapshot and gives what is shown of it, each from 0 to 1.
 */
export function createShownActivation(run: Pick<Run, 'snapshot' | 'history'>): () => Activation {
  const samples = new Float64Array(LENGTH);
  const weights = lowPassWeights();
  const smoothed = (channel: Channel): number => {
    run.history.read(channel, samples);
    let sum = 0;
    for (let index = 0; index < LENGTH; index++) {
      sum += (samples[index] ?? 0) * (weights[index] ?? 0);
    }
    return Math.min(Math.max(sum, 0), 1);
  };
  let seen: Observation | undefined;
  let shown: Activation = RELAXED;
  return () => {
    const observation = run.snapshot.value;
    if (observation !== seen) {
      seen = observation;
      shown = { flexor: smoothed('flexorActivation'), extensor: smoothed('extensorActivation') };
    }
    return shown;
  };
}

/** Weight of each sample, oldest first; together 1. */
function lowPassWeights(): Float64Array {
  const weights = Float64Array.from({ length: LENGTH }, (_, index) =>
    Math.exp(-(LENGTH - 1 - index) / (TIME_CONSTANT * SAMPLE_RATE)),
  );
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / total);
}
