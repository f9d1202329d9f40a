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
  { root: section(14.4, 13.2), middle: section(13.6, 11.4), tip: section(12.4, 9.6) },
  { root: section(10.6, 9.9), middle: section(10.2, 8.6), tip: section(8.4, 6.6) },
  { root: section(10, 9.6), middle: section(9.7, 8.2), tip: section(8.2, 6.4) },
  { root: section(9.2, 9.4), middle: section(9, 8.2), tip: section(7.9, 6.3) },
  { root: section(9, 9), middle: section(8.7, 7.8), tip: section(7.8, 6.4) },
];

/** Half-widths of the pulps of toes 2 to 5: neighbours touch. */
const PULP_HALF_WIDTHS = [9.9, 9.7, 9.2, 8.7] as const;

/** Where the pulp of a toe is broadest. */
export function pulpCentre(ray: Ray): Vector3 {
  const { pip, dip = pip, tip } = TOES[ray];
  return between(dip, tip, 0.36);
}

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

/** The hallux is fuller where it leans on the second toe. */
function besideSecondToe(centre: Vector3): Field {
  return ellipsoid(centre, [12, 8.6, 12.2]);
}

function hallux(): ToePart[] {
  const { mtp, pip, tip } = TOES[0];
  const { root, middle, tip: end } = TOE_SIZES[0];
  const start = add(between(mtp, pip, 0.22), [0, -2.5, 0]);
  const proximal = union(
    5,
    flattenedCapsule(
      start,
      pip,
      section(root.halfWidth, root.halfHeight - 2),
      scaled(middle, 1, 0.98),
    ),
    // The cushion between the crease at the ball and the one at the joint.
    ellipsoid([213, 10.5, -33.2], [9.5, 7.2, 12.4]),
    besideSecondToe([218, 15.5, -30]),
  );
  const distal = union(
    5,
    flattenedCapsule(pip, add(tip, [-2, 0.6, 0]), scaled(middle, 1, 0.96), scaled(end, 0.9, 0.86)),
    // The pulp: broadest and lowest in the middle, round in front.
    ellipsoid([239.5, 9.6, -31.6], [17.5, 9.6, 14]),
    ellipsoid([235, 8.8, -31.8], [14, 8.8, 13.2]),
    besideSecondToe([229, 13.5, -30.2]),
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
  const bulbCentre = add(between(dip, tip, 0.5), [-forward[0], 1.2, 0]);
  const knuckle = ellipsoid(add(pip, [0, 1.4, 0]), [
    6.6,
    middle.halfHeight * 0.88,
    middle.halfWidth * 0.98,
  ]);
  const pulpWidth = PULP_HALF_WIDTHS[ray - 1] ?? end.halfWidth;
  const [pulpX, , pulpZ] = pulpCentre(ray);
  // The pulp hangs below the shaft, and runs out backwards into a narrow tail: from below, a drop.
  const pulp = ellipsoid([pulpX, 7.2, pulpZ], [10.4, 7.2, pulpWidth]);
  const tail = between(pip, dip, 0.42);
  const bulb = ellipsoid(bulbCentre, [8.2, end.halfHeight, end.halfWidth * 1.02]);
  const cushion = between(mtp, pip, 0.62);
  return [
    {
      joint: toeJoint(ray, 'proximal'),
      field: union(
        4,
        flattenedCapsule(between(mtp, pip, 0.22), pip, root, scaled(middle, 0.95, 0.94)),
        knuckle,
        ellipsoid([cushion[0], 10.2, cushion[2]], [7.5, 6, middle.halfWidth * 0.86]),
        // Low on the medial side the toe is full, and closes the view between it and its neighbour.
        ellipsoid([pip[0] - 0.5, pip[1] - 7, pip[2] - 2.8], [11, 6.2, 7.4]),
      ),
    },
    {
      joint: toeJoint(ray, 'middle'),
      field: union(
        6,
        flattenedCapsule(pip, dip, scaled(middle, 0.92, 0.94), scaled(middle, 0.8, 0.86)),
        ellipsoid([tail[0], 9, tail[2]], [9.5, 6, middle.halfWidth * 0.68]),
      ),
    },
    {
      joint: toeJoint(ray, 'distal'),
      field: union(
        4,
        flattenedCapsule(dip, tip, scaled(middle, 0.8, 0.86), scaled(end, 0.86, 0.9)),
        pulp,
        bulb,
      ),
    },
  ];
}
