import type { ActivationCondition } from './activation-condition.ts';
import { DEGREE } from './degree.ts';
import { exp } from './portable-math.ts';
import type { Parameters } from './parameters.ts';

/** Exponents of the passive torque, per rad of ankle angle (Riener & Edrich 1999, from per degree). */
const BACK_EXPONENT = 0.0843 / DEGREE;
const FRONT_EXPONENT = 0.1949 / DEGREE;
/** Passive stiffness at neutral with the knee at a right angle, in N m/rad, where damping is `passiveDamping`. */
const REFERENCE_STIFFNESS = 8.1;

/** Constants of the joint for one set of parameters. */
export interface JointConstants {
  /** Inertia of foot and load, in kg m². */
  readonly inertia: number;
  /** Torque A₁ by which the back of the ankle, with the calf, plantarflexes it at neutral, in N m. */
  readonly backTorque: number;
  /** Torque A₂ by which the front of the ankle dorsiflexes it at neutral, in N m. */
  readonly frontTorque: number;
  /** Angle at which the foot is meant to stay, in rad; plantarflexion positive. */
  readonly restAngle: number;
  /** Passive torque at the rest angle, in N m. */
  readonly restTorque: number;
  /** Passive stiffness at the rest angle, in N m/rad. */
  readonly passiveStiffness: number;
  /** Damping of the ankle apart from that of working muscle, in N m s/rad. */
  readonly damping: number;
  /** Stiffness of what the foot presses against, in N m/rad; 0 for nothing. */
  readonly supportStiffness: number;
  /** Damping of what the foot presses against, in N m s/rad. */
  readonly supportDamping: number;
  /** Damping per N m of muscle torque, in s. */
  readonly torqueViscosity: number;
}

export function jointConstants(
  parameters: Parameters,
  condition: ActivationCondition,
): JointConstants {
  const { passiveStiffnessScale: scale, kneeAngle, passiveDamping } = parameters;
  const knee = kneeAngle / DEGREE;
  const backTorque = scale * exp(2.1016 - 0.0176 * knee);
  const frontTorque = scale * exp(-7.9763 + 0.0008 * knee);
  const restAngle = -parameters.dorsiflexion;
  const passiveStiffness =
    backTorque * BACK_EXPONENT * exp(-BACK_EXPONENT * restAngle) +
    frontTorque * FRONT_EXPONENT * exp(FRONT_EXPONENT * restAngle);
  // Damping follows stiffness so that the damping ratio stays, and is never less than at neutral.
  const stiffening = Math.max(1, passiveStiffness / REFERENCE_STIFFNESS);
  const pressing = condition === 'press';
  return {
    inertia: parameters.inertia + parameters.addedInertia,
    backTorque,
    frontTorque,
    restAngle,
    restTorque: torqueAt(backTorque, frontTorque, restAngle),
    passiveStiffness,
    damping: passiveDamping * Math.sqrt(stiffening),
    supportStiffness: pressing ? parameters.pressStiffness : 0,
    supportDamping: pressing ? parameters.pressDamping : 0,
    torqueViscosity: parameters.torqueViscosity,
  };
}

/**
 * The passive torque about the ankle, in N m, plantarflexing positive.
 *
 *     T(θ) = A₁ e^(−b₁θ) − A₂ e^(b₂θ)
 *
 * A₁ is the back of the ankle, stretched as the foot is lifted; with a straight knee the calf adds to
 * it. A₂ is the front, stretched as the foot is pointed. The constant term of the source, −1.792 N m
 * as recalled, is left out: only differences enter the model.
 *
 * @param angle Ankle angle θ, in rad; plantarflexion positive.
 * @see Riener & Edrich 1999, ankle [riener1999].
 */
export function passiveTorque(constants: JointConstants, angle: number): number {
  return torqueAt(constants.backTorque, constants.frontTorque, angle);
}

function torqueAt(backTorque: number, frontTorque: number, angle: number): number {
  return backTorque * exp(-BACK_EXPONENT * angle) - frontTorque * exp(FRONT_EXPONENT * angle);
}

/**
 * The foot turning about the ankle.
 *
 *     I θ″ = T_f − T_e − T₀ + T_app + T(θ) − T(θ*) − K (θ − θ*) − [B + b (T_f + T_e)] θ′
 *
 * T_f and T_e are the torques of flexor and extensor, T₀ the load that they hold at the rest angle
 * θ*, T_app a push from outside, K a support's stiffness, B the damping, b the viscosity that working
 * muscle adds.
 */
export class Joint {
  /** Angle θ, in rad; plantarflexion positive. */
  angle = 0;
  /** Velocity θ′, in rad/s. */
  velocity = 0;
  /** Acceleration θ″, in rad/s². */
  acceleration = 0;
  // These glide to what is asked for, as a foot sinks onto a support or takes up a load.
  /** Angle θ* at which the foot is meant to stay, in rad. */
  restAngle = 0;
  /** Torque T₀ that the muscles hold at the rest angle, in N m. */
  load = 0;
  /** Torque from outside, in N m; plantarflexion positive. */
  appliedTorque = 0;
  private restTorque = 0;
  /** Where the support stands: it meets the foot where that is. */
  private supportAngle = 0;
  private supportStiffness = 0;
  private supportDamping = 0;

  /** The state after a long time at the rest angle under a load, in N m. */
  settle(constants: JointConstants, load: number): void {
    this.angle = constants.restAngle;
    this.glide(constants, load, 1);
    this.velocity = 0;
  }

  /** Lets rest angle, load and support come a part of the way to what they should be. */
  glide(constants: JointConstants, load: number, part: number): void {
    const { restAngle, restTorque, supportStiffness, supportDamping } = constants;
    this.restAngle += part * (restAngle - this.restAngle);
    this.load += part * (load - this.load);
    this.restTorque += part * (restTorque - this.restTorque);
    const isFree = supportStiffness === 0;
    this.supportAngle +=
      (isFree ? 1 : part) * ((isFree ? this.angle : restAngle) - this.supportAngle);
    this.supportStiffness += part * (supportStiffness - this.supportStiffness);
    this.supportDamping += part * (supportDamping - this.supportDamping);
  }

  /**
   * Advances by `duration` (semi-implicit Euler: the new velocity moves the angle).
   *
   * @param duration In s.
   * @param flexorTorque T_f, in N m; not negative.
   * @param extensorTorque T_e, in N m; not negative.
   */
  advance(
    constants: JointConstants,
    duration: number,
    flexorTorque: number,
    extensorTorque: number,
  ): void {
    const damping =
      constants.damping +
      this.supportDamping +
      constants.torqueViscosity * (flexorTorque + extensorTorque);
    const torque =
      flexorTorque -
      extensorTorque -
      this.load +
      this.appliedTorque +
      passiveTorque(constants, this.angle) -
      this.restTorque -
      this.supportStiffness * (this.angle - this.supportAngle) -
      damping * this.velocity;
    this.acceleration = torque / constants.inertia;
    this.velocity += duration * this.acceleration;
    this.angle += duration * this.velocity;
  }

  /** Takes a velocity, in rad/s, that is imposed from outside for a step of this length, in s. */
  impose(velocity: number, stepLength: number): void {
    this.acceleration = (velocity - this.velocity) / stepLength;
    this.velocity = velocity;
  }

  /** Turns for `duration`, in s, at the velocity that it has. */
  turn(duration: number): void {
    this.angle += duration * this.velocity;
  }
}
