/**
 * The joints of the right foot: where they are, how they turn, and how far.
 *
 * Frame of everything in `src/anatomy`: right foot, x anterior, y up, z lateral, origin on the floor
 * under the most posterior point of the heel. Lengths here and in all sources are millimetres; the
 * built files are metres. A left foot is the mirror image in z. Foot length 260 mm.
 *
 * Chain: leg → talus (talocrural) → foot (subtalar) → mid (midtarsal) → mtp → pip → dip, five times;
 * the hallux has one interphalangeal joint (`ip1`). `ses1` carries the two sesamoids, which glide
 * under the head of the first metatarsal.
 *
 * Joint centres are illustrative: chosen to agree with published bone lengths, not measured.
 *
 * Loaded by the browser: imports no build code.
 *
 * @see Patil 2017 (PMC5713710) for the first ray's lengths: metatarsal 56.4 ± 4.4 mm, proximal
 *   phalanx 28.0 ± 2.4 mm in men.
 */
import type { Vector3 } from './geometry/vector.ts';

/** A ray of the foot, counted from the hallux: 0 is the first toe. */
export type Ray = 0 | 1 | 2 | 3 | 4;
/** One value for each ray, hallux first. */
export type PerRay<T> = readonly [T, T, T, T, T];
export const RAYS: PerRay<Ray> = [0, 1, 2, 3, 4];

/** Landmarks of one toe at rest, in mm. */
export interface Toe {
  /** Centre of the metatarsophalangeal joint. */
  readonly mtp: Vector3;
  /** Centre of the proximal interphalangeal joint; in the hallux, of its only one. */
  readonly pip: Vector3;
  /** Centre of the distal interphalangeal joint; none in the hallux. */
  readonly dip: Vector3 | undefined;
  /** End of the distal phalanx. */
  readonly tip: Vector3;
}

/** Toes at rest: slightly curled, and converging distally so that the pulps touch. Illustrative. */
export const TOES: PerRay<Toe> = [
  { mtp: [190, 22, -33], pip: [222, 18, -33.3], dip: undefined, tip: [248, 12, -31] },
  {
    mtp: [197, 19, -11.5],
    pip: [222.5, 20.6, -10.8],
    dip: [234.6, 14.2, -10.1],
    tip: [243.4, 8.2, -9.6],
  },
  { mtp: [192, 18, 6.5], pip: [215, 19.8, 7.4], dip: [225.4, 13.2, 7.3], tip: [233.6, 7.6, 6.9] },
  {
    mtp: [182.5, 16.5, 23.5],
    pip: [203, 18.2, 24.1],
    dip: [212, 12, 23.5],
    tip: [219.6, 7.2, 22.4],
  },
  { mtp: [169, 15, 40], pip: [187.6, 15.8, 40.4], dip: [195.2, 11, 38.8], tip: [202.4, 6.8, 36.6] },
];

export type JointName =
  | 'leg'
  | 'talus'
  | 'foot'
  | 'mid'
  | 'ses1'
  | 'ip1'
  | `mtp${1 | 2 | 3 | 4 | 5}`
  | `pip${2 | 3 | 4 | 5}`
  | `dip${2 | 3 | 4 | 5}`;

/** One joint of the rig at rest. */
export interface Joint {
  readonly name: JointName;
  /** The joint that carries this one; none for the leg, which stands still. */
  readonly parent: JointName | undefined;
  /** Centre at rest, in mm. */
  readonly position: Vector3;
  /** Axis at rest, unit length. Toe and ankle axes point laterally. */
  readonly axis: Vector3;
  /** Range of motion about the axis. */
  readonly range: Range;
}

/** How far a joint turns from rest, in rad. Flexion, plantarflexion and inversion are positive. */
export interface Range {
  /** Furthest extension, dorsiflexion or eversion; zero or negative. */
  readonly minimum: number;
  /** Furthest flexion, plantarflexion or inversion; zero or positive. */
  readonly maximum: number;
}

const degrees = (minimum: number, maximum: number): Range => ({
  minimum: (minimum * Math.PI) / 180,
  maximum: (maximum * Math.PI) / 180,
});

/**
 * Ranges of motion. Authors differ by 20 to 30 degrees, so these limit the drawing; they are not norms.
 *
 * @see Rajagopal 2016 (OpenSim model) for ankle and subtalar joint.
 * @see orthopaedicsone.com: first metatarsophalangeal joint, 45° flexion and 70° extension, passive.
 *   Textbook values for toes 2–5: flexion 30–40°, proximal joint 35°, distal joint 60° flexion and 30°
 *   extension. Rounded to what the skin bears: illustrative.
 */
const RANGES = {
  talocrural: degrees(-30, 40),
  subtalar: degrees(-20, 20),
  midtarsal: degrees(-5, 5),
  firstMetatarsophalangeal: degrees(-70, 45),
  lesserMetatarsophalangeal: degrees(-50, 40),
  halluxInterphalangeal: degrees(-5, 60),
  proximalInterphalangeal: degrees(0, 45),
  distalInterphalangeal: degrees(-10, 45),
  sesamoids: degrees(-40, 25),
} as const;

/** Talocrural axis: its lateral end is lower and more posterior. Direction illustrative. */
const TALOCRURAL_AXIS = unit([-0.1, -0.17, 0.98]);

/**
 * Subtalar axis: 42° up from the floor, 16° medial of the foot's midline.
 *
 * @see Isman and Inman 1968, mean of 46 legs; individual variation is wide.
 */
const SUBTALAR_RISE = (42 * Math.PI) / 180;
const SUBTALAR_TURN = (16 * Math.PI) / 180;
const SUBTALAR_AXIS: Vector3 = [
  Math.cos(SUBTALAR_RISE) * Math.cos(SUBTALAR_TURN),
  Math.sin(SUBTALAR_RISE),
  -Math.cos(SUBTALAR_RISE) * Math.sin(SUBTALAR_TURN),
];

/** Centre of the ankle, in mm. */
const ANKLE: Vector3 = [62, 80, -1];

/** Every joint, each after its parent. */
export const JOINTS: readonly Joint[] = [
  joint('leg', undefined, ANKLE, TALOCRURAL_AXIS, degrees(0, 0)),
  joint('talus', 'leg', ANKLE, TALOCRURAL_AXIS, RANGES.talocrural),
  joint('foot', 'talus', [70, 58, -4], SUBTALAR_AXIS, RANGES.subtalar),
  joint('mid', 'foot', [96, 48, -4], [0, 0, 1], RANGES.midtarsal),
  ...RAYS.flatMap(jointsOfToe),
];

const NAMES: readonly JointName[] = JOINTS.map(({ name }) => name);

/** Position of a joint in {@link JOINTS}, and so in the skins of the built files. */
export const jointIndex = (name: JointName): number => NAMES.indexOf(name);

/** The joint that carries a toe's proximal, middle or distal part; the hallux has no middle one. */
export function toeJoint(ray: Ray, part: 'proximal' | 'middle' | 'distal'): JointName {
  if (part === 'proximal') return `mtp${number(ray)}`;
  if (ray === 0) return 'ip1';
  return part === 'middle' ? `pip${lesser(ray)}` : `dip${lesser(ray)}`;
}

function jointsOfToe(ray: Ray): Joint[] {
  const { mtp, pip, dip, tip } = TOES[ray];
  const metatarsophalangeal = toeJoint(ray, 'proximal');
  const interphalangeal = toeJoint(ray, 'middle');
  // Horizontal and across the toe, so that the oblique break of the forefoot follows from the centres.
  const axis = unit([mtp[2] - tip[2], 0, tip[0] - mtp[0]]);
  if (!dip) {
    const { firstMetatarsophalangeal, halluxInterphalangeal, sesamoids } = RANGES;
    return [
      joint(metatarsophalangeal, 'mid', mtp, axis, firstMetatarsophalangeal),
      joint(interphalangeal, metatarsophalangeal, pip, axis, halluxInterphalangeal),
      joint('ses1', 'mid', mtp, axis, sesamoids),
    ];
  }
  return [
    joint(metatarsophalangeal, 'mid', mtp, axis, RANGES.lesserMetatarsophalangeal),
    joint(interphalangeal, metatarsophalangeal, pip, axis, RANGES.proximalInterphalangeal),
    joint(toeJoint(ray, 'distal'), interphalangeal, dip, axis, RANGES.distalInterphalangeal),
  ];
}

function joint(
  name: JointName,
  parent: JointName | undefined,
  position: Vector3,
  axis: Vector3,
  range: Range,
): Joint {
  return { name, parent, position, axis, range };
}

function unit([x, y, z]: Vector3): Vector3 {
  const length = Math.hypot(x, y, z);
  return [x / length, y / length, z / length];
}

/** The number anatomists give a ray: the hallux is 1. */
function number(ray: Ray): 1 | 2 | 3 | 4 | 5 {
  return ([1, 2, 3, 4, 5] as const)[ray];
}

function lesser(ray: Exclude<Ray, 0>): 2 | 3 | 4 | 5 {
  return ([2, 2, 3, 4, 5] as const)[ray];
}
