/**
 * Navicular, cuboid and the three cuneiforms. Lengths in mm, in the frame of the rig.
 *
 * Each bone is what lies between its faces: flat where it meets another bone, hollowed or vaulted
 * where it is free. Neighbours then give way to each other by half a gap.
 *
 * @see Moitra (jcdr.net, 60 dry bones) for the cuboid: medial length 33 mm, lateral 20, height 26.
 *   The rest illustrative.
 */
import { boxAround, difference, type Field, intersection, union } from '../geometry/field.ts';
import { curvedFace, ellipsoid, halfSpace, roundCone } from '../geometry/solids.ts';
import { basis, type Vector3 } from '../geometry/vector.ts';
import type { Bone } from './bone.ts';
import { before, behind, CALCANEOCUBOID, CUNEONAVICULAR, TARSOMETATARSAL } from './joint-plane.ts';
import { TALAR_HEAD } from './talus.ts';

export const midfoot = (): Bone[] => [
  tarsal('navicular', navicular(), [108, 56, -15], 30),
  tarsal('cuboid', cuboid(), [106, 35, 18], 30),
  tarsal('medial-cuneiform', medialCuneiform(), [129, 43, -26], 26),
  tarsal('intermediate-cuneiform', intermediateCuneiform(), [124, 54, -9], 22),
  tarsal('lateral-cuneiform', lateralCuneiform(), [125, 48, 6], 24),
];

function tarsal(name: string, field: Field, centre: Vector3, margin: number): Bone {
  return { name, joint: 'mid', group: 'tarsal', field, box: boxAround([centre], margin) };
}

/** A bowl for the talus behind, a vault of three facets in front, a knob medially below. */
function navicular(): Field {
  // Its long diameter falls towards the tuberosity.
  const frame = basis([0, 0, 0], [0.95, -0.12, -0.18], [0, 0.92, -0.38]);
  const outline = union(
    6,
    ellipsoid([108.5, 56.5, -13], [17, 13.2, 19.4], frame),
    // Towards the cuboid.
    ellipsoid([108.5, 51.5, -0.5], [17, 9.5, 8]),
  );
  const { centre, halfAxes, frame: head } = TALAR_HEAD;
  const [a, b, c] = halfAxes;
  const headOfTalus = ellipsoid(centre, [a + 0.7, b + 0.7, c + 0.7], head);
  const { medial, intermediate, lateral } = CUNEONAVICULAR;
  const body = intersection(
    2.6,
    outline,
    halfSpace([99, 58, -16], [-0.96, 0.2, 0.18]),
    behind(medial),
    behind(intermediate),
    behind(lateral),
  );
  const tuberosity = ellipsoid([105.5, 49, -29.5], [8.6, 7, 6.4]);
  // A groove sets the tuberosity off from the plantar side of the body.
  const plantarGroove = roundCone([98, 41.6, -18], [116, 40, -18], 3.6, 3.6);
  const solid = difference(3, union(6, body, tuberosity), plantarGroove);
  return difference(2, solid, headOfTalus);
}

function cuboid(): Field {
  const block = intersection(
    5.4,
    before(CALCANEOCUBOID),
    behind(TARSOMETATARSAL[3]),
    behind(TARSOMETATARSAL[4]),
    curvedFace([107, 44.2, 16], [-0.02, 0.84, 0.54], -90),
    curvedFace([102, 33, 31], [0.2, -0.1, 1], -30),
    halfSpace([106, 45, 7.6], [0.12, 0.4, -1]),
    halfSpace([104, 22.6, 17], [0.04, -1, 0.1]),
  );
  const ridge = roundCone([100, 25, 28], [108, 25, 8], 3.8, 4.6);
  const peronealGroove = roundCone([103, 20.6, 36], [119, 20.2, 4], 3.4, 3.2);
  return difference(3, union(5, block, ridge), peronealGroove);
}

/** Broad below, with a tall kidney-shaped face for the first metatarsal. */
function medialCuneiform(): Field {
  return intersection(
    4.2,
    before(CUNEONAVICULAR.medial),
    behind(TARSOMETATARSAL[0]),
    curvedFace([129, 56.2, -22], [0.3, 0.92, -0.3], -70),
    curvedFace([129, 48.6, -33.2], [0.04, 0.34, -0.94], 40),
    halfSpace([129, 36, -35], [-0.02, -0.2, -1]),
    curvedFace([128, 29.8, -26], [-0.26, -1, 0.04], -34),
    halfSpace([129, 45, -16.4], [0, 0.14, 1]),
  );
}

/** Broad above, the shortest of the three. */
function intermediateCuneiform(): Field {
  return intersection(
    2.6,
    before(CUNEONAVICULAR.intermediate),
    behind(TARSOMETATARSAL[1]),
    curvedFace([124.5, 60.9, -9.4], [0.36, 0.94, 0], -60),
    halfSpace([124, 58, -18.4], [0, -0.34, -1]),
    halfSpace([124, 58, -0.9], [0, -0.3, 1]),
    curvedFace([124, 42.6, -9.5], [-0.2, -1, 0], 12),
  );
}

/** Broad above, between intermediate cuneiform and cuboid. */
function lateralCuneiform(): Field {
  return intersection(
    2.8,
    before(CUNEONAVICULAR.lateral),
    behind(TARSOMETATARSAL[2]),
    curvedFace([125, 57.4, 6], [0.36, 0.92, 0.14], -60),
    halfSpace([124, 54, -1.2], [0, -0.14, -1]),
    halfSpace([124, 52, 12.8], [-0.06, -0.46, 1]),
    curvedFace([124, 37, 5], [-0.22, -1, 0], 14),
  );
}
