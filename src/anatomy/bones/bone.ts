/** A bone as a field. */
import type { Box, Field } from '../geometry/field.ts';
import type { JointName } from '../rig.ts';

export type BoneGroup = 'tarsal' | 'metatarsal' | 'phalanx' | 'sesamoid' | 'leg';

export interface Bone {
  /** Its part id, as in the built file and in links: `medial-cuneiform`. */
  readonly name: string;
  /** The joint that carries it. */
  readonly joint: JointName;
  readonly group: BoneGroup;
  /** Distance to its surface, in mm; true only near it. */
  readonly field: Field;
  /** Distance to the surface on which a neighbour glides beyond where it lies at rest, in mm. */
  readonly glide?: Field;
  /** A box that holds it, in mm. */
  readonly box: Box;
}

/** Top of the shafts of tibia and fibula, where the model is cut, in mm above the floor. */
export const LEG_CUT = 300;
