import { exp, log } from './portable-math.ts';

/** Least activation of a muscle that is asked for nothing: keeps its fibre equation solvable. */
export const LEAST_ACTIVATION = 1e-3;
/** Speed beyond which the force–velocity relation is not followed, in top shortening speeds. */
const FASTEST = 1.5;

/** Strain, in strains of the greatest force, beyond which a tendon pulls no harder: it would tear. */
const MOST_STRAIN = 3;

/** Constants of one muscle. */
export interface MuscleConstants {
  /** Greatest steady force, in N. */
  readonly maximumForce: number;
  /** Fibre length of greatest force, in m. */
  readonly optimalLength: number;
  /** Tendon length when just slack, in m. */
  readonly tendonLength: number;
  /** Lever arm about the ankle, in m; positive. */
  readonly momentArm: number;
  /** In fibre lengths per s. */
  readonly maximumShorteningVelocity: number;
  readonly forceVelocityCurvature: number;
  readonly lengtheningForceLimit: number;
  readonly fibreDamping: number;
  /** Tendon strain at the greatest force. */
  readonly tendonStrain: number;
  readonly tendonShape: number;
  /** In fibre lengths. */
  readonly forceLengthWidth: number;
  /** In greatest forces per fibre length. */
  readonly shortRangeStiffness: number;
  /** Share of the bonds that hold at rest. */
  readonly restingBonds: number;
  /** In fibre lengths. */
  readonly shortRangeLimit: number;
  /** In s. */
  readonly thixotropyRecoveryTime: number;
  readonly thixotropyRate: number;
  readonly thixotropyFloor: number;
}

/**
 * The length that a tendon must have to carry `force`.
 *
 * @param force In units of the greatest force; not negative.
 * @returns In m.
 */
export function tendonLengthAt(muscle: MuscleConstants, force: number): number {
  const { tendonLength, tendonStrain, tendonShape } = muscle;
  const strain = (tendonStrain / tendonShape) * log(1 + force * (exp(tendonShape) - 1));
  return tendonLength * (1 + strain);
}

/**
 * What is left of a fibre's strength at a length other than its best.
 *
 *     f_l = e^(−((l − 1) / w)²)
 *
 * @param length In best lengths.
 * @returns From 0 to 1.
 */
export function forceAtLength(muscle: MuscleConstants, length: number): number {
  const offset = (length - 1) / muscle.forceLengthWidth;
  return exp(-offset * offset);
}

/**
 * The stiffness of a tendon that carries `force`.
 *
 * @param force In units of the greatest force; not negative.
 * @returns In N/m.
 */
export function tendonStiffnessAt(muscle: MuscleConstants, force: number): number {
  const { maximumForce, tendonLength, tendonStrain, tendonShape } = muscle;
  return (
    ((maximumForce * tendonShape) / (tendonStrain * tendonLength)) *
    (force + 1 / (exp(tendonShape) - 1))
  );
}

/**
 * A Hill-type fibre with short-range stiffness, in series with a springy tendon.
 *
 *     tendon   F = F_max (e^(k e / e₀) − 1) / (e^k − 1)
 *     fibre    F / F_max − (A + b₀) k_s g z = A f_v(v) + β v,   A = a f_l(l)
 *     bonds    z′ = v − |v| z / z_c
 *     stirring g′ = (1 − g) / τ_g − k_g |v| (|z| / z_c) (g − g_min)
 *
 * with the fibre's length l and velocity v in fibre lengths and in top speeds, lengthening positive.
 * The bonds are a spring for the smallest movements that slips beyond z_c, so a muscle is stiffer in
 * small tremor than in large; slipping, not movement as such, makes it softer still (thixotropy).
 * The fibre has no spring of its own beside its bonds: the joint's passive torque was measured with
 * all muscles in place and holds theirs.
 *
 * @see Thelen 2003 [thelen2003]; Lakie & Robson 1988 [lakie1988] for the stirring.
 */
export class Muscle {
  // Set from outside: numbers handed to a method would be stored on the heap anew at each call.
  /** How active the muscle is; not negative, 1 is full. */
  activation = 0;
  /** Length of fibre and tendon together, in m. */
  pathLength = 0;

  /** Fibre length, in m. */
  fibreLength = 0.05;
  /** Fibre velocity, in m/s; lengthening positive. */
  fibreVelocity = 0;
  /** Stretch z of the bonds, in fibre lengths; within ±shortRangeLimit. */
  bondStretch = 0;
  /** Share g of the short-range stiffness that stirring has left; from thixotropyFloor to 1. */
  bondStiffness = 1;
  /** Tendon force, in N; not negative. */
  force = 0;

  private tendonLength = 0.4;
  private constants: MuscleConstants | undefined;
  // Divided once here and not in every step.
  private tendonScale = 0;
  /** Exponent of the tendon's force, per m of stretch. */
  private tendonExponent = 0;
  private mostExponent = 0;
  private offsetPerLength = 0;
  private perCurvature = 0;
  private perShorteningDamping = 0;
  private perLengtheningDamping = 0;
  private lengtheningOffset = 0;
  private perBondLimit = 0;
  private recoveryRate = 0;

  /**
   * Takes other constants; forces and relative lengths stay, so that a muscle can be made longer
   * while it works.
   *
   * @returns By how much fibre and tendon together have become longer, in m.
   */
  configure(constants: MuscleConstants): number {
    const before = this.fibreLength + this.tendonLength;
    if (this.constants !== undefined) {
      this.fibreLength *= constants.optimalLength / this.constants.optimalLength;
      const pull = this.tendonPull(this.constants);
      if (pull > 0) this.tendonLength = tendonLengthAt(constants, pull);
      else this.tendonLength *= constants.tendonLength / this.constants.tendonLength;
    }
    const { tendonShape, tendonStrain, lengtheningForceLimit, forceVelocityCurvature } = constants;
    this.constants = constants;
    this.tendonScale = 1 / (exp(tendonShape) - 1);
    this.tendonExponent = tendonShape / tendonStrain / constants.tendonLength;
    this.mostExponent = MOST_STRAIN * tendonShape;
    this.offsetPerLength = 1 / (constants.optimalLength * constants.forceLengthWidth);
    this.perCurvature = 1 / forceVelocityCurvature;
    this.perLengtheningDamping = 1 / (2 * constants.fibreDamping);
    this.perShorteningDamping = -forceVelocityCurvature * this.perLengtheningDamping;
    this.perBondLimit = 1 / constants.shortRangeLimit;
    this.recoveryRate = 1 / constants.thixotropyRecoveryTime;
    // Makes the slope of the force–velocity relation the same on both sides of standstill.
    this.lengtheningOffset = (lengtheningForceLimit - 1) / (1 + 1 / forceVelocityCurvature);
    return this.fibreLength + this.tendonLength - before;
  }

  /**
   * The state in which the muscle has rested with its fibre at one length.
   *
   * @param force In units of the greatest force. @param fibreLength In m.
   */
  settle(force: number, fibreLength: number): void {
    const constants = this.required();
    const { maximumForce } = constants;
    this.fibreLength = fibreLength;
    this.tendonLength = tendonLengthAt(constants, force);
    this.fibreVelocity = 0;
    this.bondStretch = 0;
    this.bondStiffness = 1;
    this.force = force * maximumForce;
  }

  /** Advances by `duration`, in s; {@link force} is then that at its start. */
  advance(duration: number): void {
    const { activation, pathLength } = this;
    const m = this.constants ?? this.required();
    this.tendonLength = pathLength - this.fibreLength;
    const pull = this.tendonPull(m);
    const offset = (this.fibreLength - m.optimalLength) * this.offsetPerLength;
    const active = activation > LEAST_ACTIVATION ? activation : LEAST_ACTIVATION;
    const strength = active * exp(-offset * offset);
    const bonds = (strength + m.restingBonds) * m.shortRangeStiffness;
    const load = pull - bonds * this.bondStiffness * this.bondStretch;

    const speed = this.fibreSpeed(m, load, strength);
    const lengthsPerSecond = speed * m.maximumShorteningVelocity;
    const slip = lengthsPerSecond < 0 ? -lengthsPerSecond : lengthsPerSecond;
    const bent = this.bondStretch * this.perBondLimit;
    this.fibreVelocity = lengthsPerSecond * m.optimalLength;
    this.fibreLength += duration * this.fibreVelocity;
    const softening =
      m.thixotropyRate *
      slip *
      (bent < 0 ? -bent : bent) *
      (this.bondStiffness - m.thixotropyFloor);
    const stiffness =
      this.bondStiffness + duration * ((1 - this.bondStiffness) * this.recoveryRate - softening);
    this.bondStiffness = stiffness < m.thixotropyFloor ? m.thixotropyFloor : stiffness;
    const bond = this.bondStretch + duration * (lengthsPerSecond - slip * bent);
    this.bondStretch =
      bond > m.shortRangeLimit
        ? m.shortRangeLimit
        : bond < -m.shortRangeLimit
          ? -m.shortRangeLimit
          : bond;
    this.force = pull * m.maximumForce;
  }

  /** Pull of the tendon at its present length, in units of the greatest force; not negative. */
  private tendonPull(m: MuscleConstants): number {
    const stretched = this.tendonExponent * (this.tendonLength - m.tendonLength);
    const exponent = stretched < this.mostExponent ? stretched : this.mostExponent;
    return exponent <= 0 ? 0 : (exp(exponent) - 1) * this.tendonScale;
  }

  /**
   * The fibre velocity, in top speeds, at which the fibre's force balances `load`.
   *
   *     shortening   A (1 + v) / (1 − v/a) + β v = load
   *     lengthening  A [1 + (f − 1) v / (v + v_e)] + β v = load
   *
   * Each is a quadratic in v with one root on its own side.
   */
  private fibreSpeed(m: MuscleConstants, load: number, strength: number): number {
    const beta = m.fibreDamping;
    if (load < strength) {
      const a1 = strength + beta + load * this.perCurvature;
      const a0 = strength - load;
      const discriminant = a1 * a1 + 4 * beta * this.perCurvature * a0;
      const v = (Math.sqrt(discriminant > 0 ? discriminant : 0) - a1) * this.perShorteningDamping;
      return v < -FASTEST ? -FASTEST : v;
    }
    const ve = this.lengtheningOffset;
    const a1 = strength * m.lengtheningForceLimit + beta * ve - load;
    const a0 = (strength - load) * ve;
    const discriminant = a1 * a1 - 4 * beta * a0;
    const v = (Math.sqrt(discriminant > 0 ? discriminant : 0) - a1) * this.perLengtheningDamping;
    return v > FASTEST ? FASTEST : v;
  }

  private required(): MuscleConstants {
    if (this.constants === undefined) throw new Error('A muscle is configured before it is used.');
    return this.constants;
  }
}
