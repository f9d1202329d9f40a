/** The five metatarsals. Lengths in mm, in the frame of the rig; sizes illustrative. */
import { boxAround, difference, type Field, intersection, union } from '../geometry/field.ts';
import { loft } from '../geometry/loft.ts';
import { curvedFace, ellipsoid, halfSpace, roundCone } from '../geometry/solids.ts';
import {
  add,
  basis,
  type Basis,
  fromLocal,
  scale,
  subtract,
  toLocal,
  UP,
  type Vector3,
} from '../geometry/vector.ts';
import { jointIndex, JOINTS, type PerRay, type Ray, RAYS, toeJoint, TOES } from '../rig.ts';
import type { Bone } from './bone.ts';
import { before, TARSOMETATARSAL } from './joint-plane.ts';

interface MetatarsalSize {
  /** Half-widths of the base at its dorsal and at its plantar edge. */
  readonly baseAbove: number;
  readonly baseBelow: number;
  readonly baseHalfHeight: number;
  readonly shaftHalfWidth: number;
  readonly shaftHalfHeight: number;
  readonly headRadius: number;
  /** How far the shaft bows up. */
  readonly bow: number;
}

const size = (
  [baseAbove, baseBelow, baseHalfHeight]: Vector3,
  [shaftHalfWidth, shaftHalfHeight]: readonly [number, number],
  headRadius: number,
  bow: number,
): MetatarsalSize => ({
  baseAbove,
  baseBelow,
  baseHalfHeight,
  shaftHalfWidth,
  shaftHalfHeight,
  headRadius,
  bow,
});

/**
 * The first is the shortest and widest, the second the longest. The bases of the others are wedges,
 * broad above.
 *
 * @see Patil 2017 (PMC5713710): first metatarsal 56.4 ± 4.4 mm long in men. The rest illustrative.
 */
export const METATARSALS: PerRay<MetatarsalSize> = [
  size([8.8, 8.8, 14], [6.4, 7.2], 10.2, 2),
  size([8, 4, 9.6], [3.9, 4.6], 6.6, 2.6),
  size([7.4, 4, 9.8], [3.6, 4.3], 6.2, 2.6),
  size([7.2, 4.6, 8.4], [3.5, 4.1], 6.0, 2.8),
  size([8, 6.4, 6.4], [4.2, 3.7], 5.8, 3),
];

/** The knob at the base of the fifth, where fibularis brevis pulls. */
const styloidProcess = roundCone([110, 26.4, 31.5], [100.6, 21, 36.2], 7, 4.6);

export const metatarsals = (): Bone[] =>
  RAYS.map((ray) => {
    const ends: Vector3[] = [TARSOMETATARSAL[ray].point, TOES[ray].mtp];
    if (ray === 4) ends.push([96, 18, 39]);
    return {
      name: `metatarsal-${ray + 1}`,
      joint: 'mid',
      group: 'metatarsal',
      field: metatarsal(ray),
      glide: head(ray).glide,
      box: boxAround(ends, 18),
    };
  });

function metatarsal(ray: Ray): Field {
  const start = TARSOMETATARSAL[ray].point;
  const end = TOES[ray].mtp;
  const { shaftHalfWidth: sw, shaftHalfHeight: sh, headRadius: r, bow } = METATARSALS[ray];
  const shaft = loft(
    start,
    end,
    [
      [0, sw * 1.5, sh * 1.45],
      [0.2, sw * 1.25, sh * 1.2],
      [0.5, sw, sh],
      [0.72, sw * 0.98, sh * 1.02],
      [0.88, r * 0.64, r * 0.76],
      [1, r * 0.62, r * 0.74],
    ],
    { upward: UP, bow, capRadius: 1.6, exponent: 2.2 },
  );
  const rear = ray === 4 ? union(5, base(ray), styloidProcess) : base(ray);
  const whole = union(2.6, union(5, shaft, rear), head(ray).knob);
  return ray === 0 ? difference(1.4, whole, sesamoidGrooves()) : whole;
}

/** A wedge between the joint with the tarsus and the shaft; its sides taper into the shaft. */
function base(ray: Ray): Field {
  const start = TARSOMETATARSAL[ray].point;
  const { baseAbove, baseBelow, baseHalfHeight } = METATARSALS[ray];
  const frame = basis(start, subtract(TOES[ray].mtp, start), UP);
  const directed = ([along, up, across]: Vector3): Vector3 =>
    add(add(scale(frame.along, along), scale(frame.upward, up)), scale(frame.across, across));
  const lean = (baseAbove - baseBelow) / (2 * baseHalfHeight);
  const width = (baseAbove + baseBelow) / 2;
  const side = (sign: number): Field =>
    halfSpace(fromLocal(frame, [0, 0, sign * width]), directed([0.34, -lean, sign]));
  return intersection(
    3.4,
    before(TARSOMETATARSAL[ray]),
    curvedFace(fromLocal(frame, [0, baseHalfHeight, 0]), directed([0.34, 1, 0]), 40),
    halfSpace(fromLocal(frame, [0, -baseHalfHeight, 0]), directed([0.5, -1, 0])),
    side(-1),
    side(1),
    halfSpace(fromLocal(frame, [15, 0, 0]), frame.along),
  );
}

/** Round from back to front, flat at the sides; two condyles below, two tubercles above. */
function head(ray: Ray): { readonly knob: Field; readonly glide: Field } {
  const { headRadius: r } = METATARSALS[ray];
  const frame = headFrame(ray);
  const breadth = ray === 0 ? 1.02 : 0.88;
  const ball = ellipsoid(fromLocal(frame, [-0.8, 0, 0]), [r, r * 0.98, r * breadth], frame);
  const condyle = (side: number): Field =>
    ellipsoid(
      fromLocal(frame, [-r * 0.14, -r * 0.52, side * r * 0.43]),
      [r * 0.8, r * 0.52, r * 0.4],
      frame,
    );
  const flank = (side: number): Field =>
    curvedFace(
      fromLocal(frame, [-r * 0.2, 0, side * r * breadth * 0.86]),
      scale(frame.across, side),
      -3.2 * r,
    );
  const round = union(1.6, ball, condyle(-1), condyle(1));
  const knob = intersection(1.6, round, flank(-1), flank(1));
  // Where the collateral ligaments attach.
  const tubercle = (side: number): Field =>
    ellipsoid(
      fromLocal(frame, [-r * 0.84, r * 0.3, side * r * breadth * 0.68]),
      [3.2, 2.6, 1.5],
      frame,
    );
  const rim = halfSpace(fromLocal(frame, [-r * 0.3, 0, 0]), scale(frame.along, -1));
  return {
    knob: union(3, knob, tubercle(-1), tubercle(1)),
    // Its cartilage ends short of the tubercles.
    glide: (x, y, z) => Math.max(Math.abs(round(x, y, z)), rim(x, y, z)),
  };
}

function headFrame(ray: Ray): Basis {
  const { mtp } = TOES[ray];
  return basis(mtp, subtract(mtp, TARSOMETATARSAL[ray].point), UP);
}

/** How far the grooves of the sesamoids lie to either side of the crest between them, in mm. */
const SESAMOID_OFFSET = 5.7;

/** Two grooves under the first head, round its axis, for the sesamoids; a crest stays between. */
function sesamoidGrooves(): Field {
  const { position, axis } = JOINTS[jointIndex(toeJoint(0, 'proximal'))] ?? {
    position: TOES[0].mtp,
    axis: [0, 0, 1] as const,
  };
  const hinge = basis(position, axis, UP);
  const { headRadius: r } = METATARSALS[0];
  return (x, y, z) => {
    const [along, up, across] = toLocal(hinge, x, y, z);
    const groove = Math.hypot(
      Math.hypot(up, across) - (r + 2.6),
      Math.abs(along) - SESAMOID_OFFSET,
    );
    // Only on the plantar side.
    return Math.max(groove - 4.3, up + 4);
  };
}
