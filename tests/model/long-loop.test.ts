import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LongLoop } from '#model/long-loop.ts';

const STEP = 0.001;
const RESTING = 40;
const USUAL = { longLoopGain: 0.5, longLoopDelay: 0.095, spindleRestingRate: RESTING };
const STEPS = [0.002, 0.001, 0.0005, 0.00025];

/** The order in each step while the spindle fires, at its end, as in `rates`. */
function orders(
  rates: readonly number[],
  parameters = USUAL,
  stepLength = STEP,
  intact = 1,
): number[] {
  const loop = new LongLoop();
  loop.configure(parameters, stepLength);
  loop.settle();
  return rates.map((rate) => {
    loop.answer(intact);
    loop.sense(rate);
    return loop.excitation;
  });
}

const firing = (rate: number, count: number): number[] => new Array<number>(count).fill(rate);
const pulse = (count: number): number[] => [RESTING + 100, ...firing(RESTING, count - 1)];

describe('the long loop', () => {
  it('is silent without gain, and where the fibres are cut', () => {
    const rates = Array.from({ length: 300 }, (_, index) => 30 + (index % 23));
    const silent = (parameters: typeof USUAL, intact: number): boolean =>
      orders(rates, parameters, STEP, intact).every((order) => order === 0);
    expect(silent(USUAL, 1)).toBe(false);
    expect(silent({ ...USUAL, longLoopGain: 0 }, 1)).toBe(true);
    expect(silent(USUAL, 0)).toBe(true);
  });

  it('stays silent while the spindle rests', () => {
    expect(orders(firing(RESTING, 300))).toEqual(firing(0, 300));
  });

  it('excites by its gain for each 100 impulses/s above rest, and less below', () => {
    expect(orders(firing(RESTING + 50, 300)).at(-1)).toBeCloseTo(0.25, 12);
    expect(orders(firing(RESTING - 20, 300)).at(-1)).toBeCloseTo(-0.1, 12);
  });

  it('loses in proportion to the fibres that are cut', () => {
    expect(orders(firing(RESTING + 50, 300), USUAL, STEP, 0.4).at(-1)).toBeCloseTo(0.1, 12);
  });

  it.each(STEPS)('answers when its delay has passed, at steps of %f s', (step) => {
    for (const longLoopDelay of [0.06, 0.096, 0.15]) {
      const answers = orders(pulse(1000), { ...USUAL, longLoopDelay }, step);
      const at = answers.findIndex((order) => order > 0);
      // One step passes between feeling and answering.
      expect(at).toBe(Math.round(longLoopDelay / step) + 1);
      expect(answers[at]).toBeCloseTo(0.5, 9);
    }
  });

  it('glides: a delay that grows by half a step moves half of the answer', () => {
    const answers = orders(pulse(120), { ...USUAL, longLoopDelay: 0.0955 });
    expect(answers[96]).toBeCloseTo(0.25, 9);
    expect(answers[97]).toBeCloseTo(0.25, 9);
  });

  it('forgets what was under way when it settles', () => {
    const loop = new LongLoop();
    loop.configure(USUAL, STEP);
    for (let step = 0; step < 200; step++) loop.sense(100);
    loop.settle();
    loop.answer(1);
    expect(loop.excitation).toBe(0);
  });

  it('is undisturbed by a new resting rate that the spindle has taken, too', () => {
    const loop = new LongLoop();
    loop.configure(USUAL, STEP);
    for (let step = 0; step < 200; step++) loop.sense(RESTING);
    loop.configure({ ...USUAL, spindleRestingRate: 60 }, STEP);
    for (let step = 0; step < 200; step++) {
      loop.sense(60);
      loop.answer(1);
      expect(loop.excitation).toBe(0);
    }
  });

  it('answers in proportion', () => {
    const rates = fc.array(fc.double({ min: -RESTING, max: 300, noNaN: true }), {
      minLength: 120,
      maxLength: 120,
    });
    fc.assert(
      fc.property(rates, fc.double({ min: 0, max: 2, noNaN: true }), (changes, factor) => {
        const once = orders(changes.map((change) => RESTING + change));
        const scaled = orders(changes.map((change) => RESTING + factor * change));
        for (const [index, order] of once.entries())
          expect(scaled[index]).toBeCloseTo(factor * order, 9);
      }),
      { numRuns: 30 },
    );
  });
});
