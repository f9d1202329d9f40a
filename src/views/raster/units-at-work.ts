/** How many motor units are at work, and how often such a unit fires. */
import { rasterMessages } from '#messages/en/raster.ts';
import type { Run } from '#experiment/run.ts';
import type { MuscleRole } from '#model/neuromuscular-model.ts';
import { MUSCLES, unitCountOf } from './ticks.ts';

/** Impulses in the time looked at from which a unit counts as at work: a single one may be chance. */
const LEAST_IMPULSES = 2;

export interface UnitsAtWork {
  /** Units that fired more than once. */
  readonly units: number;
  /** Impulses of each of them in a second, on average. */
  readonly rate: number;
}

/** @param seconds How far back is looked, in simulated s. */
export function unitsAtWork(run: Run, seconds: number): Readonly<Record<MuscleRole, UnitsAtWork>> {
  const count = unitCountOf(run);
  const impulses = { flexor: new Uint32Array(count), extensor: new Uint32Array(count) };
  run.impulses.forEachSince(run.snapshot.peek().time - seconds, (muscle, unit) => {
    if (unit < count) impulses[muscle][unit] = (impulses[muscle][unit] ?? 0) + 1;
  });
  const [flexor, extensor] = MUSCLES.map((muscle) => {
    const working = impulses[muscle].filter((number) => number >= LEAST_IMPULSES);
    const sum = working.reduce((total, number) => total + number, 0);
    return { units: working.length, rate: sum === 0 ? 0 : sum / working.length / seconds };
  }) as [UnitsAtWork, UnitsAtWork];
  return { flexor, extensor };
}

/** The same in words. @param count Units of the muscle. */
export function workInWords({ units, rate }: UnitsAtWork, count: number): string {
  const say = rasterMessages();
  return units === 0 ? say.none(count) : say.atWork(units, count, rate.toFixed(0));
}
