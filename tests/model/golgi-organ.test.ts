import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GolgiOrgan } from '#model/golgi-organ.ts';

const STEP = 0.001;
const USUAL = { golgiGain: 1, golgiDelay: 0.045 };
const STEPS = [0.002, 0.001, 0.0005, 0.00025];

interface Run {
  readonly parameters?: typeof USUAL;
  readonly stepLength?: number;
  readonly intact?: number;
  readonly settledAt?: number;
}

/** The inhibition in each step while the force at its end is that of `forces`. */
function inhibitions(forces: readonly number[], run: Run = {}): number[] {
  const { parameters = USUAL, stepLength = STEP, intact = 1, settledAt = 0 } = run;
  const organ = new GolgiOrgan();
  organ.configure(parameters, stepLength);
  organ.settle(settledAt);
  return forces.map((force) => {
    organ.answer(intact);
    organ.sense(force);
    return organ.inhibition;
  });
}

const held = (force: number, count: number): number[] => new Array<number>(count).fill(force);
/** A force that is there at the end of the first step only. */
const pulse = (count: number): number[] => [1, ...held(0, count - 1)];

describe('a Golgi organ', () => {
  it('is silent without gain, and where its fibres are cut', () => {
    const forces = Array.from({ length: 500 }, (_, index) => (index % 7) / 7);
    const silent = (run: Run): boolean => inhibitions(forces, run).every((value) => value === 0);
    expect(silent({})).toBe(false);
    expect(silent({ parameters: { ...USUAL, golgiGain: 0 } })).toBe(true);
    expect(silent({ intact: 0 })).toBe(true);
  });

  it('stays at rest under the force that it settled under', () => {
    expect(inhibitions(held(0.3, 500), { settledAt: 0.3 })).toEqual(held(0, 500));
  });

  it('forgets what was under way when it settles', () => {
    const organ = new GolgiOrgan();
    organ.configure(USUAL, STEP);
    for (let step = 0; step < 100; step++) organ.sense(1);
    organ.settle(0.5);
    organ.sense(0.5);
    organ.answer(1);
    expect(organ.inhibition).toBe(0);
  });

  it('inhibits more under more force, and less than usual under less', () => {
    expect(inhibitions(held(0.4, 60), { settledAt: 0.3 }).at(-1)).toBeGreaterThan(0.09);
    expect(inhibitions(held(0.2, 60), { settledAt: 0.3 }).at(-1)).toBeLessThan(-0.09);
  });

  it.each([0.045, 0.046, 0.1])('answers after %f s, to the step', (golgiDelay) => {
    const answers = inhibitions(pulse(200), { parameters: { golgiGain: 1, golgiDelay } });
    const first = answers.findIndex((inhibition) => inhibition > 0.5);
    // One step passes between feeling and answering.
    expect(first).toBe(Math.round(golgiDelay / STEP) + 1);
    expect(answers[first]).toBeCloseTo(1, 12);
  });

  it('shares a force between two steps where its delay falls between them', () => {
    const parameters = { golgiGain: 1, golgiDelay: 0.04525 };
    const answers = inhibitions(pulse(60), { parameters });
    expect(answers[46]).toBeCloseTo(0.75, 2);
    expect(answers[47]).toBeCloseTo(0.25, 2);
  });

  it.each(STEPS)('gets used to a new force as e^(−t / 2 s), at steps of %f s', (stepLength) => {
    const count = Math.round(4 / stepLength);
    // A whole number of steps of every length.
    const parameters = { golgiGain: 1, golgiDelay: 0.046 };
    const answers = inhibitions(held(0.5, count), { parameters, stepLength });
    for (const after of [0.1, 1, 3]) {
      // One step passes between feeling and answering.
      const index = Math.round((0.046 + after) / stepLength) + 1;
      expect(answers[index]).toBeCloseTo(0.5 * Math.exp(-after / 2), 9);
    }
  });

  it('adds up: the answer to two forces is the sum of the answers to each', () => {
    const force = fc.array(fc.double({ min: 0, max: 1.5, noNaN: true }), {
      minLength: 80,
      maxLength: 80,
    });
    fc.assert(
      fc.property(force, force, fc.double({ min: 0, max: 3, noNaN: true }), (one, other, gain) => {
        const parameters = { ...USUAL, golgiGain: gain };
        const both = inhibitions(
          one.map((value, index) => value + (other[index] ?? 0)),
          { parameters },
        );
        const first = inhibitions(one, { parameters });
        const second = inhibitions(other, { parameters });
        for (const [index, sum] of both.entries())
          expect(sum).toBeCloseTo((first[index] ?? 0) + (second[index] ?? 0), 9);
      }),
      { numRuns: 30 },
    );
  });
});
