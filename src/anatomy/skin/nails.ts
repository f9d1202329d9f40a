/** The five nails: where they lie, and how the skin folds around them. Lengths in mm; illustrative. */
import { bell, smoothStep } from '../geometry/interpolation.ts';
import {
  add,
  basis,
  type Basis,
  between,
  normalize,
  subtract,
  toLocal,
} from '../geometry/vector.ts';
import { type PerRay, type Ray, RAYS, TOES } from '../rig.ts';

export interface Nail {
  readonly ray: Ray;
  /** Origin at the nail's middle; `along` points to its free edge, `upward` out of the toe. */
  readonly frame: Basis;
  readonly halfWidth: number;
  readonly halfLength: number;
}

const SIZES: PerRay<{ halfWidth: number; halfLength: number }> = [
  { halfWidth: 8.4, halfLength: 7.6 },
  { halfWidth: 4.6, halfLength: 4.0 },
  { halfWidth: 4.3, halfLength: 3.7 },
  { halfWidth: 4.0, halfLength: 3.4 },
  { halfWidth: 3.5, halfLength: 2.7 },
];

export const NAILS: readonly Nail[] = RAYS.map((ray) => {
  const { pip, dip, tip } = TOES[ray];
  const isHallux = ray === 0;
  const joint = dip ?? pip;
  const forward = normalize(subtract(tip, joint));
  const middle = add(between(joint, tip, isHallux ? 0.78 : 0.74), [isHallux ? 1 : 0.6, 0, 0]);
  const tilted = add(forward, [0, isHallux ? 0.05 : 0.16, 0]);
  return { ray, frame: basis(middle, tilted), ...SIZES[ray] };
});

/**
 * How far the skin rises at a nail, in mm: the bed is sunk, a fold stands around sides and root, and the
 * free edge has none.
 */
export function nailFold(nail: Nail, x: number, y: number, z: number): number {
  const [along, upward, across] = toLocal(nail.frame, x, y, z);
  if (upward < 0) return 0;
  const outline = distanceToOutline(nail, along, across);
  if (outline > 4) return 0;
  const atFreeEdge = smoothStep(0.35, 0.9, along / nail.halfLength);
  const fold = 0.36 * bell((outline - 1.5) ** 2, 1.5) * (1 - atFreeEdge);
  const bed = 0.5 * smoothStep(1, -0.7, outline);
  return (nail.ray === 0 ? 1 : 0.75) * (fold - bed);
}

/** Signed distance to the nail's outline, a rounded rectangle, in the nail's plane. */
function distanceToOutline({ halfLength, halfWidth }: Nail, along: number, across: number): number {
  const corner = halfWidth * 0.68;
  const a = Math.abs(along) - halfLength + corner;
  const b = Math.abs(across) - halfWidth + corner;
  return Math.hypot(Math.max(a, 0), Math.max(b, 0)) + Math.min(Math.max(a, b), 0) - corner;
}
