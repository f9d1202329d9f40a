import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createObservation } from '#model/neuromuscular-model.ts';
import { carryOut, randomPlan } from '../../scripts/random-run.ts';
import { presetModel } from './recording.ts';

/** A slice of what `npm run audit:model` does. */
const RUNS = 50;
const SEEDS = Array.from({ length: RUNS }, (_, index) => index + 1);
/** Runs that were once unbelievable, by what was changed in them. */
const ONCE_UNSOUND = { 'a tendon made stiffer': [341, 1132, 1558], 'a foot set down': [171, 818] };

describe('any settings within their ranges, changed while the model runs', () => {
  it('give nothing but finite, believable numbers', () => {
    const faults = SEEDS.map((seed) => carryOut(randomPlan(seed))).filter(
      ({ fault }) => fault !== undefined,
    );
    expect(faults).toEqual([]);
  });

  it.each(Object.entries(ONCE_UNSOUND))('stay believable with %s', (_, seeds) => {
    for (const seed of seeds) expect(carryOut(randomPlan(seed)).fault, `${seed}`).toBeUndefined();
  });

  it('give the same run to the last bit when repeated, whatever ran between', () => {
    const fingerprint = (seed: number): string => carryOut(randomPlan(seed)).fingerprint;
    const seeds = SEEDS.slice(0, 8);
    const first = seeds.map(fingerprint);
    expect(seeds.toReversed().map(fingerprint).reverse()).toEqual(first);
    expect(new Set(first).size).toBe(seeds.length);
  });
});

it('memory is the same after ten minutes of steps', () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const model = presetModel('physiological');
  const observation = createObservation();
  const pass = (seconds: number): void => {
    for (let step = 0; step < seconds * 1000; step++) {
      model.step();
      model.observe(observation);
    }
  };
  const occupied = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  pass(30);
  const before = occupied();
  pass(600);
  // One number kept for each step would be 4.8 MB.
  expect(occupied() - before).toBeLessThan(1e6);
});
