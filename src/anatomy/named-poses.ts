/**
 * Poses with a name: what a person would be asked to do with the foot.
 *
 * Loaded by the browser: imports no build code.
 */
import { radians } from './angle.ts';
import type { FootPose } from './pose.ts';

export const POSE_NAMES = ['rest', 'curl', 'grip', 'tiptoe', 'lift'] as const;
export type PoseName = (typeof POSE_NAMES)[number];

/** A pose that a reader can ask for. */
export interface NamedPose {
  /** What the pose is called on a button. */
  readonly label: string;
  readonly pose: FootPose;
  /** What one sees, as one sentence for a reader who does not see it. */
  readonly description: string;
  /** Parts that pull in this pose, by id, from 0 to 1. Illustrative. */
  readonly pulling: Readonly<Record<string, number>>;
}

/** The poses. Angles illustrative, within the ranges of the rig. */
export const NAMED_POSES: Readonly<Record<PoseName, NamedPose>> = {
  rest: {
    // The id is older than the label, and stays: links hold it.
    label: 'Standing',
    pose: { load: 1 },
    description: 'The foot stands flat on the floor and carries weight; the toes lie straight.',
    // Whoever stands leans a little forward, and soleus holds that.
    pulling: { soleus: 0.3 },
  },
  curl: {
    label: 'Curl in the air',
    pose: { toeFlexion: radians(40) },
    description: 'The foot is off the floor and all five toes are curled under.',
    pulling: {
      'flexor-hallucis-longus': 0.8,
      'flexor-digitorum-longus': 0.8,
      'flexor-digitorum-brevis': 0.8,
      'flexor-hallucis-brevis': 0.7,
      lumbricals: 0.4,
    },
  },
  grip: {
    label: 'Grip the floor',
    // The bases extend as the joints within the toes close: so tips reach the floor and knuckles rise.
    pose: {
      toes: [radians(-12), radians(-14), radians(-14), radians(-15), radians(-16)],
      interphalangealFlexion: radians(40),
      load: 1,
    },
    description:
      'The foot stands on the floor and the toes press into it: their middle joints rise and their tips dig in.',
    pulling: {
      'flexor-hallucis-longus': 1,
      'flexor-digitorum-longus': 1,
      'flexor-digitorum-brevis': 0.9,
      'quadratus-plantae': 0.6,
    },
  },
  tiptoe: {
    label: 'Tiptoe',
    // The toes extend by about as much as the foot is steep, so they lie flat. The foot inverts a little:
    // its outer side is shorter, and would stay off the floor.
    pose: {
      ankle: radians(35),
      toeFlexion: radians(-37),
      halluxFlexion: radians(-34),
      inversion: radians(3),
      load: 0.4,
    },
    description:
      'The heel is high off the floor and the weight is on the ball of the foot; the toes lie flat and bend upwards at their base.',
    pulling: {
      soleus: 1,
      gastrocnemius: 1,
      'fibularis-longus': 0.6,
      'tibialis-posterior': 0.6,
      'flexor-hallucis-longus': 0.5,
    },
  },
  lift: {
    label: 'Lift the toes',
    pose: { toeFlexion: radians(-40), ankle: radians(-5) },
    description:
      'The foot is at rest and all five toes are lifted; the tendons stand out on the back of the foot.',
    pulling: {
      'extensor-digitorum-longus': 1,
      'extensor-hallucis-longus': 1,
      'extensor-digitorum-brevis': 0.7,
      'extensor-hallucis-brevis': 0.7,
      'tibialis-anterior': 0.3,
    },
  },
};
