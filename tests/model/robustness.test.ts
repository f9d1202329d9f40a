import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { createObservation } from '#model/neuromuscular-model.ts';
import { carryOut, randomPlan } from '../../scripts/random-run.ts';
import { modelWith, presetModel, record } from './recording.ts';

/** A slice of what `npm run audit:model` does. */
const RUNS = 50;
const SEEDS = Array.from({ length: RUNS }, (_, index) => index + 1);
describe('any settings within their ranges, changed while the model runs', () => {
  it('give nothing but finite, believable numbers', () => {
    const faults = SEEDS.map((seed) => carryOut(randomPlan(seed))).filter(
      ({ fault }) => fault !== undefined,
    );
    expect(faults).toEqual([]);
  });

  it('give the same run to the last bit when repeated, whatever ran between', () => {
    const fingerprint = (seed: number): string => carryOut(randomPlan(seed)).fingerprint;
    const seeds = SEEDS.slice(0, 8);
    const first = seeds.map(fingerprint);
    expect(seeds.toReversed().map(fingerprint).reverse()).toEqual(first);
    expect(new Set(first).size).toBe(seeds.length);
  });
});

it('a tendon made stiffer while it pulls goes on pulling as before', () => {
  const model = modelWith({ effort: 0.3, tendonStrain: 0.1 });
  const force = (seconds: number): Float64Array => record(model, seconds, 'flexorForce');
  const before = Math.max(...force(2));
  model.setParameter('tendonStrain', 0.03);
  expect(Math.max(...force(1))).toBeLessThan(1.5 * before);
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
