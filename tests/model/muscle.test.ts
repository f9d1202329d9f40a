import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Activation } from '#model/activation.ts';
import { Muscle, type MuscleConstants, tendonLengthAt, tendonStiffnessAt } from '#model/muscle.ts';

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
  shortRangeLimit: 0.006,
  thixotropyRecoveryTime: 3,
  thixotropyRate: 20,
  thixotropyFloor: 0.5,
};

const STEP = 0.0005;

function settled(force: number): { muscle: Muscle; path: number } {
  const muscle = new Muscle();
  muscle.configure(flexor);
  muscle.settle(force);
  return { muscle, path: flexor.optimalLength + tendonLengthAt(flexor, force) };
}

describe('a muscle', () => {
  it('stays where it was settled, whatever its force', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (force) => {
        const { muscle, path } = settled(force);
        for (let step = 0; step < 500; step++) muscle.advance(STEP, force, path);
        expect(muscle.force).toBeCloseTo(force * flexor.maximumForce, 6);
        expect(muscle.fibreLength).toBeCloseTo(flexor.optimalLength, 9);
      }),
      { numRuns: 30 },
    );
  });

  it('is stiffer against a small stretch than against a large one', () => {
    const stiffness = (stretch: number): number => {
      const { muscle, path } = settled(0.2);
      for (let step = 1; step <= 100; step++)
        muscle.advance(STEP, 0.2, path + (stretch * step) / 100);
      return (muscle.force - 0.2 * flexor.maximumForce) / stretch;
    };
    expect(stiffness(1e-5)).toBeGreaterThan(1.5 * stiffness(5e-3));
  });

  it('softens when stirred and stiffens again at rest', () => {
    const { muscle, path } = settled(0.2);
    for (let step = 0; step < 4000; step++)
      muscle.advance(STEP, 0.2, path + (step % 200 < 100 ? 0.003 : -0.003));
    const stirred = muscle.bondStiffness;
    for (let step = 0; step < 30_000; step++) muscle.advance(STEP, 0.2, path);
    expect(stirred).toBeLessThan(0.8);
    expect(stirred).toBeGreaterThanOrEqual(flexor.thixotropyFloor);
    expect(muscle.bondStiffness).toBeGreaterThan(0.97);
  });

  it('does not soften by the smallest trembling', () => {
    const { muscle, path } = settled(0.2);
    for (let step = 0; step < 4000; step++)
      muscle.advance(STEP, 0.2, path + (step % 200 < 100 ? 2e-6 : -2e-6));
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
            for (let step = 0; step < 20; step++) muscle.advance(STEP, activation, path + change);
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
