/**
 * The lower leg and foot of the map, in mm: to the right is towards the heel, down is down, the ankle
 * at a right angle, seen from the inner side.
 *
 * The outline was taken from public/foot/skin.glb with the toes curled by 0.5 rad, as the silhouette
 * of /foot/tremors/ is, and thinned to points 1 mm from it. Ankle: the axis of the same model. The
 * courses of muscles and tendons are simplified: one of each, where the model of the shaking has one.
 */
import type { Point } from './polyline.ts';

/** From the leg's back by heel and toes to its front; open where the leg is cut off. */
export const OUTLINE: readonly Point[] = [
  ...([
    [8, -280],
    [8, -218],
    [-10, -167],
    [-17, -136],
    [-18, -119],
    [-18, -107],
  ] as const),
  ...([
    [-15, -87],
    [3, -33],
    [2, -21],
    [-3, -7],
    [-10, -2],
    [-20, 1],
    [-50, 0],
  ] as const),
  ...([
    [-62, -2],
    [-91, 0],
    [-171, -1],
    [-176, 3],
    [-181, 13],
    [-185, 17],
    [-190, 17],
  ] as const),
  ...([
    [-194, 12],
    [-201, 19],
    [-204, 19],
    [-208, 16],
    [-211, 20],
    [-227, 30],
  ] as const),
  ...([
    [-233, 30],
    [-238, 25],
    [-238, 19],
    [-232, 6],
    [-230, -12],
    [-226, -17],
  ] as const),
  ...([
    [-218, -20],
    [-209, -31],
    [-198, -38],
    [-166, -50],
    [-112, -80],
    [-101, -89],
  ] as const),
  ...([
    [-95, -99],
    [-90, -122],
    [-90, -147],
    [-98, -251],
    [-99, -280],
  ] as const),
];

const ANKLE: Point = [-62, -80];
/** Heights over the ankle's axis between which skin goes from turning with the foot to staying with the leg. */
const TURNS_BELOW = -6;
const STAYS_ABOVE = 34;

/** The bulge of the flexor in the calf, and its tendon behind the ankle to the toes. */
export const FLEXOR_BELLY: readonly Point[] = [
  ...([
    [-14, -272],
    [-3, -255],
    [0, -232],
    [-6, -205],
    [-20, -178],
  ] as const),
  ...([
    [-27, -205],
    [-28, -232],
    [-24, -255],
  ] as const),
];
export const FLEXOR_TENDON: readonly Point[] = [
  ...([
    [-20, -178],
    [-30, -125],
    [-38, -85],
    [-56, -52],
    [-90, -22],
  ] as const),
  ...([
    [-150, -14],
    [-196, -4],
    [-226, 20],
  ] as const),
];
/** The bulge of the extensor at the shin, and its tendon over the instep to the toes. */
export const EXTENSOR_BELLY: readonly Point[] = [
  ...([
    [-78, -272],
    [-68, -250],
    [-66, -228],
    [-72, -200],
    [-80, -176],
  ] as const),
  ...([
    [-87, -200],
    [-89, -228],
    [-88, -250],
  ] as const),
];
export const EXTENSOR_TENDON: readonly Point[] = [
  ...([
    [-80, -176],
    [-82, -125],
    [-90, -98],
    [-108, -76],
    [-164, -43],
  ] as const),
  ...([
    [-205, -25],
    [-226, -8],
  ] as const),
];
/** Where the spindles sit, and where the motor nerves reach their muscles. */
export const FLEXOR_SPINDLE: Point = [-6, -236];
export const FLEXOR_ENDPLATE: Point = [-24, -236];
export const EXTENSOR_SPINDLE: Point = [-86, -236];
export const EXTENSOR_ENDPLATE: Point = [-70, -236];
/** Where a load is strapped to the forefoot. */
export const LOAD_PLACE: Point = [-150, -1];

/**
 * A point of the body with the foot turned about the ankle and the leg in its place.
 *
 * @param angle In rad; plantarflexion, toes down, is positive.
 */
export function turned([right, down]: Point, angle: number): Point {
  const above = ANKLE[1] - down;
  const way = Math.min(Math.max((STAYS_ABOVE - above) / (STAYS_ABOVE - TURNS_BELOW), 0), 1);
  // Turns the less, the nearer to the leg; smoothly, as skin does.
  const turn = -angle * way * way * (3 - 2 * way);
  const across = right - ANKLE[0];
  const under = down - ANKLE[1];
  const cosine = Math.cos(turn);
  const sine = Math.sin(turn);
  return [ANKLE[0] + across * cosine - under * sine, ANKLE[1] + across * sine + under * cosine];
}
