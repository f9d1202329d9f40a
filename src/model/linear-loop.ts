import type { ActivationCondition } from './activation-condition.ts';
import { add, type Complex, complex, delay, divide, multiply, scale, subtract } from './complex.ts';
import { golgiTransfer } from './golgi-organ.ts';
import { type GroupTwoTransfer, groupTwoTransfer } from './group-two-afferent.ts';
import type { JointConstants } from './joint.ts';
import {
  activationResponse,
  type FibreResponse,
  fibreResponse,
  type LinearMuscle,
  linearMuscle,
} from './linear-muscle.ts';
import { MotorUnitPool, setFatigueLevel } from './motor-unit-pool.ts';
import { operatingPoint, torque } from './operating-point.ts';
import type { Parameters } from './parameters.ts';
import { pow } from './portable-math.ts';
import { REFERENCE_RATE } from './reflex-arc.ts';
import { renshawTransfer } from './renshaw-cell.ts';

const MM_PER_M = 1000;

/** Excitation of (flexor, extensor), each in answer to excitation of (flexor, extensor). */
export type Matrix = readonly [readonly [Complex, Complex], readonly [Complex, Complex]];

/** The foot, both muscles and all their circuits, for the smallest movements. */
export interface LinearLoop {
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

export function linearLoop(parameters: Parameters, condition: ActivationCondition): LinearLoop {
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

/**
 * Excitation that comes back for excitation, in movements that go as e^(st).
 *
 * @returns `reflex`: by the stretch reflex and the slower spindle fibres, per unit of reflex gain.
 *   `other`: by all paths whose strength does not follow the reflex gain.
 *   `impedance`: torque for a turning of the joint, in N m/rad, no path closed.
 */
export function loopMatrices(
  loop: LinearLoop,
  s: Complex,
): {
  readonly reflex: Matrix;
  readonly other: Matrix | undefined;
  readonly impedance: Complex;
} {
  const fibres = {
    flexor: fibreResponse(loop.flexor, s),
    extensor: fibreResponse(loop.extensor, s),
  };
  const impedance = impedanceOf(loop, fibres, s);
  const flexor = drivenBy(loop.flexor, fibres.flexor, fibres, impedance, s);
  const extensor = drivenBy(loop.extensor, fibres.extensor, fibres, impedance, s);
  const spindle = spindleResponse(loop, s);
  return {
    reflex: reflexMatrix(loop, s, spindle, flexor, extensor),
    other: hasOtherPaths(loop.parameters)
      ? otherMatrix(loop, s, spindle, flexor, extensor)
      : undefined,
    impedance,
  };
}

interface Fibres {
  readonly flexor: FibreResponse;
  readonly extensor: FibreResponse;
}

/** Torque for a turning of the joint, in N m/rad, with the muscles' own resistance. */
function impedanceOf(loop: LinearLoop, fibres: Fibres, s: Complex): Complex {
  const { joint, damping } = loop;
  const springs = complex(joint.passiveStiffness + joint.supportStiffness);
  const passive = add(add(scale(multiply(s, s), joint.inertia), scale(s, damping)), springs);
  return subtract(
    subtract(passive, scale(fibres.flexor.forcePerAngle, loop.flexor.lever)),
    scale(fibres.extensor.forcePerAngle, loop.extensor.lever),
  );
}

/** What a unit of excitation of one muscle does to both. */
interface Driven {
  readonly flexorLength: Complex;
  readonly extensorLength: Complex;
  readonly flexorForce: Complex;
  readonly extensorForce: Complex;
}

function drivenBy(
  muscle: LinearMuscle,
  own: FibreResponse,
  { flexor, extensor }: Fibres,
  impedance: Complex,
  s: Complex,
): Driven {
  const activation = activationResponse(muscle, s);
  const torqueOfIt = multiply(scale(own.forcePerActivation, muscle.lever), activation);
  const angle = divide(torqueOfIt, impedance);
  const length = (fibre: FibreResponse): Complex => {
    const byTurning = multiply(fibre.lengthPerAngle, angle);
    return fibre === own
      ? add(byTurning, multiply(fibre.lengthPerActivation, activation))
      : byTurning;
  };
  const force = (fibre: FibreResponse): Complex => {
    const byTurning = multiply(fibre.forcePerAngle, angle);
    return fibre === own
      ? add(byTurning, multiply(fibre.forcePerActivation, activation))
      : byTurning;
  };
  return {
    flexorLength: length(flexor),
    extensorLength: length(extensor),
    flexorForce: force(flexor),
    extensorForce: force(extensor),
  };
}

/** Spindle rate for a change of fibre length, in impulses/s per m. */
function spindleResponse({ parameters: p, spindleVelocitySlope }: LinearLoop, s: Complex): Complex {
  return multiply(
    divide(linear(p.spindleLengthGain, spindleVelocitySlope, s), linear(1, p.spindleTime, s)),
    linear(1, p.spindleLeadTime, s),
  );
}

/** constant + slope · s. */
function linear(constant: number, slope: number, s: Complex): Complex {
  return add(complex(constant), scale(s, slope));
}

function reflexMatrix(
  { parameters: p, groupTwo }: LinearLoop,
  s: Complex,
  spindle: Complex,
  flexor: Driven,
  extensor: Driven,
): Matrix {
  const direct = scale(multiply(spindle, delay(s, p.conductionDelay)), 1 / REFERENCE_RATE);
  const own = add(direct, laterAnswer(groupTwo, s));
  const crossed = scale(
    multiply(spindle, delay(s, p.conductionDelay + p.reciprocalDelay)),
    p.reciprocalInhibition / REFERENCE_RATE,
  );
  const answer = (length: Complex, opposing: Complex): Complex =>
    subtract(multiply(own, length), multiply(crossed, opposing));
  return [
    [
      answer(flexor.flexorLength, flexor.extensorLength),
      answer(extensor.flexorLength, extensor.extensorLength),
    ],
    [
      answer(flexor.extensorLength, flexor.flexorLength),
      answer(extensor.extensorLength, extensor.flexorLength),
    ],
  ];
}

/** Excitation by the slower spindle fibres for a change of fibre length, per unit of gain. */
function laterAnswer(path: GroupTwoTransfer, s: Complex): Complex {
  if (path.share === 0) return complex(0);
  const felt = divide(linear(path.lengthGain, path.velocityGain, s), linear(1, path.time, s));
  return scale(multiply(felt, delay(s, path.delay)), path.share);
}

function hasOtherPaths(p: Parameters): boolean {
  return p.golgiGain > 0 || p.renshawGain > 0 || p.longLoopGain > 0;
}

function otherMatrix(
  loop: LinearLoop,
  s: Complex,
  spindle: Complex,
  flexor: Driven,
  extensor: Driven,
): Matrix {
  const { parameters: p } = loop;
  const intact = 1 - p.deafferentation;
  const long = scale(
    multiply(spindle, delay(s, p.longLoopDelay)),
    (intact * p.longLoopGain) / REFERENCE_RATE,
  );
  const golgi = scale(golgiTransfer(p, s), intact);
  const renshaw = renshawTransfer(p, s);
  const answer = (
    length: Complex,
    force: Complex,
    muscle: LinearMuscle,
    isOwn: boolean,
  ): Complex => {
    const felt = multiply(golgi, scale(force, 1 / muscle.maximumForce));
    const recurrent = isOwn ? scale(renshaw, muscle.firingSlope) : complex(0);
    return subtract(multiply(long, length), add(felt, recurrent));
  };
  return [
    [
      answer(flexor.flexorLength, flexor.flexorForce, loop.flexor, true),
      answer(extensor.flexorLength, extensor.flexorForce, loop.flexor, false),
    ],
    [
      answer(flexor.extensorLength, flexor.extensorForce, loop.extensor, false),
      answer(extensor.extensorLength, extensor.extensorForce, loop.extensor, true),
    ],
  ];
}
