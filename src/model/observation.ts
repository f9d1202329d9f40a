/** What can be seen of the model at one moment. */
export interface Observation {
  /** Simulated time since the start, in s. */
  time: number;
  /** Ankle angle from neutral, in rad; plantarflexion positive. */
  ankleAngle: number;
  /** Angle at which the foot is meant to stay, in rad. */
  restAngle: number;
  /** In rad/s. */
  ankleVelocity: number;
  /** In rad/s². */
  ankleAcceleration: number;
  /** What drives the flexor's motor units, from 0 to 1. */
  flexorExcitation: number;
  /** What drives the extensor's motor units, from 0 to 1. */
  extensorExcitation: number;
  /** How active the flexor is, at least 0; 1 is full. */
  flexorActivation: number;
  /** How active the extensor is, at least 0; 1 is full. */
  extensorActivation: number;
  /** Force of the flexor's tendon, in N. */
  flexorForce: number;
  /** Force of the extensor's tendon, in N. */
  extensorForce: number;
  /** Net torque of both muscles on the ankle, in N m; plantarflexion positive. */
  muscleTorque: number;
  /** Torque of muscles and passive ankle on the foot, in N m; what a footplate would be pushed with. */
  ankleTorque: number;
  /** Torque put on the foot from outside, in N m. */
  appliedTorque: number;
  /** Impulses of the flexor's units in the last step, weighted by their share of its strength, in 1/s. */
  flexorElectromyogram: number;
  /** Impulses of the extensor's units in the last step, weighted by their share of its strength, in 1/s. */
  extensorElectromyogram: number;
  /** The voluntary part of the flexor's excitation, from 0 to 1. */
  flexorDrive: number;
  /** What the flexor's spindle fires, in impulses/s. */
  flexorAfferent: number;
  /** What the extensor's spindle fires, in impulses/s. */
  extensorAfferent: number;
  /** How tired the muscles are, from 0 to 1. */
  fatigue: number;
  /** What the central rhythm adds to the flexor's excitation. */
  centralRhythm: number;
}

/** An observation to be written into. */
export function createObservation(): Observation {
  return {
    time: 0,
    ankleAngle: 0,
    restAngle: 0,
    ankleVelocity: 0,
    ankleAcceleration: 0,
    flexorExcitation: 0,
    extensorExcitation: 0,
    flexorActivation: 0,
    extensorActivation: 0,
    flexorForce: 0,
    extensorForce: 0,
    muscleTorque: 0,
    ankleTorque: 0,
    appliedTorque: 0,
    flexorElectromyogram: 0,
    extensorElectromyogram: 0,
    flexorDrive: 0,
    flexorAfferent: 0,
    extensorAfferent: 0,
    fatigue: 0,
    centralRhythm: 0,
  };
}
