import { describe, expect, it } from 'vitest';
import { Fatigue } from '#model/fatigue.ts';
import { MEAN_FIELD } from '#model/mean-field.ts';
import { LEAST_CAPACITY, MotorUnitPool } from '#model/motor-unit-pool.ts';
import type { NeuromuscularModel } from '#model/neuromuscular-model.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { look, modelWith, record } from './recording.ts';

/** A hard hold that has tired for ten seconds at twenty times the real pace. */
function tiredModel(): NeuromuscularModel {
  const model = modelWith({ effort: 0.4, fatigueSpeed: 20 });
  record(model, 10);
  return model;
}

describe('a pool at work', () => {
  const USUAL: Parameters = { ...DEFAULT_PARAMETERS, fatigueSpeed: 1 };

  function afterWork(
    excitation: number,
    seconds: number,
    parameters: Parameters = USUAL,
    from = 1,
  ): MotorUnitPool {
    const pool = new MotorUnitPool(parameters);
    pool.capacity.fill(from);
    const fatigue = new Fatigue();
    fatigue.restart(pool);
    for (let second = 0; second < seconds; second++)
      fatigue.advance(pool, parameters, excitation, 1);
    return pool;
  }

  it('tires in the units that work, the more the later they are recruited', () => {
    const { capacity, laws, places } = afterWork(1, 60, { ...USUAL, minimumRateSpread: 0 });
    for (const [unit, left] of capacity.entries())
      if (unit > 0) expect(left).toBeLessThan(capacity[unit - 1] ?? 0);
    expect(capacity[0]).toBeGreaterThan(0.95);
    expect(capacity.at(-1)).toBeLessThan(0.5);
    const light = afterWork(0.3, 60).capacity;
    for (const [unit, place] of places.entries())
      expect((light[unit] ?? 0) < 1).toBe(laws.threshold(place) < 0.3 * laws.greatestDrive);
  });

  it('recovers in the units that rest, as e^(−recovery rate × time)', () => {
    const { capacity } = afterWork(0, 250, USUAL, 0.4);
    // 250 s at 0.4 % per s: one time constant.
    for (const left of capacity) expect(1 - left).toBeCloseTo(0.6 * Math.exp(-1), 2);
  });

  it('loses force at the published rate times each unit’s force relative to its greatest', () => {
    const { capacity, laws, places, departures } = afterWork(1, 1);
    for (const [unit, place] of places.entries()) {
      const rate = laws.rate(laws.greatestDrive, laws.threshold(place), departures[unit] ?? 0);
      const time = laws.twitchTime(place, 1);
      const relative = laws.steadyTwitches(time, rate) / laws.steadyTwitches(time, 1000);
      const lost = USUAL.fatigueRate * USUAL.fatigueRange ** (place - 1) * relative;
      expect((1 - (capacity[unit] ?? 0)) / lost).toBeCloseTo(1, 2);
    }
  });

  it('keeps some of every unit’s force, and never more than all', () => {
    const hard = { ...USUAL, fatigueRate: 0.05, recoveryRate: 0.001, fatigueSpeed: 20 };
    expect(Math.min(...afterWork(1, 600, hard).capacity)).toBe(LEAST_CAPACITY);
    const soft = { ...USUAL, recoveryRate: 0.02, fatigueSpeed: 20 };
    expect(Math.max(...afterWork(0, 600, soft, 0.2).capacity)).toBeLessThanOrEqual(1);
  });

  it('stays as it is while time does not tire', () => {
    expect(afterWork(1, 100, { ...USUAL, fatigueSpeed: 0 }, 0.7).capacity).toEqual(
      new Float64Array(60).fill(0.7),
    );
  });

  it('counts as tired by what its working units have lost, once it is noticed', () => {
    const fatigue = new Fatigue();
    const pool = new MotorUnitPool(USUAL);
    fatigue.restart(pool);
    const levels = Array.from({ length: 100 }, () => {
      fatigue.advance(pool, USUAL, 0.5, 1);
      return fatigue.developed;
    });
    for (const [index, level] of levels.entries())
      expect(level).toBeGreaterThan(index > 0 ? (levels[index - 1] ?? 1) : 0);
    expect(levels.at(-1)).toBeLessThan(1);
  });
});

describe('a hold that tires', () => {
  it('is driven harder and harder, and keeps its force until no more drive is to be had', () => {
    const model = modelWith({ ...MEAN_FIELD, effort: 0.6, fatigueSpeed: 20 }, 'press');
    record(model, 0.5);
    const wanted = look(model).flexorForce;
    let before = look(model).flexorDrive;
    let kept = 0;
    for (let second = 0; second < 20 && before < 0.95; second++) {
      record(model, 1);
      const { flexorDrive, flexorForce } = look(model);
      expect(flexorDrive).toBeGreaterThan(before);
      expect(Math.abs(flexorForce / wanted - 1)).toBeLessThan(0.05);
      before = flexorDrive;
      kept++;
    }
    expect(kept).toBeGreaterThan(2);
    record(model, 30);
    expect(look(model).flexorDrive).toBeCloseTo(1, 3);
    expect(look(model).flexorForce).toBeLessThan(0.9 * wanted);
  });

  it('says no more of its fatigue than all', () => {
    const model = modelWith({ effort: 0.8, fatigue: 0.9, fatigueSpeed: 20 });
    record(model, 20);
    expect(look(model).fatigue).toBeLessThanOrEqual(1);
  });

  it('repeats itself to the last bit', () => {
    const [one, other] = [tiredModel(), tiredModel()];
    expect(record(one, 1)).toEqual(record(other, 1));
  });
});

describe('what strong effort leaves behind', () => {
  /** Scatter of a light hold's excitation after some seconds of effort, twenty times the real pace. */
  function unsteadinessAfter(effort: number, changes: Partial<Parameters> = {}): number {
    const steady = { ...MEAN_FIELD, reflexGain: 0, commandNoise: 0.02, fatigueSpeed: 20 };
    const model = modelWith({ ...steady, ...changes, effort }, 'press');
    record(model, 5);
    model.setParameter('effort', 0.1);
    model.setParameter('fatigueSpeed', 0);
    record(model, 2);
    const excitations = record(model, 10, 'flexorExcitation');
    const mean = excitations.reduce((sum, value) => sum + value, 0) / excitations.length;
    const square = excitations.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
    return Math.sqrt(square / excitations.length) / mean;
  }

  it('makes the command of a light hold unsteadier, the more the harder it was', () => {
    const [none, light, hard] = [0, 0.1, 0.4].map((effort) => unsteadinessAfter(effort));
    expect(light).toBeGreaterThan(1.2 * none!);
    expect(hard).toBeGreaterThan(1.5 * light!);
  });

  it('is nothing where its gain is nothing', () => {
    const nothing = { aftereffectGain: 0 };
    const calm = unsteadinessAfter(0.4, nothing);
    expect(Math.abs(calm / 0.02 - 1)).toBeLessThan(0.2);
  });
});

describe('a tired foot', () => {
  it('does not start when a setting that means nothing to it is touched', () => {
    const [left, touched] = [tiredModel(), tiredModel()];
    touched.setParameter('cueFrequency', 5);
    record(left, 0.5);
    record(touched, 0.5);
    expect(look(left).fatigue).toBeGreaterThan(0.1);
    expect(look(touched)).toEqual(look(left));
  });
});

describe('tiring that is switched on late', () => {
  it('does not make up for the time before', () => {
    const fatigueAfter = (pause: number): number => {
      const model = modelWith({ effort: 0.3, fatigueSpeed: 0 });
      record(model, pause);
      model.setParameter('fatigueSpeed', 1);
      record(model, 2);
      return look(model).fatigue;
    };
    expect(fatigueAfter(60)).toBeLessThan(1.5 * fatigueAfter(0.5));
  });

  it('does not jump with the effort, which brings other units to work', () => {
    const model = modelWith({ effort: 0.05, fatigue: 0.5, fatigueSpeed: 0.001 });
    record(model, 2);
    model.setParameter('effort', 0.6);
    record(model, 5);
    expect(look(model).fatigue).toBeLessThan(0.51);
  });
});
