/**
 * The poses for which the skin has a corrective shape, and what flesh does in them. Lengths in mm;
 * depths and places of folds illustrative.
 */
import { bell, smoothStep } from '../geometry/interpolation.ts';
import type { Vector3 } from '../geometry/vector.ts';
import {
  FULL_EXTENSION,
  FULL_FLEXION,
  FULL_PLANTARFLEXION,
  type JointTurns,
  type MorphName,
  toeTurns,
} from '../pose.ts';
import { type Ray, RAYS, TOES } from '../rig.ts';

export interface CorrectivePose {
  readonly name: MorphName;
  readonly turns: JointTurns;
  /** How much of the correction acts at a point of the skin at rest, 0 to 1. */
  readonly region: (point: Vector3) => number;
  /** Largest correction. */
  readonly limit: number;
  /** Rounds of smoothing over the mesh. */
  readonly smoothing: number;
  /** Depth of folds, inward positive, at a point of the skin at rest with its normal. */
  readonly folds: (point: Vector3, normal: Vector3) => number;
}

export const CORRECTIVE_POSES: readonly CorrectivePose[] = [
  {
    name: 'flex40',
    turns: toeTurns(FULL_FLEXION),
    region: ([x, y]) => {
      // Over the knuckles the posed field keeps the rim of the resting forefoot, as a dark ledge; there
      // the blended skin is left alone.
      const overKnuckles = smoothStep(18, 28, y) * smoothStep(224, 212, x);
      return smoothStep(164, 180, x) * smoothStep(262, 246, x) * (1 - overKnuckles);
    },
    limit: 3.5,
    smoothing: 5,
    folds: (point, normal) =>
      sumOverToes((ray) => {
        const past = point[0] - TOES[ray].mtp[0];
        const overToe = bell((point[2] - TOES[ray].mtp[2]) ** 2, 9);
        const below = smoothStep(0.2, -0.5, normal[1]);
        const above = smoothStep(0, 0.7, normal[1]);
        const sulcusCloses = 1.6 * below * bell((past - 16) ** 2, 2.6);
        const knuckleRises = 0.8 * above * bell((past - 1) ** 2, 9);
        return overToe * (sulcusCloses - knuckleRises);
      }),
  },
  {
    name: 'ext60',
    turns: toeTurns(-FULL_EXTENSION),
    region: ([x]) => smoothStep(160, 178, x) * smoothStep(262, 246, x),
    limit: 5,
    smoothing: 5,
    folds: (point, normal) =>
      sumOverToes((ray) => {
        const past = point[0] - TOES[ray].mtp[0];
        const overToe = bell((point[2] - TOES[ray].mtp[2]) ** 2, ray === 0 ? 12 : 8);
        const above = smoothStep(0.1, 0.6, normal[1]);
        const below = smoothStep(-0.1, -0.7, normal[1]);
        const wrinkle = (at: number): number => 0.75 * above * bell((past - at) ** 2, 1.5);
        const headBulges = 1.3 * below * bell((past - 2) ** 2, 10);
        const tendonRises = 0.7 * above * bell((past + 14) ** 2, 9);
        return overToe * (wrinkle(-1) + wrinkle(4) + wrinkle(9) - headBulges - tendonRises);
      }),
  },
  {
    name: 'plantar35',
    turns: { talus: -FULL_PLANTARFLEXION },
    region: ([x, y]) => smoothStep(24, 44, y) * smoothStep(150, 118, y) * smoothStep(150, 120, x),
    limit: 9,
    smoothing: 14,
    folds: ([, y, z], normal) => {
      const behind = smoothStep(-0.2, -0.8, normal[0]) * bell((z + 1) ** 2, 26);
      const wrinkle = (at: number, depth: number): number => depth * bell((y - at) ** 2, 2.3);
      return behind * (wrinkle(72, 0.7) + wrinkle(82, 0.9) + wrinkle(92, 0.6));
    },
  },
];

function sumOverToes(depth: (ray: Ray) => number): number {
  return RAYS.reduce<number>((sum, ray) => sum + depth(ray), 0);
}
