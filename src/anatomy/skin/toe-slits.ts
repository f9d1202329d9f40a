/**
 * The slits between neighbouring toes. Lengths in mm; illustrative.
 *
 * Each toe is clipped to its own side of its slits before the toes join the foot. Cutting the slits
 * afterwards would leave slivers of one toe on the next.
 */
import { smoothMaximum } from '../geometry/field.ts';
import { bell, clamp, curveThrough, type Knot, smoothStep } from '../geometry/interpolation.ts';
import { type Ray, RAYS, TOES } from '../rig.ts';
import { pulpCentre, TOE_SIZES } from './toes.ts';

/** The slit between a toe and the next one laterally. */
export interface Slit {
  /** The toe on its medial side. */
  readonly medial: Ray;
  /** x of the skin web on the dorsum. */
  readonly web: number;
  /** x of the skin web at a height: from below, it lies further forward. */
  readonly webAt: (y: number) => number;
  /** z of its middle surface at a point. It leans, so that no light shows straight through. */
  readonly middle: (x: number, y: number) => number;
}

const WEBS = [212, 211, 203, 190.5] as const;
/** How steeply slits lean between the shafts: enough to close the view from below. */
const LEANS = [0.36, 0.34, 0.3, 0.3] as const;
/** Between the pulps; less beside the little toe, whose bone lies near its skin. */
const PULP_LEANS: readonly number[] = [0.38, 0.38, 0.36, 0.3];
/** How deep pulps nestle into the waist beside them, by slit. */
const NESTLING: readonly number[] = [0, 0.8, 0.7, 0.5];
/** How much further forward each web lies from below, and at which heights that begins and is reached. */
const PLANTAR_WEBS = [8, 8, 5.5, 3] as const;
const PLANTAR_WEB = { from: 17, below: 9 } as const;

export const SLITS: readonly [Slit, Slit, Slit, Slit] = [
  slit(0, 1, WEBS[0], LEANS[0], PLANTAR_WEBS[0]),
  slit(1, 2, WEBS[1], LEANS[1], PLANTAR_WEBS[1]),
  slit(2, 3, WEBS[2], LEANS[2], PLANTAR_WEBS[2]),
  slit(3, 4, WEBS[3], LEANS[3], PLANTAR_WEBS[3]),
];

function slit(medial: Ray, lateral: Ray, web: number, slope: number, forward: number): Slit {
  const [medialZ, lateralZ] = [midline(medial), midline(lateral)];
  const medialWidth = TOE_SIZES[medial].middle.halfWidth;
  const { pip, dip = pip } = TOES[lateral];
  // The last phalanx of the little toe lies near the fourth toe: it needs cover there.
  const shift = lateral === 4 ? -0.6 : 0;
  const share = medialWidth / (medialWidth + TOE_SIZES[lateral].middle.halfWidth);
  return {
    medial,
    web,
    webAt: (y) => web + forward * smoothStep(PLANTAR_WEB.from, PLANTAR_WEB.below, y),
    middle: (x, y) => {
      const z = medialZ(x);
      const betweenPulps = smoothStep(dip[0] - 7, dip[0] + 1, x);
      const steepness = slope + ((PULP_LEANS[medial] ?? slope) - slope) * betweenPulps;
      const pivot = 12 - 6 * betweenPulps;
      const lean = steepness * clamp(y - pivot, -11, 6) * smoothStep(web - 4, web + 6, x);
      return z + (lateralZ(x) - z) * share + shift + lean + nestling(medial, lateral, x);
    },
  };
}

/**
 * How far a slit gives way laterally, in mm: each pulp is broadest where its neighbour, whose tip lies
 * further forward or back, has its waist.
 */
function nestling(medial: Ray, lateral: Ray, x: number): number {
  const beside = (ray: Ray): number => bell((x - pulpCentre(ray)[0]) ** 2, 5.5);
  return (NESTLING[medial] ?? 0) * (beside(medial) - beside(lateral));
}

/** z of a toe's joints as a curve over x. */
function midline(ray: Ray): (x: number) => number {
  const { mtp, pip, dip, tip } = TOES[ray];
  const joints = dip ? [mtp, pip, dip, tip] : [mtp, pip, tip];
  return curveThrough(joints.map(([x, , z]): Knot => [x, z]));
}

/** Half of the gap kept between neighbours: the gap is at least one voxel, or the toes would fuse. */
const HALF_GAP = 0.5;
/** Rounding of the toes' edges along the slits. */
const EDGE = 2.6;

/** Distance to a toe, cut back to its own side of its slits; the cut gives way behind the webs. */
export function clipToSlits(ray: Ray, toe: number, x: number, y: number, z: number): number {
  let d = toe;
  for (const { medial, webAt, middle } of SLITS) {
    const giving = Math.max(0, webAt(y) - 4 - x) * 0.6;
    if (medial === ray) d = smoothMaximum(d, z - middle(x, y) + HALF_GAP - giving, EDGE);
    if (medial === ray - 1) d = smoothMaximum(d, middle(x, y) - z + HALF_GAP - giving, EDGE);
  }
  return d;
}

/** How far beyond a web neighbours still share their skin: it stretches over this length. */
const SHARED_BEYOND_WEB = 10;

/**
 * How much of a point belongs to each toe, hallux first; sums to 1.
 *
 * A hard edge between the toes, widening over the web and into the forefoot.
 */
export function toeShares(x: number, y: number, z: number): readonly number[] {
  const shares: number[] = [];
  let left = 1;
  for (const { webAt, middle } of SLITS) {
    const behind = Math.max(0, webAt(y) + SHARED_BEYOND_WEB - x);
    const widening = 0.22 + 0.06 * behind + 0.028 * behind * behind * smoothStep(0, 10, behind);
    const halfWidth = Math.min(widening + Math.max(0, behind - 12) * 0.1, 9);
    const lateral = smoothStep(-1, 1, (z - middle(x, y)) / halfWidth);
    shares.push(left * (1 - lateral));
    left *= lateral;
  }
  return RAYS.map((ray) => shares[ray] ?? left);
}
