/**
 * The poses for which the skin has corrective shapes, and what flesh does in them. Lengths in mm;
 * depths and places of folds illustrative.
 */
import { bell, smoothStep } from '../geometry/interpolation.ts';
import { add, normalize, scale, type Vector3 } from '../geometry/vector.ts';
import {
  FULL_EXTENSION,
  FULL_FLEXION,
  FULL_PLANTARFLEXION,
  type JointTurns,
  type MorphName,
  toeMorph,
  toeTurns,
} from '../pose.ts';
import { type Ray, RAYS, TOES } from '../rig.ts';
import type { Relief } from '../skin/relief.ts';
import { toeShares } from '../skin/toe-slits.ts';

/** A point of the skin at rest, with its outward normal. */
type OnSkin<T> = (point: Vector3, normal: Vector3) => T;

export interface CorrectivePose {
  readonly turns: JointTurns;
  /** How much of the pull onto the posed skin acts at a point of the skin at rest, 0 to 1. */
  readonly region: (point: Vector3) => number;
  /** Which way the skin is pulled at a point of the posed skin, given the way its field grows there. */
  readonly outward: OnSkin<Vector3>;
  /** Largest pull. */
  readonly limit: number;
  /** Rounds of smoothing over the mesh. */
  readonly smoothing: number;
  /** Depth of folds that the pull makes, inward positive; smoothed with it. */
  readonly folds: OnSkin<number>;
  /** The shapes stored for this pose: together they make it, alone each moves one toe. */
  readonly shapes: readonly CorrectiveShape[];
}

export interface CorrectiveShape {
  readonly name: MorphName;
  /** Share of the pull that it holds at a point, 0 to 1. */
  readonly share: (point: Vector3) => number;
  /** How far the skin rises besides, outward positive; not smoothed. */
  readonly rise: OnSkin<number>;
}

/** All correctives of one skin. */
export const correctivePoses = (relief: Relief): readonly CorrectivePose[] => [
  flexedToes(),
  extendedToes(relief),
  PLANTARFLEXED,
];

const asItGrows: OnSkin<Vector3> = (_, normal) => normal;
const allToes = (angle: number): JointTurns => toeTurns([angle, angle, angle, angle, angle]);
const shareOf =
  (ray: Ray) =>
  (point: Vector3): number =>
    toeShares(...point)[ray] ?? 0;

/** Past the base of a toe along x, and beside its line, at a point. */
function besideToe(ray: Ray, [x, , z]: Vector3): { past: number; beside: number } {
  const { mtp, pip } = TOES[ray];
  const along = (x - mtp[0]) / (pip[0] - mtp[0]);
  return { past: x - mtp[0], beside: z - mtp[2] - along * (pip[2] - mtp[2]) };
}

function flexedToes(): CorrectivePose {
  return {
    turns: allToes(FULL_FLEXION),
    region: ([x, y]) => {
      // Over the knuckles the posed field keeps the rim of the resting forefoot, as a dark ledge; there
      // the blended skin is left alone.
      const overKnuckles = smoothStep(16, 25, y) * smoothStep(226, 214, x);
      return smoothStep(164, 180, x) * smoothStep(262, 246, x) * (1 - overKnuckles);
    },
    outward: asItGrows,
    limit: 3.5,
    smoothing: 5,
    folds: (point, normal) =>
      sumOverToes((ray) => {
        const { past, beside } = besideToe(ray, point);
        const below = smoothStep(0.2, -0.5, normal[1]);
        return 1.2 * bell(beside ** 2, 9) * below * bell((past - 17) ** 2, 2.6);
      }),
    shapes: RAYS.map((ray) => ({
      name: toeMorph('flexion', ray),
      share: shareOf(ray),
      rise: (point, normal) => knucklesOf(ray, point, normal),
    })),
  };
}

/** The heads of metatarsal and proximal phalanx round the skin that is drawn over them. */
function knucklesOf(ray: Ray, point: Vector3, normal: Vector3): number {
  const { past, beside } = besideToe(ray, point);
  const { mtp, pip, dip } = TOES[ray];
  const isHallux = ray === 0;
  const above = smoothStep(-0.1, 0.6, normal[1]);
  const base = (isHallux ? 2.6 : 2) * bell(beside ** 2, isHallux ? 12 : 7.5);
  const middle = (isHallux ? 1.1 : 0.7) * bell(beside ** 2, isHallux ? 11 : 7.5);
  const end = 0.5 * bell(beside ** 2, 5.5);
  const atMiddle = past - (pip[0] - mtp[0]);
  return (
    above *
    (base * bell((past - 1) ** 2, isHallux ? 13 : 9.5) +
      middle * bell(atMiddle ** 2, isHallux ? 11 : 7.5) +
      (dip ? end * bell((past - (dip[0] - mtp[0])) ** 2, 4) : 0))
  );
}

function extendedToes(relief: Relief): CorrectivePose {
  return {
    turns: allToes(-FULL_EXTENSION),
    region: ([x]) => smoothStep(160, 178, x) * smoothStep(262, 246, x),
    outward: asItGrows,
    limit: 5,
    smoothing: 5,
    folds: (point, normal) =>
      sumOverToes((ray) => {
        const { past, beside } = besideToe(ray, point);
        const below = smoothStep(-0.1, -0.7, normal[1]);
        const headBulges = 1.3 * below * bell((past - 2) ** 2, 10);
        return -bell(beside ** 2, ray === 0 ? 12 : 8) * headBulges;
      }),
    shapes: RAYS.map((ray) => ({
      name: toeMorph('extension', ray),
      share: shareOf(ray),
      rise: (point, normal) => pulledTendon(relief, ray, point) - wrinklesOf(ray, point, normal),
    })),
  };
}

/** A pulling extensor lifts the skin along its whole length, most where it leaps over the toe's base. */
function pulledTendon(relief: Relief, ray: Ray, point: Vector3): number {
  const { past } = besideToe(ray, point);
  const height = ray === 0 ? 3.6 : 2.9;
  // Tendons of toes 2 to 5 share one trunk at the ankle, and so its height.
  const ofTrunk = ray === 0 ? 1 : 0.28 + 0.72 * smoothStep(94, 126, point[0]);
  const along = (0.42 + 0.58 * smoothStep(-75, -14, past)) * ofTrunk * smoothStep(22, 6, past);
  const ridge = relief.tendon(ray, ...point);
  // Beside a ridge the skin sinks in a valley about twice as wide.
  const valley = ridge > 0 ? ridge ** 0.2 * (1 - ridge) : 0;
  return height * along * (ridge - 0.2 * valley);
}

/** Skin folds over the base of an extended toe. */
function wrinklesOf(ray: Ray, point: Vector3, normal: Vector3): number {
  const { past, beside } = besideToe(ray, point);
  const above = smoothStep(0.1, 0.6, normal[1]) * bell(beside ** 2, ray === 0 ? 12 : 7.5);
  const wrinkle = (at: number): number => 0.5 * bell((past - at) ** 2, 1.5);
  return above * (wrinkle(1) + wrinkle(6) + wrinkle(11));
}

/** Upright line in front of the Achilles tendon. */
const TENDON_AXIS = { x: 46, z: -1 } as const;

const PLANTARFLEXED: CorrectivePose = {
  turns: { talus: -FULL_PLANTARFLEXION },
  region: ([x, y]) => smoothStep(24, 44, y) * smoothStep(150, 98, y) * smoothStep(150, 120, x),
  outward: ([x, , z], normal) => {
    // Behind the ankle the skin sinks so deep between calf and heel that the field leads astray there.
    const { x: axisX, z: axisZ } = TENDON_AXIS;
    const level = normalize([x - axisX, 0, z - axisZ]);
    const behind = smoothStep(axisX + 4, axisX - 12, x);
    return normalize(add(scale(level, behind), scale(normal, 1 - behind)));
  },
  limit: 18,
  smoothing: 48,
  folds: ([, y, z], normal) => {
    const behind = smoothStep(-0.2, -0.8, normal[0]) * bell((z + 1) ** 2, 26);
    const wrinkle = (at: number, depth: number): number => depth * bell((y - at) ** 2, 2.3);
    return behind * (wrinkle(72, 0.7) + wrinkle(82, 0.9) + wrinkle(92, 0.6));
  },
  shapes: [{ name: 'plantar35', share: () => 1, rise: () => 0 }],
};

function sumOverToes(depth: (ray: Ray) => number): number {
  return RAYS.reduce<number>((sum, ray) => sum + depth(ray), 0);
}
