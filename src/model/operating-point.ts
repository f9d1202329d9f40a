import type { ActivationCondition } from './activation-condition.ts';
import { type JointConstants, jointConstants } from './joint.ts';
import { createPoolResponse, type MotorUnitPool } from './motor-unit-pool.ts';
import { forceAtLength, LEAST_ACTIVATION, type MuscleConstants, tendonLengthAt } from './muscle.ts';
import type { Parameters } from './parameters.ts';
import { steadyRecurrentInhibition } from './renshaw-cell.ts';

/** Which muscle, and the way that it turns the foot: +1 plantarflexion, −1 dorsiflexion. */
export type MuscleRole = 'flexor' | 'extensor';
export const DIRECTION = { flexor: 1, extensor: -1 } as const;

/** The state about which a muscle works. */
export interface MuscleOperatingPoint {
  readonly constants: MuscleConstants;
  /** Excitation that holds {@link activation}; from 0 to 1. */
  readonly excitation: number;
  /** Impulses at that excitation, each weighted by its unit's share of the strength, in 1/s. */
  readonly firing: number;
  /** Command that holds {@link excitation} against recurrent inhibition; not negative. */
  readonly drive: number;
  /** Steady activation; at least LEAST_ACTIVATION. */
  readonly activation: number;
  /** Tendon force in units of the greatest force; positive. */
  readonly force: number;
  /** Fibre length, in m. */
  readonly fibreLength: number;
  /** Length of fibre and tendon together with the ankle at 0, in m. */
  readonly pathLength: number;
}

/** The state in which the foot would stay if nothing disturbed it. */
export interface OperatingPoint {
  readonly joint: JointConstants;
  readonly flexor: MuscleOperatingPoint;
  readonly extensor: MuscleOperatingPoint;
  /** Load that the muscles hold, in N m. */
  readonly load: number;
}

/** Force, of the greatest, at which a fibre is at its best length when the ankle is at its best angle. */
const LIGHT_FORCE = 0.1;
const BISECTIONS = 40;

/**
 * The operating point that `parameters` ask for.
 *
 * Effort and co-contraction are forces, in units of each muscle's greatest. How active a muscle must
 * be for that depends on its fibres' length, and so on ankle, knee and the stretch of its tendon.
 */
export function operatingPoint(
  parameters: Parameters,
  condition: ActivationCondition,
  flexorPool: MotorUnitPool,
  extensorPool: MotorUnitPool,
): OperatingPoint {
  const joint = jointConstants(parameters, condition);
  const resting = condition === 'rest';
  const { effort, coContraction } = parameters;
  const flexor = at('flexor', parameters, flexorPool, resting ? 0 : effort, joint.restAngle);
  const extensor = at(
    'extensor',
    parameters,
    extensorPool,
    resting ? 0 : coContraction,
    joint.restAngle,
  );
  return {
    joint,
    flexor,
    extensor,
    load: torque(flexor) - torque(extensor),
  };
}

/** Torque of a muscle at its operating point, in N m; not negative. */
export function torque({ constants, force }: MuscleOperatingPoint): number {
  return force * constants.maximumForce * constants.momentArm;
}

function at(
  role: MuscleRole,
  parameters: Parameters,
  pool: MotorUnitPool,
  wanted: number,
  restAngle: number,
): MuscleOperatingPoint {
  const constants = muscleConstants(role, parameters);
  const pathLength = pathLengthAtNeutral(role, parameters, constants);
  const path = pathLength - DIRECTION[role] * constants.momentArm * restAngle;
  const strengthFor = (force: number): number =>
    forceAtLength(constants, (path - tendonLengthAt(constants, force)) / constants.optimalLength);
  const needed = wanted === 0 ? 0 : wanted / strengthFor(wanted);
  const excitation = pool.excitationFor(needed);
  const { firing } = pool.respond(excitation, createPoolResponse());
  // A tired or a shortened muscle may not reach what is asked: what it reaches is then what is held.
  const activation = Math.max(LEAST_ACTIVATION, Math.min(needed, pool.greatestForce));
  const force = activation === needed ? wanted : balancedForce(activation, strengthFor);
  return {
    constants,
    excitation,
    firing,
    drive: excitation + steadyRecurrentInhibition(parameters, firing),
    activation,
    force,
    fibreLength: path - tendonLengthAt(constants, force),
    pathLength,
  };
}

/** The force at which fibre and tendon agree: the more force, the longer the tendon. */
function balancedForce(activation: number, strengthFor: (force: number) => number): number {
  let low = 0;
  let high = 1;
  for (let round = 0; round < BISECTIONS; round++) {
    const force = (low + high) / 2;
    if (activation * strengthFor(force) > force) low = force;
    else high = force;
  }
  return (low + high) / 2;
}

/**
 * Length of fibre and tendon together with the ankle at 0, in m.
 *
 * At the muscle's best ankle angle, the knee at a right angle, a fibre that pulls lightly has its
 * best length. The part of the calf that crosses the knee is longer when the knee is straight.
 */
function pathLengthAtNeutral(
  role: MuscleRole,
  parameters: Parameters,
  constants: MuscleConstants,
): number {
  const best = role === 'flexor' ? parameters.flexorBestAngle : parameters.extensorBestAngle;
  const straightening =
    role === 'flexor' ? parameters.flexorKneeArm * (RIGHT_ANGLE - parameters.kneeAngle) : 0;
  return (
    constants.optimalLength +
    tendonLengthAt(constants, LIGHT_FORCE) +
    DIRECTION[role] * constants.momentArm * best +
    straightening
  );
}

const RIGHT_ANGLE = 1.5707963267948966;

function muscleConstants(role: MuscleRole, p: Parameters): MuscleConstants {
  const isFlexor = role === 'flexor';
  return {
    maximumForce: isFlexor ? p.flexorMaximumForce : p.extensorMaximumForce,
    optimalLength: isFlexor ? p.flexorOptimalLength : p.extensorOptimalLength,
    tendonLength: isFlexor ? p.flexorTendonLength : p.extensorTendonLength,
    momentArm: isFlexor ? p.flexorMomentArm : p.extensorMomentArm,
    maximumShorteningVelocity: p.maximumShorteningVelocity,
    forceVelocityCurvature: p.forceVelocityCurvature,
    lengtheningForceLimit: p.lengtheningForceLimit,
    fibreDamping: p.fibreDamping,
    tendonStrain: p.tendonStrain,
    tendonShape: p.tendonShape,
    forceLengthWidth: p.forceLengthWidth,
    shortRangeStiffness: p.shortRangeStiffness,
    restingBonds: p.restingBonds,
    shortRangeLimit: p.shortRangeLimit,
    thixotropyRecoveryTime: p.thixotropyRecoveryTime,
    thixotropyRate: p.thixotropyRate,
    thixotropyFloor: p.thixotropyFloor,
  };
}
