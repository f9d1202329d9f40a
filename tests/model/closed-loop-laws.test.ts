import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dominantFrequency } from '#analysis/spectrum.ts';
import { DEGREE } from '#model/degree.ts';
import { jointConstants, passiveTorque } from '#model/joint.ts';
import { MEAN_FIELD } from '#model/mean-field.ts';
import type { NeuromuscularModel } from '#model/neuromuscular-model.ts';
import { DEFAULT_PARAMETERS } from '#model/parameters.ts';
import { ALIKE, look, modelWith, record } from './recording.ts';

const STEP = 1e-3;
const STEPS = [2e-3, 1e-3, 5e-4, 2.5e-4];
const { flexorMomentArm, extensorMomentArm } = DEFAULT_PARAMETERS;

// Evenly: a random floating-point number would nearly always be next to nothing.
function between(minimum: number, maximum: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 1000 }).map((k) => minimum + ((maximum - minimum) * k) / 1000);
}

/** Turns the ankle along `angleAt` (rad, of time in s) for so many steps. */
function turn(
  model: NeuromuscularModel,
  steps: number,
  angleAt: (time: number) => number,
  afterStep: (angle: number, time: number) => void = () => {},
): void {
  for (let step = 1; step <= steps; step++) {
    const time = step * STEP;
    model.imposeAngle(angleAt(time));
    model.step();
    afterStep(angleAt(time), time);
  }
}

describe('the operating point', () => {
  it('is one at which the foot stays, whatever the posture, effort and fatigue', () => {
    fc.assert(
      fc.property(
        fc.record({
          effort: between(0, 0.8),
          coContraction: between(0, 0.5),
          kneeAngle: between(0, 90 * DEGREE),
          dorsiflexion: between(-20 * DEGREE, 22 * DEGREE),
          fatigue: between(0, 1),
        }),
        fc.constantFrom('hold' as const, 'rest' as const, 'press' as const, 'stand' as const),
        (posture, condition) => {
          const model = modelWith({ ...MEAN_FIELD, reflexGain: 0, ...posture }, condition);
          const angles = record(model, 1);
          const { ankleAngle, flexorForce } = look(model);
          const wanted = -posture.dorsiflexion;
          // The curve that a pool without number is read from departs from it by 1e-4.
          expect(Math.max(...angles.map((angle) => Math.abs(angle - wanted)))).toBeLessThan(1e-3);
          expect(Math.abs(ankleAngle - wanted)).toBeLessThan(1e-3);
          if (condition !== 'rest' && flexorForce < 0.99 * posture.effort * 1200)
            // Full drive was not enough.
            expect(look(model).flexorDrive).toBe(1);
        },
      ),
      { numRuns: 60, seed: 2026 },
    );
  });

  it('is one at which the foot stays with every spinal circuit at work', () => {
    const circuits = {
      golgiGain: 0.5,
      renshawGain: 0.5,
      longLoopGain: 0.05,
      groupTwoGain: 0.5,
      reflexGain: 0.05,
    };
    for (const effort of [0.05, 0.2, 0.4]) {
      const angles = record(modelWith({ ...MEAN_FIELD, ...circuits, effort }), 3);
      expect(Math.max(...angles.map(Math.abs))).toBeLessThan(1e-3);
    }
  });
});

describe('a push', () => {
  it('is seen as it is put, and its torque over the inertia is what it first brings', () => {
    const model = modelWith({ ...MEAN_FIELD, inertia: 0.02, addedInertia: 0.005 });
    model.push(1.5);
    const { length } = record(model, STEP);
    expect(length).toBe(1);
    const { appliedTorque, ankleAcceleration } = look(model);
    expect(appliedTorque).toBe(1.5);
    // The second half of the step already feels damping and springs.
    expect(Math.abs(ankleAcceleration / (1.5 / 0.025) - 1)).toBeLessThan(0.02);
    model.push(0);
    model.step();
    expect(look(model).appliedTorque).toBe(0);
  });

  it('turns a resting foot until its passive torque has grown by as much', () => {
    // Without the bonds of a resting muscle, which would creep for long.
    const parameters = { ...DEFAULT_PARAMETERS, ...MEAN_FIELD, shortRangeStiffness: 0 };
    const constants = jointConstants(parameters, 'rest');
    for (const torque of [-1, -0.2, 0.2, 0.8]) {
      const model = modelWith({ ...parameters, reflexGain: 0 }, 'rest');
      const atRest = look(model).muscleTorque;
      model.push(torque);
      record(model, 10);
      const { ankleAngle, muscleTorque } = look(model);
      const answer = passiveTorque(constants, ankleAngle) - passiveTorque(constants, 0);
      expect(Math.sign(ankleAngle)).toBe(Math.sign(torque));
      // All but the little that two muscles at rest pull differently.
      expect(Math.abs(muscleTorque - atRest)).toBeLessThan(0.1);
      expect(answer + muscleTorque - atRest).toBeCloseTo(-torque, 2);
    }
  });

  it('turns a foot on a support by torque over stiffness', () => {
    const parameters = { ...DEFAULT_PARAMETERS, ...MEAN_FIELD, effort: 0, coContraction: 0 };
    const { passiveStiffness } = jointConstants(parameters, 'press');
    for (const pressStiffness of [500, 3000]) {
      const model = modelWith({ ...parameters, pressStiffness, reflexGain: 0 }, 'press');
      model.push(4);
      record(model, 4);
      const stiffness = 4 / look(model).ankleAngle;
      // A muscle at rest adds a little of its own.
      expect(Math.abs(stiffness / (pressStiffness + passiveStiffness) - 1)).toBeLessThan(0.01);
    }
  });

  it('one way and the other are mirror images where both muscles are alike', () => {
    const [one, other] = [modelWith(ALIKE), modelWith(ALIKE)];
    for (const torque of [0.6, -0.3, 0]) {
      one.push(torque);
      other.push(-torque);
      for (let glance = 0; glance < 10; glance++) {
        record(one, 0.05);
        record(other, 0.05);
        const [a, b] = [look(one), look(other)];
        expect(b.ankleAngle).toBeCloseTo(-a.ankleAngle, 9);
        expect(b.muscleTorque).toBeCloseTo(-a.muscleTorque, 6);
        expect(b.flexorAfferent).toBeCloseTo(a.extensorAfferent, 6);
      }
    }
    expect(Math.abs(look(one).ankleAngle)).toBeGreaterThan(1e-6);
  });
});

describe('an imposed angle', () => {
  const sine = (time: number): number => 0.05 * Math.sin(2 * Math.PI * 3 * time);

  it('is followed exactly, at the velocity that takes, whatever pushes', () => {
    const model = modelWith({ reflexGain: 0.5, effort: 0.3 });
    model.push(5);
    let before = 0;
    turn(model, 1000, sine, (angle) => {
      const { ankleAngle, ankleVelocity } = look(model);
      expect(ankleAngle).toBeCloseTo(angle, 12);
      expect(ankleVelocity).toBeCloseTo((angle - before) / STEP, 9);
      before = angle;
    });
  });

  it('shows the acceleration of its movement', () => {
    const model = modelWith({});
    const omega = 2 * Math.PI * 3;
    turn(model, 1000, sine, (_, time) => {
      // The mean over the step before: half a step late.
      const expected = -0.05 * omega * omega * Math.sin(omega * (time - STEP));
      if (time > 0.01)
        expect(Math.abs(look(model).ankleAcceleration - expected)).toBeLessThan(
          0.02 * 0.05 * omega * omega,
        );
    });
  });

  it('stretches the muscles: their torque and spindles answer, and against the turn', () => {
    const model = modelWith({ ...MEAN_FIELD, reflexGain: 0 });
    const before = look(model).muscleTorque;
    const resting = look(model).flexorAfferent;
    // Up, which stretches the flexor.
    turn(model, 100, (time) => -0.5 * time);
    expect(look(model).flexorAfferent).toBeGreaterThan(resting + 10);
    expect(look(model).extensorAfferent).toBeLessThan(resting - 10);
    expect(look(model).muscleTorque).toBeGreaterThan(before + 0.5);
  });

  it('lets go without a jump', () => {
    const model = modelWith({ ...MEAN_FIELD, effort: 0.3 });
    turn(model, 600, sine);
    const { ankleAngle, ankleVelocity } = look(model);
    model.imposeAngle(undefined);
    model.step();
    const after = look(model);
    // What an acceleration of 500 rad/s², more than the muscles can give, makes of a step.
    expect(Math.abs(after.ankleVelocity - ankleVelocity)).toBeLessThan(0.5);
    expect(Math.abs(after.ankleAngle - ankleAngle)).toBeLessThan(
      (Math.abs(ankleVelocity) + 0.5) * STEP,
    );
    record(model, 3);
    expect(Math.abs(look(model).ankleAngle)).toBeLessThan(0.01);
  });

  it('held at the rest angle changes nothing that was at rest', () => {
    const [held, free] = [modelWith(MEAN_FIELD), modelWith(MEAN_FIELD)];
    turn(held, 500, () => 0);
    record(free, 0.5);
    expect(look(held).flexorForce).toBeCloseTo(look(free).flexorForce, 2);
    expect(look(held).ankleAngle).toBe(0);
  });
});

describe('the torques that are seen', () => {
  it('are those of the forces, and with the passive ankle’s turn the foot', () => {
    const parameters = { ...DEFAULT_PARAMETERS, reflexGain: 0.6, effort: 0.2 };
    const constants = jointConstants(parameters, 'hold');
    const model = modelWith(parameters);
    model.flick(0.5);
    for (let glance = 0; glance < 20; glance++) {
      record(model, 0.037);
      const seen = look(model);
      expect(seen.muscleTorque).toBeCloseTo(
        seen.flexorForce * flexorMomentArm - seen.extensorForce * extensorMomentArm,
        9,
      );
      expect(seen.ankleTorque).toBeCloseTo(
        seen.muscleTorque + passiveTorque(constants, seen.ankleAngle),
        9,
      );
    }
  });
});

describe('steps of 2, 1, 0.5 and 0.25 ms', () => {
  it('come closer to one another the shorter they are', () => {
    const angles = STEPS.map((stepLength) => {
      const model = modelWith({ ...MEAN_FIELD, reflexGain: 0.15 }, 'hold', 1, stepLength);
      model.flick(0.5);
      return record(model, 0.4, 'ankleAngle', stepLength);
    });
    const finest = angles.at(-1)!;
    const errors = angles.slice(0, -1).map((samples) => {
      const ratio = finest.length / samples.length;
      return Math.max(
        ...samples.map((value, index) => Math.abs(value - finest[(index + 1) * ratio - 1]!)),
      );
    });
    const largest = Math.max(...finest.map(Math.abs));
    expect(errors[0]! / errors[1]!).toBeGreaterThan(1.6);
    expect(errors[1]! / errors[2]!).toBeGreaterThan(1.6);
    expect(errors[1]! / largest).toBeLessThan(0.05);
  });

  it('agree on rhythm and size of a self-sustained swing', () => {
    const swings = STEPS.map((stepLength) => {
      const model = modelWith({ ...MEAN_FIELD, reflexGain: 0.5 }, 'hold', 1, stepLength);
      model.flick(0.5);
      record(model, 4, 'ankleAngle', stepLength);
      const samples = record(model, 8, 'ankleAngle', stepLength);
      return {
        frequency: dominantFrequency(samples, 1 / stepLength, 2, 20)!,
        size: Math.max(...samples) - Math.min(...samples),
      };
    });
    const finest = swings.at(-1)!;
    expect(finest.size).toBeGreaterThan(0.01);
    for (const { frequency, size } of swings) {
      expect(Math.abs(frequency / finest.frequency - 1)).toBeLessThan(0.03);
      expect(Math.abs(size / finest.size - 1)).toBeLessThan(0.1);
    }
  });

  it('agree on what single units give on average', () => {
    const forces = STEPS.map((stepLength) => {
      const model = modelWith({ effort: 0.2 }, 'press', 1, stepLength);
      const samples = record(model, 12, 'flexorForce', stepLength);
      return samples.reduce((sum, force) => sum + force, 0) / samples.length;
    });
    for (const force of forces) expect(Math.abs(force / forces.at(-1)! - 1)).toBeLessThan(0.02);
  });
});
