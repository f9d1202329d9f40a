import { describe, expect, it } from 'vitest';
import { InnervatedMuscle } from '#model/innervated-muscle.ts';
import { operatingPoint } from '#model/operating-point.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { createRandom } from '#model/random.ts';
import type { SpinalCircuits } from '#model/spinal-circuits.ts';

const STEP = 0.001;
const REFLEX_GAIN = 0.3;
const RESTING = DEFAULT_PARAMETERS.spindleRestingRate;
/** Longer than any path's delay. */
const ARRIVED = 200;

const ALL = { golgiGain: 1, renshawGain: 1, longLoopGain: 0.5, groupTwoGain: 0.5 } as const;
const NONE = { golgiGain: 0, renshawGain: 0, longLoopGain: 0, groupTwoGain: 0 } as const;

/** What the circuits are shown of a muscle that is in their place; the rest stays as it settled. */
interface Sensed {
  /** In units of the greatest, beyond what it settled at. */
  readonly force?: number;
  /** In 1/s, beyond what it settled at. */
  readonly firing?: number;
  /** In impulses/s, beyond the resting rate. */
  readonly heard?: number;
  /** In m, beyond what it settled at. */
  readonly stretch?: number;
}

class Bench {
  readonly circuits: SpinalCircuits;
  readonly #muscle: InnervatedMuscle;
  readonly #settled: { force: number; firing: number; fibreLength: number };

  constructor(changes: Partial<Parameters>, condition: 'hold' | 'rest' = 'hold') {
    const parameters = { ...DEFAULT_PARAMETERS, ...changes };
    const muscle = new InnervatedMuscle('flexor', parameters, createRandom(1));
    muscle.configurePool(parameters, STEP, true);
    const { flexor } = operatingPoint(parameters, condition, muscle.pool, muscle.pool);
    muscle.configure(parameters, flexor, STEP);
    muscle.settle(flexor);
    this.#muscle = muscle;
    this.#settled = {
      force: muscle.muscle.force,
      firing: muscle.steadyFiring,
      fibreLength: muscle.muscle.fibreLength,
    };
    this.circuits = muscle.circuits;
  }

  /** Lets so many steps pass in which the same is sensed. @returns The excitation at the end. */
  pass(
    steps: number,
    { force = 0, firing = 0, heard = 0, stretch = 0 }: Sensed,
    intact = 1,
  ): number {
    const { circuits } = this;
    const muscle = this.#muscle;
    muscle.muscle.force = this.#settled.force + force * DEFAULT_PARAMETERS.flexorMaximumForce;
    muscle.muscle.fibreLength = this.#settled.fibreLength + stretch;
    muscle.muscle.fibreVelocity = 0;
    muscle.firing = this.#settled.firing + firing;
    for (let step = 0; step < steps; step++) {
      circuits.answer(REFLEX_GAIN * intact, intact);
      circuits.sense(muscle, RESTING + heard);
    }
    return circuits.excitation;
  }

  configure(changes: Partial<Parameters>): void {
    this.circuits.configure({ ...DEFAULT_PARAMETERS, ...changes }, STEP, this.#muscle);
  }
}

const MUCH: Sensed = { force: 0.3, firing: 20, heard: 40, stretch: 0.002 };

describe('the spinal circuits', () => {
  it('send nothing without gain, whatever happens', () => {
    const bench = new Bench(NONE);
    for (const sensed of [MUCH, {}, { force: -0.05, heard: -40, stretch: -0.002 }])
      expect(bench.pass(ARRIVED, sensed)).toBe(0);
  });

  it.each<[string, keyof typeof ALL, Sensed, 1 | -1]>([
    ['more force in the tendon', 'golgiGain', { force: 0.1 }, -1],
    ['less force in the tendon', 'golgiGain', { force: -0.05 }, 1],
    ['more impulses of the motor neurons', 'renshawGain', { firing: 5 }, -1],
    ['fewer impulses of the motor neurons', 'renshawGain', { firing: -1 }, 1],
    ['more firing of the spindle', 'longLoopGain', { heard: 20 }, 1],
    ['less firing of the spindle', 'longLoopGain', { heard: -20 }, -1],
    ['a longer fibre', 'groupTwoGain', { stretch: 0.001 }, 1],
    ['a shorter fibre', 'groupTwoGain', { stretch: -0.001 }, -1],
  ])('answer %s by the path that feels it, in its direction', (_, path, sensed, direction) => {
    const bench = new Bench({ ...NONE, [path]: ALL[path] });
    const before = bench.pass(ARRIVED, {});
    const change = bench.pass(ARRIVED, sensed) - before;
    expect(Math.sign(change)).toBe(direction);
    expect(Math.abs(change)).toBeGreaterThan(1e-3);
    // No other path hears of it.
    const others = new Bench({ ...ALL, [path]: 0 });
    const still = others.pass(ARRIVED, {});
    expect(others.pass(ARRIVED, sensed)).toBeCloseTo(still, 12);
  });

  it('add up', () => {
    const alone = (['golgiGain', 'renshawGain', 'longLoopGain', 'groupTwoGain'] as const).map(
      (path) => new Bench({ ...NONE, [path]: ALL[path] }).pass(150, MUCH),
    );
    const together = new Bench(ALL).pass(150, MUCH);
    expect(together).toBeCloseTo(
      alone.reduce((sum, part) => sum + part, 0),
      12,
    );
  });

  it('are at rest, but for recurrent inhibition, at the operating point they settled at', () => {
    const bench = new Bench({ ...ALL, renshawGain: 0 });
    for (let glance = 0; glance < 5; glance++) expect(bench.pass(100, {})).toBeCloseTo(0, 12);
  });

  it('hold a steady recurrent inhibition at the operating point, from the first step', () => {
    const bench = new Bench({ ...NONE, renshawGain: 1, renshawTime: 0.02 });
    const first = bench.pass(1, {});
    expect(first).toBeLessThan(-0.01);
    expect(bench.pass(ARRIVED, {})).toBeCloseTo(first, 12);
  });

  it('of a muscle that rests inhibit nothing', () => {
    expect(new Bench(ALL, 'rest').pass(ARRIVED, {})).toBeCloseTo(0, 12);
  });

  it('start from rest when their gain is raised, whatever went before', () => {
    const bench = new Bench(NONE);
    bench.pass(ARRIVED, MUCH);
    bench.configure({ ...ALL, renshawGain: 0 });
    // The spindle goes on firing, and that arrives after the long loop's delay; until then, nothing.
    for (let glance = 0; glance < 5; glance++) expect(bench.pass(10, MUCH)).toBeCloseTo(0, 12);
  });

  it('fall silent at once when their gain is taken away, and start anew when it returns', () => {
    const bench = new Bench(ALL);
    expect(bench.pass(ARRIVED, MUCH)).not.toBe(0);
    bench.configure(NONE);
    expect(bench.pass(1, MUCH)).toBe(0);
    bench.configure({ ...ALL, renshawGain: 0 });
    expect(bench.pass(10, MUCH)).toBeCloseTo(0, 12);
  });

  it('keep what is under way when a gain is changed', () => {
    const sensed = { force: 0.1 };
    const bench = new Bench({ ...NONE, golgiGain: 1 });
    const once = bench.pass(100, sensed);
    bench.configure({ ...NONE, golgiGain: 2 });
    // One step of getting used to it, of two seconds, lies between.
    expect(bench.pass(1, sensed) / once).toBeCloseTo(2, 2);
  });

  it('without sensory fibres leave only recurrent inhibition', () => {
    const cut = new Bench(ALL).pass(ARRIVED, MUCH, 0);
    const recurrent = new Bench({ ...NONE, renshawGain: ALL.renshawGain }).pass(ARRIVED, MUCH);
    expect(cut).toBeLessThan(0);
    expect(cut).toBeCloseTo(recurrent, 12);
  });
});

describe('the firing of a spindle, as it is heard', () => {
  it('is the firing itself without noise, and takes nothing from chance', () => {
    const { circuits } = new Bench(NONE);
    const [random, untouched] = [createRandom(3), createRandom(3)];
    for (const rate of [0, 40, 123.4]) expect(circuits.heard(rate, random)).toBe(rate);
    expect(random.integer()).toBe(untouched.integer());
  });

  it('scatters about the firing with noise, by as much as is asked for, never below nothing', () => {
    const { circuits } = new Bench({ ...NONE, afferentNoise: 5, afferentNoiseTime: 0.005 });
    const random = createRandom(3);
    const heard = Array.from({ length: 50_000 }, () => circuits.heard(60, random));
    const mean = heard.reduce((sum, rate) => sum + rate, 0) / heard.length;
    const square = heard.reduce((sum, rate) => sum + (rate - mean) * (rate - mean), 0);
    expect(Math.abs(mean - 60)).toBeLessThan(0.5);
    expect(Math.abs(Math.sqrt(square / heard.length) - 5)).toBeLessThan(0.3);
    for (let step = 0; step < 5000; step++)
      expect(circuits.heard(1, random)).toBeGreaterThanOrEqual(0);
  });
});
