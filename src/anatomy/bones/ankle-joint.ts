/** The joint surface that talus and tibia share. Lengths in mm; sizes illustrative. */
import type { Field } from '../geometry/field.ts';
import { basis, toLocal, type Vector3 } from '../geometry/vector.ts';
import { jointIndex, JOINTS } from '../rig.ts';

const FORWARD: Vector3 = [1, 0, 0];
const { position, axis } = JOINTS[jointIndex('talus')] ?? {
  position: [0, 0, 0] as const,
  axis: [0, 0, 1] as const,
};
/** Along the axis of the ankle, which points laterally and down. */
const AXIS = basis(position, axis, FORWARD);

/**
 * Radius of the talar dome about the axis, in mm, and by how much it grows per mm towards lateral.
 *
 * The dome is part of a cone whose apex lies medially: its top is level although the axis is not.
 * Its sizes are illustrative.
 *
 * @see Inman 1976, The joints of the ankle: the trochlea as a section of such a cone.
 */
const DOME = { radius: 16.4, growth: 0.172 } as const;
/** How much higher the rims stand than the groove, and how far to each side of it; in mm. */
const RIM = { rise: 1.2, offset: 12 } as const;

/** Distance above the talar dome. A surface of revolution, so that it fits in every pose. */
export const talarDome: Field = (x, y, z) => {
  const [along, up, across] = toLocal(AXIS, x, y, z);
  const share = along / RIM.offset;
  const radius = DOME.radius + DOME.growth * along + RIM.rise * Math.min(1.7, share * share);
  return (Math.hypot(up, across) - radius) * 0.98;
};
