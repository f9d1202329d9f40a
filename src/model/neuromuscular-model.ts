import type { ActivationCondition } from './activation-condition.ts';
import { ClosedLoop } from './closed-loop.ts';
import type { Observation } from './observation.ts';
import type { MuscleRole } from './operating-point.ts';
import type { ParameterName, Parameters } from './parameters.ts';

export { createObservation, type Observation } from './observation.ts';
export type { MuscleRole } from './operating-point.ts';

export interface ModelSettings {
  readonly parameters: Parameters;
  readonly condition: ActivationCondition;
  /** Start of the random sequence; a whole number. */
  readonly seed: number;
  /** Length of a step, in s; 0.001 if not given. */
  readonly stepLength?: number;
}

export interface NeuromuscularModel {
  /** Simulated time since the start, in s. */
  readonly elapsed: number;
  /** Lets one step pass. */
  step(): void;
  /** Writes what can be seen now into `into`. */
  observe(into: Observation): void;
  /**
   * Writes which motor units of a muscle fired in the last step into `into`, weakest first, by their
   * places in the pool: 0 is the first to be recruited.
   *
   * @param into At least as long as the pool has units.
   * @returns How many fired. None ever do in a pool without number: it is a continuum.
   */
  observeImpulses(muscle: MuscleRole, into: Uint16Array): number;
  /** Changes one parameter, in its SI unit; what it moves glides to its new place. */
  setParameter(name: ParameterName, value: number): void;
  setCondition(condition: ActivationCondition): void;
  /** Flicks the foot. @param velocity Added to the ankle's velocity, in rad/s. */
  flick(velocity: number): void;
  /** Pushes the foot from now on. @param torque In N m; plantarflexion positive. */
  push(torque: number): void;
  /**
   * Turns the ankle as an unyielding motor would, from now on; undefined lets go of it.
   *
   * @param angle From neutral, in rad; plantarflexion positive.
   */
  imposeAngle(angle: number | undefined): void;
  /**
   * Excites a muscle's pool from now on, besides will, reflexes and rhythm, as a jerk or a cramp does.
   *
   * @param excitation Added to the excitation; 0 for none.
   */
  disturb(muscle: MuscleRole, excitation: number): void;
  /**
   * Lets one motor unit fire in the next step without being driven to, as in a fasciculation.
   *
   * @param unit Its place in the pool: 0 is the first to be recruited. One that the pool lacks, and any
   *   in a pool without number, does nothing.
   */
  fireUnit(muscle: MuscleRole, unit: number): void;
}

const USUAL_STEP = 1e-3;

/** A model that has rested at its operating point until now. */
export function createModel(settings: ModelSettings): NeuromuscularModel {
  return new ClosedLoop({ stepLength: USUAL_STEP, ...settings });
}
