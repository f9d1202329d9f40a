/**
 * Navicular, cuboid and the three cuneiforms. Lengths in mm, in the frame of the rig.
 *
 * @see Moitra (jcdr.net, 60 dry bones) for the cuboid: medial length 33 mm, lateral 20, height 26.
 *   The rest illustrative.
 */
import { boxAround, difference, type Field, union } from '../geometry/field.ts';
import { ellipsoid, roundCone, roundedBox, turnedFrame } from '../geometry/solids.ts';
import type { Vector3 } from '../geometry/vector.ts';
import type { Bone } from './bone.ts';

export const midfoot = (): Bone[] => [
  tarsal('navicular', 'Navicular', navicular(), [107, 59, -18], 30),
  tarsal('cuboid', 'Cuboid', cuboid(), [103, 34, 17], 28),
  tarsal('cuneiform1', 'Medial cuneiform', medialCuneiform(), [123, 44, -25], 26),
  tarsal('cuneiform2', 'Intermediate cuneiform', intermediateCuneiform(), [120, 54, -9], 22),
  tarsal('cuneiform3', 'Lateral cuneiform', lateralCuneiform(), [117, 48, 5], 24),
];

function tarsal(name: string, label: string, field: Field, centre: Vector3, margin: number): Bone {
  return { name, label, joint: 'mid', group: 'tarsal', field, box: boxAround([centre], margin) };
}

function navicular(): Field {
  const body = ellipsoid([110, 58.5, -14], [10.5, 14, 18], turnedFrame(-14, -18));
  const tuberosity = ellipsoid([107, 50.5, -29], [8.5, 8.5, 7]);
  return union(4, body, tuberosity);
}

function cuboid(): Field {
  const block = roundedBox([103, 34, 17], [18, 12.5, 13], 5, turnedFrame(16, -6));
  const tuberosity = ellipsoid([101, 24, 14], [8, 5, 9]);
  const peronealGroove = roundCone([102, 19.5, 31], [112, 20, 4], 3.2, 3);
  return difference(1.6, union(3, block, tuberosity), peronealGroove);
}

function medialCuneiform(): Field {
  const block = roundedBox([124, 45.5, -25], [12.5, 15.5, 9.4], 4.5, turnedFrame(-6, -12));
  return union(3, block, ellipsoid([123, 35.5, -27], [10.5, 7, 7.6]));
}

function intermediateCuneiform(): Field {
  const block = roundedBox([120.5, 57, -9.5], [9.5, 8.5, 9.4], 3, turnedFrame(0, -14));
  return union(2, block, ellipsoid([120, 48, -9.5], [9, 9, 5.5]));
}

function lateralCuneiform(): Field {
  const block = roundedBox([118, 50.5, 5], [11, 10.5, 9.2], 3.4, turnedFrame(6, -12));
  return union(2, block, ellipsoid([117, 41, 4], [10, 9, 5.5]));
}
