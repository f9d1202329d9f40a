/**
 * Where the loop begins to swing by itself, from its linearised equations.
 *
 * For the smallest movements every part is linear. With s = iω, a muscle's fibre obeys
 *
 *     s l = v_a a + v_F F + v_l l,   F = k_S (−r θ − l)
 *
 * its activation is 1/(1 + sT)² times the recruitment slope times its excitation, its spindle fires
 * (k_l + k_v s)(1 + τ_a s)/(1 + τ_s s) l, and the joint turns by the torque over its impedance. The
 * two reflexes close the loop through a 2 × 2 matrix H(s) per unit of gain; the loop swings of itself
 * at the least gain G for which det(1 − G H(iω)) = 0, that is, 1/G is an eigenvalue of H.
 *
 * Left out, as too slow to matter: the voluntary loops and the re-setting of the spindles. Noise does
 * not enter; with noise, shaking is seen a little before and after this edge.
 */
import type { ActivationCondition } from './activation-condition.ts';
import {
  add,
  type Complex,
  complex,
  divide,
  multiply,
  scale,
  squaredDistance,
  squareRoot,
  subtract,
} from './complex.ts';
import { type GroupTwoTransfer, groupTwoTransfer } from './group-two-afferent.ts';
import type { JointConstants } from './joint.ts';
import { createPoolResponse, MotorUnitPool, setFatigueLevel } from './motor-unit-pool.ts';
import { forceAtLength, LEAST_ACTIVATION, tendonStiffnessAt } from './muscle.ts';
import {
  DIRECTION,
  type MuscleOperatingPoint,
  type MuscleRole,
  operatingPoint,
  torque,
} from './operating-point.ts';
import type { Parameters } from './parameters.ts';
import { cos, pow, sin } from './portable-math.ts';
import { REFERENCE_RATE } from './reflex-arc.ts';

const TURN = 6.283185307179586;
const MM_PER_M = 1000;
/** Frequencies searched, in Hz. */
const LOWEST = 1;
const HIGHEST = 25;
const SPACING = 0.1;
const BISECTIONS = 30;
/** Excitation to either side over which the recruitment slope is taken. */
const SLOPE_SPAN = 0.002;
/** Least excitation at which the twitch time is taken. */
const LEAST_EXCITATION = 0.04;

/** The edge of shaking. */
export interface CriticalGain {
  /** Reflex gain at the edge, in the parameter's own unit. */
  readonly gain: number;
  /** Frequency at which the loop there swings, in Hz. */
  readonly frequency: number;
}

/** A muscle for the smallest movements. */
interface LinearMuscle {
  /** Activation per excitation, steady. */
  readonly recruitmentSlope: number;
  /** In s. */
  readonly twitchTime: number;
  /** In N/m. */
  readonly tendonStiffness: number;
  /** Fibre velocity per activation, in m/s; negative. */
  readonly perActivation: number;
  /** Fibre velocity per tendon force, in m/s per N. */
  readonly perForce: number;
  /** Fibre velocity per fibre length, in 1/s; negative. */
  readonly perLength: number;
  /** Lever arm, in m; positive for the flexor. */
  readonly lever: number;
}

interface LinearLoop {
  readonly parameters: Parameters;
  readonly joint: JointConstants;
  /** Damping of the joint with that of the support and the working muscles, in N m s/rad. */
  readonly damping: number;
  readonly flexor: LinearMuscle;
  readonly extensor: LinearMuscle;
  /** Spindle rate per fibre speed, in impulses/s per m/s. */
  readonly spindleVelocitySlope: number;
  readonly groupTwo: GroupTwoTransfer;
}

/**
 * The reflex gain at which the foot begins to swing by itself, everything else as it is; fatigue's
 * excitability and a cut nerve count.
 *
 * @returns The least such gain; undefined where no gain does it.
 */
export function criticalReflexGain(
  parameters: Parameters,
  condition: ActivationCondition,
): CriticalGain | undefined {
  const strength =
    (1 - parameters.deafferentation) * (1 + parameters.fatigueExcitability * parameters.fatigue);
  if (!(strength > 0)) return undefined;
  const edge = leastCrossing(linearLoop(parameters, condition));
  return edge && { gain: edge.gain / strength, frequency: edge.frequency };
}

/** Follows both eigenvalues of H(iω) over frequency and finds where one is real and greatest. */
function leastCrossing(loop: LinearLoop): CriticalGain | undefined {
  let best: CriticalGain | undefined;
  let previous: EigenvaluePair | undefined;
  const count = Math.floor((HIGHEST - LOWEST) / SPACING + 0.5);
  for (let k = 0; k <= count; k++) {
    const frequency = LOWEST + k * SPACING;
    let pair = eigenvaluesAt(loop, frequency);
    if (previous) {
      const [first, second] = pair;
      // Keep each eigenvalue with its own past: the nearer one.
      if (squaredDistance(second, previous[0]) < squaredDistance(first, previous[0]))
        pair = [second, first];
      for (const branch of [0, 1] as const) {
        const before = previous[branch];
        const after = pair[branch];
        if (before.imaginary * after.imaginary > 0 || after.real <= 0 || before.real <= 0) continue;
        const edge = bisectCrossing(loop, frequency - SPACING, frequency, before);
        if (edge.gain > 0 && (best === undefined || edge.gain < best.gain)) best = edge;
      }
    }
    previous = pair;
  }
  return best;
}

function bisectCrossing(
  loop: LinearLoop,
  from: number,
  to: number,
  startingWith: Complex,
): CriticalGain {
  let low = from;
  let high = to;
  let eigenvalue = startingWith;
  for (let round = 0; round < BISECTIONS; round++) {
    const middle = (low + high) / 2;
    const [first, second] = eigenvaluesAt(loop, middle);
    const same =
      squaredDistance(first, eigenvalue) < squaredDistance(second, eigenvalue) ? first : second;
    if (eigenvalue.imaginary * same.imaginary <= 0) high = middle;
    else {
      low = middle;
      eigenvalue = same;
    }
  }
  return { gain: 1 / eigenvalue.real, frequency: (low + high) / 2 };
}

type EigenvaluePair = readonly [Complex, Complex];

function eigenvaluesAt(loop: LinearLoop, frequency: number): EigenvaluePair {
  const [[a, b], [c, d]] = loopMatrix(loop, TURN * frequency);
  const trace = add(a, d);
  const determinant = subtract(multiply(a, d), multiply(b, c));
  const root = squareRoot(subtract(multiply(trace, trace), scale(determinant, 4)));
  return [scale(add(trace, root), 0.5), scale(subtract(trace, root), 0.5)];
}

type Matrix = readonly [readonly [Complex, Complex], readonly [Complex, Complex]];

/** Excitation (flexor, extensor) that comes back for excitation (flexor, extensor), per unit of gain. */
function loopMatrix(loop: LinearLoop, omega: number): Matrix {
  const { parameters: p, joint, damping } = loop;
  const s = complex(0, omega);
  const flexor = fibreResponse(loop.flexor, s);
  const extensor = fibreResponse(loop.extensor, s);
  let impedance = complex(
    joint.passiveStiffness + joint.supportStiffness - joint.inertia * omega * omega,
    damping * omega,
  );
  impedance = subtract(impedance, scale(flexor.forcePerAngle, loop.flexor.lever));
  impedance = subtract(impedance, scale(extensor.forcePerAngle, loop.extensor.lever));

  const spindle = multiply(
    divide(
      complex(p.spindleLengthGain, loop.spindleVelocitySlope * omega),
      complex(1, omega * p.spindleTime),
    ),
    complex(1, omega * p.spindleLeadTime),
  );
  const lengthOf = (
    felt: FibreResponse,
    driven: LinearMuscle,
    drivenFibre: FibreResponse,
  ): Complex => {
    const lag = complex(1, omega * driven.twitchTime);
    const activation = divide(complex(driven.recruitmentSlope), multiply(lag, lag));
    const angle = divide(
      multiply(scale(drivenFibre.forcePerActivation, driven.lever), activation),
      impedance,
    );
    let length = multiply(felt.lengthPerAngle, angle);
    if (felt === drivenFibre) length = add(length, multiply(felt.lengthPerActivation, activation));
    return length;
  };
  const ff = lengthOf(flexor, loop.flexor, flexor);
  const fe = lengthOf(flexor, loop.extensor, extensor);
  const ef = lengthOf(extensor, loop.flexor, flexor);
  const ee = lengthOf(extensor, loop.extensor, extensor);

  const direct = multiply(spindle, delayed(omega, p.conductionDelay));
  const crossed = scale(
    multiply(spindle, delayed(omega, p.conductionDelay + p.reciprocalDelay)),
    p.reciprocalInhibition / REFERENCE_RATE,
  );
  const own = add(scale(direct, 1 / REFERENCE_RATE), laterAnswer(loop.groupTwo, omega));
  const answer = (length: Complex, opposing: Complex): Complex =>
    subtract(multiply(own, length), multiply(crossed, opposing));
  return [
    [answer(ff, ef), answer(fe, ee)],
    [answer(ef, ff), answer(ee, fe)],
  ];
}

/** Excitation by the slower spindle fibres for a change of fibre length, per unit of gain. */
function laterAnswer(path: GroupTwoTransfer, omega: number): Complex {
  if (path.share === 0) return complex(0);
  const felt = divide(
    complex(path.lengthGain, path.velocityGain * omega),
    complex(1, omega * path.time),
  );
  return scale(multiply(felt, delayed(omega, path.delay)), path.share);
}

interface FibreResponse {
  readonly lengthPerActivation: Complex;
  readonly lengthPerAngle: Complex;
  readonly forcePerActivation: Complex;
  readonly forcePerAngle: Complex;
}

/** How a fibre and its tendon answer to activation and to turning of the joint, at s. */
function fibreResponse(muscle: LinearMuscle, s: Complex): FibreResponse {
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

/** e^(−iωt). */
function delayed(omega: number, time: number): Complex {
  return complex(cos(omega * time), -sin(omega * time));
}

function linearLoop(parameters: Parameters, condition: ActivationCondition): LinearLoop {
  // Single units make steps that no theory of smallest movements could follow.
  const pool = new MotorUnitPool({ ...parameters, unitCount: Infinity });
  setFatigueLevel(pool, parameters.fatigue, parameters.fatigueRange);
  const operating = operatingPoint(parameters, condition, pool, pool);
  const { joint, flexor, extensor } = operating;
  const { spindleVelocityGain, spindleVelocityOffset, spindleVelocityExponent } = parameters;
  return {
    parameters,
    joint,
    damping:
      joint.damping +
      joint.supportDamping +
      joint.torqueViscosity * (torque(flexor) + torque(extensor)),
    flexor: linearMuscle('flexor', parameters, pool, flexor),
    extensor: linearMuscle('extensor', parameters, pool, extensor),
    spindleVelocitySlope:
      spindleVelocityGain *
      MM_PER_M *
      pow(spindleVelocityOffset * MM_PER_M, spindleVelocityExponent - 1),
    groupTwo: groupTwoTransfer(parameters),
  };
}

function linearMuscle(
  role: MuscleRole,
  parameters: Parameters,
  pool: MotorUnitPool,
  { constants, excitation, activation, force, fibreLength }: MuscleOperatingPoint,
): LinearMuscle {
  const { optimalLength, maximumForce, shortRangeStiffness, forceLengthWidth } = constants;
  const response = createPoolResponse();
  const above = pool.respond(excitation + SLOPE_SPAN, response).force;
  const lower = Math.max(0, excitation - SLOPE_SPAN);
  const below = pool.respond(lower, response).force;
  const { twitchTime } = pool.respond(Math.max(excitation, LEAST_EXCITATION), response);

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
    recruitmentSlope: (above - below) / (excitation + SLOPE_SPAN - lower),
    twitchTime,
    tendonStiffness: tendonStiffnessAt(constants, force),
    perActivation: -((isActive ? atLength : 0) / drag) * topSpeed,
    perForce: topSpeed / drag / maximumForce,
    perLength: (-(lengthSlope + bonds) / drag) * (topSpeed / optimalLength),
    lever: DIRECTION[role] * constants.momentArm,
  };
}
