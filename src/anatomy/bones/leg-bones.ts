/** The lower ends of tibia and fibula. Lengths in mm, in the frame of the rig; sizes illustrative. */
import {
  type Box,
  boxAround,
  difference,
  type Field,
  smoothMaximum,
  smoothMinimum,
  union,
} from '../geometry/field.ts';
import { loft } from '../geometry/loft.ts';
import { ellipsoid, frameAlong, roundCone } from '../geometry/solids.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { type Bone, LEG_CUT } from './bone.ts';
import { talarDome } from './hindfoot.ts';

const FORWARD: Vector3 = [1, 0, 0];
/** Shafts are drawn past the cut, so that it crosses them cleanly. */
const SHAFT_TOP = LEG_CUT + 14;

export const legBones = (): Bone[] => [
  {
    name: 'tibia',
    label: 'Tibia',
    joint: 'leg',
    group: 'leg',
    field: tibia(),
    box: cutAtTop([66, LEG_CUT, -10], [60, 80, -10], 36),
  },
  {
    name: 'fibula',
    label: 'Fibula',
    joint: 'leg',
    group: 'leg',
    field: fibula(),
    box: cutAtTop([48, LEG_CUT, 22], [53, 70, 27], 22),
  },
];

function cutAtTop(top: Vector3, bottom: Vector3, margin: number): Box {
  const { low, high } = boxAround([top, bottom], margin);
  return { low, high: [high[0], LEG_CUT, high[2]] };
}

function tibia(): Field {
  const shaft = loft(
    [68, SHAFT_TOP, -13],
    [61.5, 93, -2.5],
    [
      [0, 12.8, 15.5],
      [0.4, 11.6, 13.5],
      [0.7, 12.6, 13.8],
      [0.88, 16.5, 15.2],
      [1, 19.5, 16.2],
    ],
    { upward: FORWARD, capRadius: 5, exponent: 2.2 },
  );
  const crest = roundCone([84, SHAFT_TOP, -10], [70, 150, -7], 3.4, 3);
  const shaftWithCrest = union(5, shaft, crest);
  // The rim of the plafond ends in a clean plane a little below the top of the talar dome.
  const plafond: Field = (x, y, z) =>
    smoothMaximum(shaftWithCrest(x, y, z), 92 + (62 - x) * 0.05 - y, 5);
  const malleolus = union(
    5,
    roundCone([61, 118, -14], [65, 82, -25.5], 10, 7),
    ellipsoid([65.5, 82, -26], [10.5, 11.5, 6.6]),
  );
  const tibialisPosteriorGroove = roundCone([52, 100, -28], [55, 72, -32], 3, 3);
  const groovedMalleolus = difference(1.5, malleolus, tibialisPosteriorGroove);
  const solid: Field = (x, y, z) => smoothMinimum(plafond(x, y, z), groovedMalleolus(x, y, z), 5);
  const cartilageGap = 1.6;
  const mortise: Field = (x, y, z) =>
    smoothMaximum(talarDome(x, y, z) - cartilageGap, Math.max(-z - 16.7, z - 24), 1.6);
  return difference(2.4, solid, mortise);
}

function fibula(): Field {
  const shaft = loft(
    [50, SHAFT_TOP, 24],
    [53, 76, 26.5],
    [
      [0, 6.5, 6.5],
      [0.5, 5.8, 6],
      [0.8, 6.4, 7.2],
      [0.93, 7.2, 10],
      [1, 6, 8],
    ],
    { upward: FORWARD, capRadius: 4 },
  );
  const malleolus = ellipsoid([53.5, 79, 27.2], [10.5, 17.5, 6.6], frameAlong([0.97, 0.24, 0]));
  const peronealGroove = roundCone([41, 92, 31], [44, 64, 31], 3, 3);
  return difference(1.5, union(6, shaft, malleolus), peronealGroove);
}
