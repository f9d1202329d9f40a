/** The talus. Lengths in mm, in the frame of the rig; sizes illustrative. */
import { difference, type Field, intersection, smoothMaximum, union } from '../geometry/field.ts';
import {
  curvedFace,
  ellipsoid,
  halfSpace,
  roundCone,
  roundedBox,
  turnedFrame,
} from '../geometry/solids.ts';
import type { Basis, Vector3 } from '../geometry/vector.ts';
import { talarDome } from './ankle-joint.ts';

interface Ovoid {
  readonly centre: Vector3;
  readonly halfAxes: Vector3;
  readonly frame: Basis;
}

/** The head: it looks forward, medially and down, into the bowl of the navicular. */
export const TALAR_HEAD: Ovoid = {
  centre: [93, 63.5, -15.5],
  halfAxes: [11.5, 12, 14],
  frame: turnedFrame(-16, -22),
};

/** Half the width of the trochlea at the middle, in mm, and how much it grows per mm forward. */
const TROCHLEA = { middle: [62, 80, 0.2], halfWidth: 14.8, widening: 0.08 } as const;

/** Distance beyond the sides of the trochlea, which face the malleoli. */
export const trochlearSides: Field = (x, _y, z) => {
  const { middle, halfWidth, widening } = TROCHLEA;
  return Math.abs(z - middle[2]) - (halfWidth + (x - middle[0]) * widening);
};

/** The top of the trochlea. */
export const trochlearSurface: Field = (x, y, z) =>
  Math.max(Math.abs(talarDome(x, y, z)), trochlearSides(x, y, z), 84 - y);

export function talus(): Field {
  const block = roundedBox([62, 80, -1.3], [19, 19.5, 19], 5);
  const trochlea: Field = (x, y, z) =>
    smoothMaximum(
      smoothMaximum(talarDome(x, y, z), trochlearSides(x, y, z), 3.4),
      block(x, y, z),
      2,
    );
  const body = intersection(
    4,
    roundedBox([59, 68.5, -1.3], [18, 13, 14], 6, turnedFrame(-10, 0)),
    halfSpace([69.5, 60, 6], [1, -0.8, 0.4]),
    // Behind the trochlea the body stays clear of the tibia when the foot points.
    halfSpace([45, 76, 0], [-0.7, 0.7, 0]),
  );
  // Rests on the shelf of the calcaneus.
  const middleFacet = ellipsoid([73, 63, -12.5], [10, 6, 8.5]);
  const neck = roundCone([74, 73, -7], [90, 66.5, -14], 11, 10);
  const head = ellipsoid(TALAR_HEAD.centre, TALAR_HEAD.halfAxes, TALAR_HEAD.frame);
  // A wedge under the fibular facet, which flares out to it.
  const lateralProcess = intersection(
    3,
    curvedFace([61, 74, 16], [0.04, 0.4, 1], -40),
    halfSpace([73, 76, 10], [1, -0.42, 0.3]),
    halfSpace([49, 76, 10], [-1, -0.4, 0.3]),
    halfSpace([60, 60, 10], [0.05, -1, 0.1]),
    talarDome,
    halfSpace([60, 70, 0], [0, 0, -1]),
  );
  // Two tubercles behind, with the groove of flexor hallucis longus between them.
  const lateralTubercle = ellipsoid([44, 68.6, 1.5], [8.4, 5.4, 7.6]);
  const medialTubercle = ellipsoid([45.5, 68.4, -11.6], [6.4, 5.2, 5.4]);
  const hallucisGroove = roundCone([34.5, 84, -5], [37.6, 58, -7], 3.4, 3.4);
  const waistOfNeck = ellipsoid([85, 89.5, -7], [10, 12, 16], turnedFrame(-20, -14));
  const roofOfSinus = ellipsoid([80.5, 58, 8], [11, 10.5, 14], turnedFrame(-30, 0));
  const solid = union(
    3.5,
    trochlea,
    union(6, union(9, body, lateralTubercle, medialTubercle), middleFacet, neck, head),
    lateralProcess,
  );
  return difference(3, solid, union(2, hallucisGroove, waistOfNeck, roofOfSinus));
}
