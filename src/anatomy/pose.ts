/**
 * A pose of the foot in the words of anatomy, and what each joint and each corrective shape does in it.
 *
 * Loaded by the browser: imports no build code.
 */
import { radians } from './angle.ts';
import {
  type JointName,
  JOINTS,
  type PerRay,
  type Range,
  type Ray,
  RAYS,
  toeJoint,
} from './rig.ts';

/** A pose; what is left out is at rest. All angles are held within the ranges of the rig. */
export interface FootPose {
  /** Ankle angle from the resting right angle, in rad; plantarflexion is positive, −30° to 40°. */
  readonly ankle?: number;
  /** Curl of all toes at their base, in rad; flexion is positive, −60° to 45°. */
  readonly toeFlexion?: number;
  /** Curl of the hallux at its base, in rad, where it differs from the other toes. */
  readonly halluxFlexion?: number;
  /**
   * Curl of each toe at its base, in rad, hallux first; where given, it replaces the two above. A toe comes
   * no further from its medial neighbour than 50°: their web takes it along.
   */
  readonly toes?: PerRay<number>;
  /** Flexion of the joints within the toes, in rad, on top of what their curl brings; 0 to 45°. */
  readonly interphalangealFlexion?: number;
  /** Subtalar angle, in rad; inversion is positive, −20° to 20°. */
  readonly inversion?: number;
  /** Share of full standing load on the foot, 0 to 1: the arch sinks and the pads spread. */
  readonly load?: number;
}

type ToeNumber = 1 | 2 | 3 | 4 | 5;

/**
 * Corrective shapes stored in the skin file, in its order: for each toe one that acts as it flexes and one
 * as it extends, then those of the raised heel and of the load.
 */
export const MORPH_NAMES = [
  'flexion1',
  'flexion2',
  'flexion3',
  'flexion4',
  'flexion5',
  'extension1',
  'extension2',
  'extension3',
  'extension4',
  'extension5',
  'plantar35',
  'load',
] as const;
export type MorphName = (typeof MORPH_NAMES)[number];

/** The corrective shape of one toe that flexes or extends. */
export const toeMorph = (bend: 'flexion' | 'extension', ray: Ray): MorphName =>
  `${bend}${(ray + 1) as ToeNumber}`;

/** Turns about the joints' axes from rest, in rad, right-handed. A joint left out does not turn. */
export type JointTurns = Readonly<Partial<Record<JointName, number>>>;

/** What a renderer needs to show a pose. */
export interface ResolvedPose {
  readonly turns: JointTurns;
  /** Weight of each corrective shape, 0 to {@link MORPH_OVERSHOOT}. */
  readonly morphWeights: Readonly<Record<MorphName, number>>;
  /** How far the whole limb drops under load, in m; zero or positive. */
  readonly sink: number;
}

/** Curl of a toe at which its corrective shapes act in full, and of the ankle for `plantar35`, in rad. */
export const FULL_FLEXION = radians(40);
export const FULL_EXTENSION = radians(60);
export const FULL_PLANTARFLEXION = radians(35);

/** Corrective shapes may be carried a little past the pose they were made for. Illustrative. */
export const MORPH_OVERSHOOT = 1.15;

/** Limits of the curl given to all toes at once, in rad. Single joints stop at their own ranges. */
export const TOE_FLEXION_RANGE = { minimum: -FULL_EXTENSION, maximum: radians(45) } as const;

/** Furthest flexion within the toes, in rad. */
const INTERPHALANGEAL_MAXIMUM = radians(45);

/** Furthest that neighbouring toes' curls differ, in rad: webs of skin tie them. Illustrative. */
const FURTHEST_APART = radians(50);

/** Flattening of the arch at full load: turns in rad, drop in m. Illustrative. */
const LOADED = { hindfootPitch: radians(2.4), midtarsalTurn: radians(4.6), drop: 0.0019 } as const;

/**
 * How one toe shares out its curl, as fractions of it. Illustrative.
 *
 * Flexing, all joints of a toe close. Extending, the base lifts and the middle joint closes a little,
 * as the taut long flexor makes it do.
 */
const SHARES = {
  halluxBase: 0.95,
  halluxFlexing: 0.72,
  halluxExtending: 0.05,
  middleFlexing: 0.64,
  middleExtending: -0.12,
  endFlexing: 0.5,
  endExtending: 0.05,
  /** Bending within the toes alone, the last joint follows the middle one. */
  halluxWithin: 0.8,
  endWithin: 0.6,
  /** The sesamoids glide about half as far as the hallux turns. */
  sesamoids: 0.55,
} as const;

/**
 * Turns of all toe joints, within their ranges.
 *
 * @param curls Curl of each toe at its base, in rad, hallux first; flexion is positive.
 * @param within Flexion of the joints within the toes, in rad, on top of what the curls bring.
 */
export function toeTurns(curls: PerRay<number>, within = 0): JointTurns {
  const turns: Partial<Record<JointName, number>> = {};
  const flex = (name: JointName, angle: number): void => {
    turns[name] = -withinRange(name, angle);
  };
  for (const ray of RAYS) {
    const curl = curls[ray];
    const flexing = curl > 0;
    const base = toeJoint(ray, 'proximal');
    if (ray === 0) {
      const share = flexing ? SHARES.halluxFlexing : SHARES.halluxExtending;
      flex(base, curl * SHARES.halluxBase);
      flex('ip1', curl * share + within * SHARES.halluxWithin);
      flex('ses1', curl * SHARES.halluxBase * SHARES.sesamoids);
    } else {
      const middle = flexing ? SHARES.middleFlexing : SHARES.middleExtending;
      const end = flexing ? SHARES.endFlexing : SHARES.endExtending;
      flex(base, curl);
      flex(toeJoint(ray, 'middle'), curl * middle + within);
      flex(toeJoint(ray, 'distal'), curl * end + within * SHARES.endWithin);
    }
  }
  return turns;
}

/** Curl of each toe at its base that a pose asks for, in rad, held within {@link TOE_FLEXION_RANGE}. */
export function toeCurls({ toeFlexion = 0, halluxFlexion, toes }: FootPose): PerRay<number> {
  const [first, second, third, fourth, fifth] = toes ?? [
    halluxFlexion ?? toeFlexion,
    toeFlexion,
    toeFlexion,
    toeFlexion,
    toeFlexion,
  ];
  const one = withinToes(first);
  const two = besideNeighbour(second, one);
  const three = besideNeighbour(third, two);
  const four = besideNeighbour(fourth, three);
  return [one, two, three, four, besideNeighbour(fifth, four)];
}

/** A curl held within its range, and as near to that of the next toe medially as their web demands. */
function besideNeighbour(curl: number, neighbour: number): number {
  return clamp(withinToes(curl), neighbour - FURTHEST_APART, neighbour + FURTHEST_APART);
}

/** Joint turns, corrective shapes and drop of the limb for a pose. */
export function resolvePose(pose: FootPose): ResolvedPose {
  const load = clamp(pose.load ?? 0, 0, 1);
  const ankle = withinRange('talus', pose.ankle ?? 0);
  const curls = toeCurls(pose);
  const within = clamp(pose.interphalangealFlexion ?? 0, 0, INTERPHALANGEAL_MAXIMUM);
  const turns: Partial<Record<JointName, number>> = {
    ...toeTurns(curls, within),
    talus: -ankle,
    // Unlike the other axes, the subtalar one points forward: a right-handed turn inverts.
    foot: withinRange('foot', pose.inversion ?? 0),
  };
  if (load > 0) {
    const { hindfootPitch, midtarsalTurn } = LOADED;
    const turnBack = (name: JointName, angle: number): void => {
      turns[name] = -withinRange(name, angle - (turns[name] ?? 0));
    };
    turnBack('talus', hindfootPitch * load);
    turns.mid = midtarsalTurn * load;
    for (const ray of RAYS)
      turnBack(toeJoint(ray, 'proximal'), (midtarsalTurn - hindfootPitch) * load);
  }
  return { turns, morphWeights: morphWeights(curls, ankle, load), sink: LOADED.drop * load };
}

function morphWeights(
  curls: PerRay<number>,
  ankle: number,
  load: number,
): ResolvedPose['morphWeights'] {
  const flexion = (ray: Ray): number => share(curls[ray], FULL_FLEXION);
  const extension = (ray: Ray): number => share(-curls[ray], FULL_EXTENSION);
  return {
    flexion1: flexion(0),
    flexion2: flexion(1),
    flexion3: flexion(2),
    flexion4: flexion(3),
    flexion5: flexion(4),
    extension1: extension(0),
    extension2: extension(1),
    extension3: extension(2),
    extension4: extension(3),
    extension5: extension(4),
    plantar35: share(ankle, FULL_PLANTARFLEXION),
    load,
  };
}

const RANGES: ReadonlyMap<JointName, Range> = new Map(
  JOINTS.map(({ name, range }) => [name, range]),
);

/** An angle of flexion held within the range of its joint, in rad. */
function withinRange(name: JointName, angle: number): number {
  const range = RANGES.get(name);
  return range ? clamp(angle, range.minimum, range.maximum) : angle;
}

function withinToes(angle: number): number {
  return clamp(angle, TOE_FLEXION_RANGE.minimum, TOE_FLEXION_RANGE.maximum);
}

function share(angle: number, full: number): number {
  return clamp(angle / full, 0, MORPH_OVERSHOOT);
}

/** A value held within bounds; what is no number counts as rest. */
function clamp(value: number, minimum: number, maximum: number): number {
  return Number.isNaN(value) ? 0 : Math.min(Math.max(value, minimum), maximum);
}
