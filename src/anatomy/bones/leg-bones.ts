/** Lower ends of tibia and fibula. Lengths in mm, in the frame of the rig; sizes illustrative. */
import {
  type Box,
  boxAround,
  difference,
  type Field,
  inflate,
  smoothMaximum,
  union,
} from '../geometry/field.ts';
import { loft } from '../geometry/loft.ts';
import { ellipsoid, frameAlong, roundCone, turnedFrame } from '../geometry/solids.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { talarDome } from './ankle-joint.ts';
import { type Bone, LEG_CUT } from './bone.ts';
import { trochlearSides } from './talus.ts';

const FORWARD: Vector3 = [1, 0, 0];
/** Shafts are drawn past the cut, so that it crosses them cleanly. */
const SHAFT_TOP = LEG_CUT + 14;
/** Gap in the ankle for the cartilage of both bones, in mm. Illustrative. */
const ANKLE_GAP = 1.6;

export const legBones = (): Bone[] => [
  {
    name: 'tibia',
    joint: 'leg',
    group: 'leg',
    field: tibia(),
    box: cutAtTop([66, LEG_CUT, -10], [60, 80, -10], 36),
  },
  {
    name: 'fibula',
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

/** Thickness of the compact bone around the marrow, and how deep the cavity is shown; in mm. */
const MARROW = { wall: { tibia: 4.6, fibula: 2.6 }, depth: 14 } as const;

/** A shaft sawn across: a wall of compact bone around the cavity of the marrow. */
function sawn(bone: Field, shaft: Field, wall: number): Field {
  const cavity: Field = (x, y, z) =>
    smoothMaximum(shaft(x, y, z) + wall, LEG_CUT - MARROW.depth - y, 6);
  const open = difference(0.8, bone, cavity);
  return (x, y, z) => smoothMaximum(open(x, y, z), y - LEG_CUT + 1, 0.8);
}

function tibia(): Field {
  const shaft = loft(
    [71, SHAFT_TOP, -24],
    [61.6, 90.5, -3],
    [
      [0, 13.4, 16.4],
      [0.4, 11.2, 13],
      [0.66, 12, 13.2],
      [0.82, 14.6, 14.4],
      [0.93, 18.6, 16],
      [1, 19.4, 15.6],
    ],
    { upward: FORWARD, capRadius: 7, exponent: 2.3 },
  );
  const crest = roundCone([89, SHAFT_TOP, -19], [70, 150, -7], 3.4, 3);
  // The rim of the plafond: a lip behind, and two tubercles that embrace the fibula.
  const posteriorLip = ellipsoid([48, 97, -3], [6.5, 9, 13]);
  const anteriorTubercle = ellipsoid([70.5, 103, 11], [6.5, 16, 7]);
  const posteriorTubercle = ellipsoid([49.5, 102, 11], [6.5, 15, 7]);
  const flared = union(
    12,
    union(4, shaft, crest),
    posteriorLip,
    anteriorTubercle,
    posteriorTubercle,
  );
  const below: Field = (x, y) => 91.8 + (x - 62) * 0.06 - y;
  const body: Field = (x, y, z) => smoothMaximum(flared(x, y, z), below(x, y, z), 6);
  const fibularNotch = roundCone([54, 160, 33], [59.5, 86, 28], 12, 12.5);
  const notched = difference(4, body, fibularNotch);
  const solid = union(9, notched, medialMalleolus());
  const tibialisPosteriorGroove = roundCone([45.5, 112, -22], [52, 74, -31], 3, 3.4);
  const dome = inflate(talarDome, ANKLE_GAP);
  const sides = inflate(trochlearSides, ANKLE_GAP);
  // The mortise is open towards the fibula.
  const mortise: Field = (x, y, z) =>
    smoothMaximum(dome(x, y, z), Math.min(sides(x, y, z), z < 0 ? sides(x, y, z) : -z), 1.6);
  const whole = difference(3.2, difference(2, solid, tibialisPosteriorGroove), mortise);
  return sawn(whole, shaft, MARROW.wall.tibia);
}

/** Two colliculi, the one in front the longer, on a broad root. */
function medialMalleolus(): Field {
  const root = roundCone([62.6, 160, -15], [63.5, 94, -22], 5.6, 8.4);
  const anteriorColliculus = ellipsoid([69, 82.5, -25.6], [6.6, 10.5, 5.6], turnedFrame(0, -8));
  const posteriorColliculus = ellipsoid([59, 85.5, -25.4], [6.4, 9, 5.4]);
  return union(8, root, union(7, anteriorColliculus, posteriorColliculus));
}

function fibula(): Field {
  const shaft = loft(
    [50, SHAFT_TOP, 24],
    [53, 76, 26.5],
    [
      [0, 6.3, 6.5],
      [0.5, 5.6, 6],
      [0.78, 6.1, 7],
      [0.9, 7.2, 9.6],
      [1, 6, 8],
    ],
    { upward: FORWARD, capRadius: 4, exponent: 2.2 },
  );
  const malleolus = ellipsoid([53.5, 79.5, 27], [10.5, 17.5, 6.8], frameAlong([0.97, 0.24, 0]));
  const peronealGroove = roundCone([41, 96, 31.5], [43.5, 64, 30.5], 3, 3);
  // For the posterior talofibular ligament, behind the facet.
  const fossa = ellipsoid([48, 69.5, 18.6], [4, 6, 3.6]);
  // Faces the talus.
  const facet = ellipsoid([56.5, 82, 22.6], [8.5, 12, 6]);
  const solid = union(7, shaft, malleolus, facet);
  const whole = difference(2, solid, union(1.5, peronealGroove, fossa));
  return sawn(whole, shaft, MARROW.wall.fibula);
}
