/**
 * Discharge that no one asked for and no reflex caused: put into a model's flexor before each step.
 *
 * Tremor and clonus need none of this: there the loop itself makes the rhythm.
 */
import type { NeuromuscularModel } from './neuromuscular-model.ts';
import { createRandom, type RandomSource } from './random.ts';

/** Something that disturbs the flexor. */
export interface Involuntary {
  /** Acts before one step. @param elapsed Since the recording began, in s; grows from call to call. */
  readonly act: (model: NeuromuscularModel, elapsed: number) => void;
}

/** Length of one burst of myoclonus, in s; published: usually below 0.1 s; this length is illustrative. */
const MYOCLONIC_BURST = 0.05;
/** Shortest and longest pause between two bursts, in s; illustrative. */
const SHORTEST_PAUSE = 0.3;
const LONGEST_PAUSE = 2;
/** Weakest and strongest burst, as excitation; illustrative. */
const WEAKEST_BURST = 0.12;
const STRONGEST_BURST = 0.21;

/** Sudden jerks: short bursts of the whole muscle, of uneven strength, at uneven times. */
export function createMyoclonus(seed: number): Involuntary {
  const random = createRandom(seed);
  let begins = between(random, SHORTEST_PAUSE, LONGEST_PAUSE);
  let strength = between(random, WEAKEST_BURST, STRONGEST_BURST);
  return {
    act(model, elapsed) {
      if (elapsed >= begins + MYOCLONIC_BURST) {
        begins = elapsed + between(random, SHORTEST_PAUSE, LONGEST_PAUSE);
        strength = between(random, WEAKEST_BURST, STRONGEST_BURST);
      }
      model.disturb('flexor', elapsed >= begins ? strength : 0);
    },
  };
}

/** Mean time between two flickers, in s; illustrative. */
const FLICKER_INTERVAL = 0.35;

/**
 * Flickers: one motor unit at a time fires by itself, at random, and never in step with another.
 *
 * @param unitCount Units in the pool: any of them may fire.
 * @see meshfasc: a flicker of one motor unit, usually too weak to move a limb. That any unit is as
 *   likely as any other, and how often, is illustrative.
 */
export function createFasciculation(seed: number, unitCount: number): Involuntary {
  const random = createRandom(seed);
  const pause = (): number => FLICKER_INTERVAL * between(random, 0.2, 1.8);
  let next = pause();
  return {
    act(model, elapsed) {
      if (elapsed < next) return;
      next = elapsed + pause();
      model.fireUnit('flexor', Math.floor(random.uniform() * unitCount));
    },
  };
}

/** When a cramp begins, in s since the recording began, and how long it takes to grow; illustrative. */
const CRAMP_ONSET = 0.8;
const CRAMP_GROWTH = 1.2;
/** Impulses per second of each unit in cramp, and the scatter of their intervals; illustrative. */
const CRAMP_RATE = 22;
const CRAMP_SCATTER = 0.15;
/** Share of the pool in cramp, the weakest units first; illustrative. */
const CRAMP_SHARE = 0.1;

/**
 * A cramp: part of the pool is called in, unit by unit, and goes on firing fast and unevenly.
 *
 * @param unitCount Units in the pool.
 * @see meshcramp: a sustained, usually painful contraction.
 */
export function createCramp(seed: number, unitCount: number): Involuntary {
  const random = createRandom(seed);
  const count = Math.floor(CRAMP_SHARE * unitCount);
  const next = new Float64Array(count);
  for (let unit = 0; unit < count; unit++) next[unit] = CRAMP_ONSET + (CRAMP_GROWTH * unit) / count;
  return {
    act(model, elapsed) {
      for (let unit = 0; unit < count; unit++) {
        if (elapsed < (next[unit] ?? Infinity)) continue;
        model.fireUnit('flexor', unit);
        next[unit] = elapsed + (1 + CRAMP_SCATTER * random.gaussian()) / CRAMP_RATE;
      }
    },
  };
}

function between(random: RandomSource, least: number, most: number): number {
  return least + (most - least) * random.uniform();
}
