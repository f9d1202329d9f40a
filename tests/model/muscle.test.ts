import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Activation } from '#model/activation.ts';
import {
  forceAtLength,
  Muscle,
  type MuscleConstants,
  tendonLengthAt,
  tendonStiffnessAt,
} from '#model/muscle.ts';

const flexor: MuscleConstants = {
  maximumForce: 1200,
  optimalLength: 0.05,
  tendonLength: 0.4,
  momentArm: 0.03,
  maximumShorteningVelocity: 8,
  forceVelocityCurvature: 0.25,
  lengtheningForceLimit: 1.4,
  fibreDamping: 0.05,
  tendonStrain: 0.05,
  tendonShape: 2.5,
  forceLengthWidth: 0.45,
  shortRangeStiffness: 16,
  restingBonds: 0.02,
  shortRangeLimit: 0.006,
  thixotropyRecoveryTime: 3,
  thixotropyRate: 20,
  thixotropyFloor: 0.5,
};

const STEP = 0.0005;

/** A muscle at rest; its fibre at its best length unless another is given, in best lengths. */
function settled(force: number, length = 1): { muscle: Muscle; path: number } {
  const muscle = new Muscle();
  muscle.configure(flexor);
  muscle.settle(force, length * flexor.optimalLength);
  return { muscle, path: length * flexor.optimalLength + tendonLengthAt(flexor, force) };
}

/** Lets one step pass. @param path Length of fibre and tendon together, in m. */
function advance(muscle: Muscle, activation: number, path: number): void {
  muscle.activation = activation;
  muscle.pathLength = path;
  muscle.advance(STEP);
}

describe('a muscle', () => {
  it('stays where it was settled, whatever its force and its length', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0.001, max: 1, noNaN: true }),
        fc.double({ min: 0.6, max: 1, noNaN: true }),
        (activation, length) => {
          const force = activation * forceAtLength(flexor, length);
          const { muscle, path } = settled(force, length);
          for (let step = 0; step < 500; step++) advance(muscle, activation, path);
          expect(muscle.force).toBeCloseTo(force * flexor.maximumForce, 6);
          expect(muscle.fibreLength).toBeCloseTo(length * flexor.optimalLength, 9);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is strongest at its best length, and as weak so much below as above', () => {
    expect(forceAtLength(flexor, 1)).toBe(1);
    for (const offset of [0.1, 0.3, 0.5]) {
      expect(forceAtLength(flexor, 1 - offset)).toBeCloseTo(forceAtLength(flexor, 1 + offset), 12);
      expect(forceAtLength(flexor, 1 - offset)).toBeLessThan(forceAtLength(flexor, 1.01 - offset));
    }
    expect(forceAtLength(flexor, 1 + flexor.forceLengthWidth)).toBeCloseTo(Math.exp(-1), 12);
    expect(forceAtLength({ ...flexor, forceLengthWidth: Infinity }, 0.4)).toBe(1);
  });

  it('pulls, held still, with its activation times what its length leaves', () => {
    for (const length of [0.7, 0.85, 1]) {
      const { muscle } = settled(0.05, length);
      const expected = 0.4 * forceAtLength(flexor, length);
      const path = length * flexor.optimalLength + tendonLengthAt(flexor, expected);
      for (let step = 0; step < 20_000; step++) advance(muscle, 0.4, path);
      // The bonds may keep a little: their limit times the short-range stiffness, about a tenth.
      const { shortRangeStiffness, shortRangeLimit, restingBonds } = flexor;
      const kept = shortRangeStiffness * shortRangeLimit * (expected + restingBonds);
      expect(Math.abs(muscle.force / flexor.maximumForce - expected)).toBeLessThan(kept);
    }
  });

  it('pulls harder while lengthened than held, and less the faster it shortens', () => {
    // Without bonds, which a stretch would load too.
    const bare = { ...flexor, shortRangeStiffness: 0 };
    const pullAt = (speed: number): number => {
      const muscle = new Muscle();
      muscle.configure(bare);
      // A start from which the fibre is at its best length, about, at the end.
      const start = 1 - 0.2 * speed;
      muscle.settle(0.5 * forceAtLength(bare, start), start * bare.optimalLength);
      let path =
        start * bare.optimalLength + tendonLengthAt(bare, 0.5 * forceAtLength(bare, start));
      for (let step = 0; step < 400; step++) {
        path += speed * bare.optimalLength * STEP;
        advance(muscle, 0.5, path);
      }
      return muscle.force / bare.maximumForce;
    };
    const pulls = [-2, -1, -0.3, 0, 0.3, 1].map(pullAt);
    for (const [index, pull] of pulls.entries())
      if (index > 0) expect(pull).toBeGreaterThan(pulls[index - 1] ?? Infinity);
    expect(pulls.at(-1)).toBeLessThan(0.5 * (bare.lengtheningForceLimit + 0.1));
  });

  it('keeps force and relative length when it is given other lengths', () => {
    const { muscle, path } = settled(0.3, 0.9);
    const longer = { ...flexor, optimalLength: 0.06, tendonLength: 0.3 };
    const change = muscle.configure(longer);
    expect(muscle.fibreLength).toBeCloseTo(0.9 * 0.06, 12);
    advance(muscle, 0.3 / forceAtLength(longer, 0.9), path + change);
    expect(muscle.force).toBeCloseTo(0.3 * flexor.maximumForce, 6);
  });

  it('is stiffer against a small stretch than against a large one', () => {
    const stiffness = (stretch: number): number => {
      const { muscle, path } = settled(0.2);
      for (let step = 1; step <= 100; step++) advance(muscle, 0.2, path + (stretch * step) / 100);
      return (muscle.force - 0.2 * flexor.maximumForce) / stretch;
    };
    expect(stiffness(1e-5)).toBeGreaterThan(1.5 * stiffness(5e-3));
  });

  it('resists a small stretch even at rest, by what bonds hold there', () => {
    const resistance = (restingBonds: number): number => {
      const muscle = new Muscle();
      muscle.configure({ ...flexor, restingBonds });
      muscle.settle(0.001, flexor.optimalLength);
      const path = flexor.optimalLength + tendonLengthAt(flexor, 0.001);
      for (let step = 1; step <= 200; step++) advance(muscle, 0, path + 5e-7 * step);
      return muscle.force - 0.001 * flexor.maximumForce;
    };
    expect(resistance(0.02)).toBeGreaterThan(1.5 * resistance(0));
    expect(resistance(0)).toBeGreaterThan(0);
  });

  it('softens when stirred and stiffens again at rest', () => {
    const { muscle, path } = settled(0.2);
    for (let step = 0; step < 4000; step++)
      advance(muscle, 0.2, path + (step % 200 < 100 ? 0.003 : -0.003));
    const stirred = muscle.bondStiffness;
    for (let step = 0; step < 30_000; step++) advance(muscle, 0.2, path);
    expect(stirred).toBeLessThan(0.8);
    expect(stirred).toBeGreaterThanOrEqual(flexor.thixotropyFloor);
    expect(muscle.bondStiffness).toBeGreaterThan(0.97);
  });

  it('does not soften by the smallest trembling', () => {
    const { muscle, path } = settled(0.2);
    for (let step = 0; step < 4000; step++)
      advance(muscle, 0.2, path + (step % 200 < 100 ? 2e-6 : -2e-6));
    expect(muscle.bondStiffness).toBeGreaterThan(0.99);
  });

  it('never pushes, and stays within its bounds, however it is moved', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            activation: fc.double({ min: 0, max: 1, noNaN: true }),
            change: fc.double({ min: -0.03, max: 0.03, noNaN: true }),
          }),
          { minLength: 5, maxLength: 40 },
        ),
        (moves) => {
          const { muscle, path } = settled(0.1);
          for (const { activation, change } of moves) {
            for (let step = 0; step < 20; step++) advance(muscle, activation, path + change);
            expect(muscle.force).toBeGreaterThanOrEqual(0);
            expect(Math.abs(muscle.bondStretch)).toBeLessThanOrEqual(flexor.shortRangeLimit);
            expect(muscle.bondStiffness).toBeLessThanOrEqual(1);
            expect(muscle.fibreLength).toBeGreaterThan(0);
          }
        },
      ),
    );
  });

  it('has the tendon stiffness that its tendon length implies', () => {
    for (const force of [0.01, 0.3, 1]) {
      const slope =
        (2e-6 * flexor.maximumForce) /
        (tendonLengthAt(flexor, force + 1e-6) - tendonLengthAt(flexor, force - 1e-6));
      expect(slope / tendonStiffnessAt(flexor, force)).toBeCloseTo(1, 6);
    }
  });
});

describe('activation', () => {
  it('answers one impulse with a twitch that peaks at its twitch time', () => {
    const activation = new Activation();
    activation.configure(0.06, 0.001);
    const answer = Array.from({ length: 400 }, (_, step) => {
      activation.advance(step === 0 ? 1 : 0);
      return activation.value;
    });
    const top = Math.max(...answer);
    expect(answer.indexOf(top) * 0.001).toBeCloseTo(0.06, 2);
    expect(Math.min(...answer)).toBeGreaterThanOrEqual(0);
  });

  it('settles on its drive without overshoot', () => {
    const activation = new Activation();
    activation.configure(0.06, 0.001);
    let highest = 0;
    for (let step = 0; step < 2000; step++) {
      activation.advance(0.4);
      highest = Math.max(highest, activation.value);
    }
    expect(activation.value).toBeCloseTo(0.4, 9);
    expect(highest).toBeLessThanOrEqual(0.4 + 1e-12);
  });
});
