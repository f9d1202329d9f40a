/**
 * The soft outline of the toes. Each part belongs to one joint, so that the skin can be read in a pose.
 * Lengths in mm; all shapes illustrative.
 */
import { type Field, union } from '../geometry/field.ts';
import { ellipsoid, flattenedCapsule, type Section } from '../geometry/solids.ts';
import { add, between, normalize, subtract, type Vector3 } from '../geometry/vector.ts';
import { type JointName, type PerRay, type Ray, RAYS, toeJoint, TOES } from '../rig.ts';

interface ToeSize {
  readonly root: Section;
  /** At the proximal interphalangeal joint. */
  readonly middle: Section;
  readonly tip: Section;
}

const section = (halfWidth: number, halfHeight: number): Section => ({ halfWidth, halfHeight });

export const TOE_SIZES: PerRay<ToeSize> = [
  { root: section(15, 13.6), middle: section(13.8, 11.6), tip: section(12.6, 10) },
  { root: section(10.6, 9.8), middle: section(10.1, 8.6), tip: section(8.8, 6.8) },
  { root: section(10.4, 9.6), middle: section(9.9, 8.3), tip: section(8.6, 6.6) },
  { root: section(9.3, 9.4), middle: section(8.7, 8.0), tip: section(8.4, 6.4) },
  { root: section(9.2, 9.2), middle: section(8.7, 7.9), tip: section(8.3, 6.3) },
];

export interface ToePart {
  readonly joint: JointName;
  readonly field: Field;
}

/** Width of the fillets between the parts of a toe. */
export const toeFillet = (ray: Ray): number => (ray === 0 ? 6 : 4);

/** Parts of each toe from root to tip, unclipped. */
export const TOE_PARTS: readonly (readonly ToePart[])[] = RAYS.map((ray) =>
  ray === 0 ? hallux() : lesserToe(ray),
);

function scaled({ halfWidth, halfHeight }: Section, width: number, height: number): Section {
  return { halfWidth: halfWidth * width, halfHeight: halfHeight * height };
}

function hallux(): ToePart[] {
  const { mtp, pip, tip } = TOES[0];
  const { root, middle, tip: end } = TOE_SIZES[0];
  const start = add(between(mtp, pip, 0.22), [0, -2.5, 0]);
  const proximal = flattenedCapsule(
    start,
    pip,
    section(root.halfWidth, root.halfHeight - 2),
    scaled(middle, 0.96, 1),
  );
  const distal = union(
    5,
    flattenedCapsule(pip, add(tip, [-1, 0.3, 0]), scaled(middle, 0.98, 1), scaled(end, 0.92, 0.86)),
    ellipsoid([240.5, 10, -31.6], [16, 10, 13.4]),
    ellipsoid([233, 8.4, -32.4], [12, 8.4, 12]),
  );
  return [
    { joint: 'mtp1', field: proximal },
    { joint: 'ip1', field: distal },
  ];
}

function lesserToe(ray: Exclude<Ray, 0>): ToePart[] {
  const { mtp, pip, dip = pip, tip } = TOES[ray];
  const { root, middle, tip: end } = TOE_SIZES[ray];
  const forward = normalize(subtract(tip, dip));
  const pulpCentre = between(dip, tip, 0.62);
  const bulbCentre = add(between(dip, tip, 0.5), [-forward[0], 1.2, 0]);
  const knuckle = ellipsoid(add(pip, [0, 1.2, 0]), [
    6.4,
    middle.halfHeight * 0.86,
    middle.halfWidth * 0.92,
  ]);
  const onFloor = (height: number, [x, , z]: Vector3): Vector3 => [x, height, z];
  const pulp = ellipsoid(onFloor(6.9, pulpCentre), [9.8, 6.9, end.halfWidth * 1.14]);
  const bulb = ellipsoid(bulbCentre, [8.2, end.halfHeight * 0.98, end.halfWidth * 1.02]);
  return [
    {
      joint: toeJoint(ray, 'proximal'),
      field: union(
        4,
        flattenedCapsule(between(mtp, pip, 0.22), pip, root, scaled(middle, 0.96, 0.94)),
        knuckle,
      ),
    },
    {
      joint: toeJoint(ray, 'middle'),
      field: flattenedCapsule(pip, dip, scaled(middle, 0.96, 0.94), scaled(middle, 0.92, 0.88)),
    },
    {
      joint: toeJoint(ray, 'distal'),
      field: union(
        4,
        flattenedCapsule(dip, tip, scaled(middle, 0.92, 0.86), scaled(end, 0.86, 0.9)),
        pulp,
        bulb,
      ),
    },
  ];
}
