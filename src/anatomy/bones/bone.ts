/** A bone as a field. */
import type { Box, Field } from '../geometry/field.ts';
import type { JointName } from '../rig.ts';

export type BoneGroup = 'tarsal' | 'metatarsal' | 'phalanx' | 'sesamoid' | 'leg';

export interface Bone {
  /** Short name, as in the built file. */
  readonly name: string;
  /** Name for readers. */
  readonly label: string;
  /** The joint that carries it. */
  readonly joint: JointName;
  readonly group: BoneGroup;
  /** Distance to its surface, in mm; true only near it. */
  readonly field: Field;
  /** A box that holds it, in mm. */
  readonly box: Box;
}

/** Top of the shafts of tibia and fibula, where the model is cut, in mm above the floor. */
export const LEG_CUT = 300;
