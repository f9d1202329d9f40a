/**
 * What colours the skin, apart from its tone: a viewer mixes these masks into a light, medium or dark
 * skin. Lengths in mm; illustrative.
 */
import { bell, clamp, smoothStep } from '../geometry/interpolation.ts';
import { noise } from '../geometry/noise.ts';
import type { Vector3 } from '../geometry/vector.ts';
import { RAYS, TOES } from '../rig.ts';

/** Each 0 to 1. */
export interface SkinMasks {
  /** Redness. */
  readonly blood: number;
  /** Share of the sky that a point sees. */
  readonly openness: number;
  /** Thick, hairless skin of the sole. */
  readonly plantar: number;
  readonly vein: number;
}

const MALLEOLI: readonly Vector3[] = [
  [62, 84, -38],
  [52, 76, 37],
];

/**
 * @param point On the skin, in mm.
 * @param normal Outward, unit length.
 * @param openness Share of the sky that the point sees, 0 to 1.
 * @param vein How much of a vein shows there, 0 to 1.
 */
export function skinMasks(
  point: Vector3,
  normal: Vector3,
  openness: number,
  vein: number,
): SkinMasks {
  const [x, y, z] = point;
  const up = normal[1];
  return {
    blood: clamp(redness(point, up), 0, 1),
    openness,
    plantar: plantarShare(x, y, z, up),
    vein,
  };
}

/** Thick skin begins about a thumb's breadth above the floor and reaches up the pulps. */
function plantarShare(x: number, y: number, z: number, up: number): number {
  const inArch = smoothStep(-20, -50, z) * smoothStep(150, 90, x) * smoothStep(50, 90, x);
  const edge = 11 + 5 * inArch + 3 * smoothStep(40, 0, x);
  return smoothStep(edge + 5, edge - 4, y + up * 7);
}

function redness(point: Vector3, up: number): number {
  const [x, y, z] = point;
  const mottle =
    noise(x * 0.05, y * 0.05, z * 0.05) * 0.5 + noise(x * 0.14, y * 0.14, z * 0.14) * 0.3;
  const below = smoothStep(0.15, -0.8, up);
  const pressed = below * (0.2 * smoothStep(7, 1.5, y) + 0.5 * onPads(x, z));
  const heelRim = 0.3 * smoothStep(46, 4, x) * smoothStep(52, 14, y);
  let [tip, knuckle] = [0, 0];
  for (const ray of RAYS) {
    const toe = TOES[ray];
    const isHallux = ray === 0;
    const overPip = bell(squaredDistance(point, toe.pip, 6), isHallux ? 11 : 7);
    tip = Math.max(tip, bell(squaredDistance(point, toe.tip), isHallux ? 16 : 9.5));
    knuckle = Math.max(knuckle, overPip * smoothStep(-0.1, 0.6, up));
    knuckle = Math.max(knuckle, 0.5 * bell(squaredDistance(point, toe.mtp, 10), 11));
  }
  const ankles = MALLEOLI.reduce(
    (sum, malleolus) => sum + 0.28 * bell(squaredDistance(point, malleolus), 13),
    0,
  );
  return 0.14 + 0.1 * mottle + pressed + heelRim + 0.5 * tip + 0.4 * knuckle + ankles;
}

/** Pads of sole and toes in plan view, where blood shows: x, z and radius. */
const RED_PADS = [
  [187, -34, 15],
  [190, -6, 13],
  [178, 18, 14],
  [163, 37, 13],
  [30, -1, 20],
  ...TOES.map(({ tip: [x, , z] }, ray) => [x - 5, z, ray === 0 ? 12 : 8] as const),
] as const;

/** How far a place in plan view lies on one of the pads, 0 to 1. */
const onPads = (x: number, z: number): number =>
  RED_PADS.reduce(
    (most, [px, pz, radius]) => Math.max(most, bell((x - px) ** 2 + (z - pz) ** 2, radius)),
    0,
  );

/** Squared distance to a point `raised` mm above `centre`. */
const squaredDistance = ([x, y, z]: Vector3, centre: Vector3, raised = 0): number =>
  (x - centre[0]) ** 2 + (y - centre[1] - raised) ** 2 + (z - centre[2]) ** 2;
