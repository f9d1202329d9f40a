/** The fourteen phalanges. Lengths in mm; sizes illustrative. */
import {
  boxAround,
  difference,
  type Field,
  inflate,
  intersection,
  union,
} from '../geometry/field.ts';
import { loft } from '../geometry/loft.ts';
import { ellipsoid, halfSpace, type Section, sphere } from '../geometry/solids.ts';
import {
  add,
  basis,
  type Basis,
  distance,
  fromLocal,
  normalize,
  scale,
  subtract,
  UP,
  type Vector3,
} from '../geometry/vector.ts';
import { type PerRay, type Ray, RAYS, toeJoint, TOES } from '../rig.ts';
import type { Bone } from './bone.ts';
import { METATARSALS } from './metatarsals.ts';

interface ProximalPhalanxSize {
  readonly base: Section;
  readonly shaft: Section;
  readonly head: Section;
}

const section = (halfWidth: number, halfHeight: number): Section => ({ halfWidth, halfHeight });

const PROXIMAL: PerRay<ProximalPhalanxSize> = [
  { base: section(10.2, 8.4), shaft: section(6.4, 5.4), head: section(8.6, 6.2) },
  { base: section(6.8, 6.4), shaft: section(3, 3.3), head: section(4.0, 4.0) },
  { base: section(6.2, 6.0), shaft: section(2.8, 3.1), head: section(3.6, 3.7) },
  { base: section(6.0, 5.8), shaft: section(2.7, 2.9), head: section(3.8, 3.7) },
  { base: section(5.8, 5.4), shaft: section(2.8, 2.7), head: section(3.8, 3.5) },
];
/** Heads and bases within a toe, as shares of the head of its proximal phalanx. */
const MIDDLE_BASE = { width: 0.94, height: 1 } as const;
const MIDDLE_HEAD = { width: 0.86, height: 0.74 } as const;
const DISTAL_BASE = { width: 0.94, height: 0.76 } as const;
const HALLUX_DISTAL_BASE = { width: 1.1, height: 1.02 } as const;

/** Radius of a head from back to front, as a share of its half-height. */
const HEAD_DEPTH = 0.86;
/** Gap left in the joints within the toes, in mm. Illustrative. */
const GAP = 0.8;

export const phalanges = (): Bone[] => RAYS.flatMap(phalangesOfToe);

function phalangesOfToe(ray: Ray): Bone[] {
  const { mtp, pip, dip, tip } = TOES[ray];
  const { head } = PROXIMAL[ray];
  const bone = (
    part: 'proximal' | 'middle' | 'distal',
    field: Field,
    ends: Vector3[],
    margin: number,
    head?: Head,
  ): Bone => ({
    name: `${part}-phalanx-${ray + 1}`,
    joint: toeJoint(ray, part),
    group: 'phalanx',
    field,
    ...(head ? { glide: glideOf(head) } : {}),
    box: boxAround(ends, margin),
  });
  const proximalHead = { centre: pip, frame: along(mtp, pip), size: head };
  const proximalField = proximalPhalanx(ray, proximalHead);
  const proximal = bone('proximal', proximalField, [mtp, pip], 14, proximalHead);
  if (!dip) {
    const field = distalPhalanx(proximalHead, tip, share(head, HALLUX_DISTAL_BASE));
    return [proximal, bone('distal', field, [pip, tip], 12)];
  }
  const middleHead = { centre: dip, frame: along(pip, dip), size: share(head, MIDDLE_HEAD) };
  const middle = middlePhalanx(proximalHead, middleHead, share(head, MIDDLE_BASE));
  const distal = distalPhalanx(middleHead, tip, share(head, DISTAL_BASE));
  return [
    proximal,
    bone('middle', middle, [pip, dip], 9, middleHead),
    bone('distal', distal, [dip, tip], 8),
  ];
}

const share = (
  { halfWidth, halfHeight }: Section,
  of: { readonly width: number; readonly height: number },
): Section => section(halfWidth * of.width, halfHeight * of.height);

const along = (from: Vector3, to: Vector3): Basis => basis(from, subtract(to, from), UP);

/** A pulley of two condyles side by side, round about the axis of the joint it belongs to. */
interface Head {
  readonly centre: Vector3;
  readonly frame: Basis;
  readonly size: Section;
}

function pulley({ centre, frame, size }: Head, breadth = 1): Field {
  const { halfWidth: w, halfHeight: h } = size;
  const radius = h * HEAD_DEPTH;
  const condyle = (side: number): Field =>
    ellipsoid(
      add(centre, scale(frame.across, side * w * 0.48 * breadth)),
      [radius, radius, w * 0.56 * breadth],
      frame,
    );
  // Heads are narrower above than below.
  const flank = (side: number): Field =>
    halfSpace(
      add(centre, scale(frame.across, side * w * breadth)),
      add(scale(frame.across, side), scale(frame.upward, 0.56)),
    );
  return intersection(0.8, union(1.2, condyle(-1), condyle(1)), flank(-1), flank(1));
}

/** The round of a head in front and below. */
function glideOf(head: Head): Field {
  const round = pulley(head);
  const { along: forward, upward } = head.frame;
  const rim = halfSpace(head.centre, add(scale(forward, -1), scale(upward, 0.35)));
  return (x, y, z) => Math.max(Math.abs(round(x, y, z)), rim(x, y, z));
}

/**
 * Hollows a base for the head it turns on. The hollow is deeper in the middle, so that a rim stays
 * around it.
 */
function hollowFor(head: Head, solid: Field): Field {
  const middle = inflate(pulley(head, 0.8), GAP);
  const whole = inflate(pulley(head), GAP * 0.6);
  return difference(1.5, solid, union(0.5, middle, whole));
}

/** Where the base of the next phalanx begins, in mm beyond the joint's centre. */
const rimOf = ({ size }: Head): number => size.halfHeight * HEAD_DEPTH * 0.9 + GAP * 0.6;

function proximalPhalanx(ray: Ray, head: Head): Field {
  const { mtp, pip } = TOES[ray];
  const { base, shaft } = PROXIMAL[ray];
  const { halfWidth: headWidth, halfHeight: headHeight } = head.size;
  const metatarsalRadius = METATARSALS[ray].headRadius;
  const start = add(mtp, scale(head.frame.along, metatarsalRadius * 0.9));
  const shaftAndBase = loft(
    start,
    pip,
    [
      [0, base.halfWidth * 0.97, base.halfHeight * 0.97],
      [0.08, base.halfWidth, base.halfHeight],
      [
        0.3,
        base.halfWidth * 0.3 + shaft.halfWidth * 0.7,
        base.halfHeight * 0.3 + shaft.halfHeight * 0.7,
      ],
      [0.56, shaft.halfWidth, shaft.halfHeight],
      [0.82, headWidth * 0.84, headHeight * 0.8],
      [1, headWidth * 0.8, headHeight * 0.72],
    ],
    { upward: UP, bow: 1, capRadius: 1.6, exponent: 2.3 },
  );
  // Two tubercles under the base, where the plantar plates attach.
  const tubercle = (side: number): Field =>
    ellipsoid(
      fromLocal({ ...head.frame, origin: start }, [
        base.halfHeight * 0.3,
        -base.halfHeight * 0.62,
        side * base.halfWidth * 0.56,
      ]),
      [base.halfHeight * 0.42, base.halfHeight * 0.34, base.halfWidth * 0.3],
      head.frame,
    );
  const solid = union(2.4, shaftAndBase, pulley(head), tubercle(-1), tubercle(1));
  return difference(1.2, solid, sphere(mtp, metatarsalRadius * 1.06));
}

function middlePhalanx(from: Head, head: Head, base: Section): Field {
  const { halfWidth: w, halfHeight: h } = base;
  const start = add(from.centre, scale(head.frame.along, rimOf(from)));
  const waist = Math.max(0.5, 1 - 0.06 * distance(start, head.centre));
  const shaft = loft(
    start,
    head.centre,
    [
      [0, w * 0.96, h * 0.94],
      [0.16, w, h * 0.96],
      [0.6, w * waist, h * waist * 0.9],
      [1, head.size.halfWidth * 0.86, head.size.halfHeight * 0.8],
    ],
    { upward: UP, bow: 0.3, capRadius: 1.5, exponent: 2.3 },
  );
  return hollowFor(from, union(1.4, shaft, pulley(head)));
}

/** Hollow base, waist, and a flattened tuft under the nail. */
function distalPhalanx(from: Head, tip: Vector3, base: Section): Field {
  const { halfWidth: w, halfHeight: h } = base;
  const forward = normalize(subtract(tip, from.centre));
  const frame = along(from.centre, tip);
  const end = add(tip, scale(forward, -2.2));
  const tuft = ellipsoid(
    add(tip, scale(forward, -0.6 - w * 0.34)),
    [w * 0.34, h * 0.3, w * 0.62],
    frame,
  );
  // The tuft is roughest below, where the pulp is anchored.
  const ungualTuberosity = ellipsoid(
    fromLocal({ ...frame, origin: tip }, [-0.6 - w * 0.5, -h * 0.16, 0]),
    [w * 0.36, h * 0.26, w * 0.46],
    frame,
  );
  const shaft = loft(
    add(from.centre, scale(forward, rimOf(from))),
    end,
    [
      [0, w * 0.96, h * 0.94],
      [0.14, w * 0.98, h * 0.94],
      [0.5, w * 0.5, h * 0.48],
      [0.78, w * 0.46, h * 0.34],
      [1, w * 0.46, h * 0.26],
    ],
    { upward: UP, bow: -0.2, capRadius: 0.9, exponent: 2.3 },
  );
  return hollowFor(from, union(1.6, shaft, tuft, ungualTuberosity));
}
