/** The surface of a bone close by: cartilage, grain, relief. Lengths in mm; all illustrative. */
import type { Bone } from '../bones/bone.ts';
import { isInBox } from '../geometry/field.ts';
import { clamp, smoothStep } from '../geometry/interpolation.ts';
import { noise } from '../geometry/noise.ts';
import { add, dot, normalize, scale, subtract, type Vector3 } from '../geometry/vector.ts';

/** Periosteum in relief, without the shape itself. */
interface Relief {
  /** Height above the smooth surface. */
  readonly height: number;
  /** Normal of the relief. */
  readonly normal: Vector3;
}

/** Share of cartilage at a point: where a neighbour lies closely against it, or glides over it. */
export function cartilageAt(
  bone: Bone,
  others: readonly Bone[],
  point: Vector3,
  normal: Vector3,
): number {
  const outside = add(point, normal);
  let gap = Infinity;
  for (const { box, field } of others)
    if (isInBox(box, ...point)) gap = Math.min(gap, field(...outside) + 1);
  const glide = bone.glide ? bone.glide(...point) : Infinity;
  return Math.max(smoothStep(3, 1.7, gap), smoothStep(0.9, 0.35, glide));
}

/**
 * Relief of the periosteum: broad swellings, and fine lines along the shafts of long bones.
 *
 * @param bare Share of the surface that cartilage does not cover, 0 to 1.
 */
export function reliefAt(bone: Bone, point: Vector3, normal: Vector3, bare: number): Relief {
  const centre = heightOf(bone, point);
  const slope = ([0, 1, 2] as const).map((axis) => {
    const step: Vector3 = [axis === 0 ? STEP : 0, axis === 1 ? STEP : 0, axis === 2 ? STEP : 0];
    return (heightOf(bone, add(point, step)) - centre) / STEP;
  }) as unknown as Vector3;
  const along = subtract(slope, scale(normal, dot(slope, normal)));
  return {
    height: centre * bare,
    normal: normalize(subtract(normal, scale(along, bare))),
  };
}
const STEP = 0.25;

function heightOf(bone: Bone, point: Vector3): number {
  const [x, y, z] = stretched(bone, point);
  return noise(x * 0.28, y * 0.28, z * 0.28) * 0.15 + noise(x * 0.55, y * 0.55, z * 0.55) * 0.05;
}

/** Places along a shaft are drawn together, which lengthens whatever is drawn on it. */
function stretched({ group }: Bone, [x, y, z]: Vector3): Vector3 {
  if (group === 'leg') return [x, y * 0.22, z];
  if (group === 'metatarsal') return [x * 0.35, y, z];
  return [x, y, z];
}

const BONE: Vector3 = [0.9, 0.87, 0.795];
const CARTILAGE: Vector3 = [0.89, 0.885, 0.855];
/** Small openings for vessels look darker and browner, by this much in each channel. */
const FORAMEN: Vector3 = [0.08, 0.105, 0.12];
/** The files hold linear colours; those above are as seen on a screen. */
const SCREEN_GAMMA = 2.2;

/**
 * Linear colour of a bone: warm where it is bare, paler and even where cartilage covers it.
 *
 * @param light Share of the sky that the point sees, 0 to 1.
 * @param cartilage Share of cartilage, 0 to 1.
 */
export function boneColour(bone: Bone, point: Vector3, light: number, cartilage: number): Vector3 {
  const bare = 1 - cartilage;
  const [x, y, z] = stretched(bone, point);
  const grain =
    noise(x * 0.18, y * 0.18, z * 0.18) * 0.035 + noise(x * 0.7, y * 0.7, z * 0.7) * 0.02;
  const foramen = foramenAt(point) * bare;
  const shade = 0.62 + 0.38 * light;
  const channel = (i: 0 | 1 | 2, shaded: number): number => {
    const own = BONE[i] + grain - FORAMEN[i] * foramen;
    return clamp((own + (CARTILAGE[i] - own) * cartilage) * shaded, 0, 1) ** SCREEN_GAMMA;
  };
  // Red is shaded less: light that enters bone comes back warm.
  return [channel(0, 0.15 + 0.85 * shade), channel(1, shade), channel(2, shade)];
}

/** How much a point belongs to an opening for a vessel, 0 to 1: few, small, in loose groups. */
function foramenAt([x, y, z]: Vector3): number {
  const group = smoothStep(-0.1, 0.4, noise(x * 0.07 + 31, y * 0.07, z * 0.07));
  return group * smoothStep(0.46, 0.7, noise(x * 0.5 + 7, y * 0.5 + 3, z * 0.5 + 11));
}
