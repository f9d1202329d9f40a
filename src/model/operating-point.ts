import type { ActivationCondition } from './activation-condition.ts';
import { type JointConstants, jointConstants, passiveTorque } from './joint.ts';
import type { MotorUnitPool } from './motor-unit-pool.ts';
import { LEAST_ACTIVATION, type MuscleConstants, tendonLengthAt } from './muscle.ts';
import type { Parameters } from './parameters.ts';

/** Which muscle, and the way that it turns the foot: +1 plantarflexion, −1 dorsiflexion. */
export type MuscleRole = 'flexor' | 'extensor';
export const DIRECTION = { flexor: 1, extensor: -1 } as const;

/** The state about which a muscle works. */
export interface MuscleOperatingPoint {
  readonly constants: MuscleConstants;
  /** Excitation that holds {@link activation}; from 0 to 1. */
  readonly excitation: number;
  /** Steady activation, and so force in units of the greatest; at least LEAST_ACTIVATION. */
  readonly activation: number;
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
  /** Passive torque at the rest angle, in N m. */
  readonly restTorque: number;
}

/**
 * The operating point that `parameters` ask for. Muscles are as long as lets their fibres work at
 * their best length at the rest angle.
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
    restTorque: passiveTorque(joint, joint.restAngle),
  };
}

/** Torque of a muscle at its operating point, in N m; not negative. */
export function torque({ constants, activation }: MuscleOperatingPoint): number {
  return activation * constants.maximumForce * constants.momentArm;
}

function at(
  role: MuscleRole,
  parameters: Parameters,
  pool: MotorUnitPool,
  force: number,
  restAngle: number,
): MuscleOperatingPoint {
  const constants = muscleConstants(role, parameters);
  const excitation = pool.excitationFor(force);
  // A tired pool may not reach what is asked: what it reaches is then what is held.
  const reached = excitation === 0 ? 0 : Math.min(force, pool.greatestForce);
  const activation = Math.max(LEAST_ACTIVATION, reached);
  const length = constants.optimalLength + tendonLengthAt(constants, activation);
  return {
    constants,
    excitation,
    activation,
    pathLength: length + DIRECTION[role] * constants.momentArm * restAngle,
  };
}

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
    shortRangeLimit: p.shortRangeLimit,
    thixotropyRecoveryTime: p.thixotropyRecoveryTime,
    thixotropyRate: p.thixotropyRate,
    thixotropyFloor: p.thixotropyFloor,
  };
}
