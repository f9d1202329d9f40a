/** Flat joints of the midfoot. Lengths in mm, in the frame of the rig; illustrative. */
import type { Field } from '../geometry/field.ts';
import { halfSpace } from '../geometry/solids.ts';
import { scale, type Vector3 } from '../geometry/vector.ts';
import type { PerRay } from '../rig.ts';

/** The plane of a joint; its direction is towards the toes. */
interface JointPlane {
  readonly point: Vector3;
  readonly forward: Vector3;
}

/** The side of a joint towards the heel. */
export const behind = ({ point, forward }: JointPlane): Field => halfSpace(point, forward);
/** The side of a joint towards the toes. */
export const before = ({ point, forward }: JointPlane): Field =>
  halfSpace(point, scale(forward, -1));

/** Between calcaneus and cuboid. */
export const CALCANEOCUBOID: JointPlane = { point: [92, 37, 10.5], forward: [1, 0.12, -0.04] };

/** The three facets on the front of the navicular: together a shallow vault. */
export const CUNEONAVICULAR = {
  medial: { point: [116.8, 46, -24], forward: [1, -0.16, -0.24] },
  intermediate: { point: [117, 57, -9], forward: [1, 0.1, 0.02] },
  lateral: { point: [115, 53, 3], forward: [1, 0.02, 0.42] },
} as const satisfies Record<string, JointPlane>;

/** Between tarsus and metatarsals; the second is set back, as in a mortise. */
export const TARSOMETATARSAL: PerRay<JointPlane> = [
  { point: [144.5, 37.4, -26.8], forward: [1, -0.26, -0.08] },
  { point: [131, 49.4, -8.8], forward: [1, -0.34, -0.04] },
  { point: [133.8, 43.8, 5.2], forward: [1, -0.26, 0.1] },
  { point: [121.8, 36.6, 18.4], forward: [0.86, -0.2, 0.46] },
  { point: [110.5, 28.5, 29.5], forward: [0.74, -0.14, 0.66] },
];
