/**
 * The slits between neighbouring toes. Lengths in mm; illustrative.
 *
 * Each toe is clipped to its own side of its slits before the toes join the foot. Cutting the slits
 * afterwards would leave slivers of one toe on the next.
 */
import { smoothMaximum } from '../geometry/field.ts';
import { clamp, curveThrough, type Knot, smoothStep } from '../geometry/interpolation.ts';
import { type Ray, RAYS, TOES } from '../rig.ts';
import { TOE_SIZES } from './toes.ts';

/** The slit between a toe and the next one laterally. */
export interface Slit {
  /** The toe on its medial side. */
  readonly medial: Ray;
  /** x of the skin web at its bottom. */
  readonly web: number;
  /** z of its middle surface at a point. It leans, so that no light shows straight through. */
  readonly middle: (x: number, y: number) => number;
}

const WEBS = [212, 211, 203, 190.5] as const;
const LEANS = [0.12, 0.24, 0.24, 0.24] as const;
/** Between the shafts, where no pulps close the view from below, slits lean this much more. */
const SHAFT_LEAN = 0.12;

export const SLITS: readonly [Slit, Slit, Slit, Slit] = [
  slit(0, 1, WEBS[0], LEANS[0]),
  slit(1, 2, WEBS[1], LEANS[1]),
  slit(2, 3, WEBS[2], LEANS[2]),
  slit(3, 4, WEBS[3], LEANS[3]),
];

function slit(medial: Ray, lateral: Ray, web: number, slope: number): Slit {
  const [medialZ, lateralZ] = [midline(medial), midline(lateral)];
  const medialWidth = TOE_SIZES[medial].middle.halfWidth;
  const share = medialWidth / (medialWidth + TOE_SIZES[lateral].middle.halfWidth);
  const { pip, dip = pip } = TOES[lateral];
  return {
    medial,
    web,
    middle: (x, y) => {
      const z = medialZ(x);
      const lean = slope * clamp(y - 9, -8, 9) * smoothStep(web - 4, web + 6, x);
      const betweenShafts = smoothStep(web - 2, web + 4, x) * smoothStep(dip[0] - 1, dip[0] - 9, x);
      const tilt = SHAFT_LEAN * clamp(y - 17, -7, 7) * betweenShafts;
      return z + (lateralZ(x) - z) * share + lean + tilt;
    },
  };
}

/** z of a toe's joints as a curve over x. */
function midline(ray: Ray): (x: number) => number {
  const { mtp, pip, dip, tip } = TOES[ray];
  const joints = dip ? [mtp, pip, dip, tip] : [mtp, pip, tip];
  return curveThrough(joints.map(([x, , z]): Knot => [x, z]));
}

/** Half of the gap kept between neighbours: the gap is at least one voxel, or the toes would fuse. */
const HALF_GAP = 0.45;
/** Rounding of the toes' edges along the slits. */
const EDGE = 1.8;

/** Distance to a toe, cut back to its own side of its slits; the cut gives way behind the webs. */
export function clipToSlits(ray: Ray, toe: number, x: number, y: number, z: number): number {
  let d = toe;
  for (const { medial, web, middle } of SLITS) {
    const giving = Math.max(0, web - 4 - x) * 0.6;
    if (medial === ray) d = smoothMaximum(d, z - middle(x, y) + HALF_GAP - giving, EDGE);
    if (medial === ray - 1) d = smoothMaximum(d, middle(x, y) - z + HALF_GAP - giving, EDGE);
  }
  return d;
}

/**
 * How much of a point belongs to each toe, hallux first; sums to 1.
 *
 * A hard edge between the toes, widening over the web and into the forefoot.
 */
export function toeShares(x: number, y: number, z: number): readonly number[] {
  const shares: number[] = [];
  let left = 1;
  for (const { web, middle } of SLITS) {
    const behind = Math.max(0, web + 5.5 - x);
    const widening = 0.22 + 0.1 * behind + 0.04 * behind * behind * smoothStep(0, 8, behind);
    const halfWidth = Math.min(widening + Math.max(0, behind - 12) * 0.1, 9);
    const lateral = smoothStep(-1, 1, (z - middle(x, y)) / halfWidth);
    shares.push(left * (1 - lateral));
    left *= lateral;
  }
  return RAYS.map((ray) => shares[ray] ?? left);
}
