import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GroupTwoAfferent, groupTwoTransfer } from '#model/group-two-afferent.ts';

const STEP = 0.001;
const LENGTH = 0.05;
const STEPS = [0.002, 0.001, 0.0005, 0.00025];
/** No re-setting, so that a lasting stretch lasts. */
const FIXED = Number.POSITIVE_INFINITY;
const USUAL = {
  groupTwoGain: 1,
  groupTwoDelay: 0.02,
  groupTwoRestingRate: 30,
  groupTwoLengthGain: 13500,
  groupTwoVelocityGain: 400,
  groupTwoTime: 0.01,
  conductionDelay: 0.04,
  fusimotorTime: FIXED,
};

interface Run {
  readonly parameters?: typeof USUAL;
  readonly stepLength?: number;
  readonly gain?: number;
}

/** What the path does while its fibre is longer than at rest by `stretches` (m), one per step. */
function answers(
  stretches: readonly number[],
  { parameters = USUAL, stepLength = STEP, gain = 0.5 }: Run = {},
): { readonly rates: number[]; readonly orders: number[] } {
  const path = new GroupTwoAfferent();
  path.configure(parameters, stepLength);
  path.settle(LENGTH);
  const rates: number[] = [];
  const orders: number[] = [];
  for (const [index, stretch] of stretches.entries()) {
    path.answer(gain);
    path.advance(LENGTH + stretch, (stretch - (stretches[index - 1] ?? 0)) / stepLength);
    rates.push(path.rate);
    orders.push(path.excitation);
  }
  return { rates, orders };
}

const held = (stretch: number, count: number): number[] => new Array<number>(count).fill(stretch);

describe('the group II path', () => {
  it('sends nothing without a gain of its own, without a reflex gain, or where it is cut', () => {
    const stretches = Array.from({ length: 300 }, (_, index) => 1e-4 * (index % 9));
    const silent = (run: Run): boolean =>
      answers(stretches, run).orders.every((order) => order === 0);
    expect(silent({})).toBe(false);
    expect(silent({ parameters: { ...USUAL, groupTwoGain: 0 } })).toBe(true);
    // Cutting the fibres takes the reflex gain that the path shares.
    expect(silent({ gain: 0 })).toBe(true);
  });

  it('fires at its resting rate and sends nothing at the length that it settled at', () => {
    const { rates, orders } = answers(held(0, 300));
    expect(rates).toEqual(held(30, 300));
    expect(orders).toEqual(held(0, 300));
  });

  it('forgets what was under way when it settles', () => {
    const path = new GroupTwoAfferent();
    path.configure(USUAL, STEP);
    path.settle(LENGTH);
    for (let step = 0; step < 200; step++) path.advance(LENGTH + 0.001, 0);
    path.settle(LENGTH + 0.001);
    path.advance(LENGTH + 0.001, 0);
    path.answer(1);
    expect([path.rate, path.excitation]).toEqual([30, 0]);
  });

  it.each(STEPS)('answers a lasting stretch by its length gain, at steps of %f s', (stepLength) => {
    const { rates, orders } = answers(held(0.002, Math.round(0.5 / stepLength)), { stepLength });
    expect(rates.at(-1)).toBeCloseTo(30 + 27, 9);
    expect(orders.at(-1)).toBeCloseTo(0.5 * 0.27, 9);
  });

  it('excites its own muscle when stretched and relieves it when shortened', () => {
    expect(answers(held(0.001, 200)).orders.at(-1)).toBeGreaterThan(0.05);
    expect(answers(held(-0.001, 200)).orders.at(-1)).toBeLessThan(-0.05);
  });

  it('fires more by its velocity gain while stretched at a steady speed', () => {
    const ramp = Array.from({ length: 400 }, (_, index) => 0.01 * STEP * (index + 1));
    const parameters = { ...USUAL, groupTwoLengthGain: 0 };
    expect(answers(ramp, { parameters }).rates.at(-1)).toBeCloseTo(30 + 4, 9);
  });

  it('is silenced, not driven below nothing, by a great shortening', () => {
    const { rates, orders } = answers(held(-0.01, 300));
    expect(rates.at(-1)).toBeCloseTo(0, 9);
    expect(Math.min(...rates)).toBeGreaterThanOrEqual(0);
    expect(orders.at(-1)).toBeCloseTo(-0.5 * 0.3, 9);
  });

  it('never fires less than not at all, even if its resting rate falls while it is silenced', () => {
    const path = new GroupTwoAfferent();
    path.configure(USUAL, STEP);
    path.settle(LENGTH);
    for (let step = 0; step < 200; step++) path.advance(LENGTH - 0.01, 0);
    path.configure({ ...USUAL, groupTwoRestingRate: 10 }, STEP);
    path.advance(LENGTH - 0.01, 0);
    expect(path.rate).toBe(0);
  });

  it('follows a new length by its smoothing time', () => {
    const parameters = { ...USUAL, groupTwoVelocityGain: 0 };
    const { rates } = answers(held(0.001, 100), { parameters });
    expect(rates[9]).toBeCloseTo(30 + 13.5 * (1 - Math.exp(-1)), 9);
    expect(rates[29]).toBeCloseTo(30 + 13.5 * (1 - Math.exp(-3)), 9);
  });

  it.each(STEPS)('gets used to a new length, at steps of %f s', (stepLength) => {
    const parameters = { ...USUAL, fusimotorTime: 2, groupTwoVelocityGain: 0 };
    const { rates } = answers(held(0.001, Math.round(3 / stepLength)), { parameters, stepLength });
    // Behind its smoothing: the answer lags by that time.
    const expected = 13.5 * Math.exp(-(3 - 0.01) / 2);
    expect((rates.at(-1) ?? 0) - 30).toBeGreaterThan(0.995 * expected);
    expect((rates.at(-1) ?? 0) - 30).toBeLessThan(1.005 * expected);
  });

  it('takes a fibre that was made longer as one that always was', () => {
    const path = new GroupTwoAfferent();
    path.configure(USUAL, STEP);
    path.settle(LENGTH);
    path.accustom(0.003);
    path.advance(LENGTH + 0.003, 0);
    expect(path.rate).toBeCloseTo(30, 9);
  });

  it.each(STEPS)('sends its order after both delays, at steps of %f s', (stepLength) => {
    for (const groupTwoDelay of [0.01, 0.024, 0.04])
      for (const conductionDelay of [0.04, 0.1]) {
        const parameters = { ...USUAL, groupTwoDelay, conductionDelay };
        const { orders } = answers(held(0.001, 800), { parameters, stepLength });
        // One step passes between feeling and answering.
        const expected = Math.round((conductionDelay + groupTwoDelay) / stepLength) + 1;
        expect(orders.findIndex((order) => order > 1e-9)).toBe(expected);
      }
  });

  it('glides: a delay between two steps gives an answer between theirs', () => {
    const order = (groupTwoDelay: number): number =>
      answers(held(0.001, 75), { parameters: { ...USUAL, groupTwoDelay } }).orders.at(-1) ?? 0;
    expect(order(0.0205)).toBeCloseTo((order(0.02) + order(0.021)) / 2, 12);
  });

  it('answers in proportion while it is not silenced', () => {
    const stretches = fc.array(fc.double({ min: -5e-5, max: 5e-5, noNaN: true }), {
      minLength: 100,
      maxLength: 100,
    });
    fc.assert(
      fc.property(stretches, fc.double({ min: -0.3, max: 0.3, noNaN: true }), (one, factor) => {
        const parameters = { ...USUAL, groupTwoRestingRate: 80 };
        const once = answers(one, { parameters }).orders;
        const scaled = answers(
          one.map((stretch) => factor * stretch),
          { parameters },
        ).orders;
        for (const [index, order] of once.entries())
          expect(scaled[index]).toBeCloseTo(factor * order, 9);
      }),
      { numRuns: 30 },
    );
  });

  describe.each(STEPS)('at steps of %f s', (stepLength) => {
    it.each([2, 4, 6, 9])('answers a vibration of %i Hz as its transfer function does', (hertz) => {
      const omega = 2 * Math.PI * hertz;
      const size = 1e-5;
      const gain = 0.5;
      const path = new GroupTwoAfferent();
      path.configure(USUAL, stepLength);
      path.settle(LENGTH);
      const perSecond = Math.round(1 / stepLength);
      let sine = 0;
      let cosine = 0;
      for (let step = 1; step <= 2 * perSecond; step++) {
        path.answer(gain);
        const time = step * stepLength;
        path.advance(LENGTH + size * Math.sin(omega * time), size * omega * Math.cos(omega * time));
        if (step <= perSecond) continue;
        // An order holds through its step.
        const middle = time - stepLength / 2;
        sine += (2 * path.excitation * Math.sin(omega * middle)) / perSecond;
        cosine += (2 * path.excitation * Math.cos(omega * middle)) / perSecond;
      }
      const { share, lengthGain, velocityGain, time, delay } = groupTwoTransfer(USUAL);
      const whole = gain * share * Math.hypot(lengthGain, velocityGain * omega);
      const amplitude = (size * whole) / Math.hypot(1, omega * time);
      const phase =
        Math.atan2(velocityGain * omega, lengthGain) - Math.atan(omega * time) - omega * delay;
      const missed = Math.hypot(
        sine - amplitude * Math.cos(phase),
        cosine - amplitude * Math.sin(phase),
      );
      expect(missed / amplitude).toBeLessThan(0.01);
    });
  });
});
