import { add, type Complex, complex, divide, multiply, scale } from './complex.ts';
import { createPoolResponse, type MotorUnitPool } from './motor-unit-pool.ts';
import { forceAtLength, LEAST_ACTIVATION, tendonStiffnessAt } from './muscle.ts';
import { DIRECTION, type MuscleOperatingPoint, type MuscleRole } from './operating-point.ts';
import type { Parameters } from './parameters.ts';

/** Excitation to either side over which slopes of the recruitment curve are taken. */
const SLOPE_SPAN = 0.002;

/** A muscle for the smallest movements about its operating point. */
export interface LinearMuscle {
  /** Activation per excitation, steady. */
  readonly recruitmentSlope: number;
  /** Weighted impulses per excitation, in 1/s. */
  readonly firingSlope: number;
  /** In s. */
  readonly twitchTime: number;
  /** In N/m. */
  readonly tendonStiffness: number;
  /** In N. */
  readonly maximumForce: number;
  /** Fibre velocity per activation, in m/s; negative. */
  readonly perActivation: number;
  /** Fibre velocity per tendon force, in m/s per N. */
  readonly perForce: number;
  /** Fibre velocity per fibre length, in 1/s; negative. */
  readonly perLength: number;
  /** Lever arm, in m; positive for the flexor. */
  readonly lever: number;
}

export function linearMuscle(
  role: MuscleRole,
  parameters: Parameters,
  pool: MotorUnitPool,
  { constants, excitation, activation, force, fibreLength }: MuscleOperatingPoint,
): LinearMuscle {
  const { optimalLength, maximumForce, shortRangeStiffness, forceLengthWidth } = constants;
  const lower = Math.max(0, excitation - SLOPE_SPAN);
  const span = excitation + SLOPE_SPAN - lower;
  const above = pool.respond(excitation + SLOPE_SPAN, createPoolResponse());
  const below = pool.respond(lower, createPoolResponse());

  const topSpeed = parameters.maximumShorteningVelocity * optimalLength;
  const slopeAtStandstill = 1 + 1 / parameters.forceVelocityCurvature;
  const length = fibreLength / optimalLength;
  const atLength = forceAtLength(constants, length);
  const strength = activation * atLength;
  // The slope of force over length at constant activation: a short fibre gains by being stretched.
  const lengthSlope = (-2 * (length - 1) * strength) / (forceLengthWidth * forceLengthWidth);
  const bonds = (strength + constants.restingBonds) * shortRangeStiffness;
  const drag = strength * slopeAtStandstill + parameters.fibreDamping;
  const isActive = activation > LEAST_ACTIVATION;
  return {
    recruitmentSlope: (above.force - below.force) / span,
    firingSlope: (above.firing - below.firing) / span,
    twitchTime: pool.workingTwitchTime(excitation),
    tendonStiffness: tendonStiffnessAt(constants, force),
    maximumForce,
    perActivation: -((isActive ? atLength : 0) / drag) * topSpeed,
    perForce: topSpeed / drag / maximumForce,
    perLength: (-(lengthSlope + bonds) / drag) * (topSpeed / optimalLength),
    lever: DIRECTION[role] * constants.momentArm,
  };
}

/** How a fibre and its tendon answer. */
export interface FibreResponse {
  readonly lengthPerActivation: Complex;
  readonly lengthPerAngle: Complex;
  readonly forcePerActivation: Complex;
  readonly forcePerAngle: Complex;
}

/** How a fibre and its tendon answer to activation and to turning of the joint, at s. */
export function fibreResponse(muscle: LinearMuscle, s: Complex): FibreResponse {
  const { tendonStiffness: k, perActivation, perForce, perLength, lever } = muscle;
  const denominator = complex(s.real - perLength + perForce * k, s.imaginary);
  const lengthPerActivation = divide(complex(perActivation), denominator);
  const lengthPerAngle = divide(complex(-perForce * k * lever), denominator);
  return {
    lengthPerActivation,
    lengthPerAngle,
    forcePerActivation: scale(lengthPerActivation, -k),
    forcePerAngle: scale(add(lengthPerAngle, complex(lever)), -k),
  };
}

/** Activation for a small excitation, at s: the recruitment slope through the twitch. */
export function activationResponse(muscle: LinearMuscle, s: Complex): Complex {
  const lag = add(complex(1), scale(s, muscle.twitchTime));
  return divide(complex(muscle.recruitmentSlope), multiply(lag, lag));
}
