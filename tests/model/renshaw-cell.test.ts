import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RenshawCell, steadyRecurrentInhibition } from '#model/renshaw-cell.ts';

const STEP = 0.001;
const USUAL = { renshawGain: 1, renshawTime: 0.015 };
const STEPS = [0.002, 0.001, 0.0005, 0.00025];

/** The inhibition after each step in which the pool fires as in `firings`. */
function inhibitions(
  firings: readonly number[],
  parameters = USUAL,
  stepLength = STEP,
  settledAt = 0,
): number[] {
  const cell = new RenshawCell();
  cell.configure(parameters, stepLength);
  cell.settle(settledAt);
  return firings.map((firing) => {
    cell.advance(firing);
    return cell.inhibition;
  });
}

const steady = (firing: number, count: number): number[] => new Array<number>(count).fill(firing);
/** Every unit fires once, in the first step. */
const volley = (stepLength: number, count: number): number[] => [
  1 / stepLength,
  ...steady(0, count - 1),
];

describe('Renshaw cells', () => {
  it('are silent without gain', () => {
    expect(inhibitions(steady(8, 200), { ...USUAL, renshawGain: 0 })).toEqual(steady(0, 200));
  });

  it.each(STEPS)('hold a steady inhibition of gain × time × firing, at steps of %f s', (step) => {
    const parameters = { renshawGain: 1.5, renshawTime: 0.02 };
    const last = inhibitions(steady(6, Math.round(0.6 / step)), parameters, step).at(-1);
    expect(last).toBeCloseTo(1.5 * 0.02 * 6, 9);
    expect(steadyRecurrentInhibition(parameters, 6)).toBeCloseTo(1.5 * 0.02 * 6, 12);
  });

  it.each(STEPS)('stay where they settled while the firing stays, at steps of %f s', (step) => {
    const expected = steadyRecurrentInhibition(USUAL, 6);
    for (const inhibition of inhibitions(steady(6, 200), USUAL, step, 6))
      expect(inhibition).toBeCloseTo(expected, 12);
  });

  it('forget what was under way when they settle', () => {
    const cell = new RenshawCell();
    cell.configure(USUAL, STEP);
    for (let step = 0; step < 10; step++) cell.advance(100);
    cell.settle(0);
    cell.advance(0);
    expect(cell.inhibition).toBe(0);
  });

  it('fade by a factor of e in their time once the firing stops', () => {
    const answers = inhibitions([...steady(6, 300), ...steady(0, 60)]);
    expect((answers[330] ?? 0) / (answers[315] ?? 1)).toBeCloseTo(Math.exp(-1), 9);
  });

  it.each(STEPS)('answer one volley 2 ms later and in whole, at steps of %f s', (step) => {
    let whole = 0;
    let moment = 0;
    for (const [index, inhibition] of inhibitions(
      volley(step, Math.round(0.6 / step)),
      USUAL,
      step,
    ).entries()) {
      // What is worked out after a step holds through the next.
      whole += inhibition * step;
      moment += inhibition * step * (index + 1.5) * step;
    }
    const volleyAt = step / 2;
    expect(whole).toBeCloseTo(0.015, 9);
    // The tail fades exactly; only its division into steps moves the mean, by step² / 12 time.
    expect(moment / whole - volleyAt - 0.015).toBeCloseTo(0.002, 4);
  });

  it('inhibit more the more the muscle fires, and never excite it', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: 1, maxLength: 60 }),
        (firings) => {
          const answers = inhibitions(firings);
          const harder = inhibitions(firings.map((firing) => firing + 1));
          for (const [index, inhibition] of answers.entries()) {
            expect(inhibition).toBeGreaterThanOrEqual(0);
            // The last two steps' firing has not arrived.
            if (index >= 2) expect(harder[index]).toBeGreaterThan(inhibition);
          }
        },
      ),
    );
  });

  it('answer in proportion to gain and to firing', () => {
    const firings = Array.from({ length: 100 }, (_, index) => (index * 7) % 11);
    const once = inhibitions(firings);
    const twice = inhibitions(firings, { ...USUAL, renshawGain: 2 });
    const doubled = inhibitions(firings.map((firing) => 2 * firing));
    for (const [index, inhibition] of once.entries()) {
      expect(twice[index]).toBeCloseTo(2 * inhibition, 12);
      expect(doubled[index]).toBeCloseTo(2 * inhibition, 12);
    }
  });
});
