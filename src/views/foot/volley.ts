/**
 * Where the stretch reflex's signals are on their way, from what the run has just done.
 *
 * A report leaves whenever the flexor has been stretched quickest, that is when the ankle was bent
 * upwards fastest, later by what the spindle takes to answer. It needs half of the run's conduction
 * delay to the spinal cord, and the order that answers it the other half back: the model knows only
 * the sum, and that the halves are equal is illustrative. What the brain sends by itself is not drawn.
 */
import { SAMPLE_RATE } from '#experiment/history.ts';
import type { Run } from '#experiment/run.ts';
import type { Volley } from './foot-picture.ts';

/** What of a run decides the signals that are shown. */
export type SignalledRun = Pick<Run, 'snapshot' | 'history' | 'speed'> & {
  readonly parameters: Pick<
    Run['parameters'],
    'conductionDelay' | 'spindleTime' | 'reflexGain' | 'deafferentation'
  >;
};

/** Above this speed a journey would last two frames or less: it would blink, so it is not drawn. */
export const FASTEST_SHOWN = 0.5;

/** Samples looked back on, in which any signal still on its way has left. */
const LENGTH = Math.round(0.4 * SAMPLE_RATE);
/** A stretch counts as the quickest of its swing if it is the greatest of so many samples before it … */
const SWING = Math.round(0.05 * SAMPLE_RATE);
/** … and at least this part of the greatest in so many. */
const NOTICEABLE = 0.5;
const RECENT = Math.round(0.2 * SAMPLE_RATE);

/**
 * How long ago the ankle was last bent upwards fastest within a swing.
 *
 * @param angles Ankle angle in rad, plantarflexion positive, `SAMPLE_RATE` a second, oldest first.
 * @returns Time before the last sample, in s; undefined if it was not bent upwards.
 */
export function sinceQuickestStretch(angles: Float64Array): number | undefined {
  const stretch = (index: number): number => (angles[index - 1] ?? 0) - (angles[index] ?? 0);
  for (let peak = angles.length - 2; peak > RECENT; peak--) {
    const speed = stretch(peak);
    if (speed <= 0 || speed <= stretch(peak + 1)) continue;
    let inSwing = 0;
    let lately = 0;
    for (let before = 1; before <= RECENT && peak - before >= 1; before++) {
      const earlier = stretch(peak - before);
      if (before <= SWING) inSwing = Math.max(inSwing, earlier);
      lately = Math.max(lately, earlier);
    }
    // A difference stands for the moment half-way between its two samples.
    if (speed > inSwing && speed >= NOTICEABLE * lately)
      return (angles.length - 1 - peak + 0.5) / SAMPLE_RATE;
  }
  return undefined;
}

/**
 * The signals that are on their way some time after a report left.
 *
 * @param elapsed Time since it left, in s; negative before it leaves.
 * @param delay Time from the report's start to the order's arrival, in s.
 * @param answered Whether the spinal cord answers with an order.
 */
export function volleyAfter(elapsed: number, delay: number, answered: boolean): Volley | undefined {
  const half = delay / 2;
  if (elapsed < 0 || elapsed > delay) return undefined;
  if (elapsed <= half) return { afferent: 1 - elapsed / half, command: undefined };
  return answered ? { afferent: undefined, command: elapsed / half - 1 } : undefined;
}

/** @returns A function that reads the run's signals and gives what is on its way at its snapshot. */
export function createShownVolley(run: SignalledRun): () => Volley | undefined {
  const angles = new Float64Array(LENGTH);
  return () => {
    const { time } = run.snapshot.value;
    const { conductionDelay, spindleTime, reflexGain, deafferentation } = run.parameters;
    const cut = deafferentation.value >= 1;
    if (run.speed.value > FASTEST_SHOWN || cut) return undefined;
    run.history.read('ankleAngle', angles);
    const since = sinceQuickestStretch(angles);
    if (since === undefined) return undefined;
    // Samples are fewer than steps: the last one may lie some steps back.
    const sinceSample = time - Math.floor(time * SAMPLE_RATE + 1e-6) / SAMPLE_RATE;
    const elapsed = since + sinceSample - spindleTime.value;
    return volleyAfter(elapsed, conductionDelay.value, reflexGain.value > 0);
  };
}
