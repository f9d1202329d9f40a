/**
 * Which joints carry a point of the skin, and by how much.
 *
 * Analytic: across each joint the weight passes smoothly from one segment to the next over a few
 * millimetres on both sides of the plane that bisects them. Lengths in mm; illustrative.
 */
import { smoothStep } from '../geometry/interpolation.ts';
import { add, dot, normalize, subtract, type Vector3 } from '../geometry/vector.ts';
import { type JointName, type PerRay, type Ray, RAYS, toeJoint, TOES } from '../rig.ts';
import { toeShares } from './toe-slits.ts';

export interface JointWeight {
  readonly joint: JointName;
  /** Share of the point that the joint carries, 0 to 1. */
  readonly weight: number;
}

/** Joints that may carry one vertex: as many as the file format holds. */
export const JOINTS_PER_VERTEX = 4;

/** Half-length of the passage at the metatarsophalangeal joint. */
const PASSAGE: PerRay<number> = [13, 10.5, 10, 9.5, 9];
/** Shares below this are dropped. */
const LEAST = 0.008;

/** A point on the passage from foot to leg, and the direction in which it rises. */
const ANKLE_PASSAGE = {
  centre: [60, 73, 0] as Vector3,
  direction: normalize([-0.42, 1, 0]),
  below: 15,
  above: 28,
  /** Behind, the heel takes the skin along to its top, and that over the tendon gives way above. */
  belowHeel: -9,
  aboveHeel: 68,
} as const;

/** The joints that carry a point of the skin at rest, heaviest first; their weights sum to 1. */
export function skinWeights(point: Vector3): readonly JointWeight[] {
  const [x, y, z] = point;
  const shares: JointWeight[] = [];
  const give = (joint: JointName, weight: number): void => {
    if (weight > LEAST) shares.push({ joint, weight });
  };
  const leg = legShare(point);
  const forefoot = smoothStep(74, 118, x - 0.25 * (y - 40)) * (1 - leg);
  give('leg', leg);
  give('foot', 1 - leg - forefoot);
  if (x < 150) {
    give('mid', forefoot);
  } else {
    const byToe = toeShares(x, y, z);
    let metatarsus = 0;
    for (const ray of RAYS) {
      const share = (byToe[ray] ?? 0) * forefoot;
      const { proximal, middle, distal } = passages(ray, point);
      metatarsus += share * (1 - proximal);
      give(toeJoint(ray, 'proximal'), share * (proximal - middle));
      if (ray === 0) {
        give('ip1', share * middle);
      } else {
        give(toeJoint(ray, 'middle'), share * (middle - distal));
        give(toeJoint(ray, 'distal'), share * distal);
      }
    }
    give('mid', metatarsus);
  }
  const heaviest = shares.sort((a, b) => b.weight - a.weight).slice(0, JOINTS_PER_VERTEX);
  const sum = heaviest.reduce((total, { weight }) => total + weight, 0);
  return heaviest.map(({ joint, weight }) => ({ joint, weight: weight / sum }));
}

function legShare(point: Vector3): number {
  const { centre, direction, below, above, belowHeel, aboveHeel } = ANKLE_PASSAGE;
  const behind = smoothStep(50, 16, point[0]);
  const first = below + (belowHeel - below) * behind;
  const last = above + (aboveHeel - above) * behind;
  return smoothStep(-first, last, dot(subtract(point, centre), direction));
}

/** How far a point has passed each joint of a toe, 0 to 1; each is at most the one before. */
function passages(ray: Ray, point: Vector3): { proximal: number; middle: number; distal: number } {
  const { mtp, pip, dip, tip } = TOES[ray];
  const reach = PASSAGE[ray];
  const level = normalize([pip[0] - mtp[0], 0, pip[2] - mtp[2]]);
  const proximal = smoothStep(-reach, reach * 1.15, dot(subtract(point, mtp), level) - 3);
  const across = (before: Vector3, joint: Vector3, after: Vector3, share: number): number =>
    smoothStep(
      -reach * share,
      reach * share,
      dot(subtract(point, joint), bisector(before, joint, after)),
    );
  const middle = proximal * across(mtp, pip, dip ?? tip, 0.62);
  const distal = dip ? middle * across(pip, dip, tip, 0.5) : 0;
  return { proximal, middle, distal };
}

/** Normal of the plane that bisects two segments at their joint. */
const bisector = (before: Vector3, joint: Vector3, after: Vector3): Vector3 =>
  normalize(add(normalize(subtract(joint, before)), normalize(subtract(after, joint))));
