import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ActivationCondition } from '#model/activation-condition.ts';
import { DEGREE } from '#model/degree.ts';
import { createPoolResponse, MotorUnitPool, setFatigueLevel } from '#model/motor-unit-pool.ts';
import { forceAtLength, LEAST_ACTIVATION, tendonLengthAt } from '#model/muscle.ts';
import {
  DIRECTION,
  type MuscleOperatingPoint,
  type MuscleRole,
  type OperatingPoint,
  operatingPoint,
  torque,
} from '#model/operating-point.ts';
import { DEFAULT_PARAMETERS, PARAMETERS, type Parameters } from '#model/parameters.ts';

const ROLES = ['flexor', 'extensor'] as const;
/** What each muscle is asked for. */
const WANTED = { flexor: 'effort', extensor: 'coContraction' } as const;
const BEST_ANGLE = { flexor: 'flexorBestAngle', extensor: 'extensorBestAngle' } as const;

function at(
  changes: Partial<Parameters> = {},
  condition: ActivationCondition = 'hold',
): OperatingPoint {
  const parameters = { ...DEFAULT_PARAMETERS, unitCount: Infinity, ...changes };
  const pools = ROLES.map(() => {
    const pool = new MotorUnitPool(parameters);
    setFatigueLevel(pool, parameters.fatigue, parameters.fatigueRange);
    return pool;
  });
  return operatingPoint(parameters, condition, pools[0]!, pools[1]!);
}

// Evenly: a random floating-point number would nearly always be next to nothing.
function between(minimum: number, maximum: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 1000 }).map((k) => minimum + ((maximum - minimum) * k) / 1000);
}

const { minimum, maximum } = PARAMETERS.dorsiflexion;
const anyPosture = fc.record({
  effort: between(0, 0.8),
  coContraction: between(0, 0.5),
  kneeAngle: between(0, 90 * DEGREE),
  dorsiflexion: between(minimum, maximum),
  fatigue: between(0, 1),
  flexorBestAngle: between(-0.5, 0.5),
  extensorBestAngle: between(-0.5, 0.5),
});

/** What fibre and tendon are long together with the ankle at rest, in m. */
function pathAtRest(role: MuscleRole, { joint, [role]: muscle }: OperatingPoint): number {
  return muscle.pathLength - DIRECTION[role] * muscle.constants.momentArm * joint.restAngle;
}

/** The force, of the greatest, that the fibre gives at its length. */
function fibreForce({ constants, activation, fibreLength }: MuscleOperatingPoint): number {
  return activation * forceAtLength(constants, fibreLength / constants.optimalLength);
}

describe.each(ROLES)('the operating point of the %s', (role) => {
  it('has the fibre at its best length for a light pull at the best angle', () => {
    fc.assert(
      fc.property(between(minimum, maximum), (angle) => {
        const { [role]: muscle } = at({
          [WANTED[role]]: 0.1,
          dorsiflexion: angle,
          [BEST_ANGLE[role]]: -angle,
        });
        expect(muscle.fibreLength).toBeCloseTo(muscle.constants.optimalLength, 12);
        expect(muscle.activation).toBeCloseTo(0.1, 12);
      }),
      { numRuns: 20 },
    );
  });

  it('is in balance: fibre and tendon fill the path and pull alike', () => {
    fc.assert(
      fc.property(anyPosture, (posture) => {
        const point = at(posture);
        const muscle = point[role];
        const { constants, fibreLength, force } = muscle;
        const filled = fibreLength + tendonLengthAt(constants, force);
        expect(filled).toBeCloseTo(pathAtRest(role, point), 12);
        expect(fibreForce(muscle)).toBeCloseTo(force, 9);
      }),
      { numRuns: 100 },
    );
  });

  it('gives the force that is asked for while it can, and else what full drive gives', () => {
    let reached = 0;
    fc.assert(
      fc.property(anyPosture, (posture) => {
        const muscle = at(posture)[role];
        const wanted = posture[WANTED[role]];
        if (muscle.excitation < 1 && wanted > LEAST_ACTIVATION) {
          expect(muscle.force).toBeCloseTo(wanted, 9);
          reached++;
        } else if (muscle.excitation === 1) expect(muscle.force).toBeLessThanOrEqual(wanted + 1e-9);
        expect(muscle.excitation).toBeGreaterThanOrEqual(0);
        expect(muscle.excitation).toBeLessThanOrEqual(1);
        expect(muscle.force).toBeGreaterThan(0);
      }),
      { numRuns: 100 },
    );
    expect(reached).toBeGreaterThan(20);
  });

  it('drives its pool so that it gives the activation', () => {
    for (const wanted of [0.05, 0.2, 0.5]) {
      const changes = { [WANTED[role]]: wanted, unitCount: Infinity };
      const { excitation, activation, firing } = at(changes)[role];
      const pool = new MotorUnitPool({ ...DEFAULT_PARAMETERS, ...changes });
      const response = pool.respond(excitation, createPoolResponse());
      expect(response.force).toBeCloseTo(activation, 9);
      expect(response.firing).toBe(firing);
    }
  });

  it('asks a little more of the command where recurrent inhibition takes some away', () => {
    const changes = { [WANTED[role]]: 0.2 };
    const free = at(changes)[role];
    expect(free.drive).toBe(free.excitation);
    const inhibited = at({ ...changes, renshawGain: 1, renshawTime: 0.02 })[role];
    expect(inhibited.excitation).toBe(free.excitation);
    expect(inhibited.drive - free.drive).toBeCloseTo(0.02 * free.firing, 12);
  });
});

describe('the operating point', () => {
  it('needs more drive for a hard push the more the foot points', () => {
    const drives = [20, 10, 0, -10, -20].map(
      (up) => at({ effort: 0.5, dorsiflexion: up * DEGREE }).flexor.excitation,
    );
    for (const [index, drive] of drives.entries())
      if (index > 0) expect(drive).toBeGreaterThan(drives[index - 1] ?? 1);
  });

  it('loses the hardest push in a pointed foot, whatever the drive', () => {
    const [up, pointed] = [10, -20].map((up) => at({ effort: 0.8, dorsiflexion: up * DEGREE }));
    expect(up?.flexor.force).toBeCloseTo(0.8, 12);
    expect(pointed?.flexor.excitation).toBe(1);
    expect(pointed?.flexor.force).toBeLessThan(0.79);
  });

  it('has a longer flexor with a straight knee, and an extensor that is no different', () => {
    const [bent, straight] = [90, 0].map((angle) => at({ kneeAngle: angle * DEGREE }));
    const { flexorKneeArm } = DEFAULT_PARAMETERS;
    expect((straight?.flexor.pathLength ?? 0) - (bent?.flexor.pathLength ?? 0)).toBeCloseTo(
      (flexorKneeArm * Math.PI) / 2,
      12,
    );
    expect(straight?.flexor.fibreLength).toBeGreaterThan(bent?.flexor.fibreLength ?? 1);
    expect(straight?.extensor).toEqual(bent?.extensor);
    const armless = at({ kneeAngle: 0, flexorKneeArm: 0 });
    expect(armless.flexor.fibreLength).toBeCloseTo(bent?.flexor.fibreLength ?? 0, 12);
  });

  it('holds the load by the difference of the two torques', () => {
    const { load, flexor, extensor } = at({ effort: 0.3, coContraction: 0.2 });
    const { flexorMaximumForce, flexorMomentArm, extensorMaximumForce, extensorMomentArm } =
      DEFAULT_PARAMETERS;
    expect(torque(flexor)).toBeCloseTo(0.3 * flexorMaximumForce * flexorMomentArm, 9);
    expect(torque(extensor)).toBeCloseTo(0.2 * extensorMaximumForce * extensorMomentArm, 9);
    expect(load).toBe(torque(flexor) - torque(extensor));
  });

  it('is driven by nothing at rest, whatever the effort', () => {
    const { flexor, extensor } = at({ effort: 0.5, coContraction: 0.3, renshawGain: 2 }, 'rest');
    for (const muscle of [flexor, extensor]) {
      expect(muscle.excitation).toBe(0);
      expect(muscle.drive).toBe(0);
      expect(muscle.activation).toBe(LEAST_ACTIVATION);
      expect(muscle.force).toBeLessThan(2 * LEAST_ACTIVATION);
    }
  });

  it('of tired muscle takes more drive, and gives what it can when that is not enough', () => {
    const drives = [0, 0.3, 0.6].map((fatigue) => at({ effort: 0.3, fatigue }).flexor);
    for (const [index, { excitation, force }] of drives.entries()) {
      expect(force).toBeCloseTo(0.3, 12);
      if (index > 0) expect(excitation).toBeGreaterThan(drives[index - 1]?.excitation ?? 1);
    }
    const spent = at({ effort: 0.8, fatigue: 1 }).flexor;
    expect(spent.excitation).toBe(1);
    expect(spent.force).toBeLessThan(0.5);
    expect(fibreForce(spent)).toBeCloseTo(spent.force, 9);
  });
});
