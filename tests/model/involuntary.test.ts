import { expect, test } from 'vitest';
import {
  createCramp,
  createFasciculation,
  createMyoclonus,
  type Involuntary,
} from '#model/involuntary.ts';
import { createModel, createObservation } from '#model/neuromuscular-model.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { recordRun } from '#model/recording.ts';

const UNITS = 300;
const SEEDS = [1, 2, 3, 4, 5];

function resting(seed: number, parameters: Partial<Parameters> = {}) {
  return createModel({
    parameters: { ...DEFAULT_PARAMETERS, ...parameters },
    condition: 'rest',
    seed,
  });
}

function record(involuntary: Involuntary, seed: number, parameters: Partial<Parameters> = {}) {
  const model = resting(seed, parameters);
  return recordRun(model, 7, {
    beforeStep(time) {
      involuntary.act(model, time);
    },
  });
}

/** Spells of activity in a recording at 1000 samples/s, as [begin, end] in s; gaps up to 0.1 s join. */
function bursts(electromyogram: Float64Array): [number, number][] {
  const found: [number, number][] = [];
  for (const [sample, value] of electromyogram.entries()) {
    if (value === 0) continue;
    const last = found.at(-1);
    if (last !== undefined && sample / 1000 - last[1] < 0.1) last[1] = sample / 1000;
    else found.push([sample / 1000, sample / 1000]);
  }
  return found;
}

test('a disturbance of nothing leaves a run as it was, to the last bit', () => {
  const settings = {
    parameters: { ...DEFAULT_PARAMETERS, effort: 0.2 },
    condition: 'hold',
    seed: 4,
  } as const;
  const plain = createModel(settings);
  const told = createModel(settings);
  const seen = [createObservation(), createObservation()] as const;
  for (let step = 0; step < 3000; step++) {
    told.disturb('flexor', 0);
    plain.step();
    told.step();
  }
  plain.observe(seen[0]);
  told.observe(seen[1]);
  expect(seen[1]).toEqual(seen[0]);
});

test('a unit that is called fires once, in the next step, and twitches', () => {
  const model = resting(1);
  const fired = new Uint16Array(60);
  model.fireUnit('flexor', 30);
  model.fireUnit('flexor', 30);
  model.fireUnit('flexor', 12);
  model.step();
  expect([...fired.subarray(0, model.observeImpulses('flexor', fired))]).toEqual([12, 30]);
  expect(model.observeImpulses('extensor', fired)).toBe(0);
  const seen = createObservation();
  let greatest = 0;
  for (let step = 0; step < 400; step++) {
    model.step();
    expect(model.observeImpulses('flexor', fired)).toBe(0);
    model.observe(seen);
    greatest = Math.max(greatest, seen.flexorActivation);
  }
  expect(greatest).toBeGreaterThan(0);
});

test('a unit at work that is called fires at once and goes on from there', () => {
  const model = createModel({
    parameters: { ...DEFAULT_PARAMETERS, effort: 0.3 },
    condition: 'hold',
    seed: 2,
  });
  const fired = new Uint16Array(60);
  for (let step = 0; step < 500; step++) model.step();
  model.fireUnit('flexor', 0);
  model.step();
  const count = model.observeImpulses('flexor', fired);
  expect([...fired.subarray(0, count)]).toContain(0);
  let again = 0;
  for (let step = 0; step < 1000; step++) {
    model.step();
    if (fired.subarray(0, model.observeImpulses('flexor', fired)).includes(0)) again++;
  }
  expect(again).toBeGreaterThan(5);
});

test('a unit beyond the pool, and one of a pool without number, does nothing', () => {
  const fired = new Uint16Array(60);
  for (const unitCount of [60, Infinity]) {
    const model = resting(1, { unitCount });
    model.fireUnit('flexor', 60);
    model.fireUnit('flexor', -1);
    model.fireUnit('flexor', Number.NaN);
    model.step();
    expect(model.observeImpulses('flexor', fired)).toBe(0);
  }
});

test('myoclonus comes in uneven bursts shorter than a tenth of a second', () => {
  for (const seed of SEEDS) {
    const found = bursts(record(createMyoclonus(seed), seed).flexorElectromyogram);
    expect(found.length).toBeGreaterThan(2);
    for (const [begins, ends] of found) expect(ends - begins).toBeLessThan(0.1);
    const pauses = found.slice(1).map(([begins], index) => begins - (found[index]?.[1] ?? 0));
    expect(Math.max(...pauses)).toBeGreaterThan(1.5 * Math.min(...pauses));
  }
});

test('fasciculation is one unit at a time, and hardly moves the joint', () => {
  for (const seed of SEEDS) {
    const model = resting(seed, { unitCount: UNITS });
    const flicker = createFasciculation(seed, UNITS);
    const seen = createObservation();
    const fired = new Uint16Array(UNITS);
    const units = new Set<number>();
    let largest = 0;
    for (let step = 0; step < 7000; step++) {
      flicker.act(model, step / 1000);
      model.step();
      const count = model.observeImpulses('flexor', fired);
      expect(count).toBeLessThan(2);
      if (count > 0) units.add(fired[0] ?? -1);
      model.observe(seen);
      largest = Math.max(largest, Math.abs(seen.ankleAngle - seen.restAngle));
    }
    expect(units.size).toBeGreaterThan(8);
    expect(largest).toBeLessThan(0.5 * (Math.PI / 180));
  }
});

test('a cramp fires fast and without rest, and pulls the foot down and keeps it there', () => {
  const pointed = { dorsiflexion: -20 * (Math.PI / 180) };
  for (const seed of SEEDS) {
    const { angle, flexorElectromyogram } = record(createCramp(seed, 60), seed, pointed);
    const moved = (angle.at(-1) ?? 0) - (angle[0] ?? 0);
    expect(moved).toBeGreaterThan(5 * (Math.PI / 180));
    const held = angle.subarray(4000);
    expect(Math.max(...held) - Math.min(...held)).toBeLessThan(0.1 * moved);
    const spells = bursts(flexorElectromyogram.subarray(3000));
    expect(spells.length).toBe(1);
  }
});
