/**
 * A pose of the foot in the words of anatomy, and what each joint and each corrective shape does in it.
 *
 * Loaded by the browser: imports no build code.
 */
import { type JointName, JOINTS, type PerRay, RAYS, toeJoint } from './rig.ts';

/** A pose; what is left out is at rest. All angles are held within the ranges of the rig. */
export interface FootPose {
  /** Ankle angle from the resting right angle, in rad; plantarflexion is positive, −30° to 40°. */
  readonly ankle?: number;
  /** Curl of all toes at their base, in rad; flexion is positive, −60° to 45°. */
  readonly toeFlexion?: number;
  /** Curl of the hallux at its base, in rad, where it differs from the other toes. */
  readonly halluxFlexion?: number;
  /** Curl of each toe at its base, in rad, hallux first; where given, it replaces the two above. */
  readonly toes?: PerRay<number>;
  /** Flexion of the joints within the toes, in rad, on top of what their curl brings; 0 to 45°. */
  readonly interphalangealFlexion?: number;
  /** Subtalar angle, in rad; inversion is positive, −20° to 20°. */
  readonly inversion?: number;
  /** Share of full standing load on the foot, 0 to 1: the arch sinks and the pads spread. */
  readonly load?: number;
}

/** Corrective shapes stored in the skin file, in its order. */
export const MORPH_NAMES = ['flex40', 'ext60', 'plantar35', 'load'] as const;
export type MorphName = (typeof MORPH_NAMES)[number];

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

/** Curl of the toes at which `flex40` and `ext60` act in full, and of the ankle for `plantar35`, in rad. */
export const FULL_FLEXION = radians(40);
export const FULL_EXTENSION = radians(60);
export const FULL_PLANTARFLEXION = radians(35);

/** Corrective shapes may be carried a little past the pose they were made for. Illustrative. */
export const MORPH_OVERSHOOT = 1.15;

/** Limits of the curl given to all toes at once, in rad. Single joints stop at their own ranges. */
export const TOE_FLEXION_RANGE = { minimum: -FULL_EXTENSION, maximum: radians(45) } as const;

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
  /** The sesamoids glide about half as far as the hallux turns. */
  sesamoids: 0.55,
} as const;

/**
 * Turns of all toe joints for a curl of the toes.
 *
 * @param toes Curl of toes 2 to 5, in rad; flexion is positive.
 * @param hallux Curl of the hallux, in rad; flexion is positive.
 */
export function toeTurns(toes: number, hallux = toes): JointTurns {
  const turns: Partial<Record<JointName, number>> = {};
  const flex = (name: JointName, angle: number): void => {
    turns[name] = -withinRange(name, angle);
  };
  for (const ray of RAYS) {
    const curl = ray === 0 ? hallux : toes;
    const flexing = curl > 0;
    const base = toeJoint(ray, 'proximal');
    if (ray === 0) {
      flex(base, curl * SHARES.halluxBase);
      flex('ip1', curl * (flexing ? SHARES.halluxFlexing : SHARES.halluxExtending));
      flex('ses1', curl * SHARES.halluxBase * SHARES.sesamoids);
    } else {
      flex(base, curl);
      flex(
        toeJoint(ray, 'middle'),
        curl * (flexing ? SHARES.middleFlexing : SHARES.middleExtending),
      );
      flex(toeJoint(ray, 'distal'), curl * (flexing ? SHARES.endFlexing : SHARES.endExtending));
    }
  }
  return turns;
}

/** Joint turns, corrective shapes and drop of the limb for a pose. */
export function resolvePose(pose: FootPose): ResolvedPose {
  const load = clamp(pose.load ?? 0, 0, 1);
  const ankle = withinRange('talus', pose.ankle ?? 0);
  const toeFlexion = withinToes(pose.toeFlexion ?? 0);
  const turns: Partial<Record<JointName, number>> = {
    ...toeTurns(toeFlexion, withinToes(pose.halluxFlexion ?? toeFlexion)),
    talus: -ankle,
    // Unlike the other axes, the subtalar one points forward: a right-handed turn inverts.
    foot: withinRange('foot', pose.inversion ?? 0),
  };
  if (load > 0) {
    const { hindfootPitch, midtarsalTurn } = LOADED;
    turns.talus = -ankle - hindfootPitch * load;
    turns.mid = midtarsalTurn * load;
    for (const ray of RAYS) {
      const base = toeJoint(ray, 'proximal');
      turns[base] = (turns[base] ?? 0) - (midtarsalTurn - hindfootPitch) * load;
    }
  }
  return {
    turns,
    morphWeights: {
      flex40: share(toeFlexion, FULL_FLEXION),
      ext60: share(-toeFlexion, FULL_EXTENSION),
      plantar35: share(ankle, FULL_PLANTARFLEXION),
      load,
    },
    sink: LOADED.drop * load,
  };
}

function withinRange(name: JointName, angle: number): number {
  const range = JOINTS.find((joint) => joint.name === name)?.range;
  return range ? clamp(angle, range.minimum, range.maximum) : angle;
}

function withinToes(angle: number): number {
  return clamp(angle, TOE_FLEXION_RANGE.minimum, TOE_FLEXION_RANGE.maximum);
}

function share(angle: number, full: number): number {
  return clamp(angle / full, 0, MORPH_OVERSHOOT);
}

function clamp(value: number, minimum: number, maximum: number): number {
  return Math.min(Math.max(value, minimum), maximum);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
