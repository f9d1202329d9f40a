/** The fourteen phalanges. Lengths in mm; sizes illustrative. */
import { boxAround, difference, type Field, inflate, union } from '../geometry/field.ts';
import { loft } from '../geometry/loft.ts';
import { ellipsoid, type Section, sphere } from '../geometry/solids.ts';
import {
  add,
  basis,
  type Basis,
  between,
  normalize,
  scale,
  subtract,
  UP,
  type Vector3,
} from '../geometry/vector.ts';
import { type PerRay, type Ray, RAYS, type Toe, toeJoint, TOES } from '../rig.ts';
import type { Bone } from './bone.ts';
import { METATARSALS } from './metatarsals.ts';

interface ProximalPhalanxSize {
  readonly base: Section;
  readonly shaft: Section;
  readonly head: Section;
}

const section = (halfWidth: number, halfHeight: number): Section => ({ halfWidth, halfHeight });

const PROXIMAL: PerRay<ProximalPhalanxSize> = [
  { base: section(10.2, 8.4), shaft: section(6.6, 5.6), head: section(8.6, 6.4) },
  { base: section(6.8, 6.4), shaft: section(3.7, 3.7), head: section(5.0, 4.4) },
  { base: section(6.4, 6.0), shaft: section(3.4, 3.4), head: section(4.7, 4.2) },
  { base: section(6.1, 5.8), shaft: section(3.2, 3.2), head: section(4.5, 4.0) },
  { base: section(5.9, 5.4), shaft: section(3.2, 3.0), head: section(4.3, 3.8) },
];
const HALLUX_DISTAL_BASE = section(9.6, 6.6);

export const phalanges = (): Bone[] => RAYS.flatMap(phalangesOfToe);

function phalangesOfToe(ray: Ray): Bone[] {
  const toe = TOES[ray];
  const number = ray + 1;
  const { head } = PROXIMAL[ray];
  const bone = (
    name: string,
    label: string,
    part: 'proximal' | 'middle' | 'distal',
    field: Field,
    ends: Vector3[],
    margin: number,
  ): Bone => ({
    name: `${name}${number}`,
    label: `${label} phalanx ${number}`,
    joint: toeJoint(ray, part),
    group: 'phalanx',
    field,
    box: boxAround(ends, margin),
  });
  const proximal = proximalPhalanx(ray);
  const first = bone('pp', 'Proximal', 'proximal', proximal, [toe.mtp, toe.pip], 14);
  if (!toe.dip) {
    const solid = distalPhalanx(toe.pip, toe.tip, HALLUX_DISTAL_BASE, head.halfHeight * 0.55);
    const field = difference(0.8, solid, inflate(proximal, 0.9));
    return [first, bone('dp', 'Distal', 'distal', field, [toe.pip, toe.tip], 12)];
  }
  const width = head.halfWidth * 1.02;
  const height = head.halfHeight * 0.98;
  const middleSolid = middlePhalanx(toe, toe.dip, head.halfHeight * 0.5, section(width, height));
  const middle = difference(0.8, middleSolid, inflate(proximal, 0.8));
  const distalBase = section(width * 0.92, height * 0.74);
  const distalSolid = distalPhalanx(toe.dip, toe.tip, distalBase, head.halfHeight * 0.41);
  const distal = difference(0.7, distalSolid, inflate(middle, 0.7));
  return [
    first,
    bone('mp', 'Middle', 'middle', middle, [toe.pip, toe.dip], 9),
    bone('dp', 'Distal', 'distal', distal, [toe.dip, toe.tip], 8),
  ];
}

function proximalPhalanx(ray: Ray): Field {
  const { mtp, pip } = TOES[ray];
  const { base, shaft, head } = PROXIMAL[ray];
  const metatarsalRadius = METATARSALS[ray].headRadius;
  const forward = normalize(subtract(pip, mtp));
  const start = add(mtp, scale(forward, metatarsalRadius * 0.82));
  const solid = union(
    2.4,
    loft(
      start,
      pip,
      [
        [0, base.halfWidth, base.halfHeight],
        [0.14, base.halfWidth * 0.92, base.halfHeight * 0.92],
        [
          0.34,
          base.halfWidth * 0.3 + shaft.halfWidth * 0.7,
          base.halfHeight * 0.3 + shaft.halfHeight * 0.7,
        ],
        [0.58, shaft.halfWidth, shaft.halfHeight],
        [0.82, head.halfWidth * 0.86, head.halfHeight * 0.84],
        [1, head.halfWidth * 0.8, head.halfHeight * 0.8],
      ],
      { upward: UP, bow: 1, capRadius: 1.4, exponent: 2.3 },
    ),
    pulley(
      add(pip, scale(forward, -head.halfHeight * 0.35)),
      basis(start, subtract(pip, start), UP),
      head,
    ),
  );
  // The hollow base fits the metatarsal head.
  return difference(1, solid, sphere(mtp, metatarsalRadius * 1.06));
}

function middlePhalanx(toe: Toe, dip: Vector3, gap: number, base: Section): Field {
  const { halfWidth: w, halfHeight: h } = base;
  const forward = normalize(subtract(dip, toe.pip));
  const head = pulley(
    between(dip, toe.pip, 0.12),
    basis(toe.pip, subtract(dip, toe.pip), UP),
    section(w * 0.84, h * 0.76),
  );
  const shaft = loft(
    add(toe.pip, scale(forward, gap)),
    dip,
    [
      [0, w, h],
      [0.2, w * 0.92, h * 0.9],
      [0.55, w * 0.68, h * 0.66],
      [1, w * 0.72, h * 0.66],
    ],
    { upward: UP, bow: 0.3, capRadius: 1, exponent: 2.3 },
  );
  return union(1.6, shaft, head);
}

/** Concave base, waist and flattened tuft under the nail. */
function distalPhalanx(joint: Vector3, tip: Vector3, base: Section, gap: number): Field {
  const { halfWidth: w, halfHeight: h } = base;
  const forward = normalize(subtract(tip, joint));
  const tuft = ellipsoid(
    add(tip, scale(forward, -2.2)),
    [w * 0.42, h * 0.36, w * 0.66],
    basis(joint, subtract(tip, joint), UP),
  );
  const shaft = loft(
    add(joint, scale(forward, gap)),
    add(tip, scale(forward, -1.5)),
    [
      [0, w, h],
      [0.16, w * 0.9, h * 0.86],
      [0.5, w * 0.46, h * 0.44],
      [0.8, w * 0.55, h * 0.34],
      [1, w * 0.5, h * 0.26],
    ],
    { upward: UP, bow: -0.3, capRadius: 1, exponent: 2.3 },
  );
  return union(1.8, shaft, tuft);
}

/** Pulley-shaped head: two condyles side by side. */
function pulley(centre: Vector3, frame: Basis, { halfWidth: w, halfHeight: h }: Section): Field {
  const condyle = (side: number): Field =>
    ellipsoid(add(centre, scale(frame.across, side * w * 0.5)), [h * 0.95, h, w * 0.55], frame);
  return union(1.2, condyle(-1), condyle(1));
}
