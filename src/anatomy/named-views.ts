/**
 * The directions from which anatomists look at a foot, each with a sentence that says what one sees.
 *
 * Loaded by the browser: imports no build code.
 */
import type { Vector3 } from './geometry/vector.ts';

export const VIEW_NAMES = [
  'lateral',
  'medial',
  'dorsal',
  'plantar',
  'three-quarter',
  'three-quarter-medial',
] as const;
export type ViewName = (typeof VIEW_NAMES)[number];

/** A way of looking at the foot. */
export interface NamedView {
  /** What the view is called on a button. */
  readonly label: string;
  /** From the foot towards the eye, in the frame of the rig; unit length. */
  readonly direction: Vector3;
  /** Which way is up in the picture, in the frame of the rig; unit length. */
  readonly up: Vector3;
  /** The point looked at, in m, in the frame of the rig. */
  readonly target: Vector3;
  /** Distance of the eye from the target, in m, at which the foot fills a landscape picture. */
  readonly distance: number;
  /** What one sees, as one sentence for a reader who does not see it. */
  readonly description: string;
}

/** The views; distances suit a vertical field of view of 24°. Illustrative. */
export const NAMED_VIEWS: Readonly<Record<ViewName, NamedView>> = {
  lateral: {
    label: 'Outer side',
    ...seen([0, 0.016, 0.66]),
    target: [0.118, 0.084, 0],
    description:
      'The right foot from its outer side, toes to the right: the outer ankle knob stands out ' +
      'below the leg, the heel is on the left, and the little toe is nearest to you.',
  },
  medial: {
    label: 'Inner side',
    ...seen([0, 0.016, -0.66]),
    target: [0.118, 0.084, 0],
    description:
      'The right foot from its inner side, toes to the left: the arch rises between the heel ' +
      'and the ball of the big toe, and the inner ankle knob stands out above it.',
  },
  dorsal: {
    label: 'From above',
    ...seen([0.358, 0.56, 0.0001]),
    target: [0.142, 0.04, 0],
    description:
      'The right foot from above and in front, toes towards you: the five toenails, the back ' +
      'of the foot with its tendons and veins, and the shin rising behind.',
  },
  plantar: {
    label: 'Sole',
    ...seen([0.002, -0.58, 0.0001], [0, 0, -1]),
    target: [0.128, 0.03, 0],
    description:
      'The sole of the right foot, toes to the left, big toe at the top: the pads of toes, ' +
      'ball and heel with the hollow of the arch between them.',
  },
  'three-quarter': {
    label: 'From the front, outside',
    ...seen([0.355, 0.225, 0.4]),
    target: [0.115, 0.075, 0],
    description:
      'The right foot from in front, above and to its outer side: all five toes, the back of ' +
      'the foot, and the outer ankle knob below the leg.',
  },
  'three-quarter-medial': {
    label: 'From the front, inside',
    ...seen([0.342, 0.206, -0.42]),
    target: [0.128, 0.064, 0],
    description:
      'The right foot from in front, above and to its inner side: the big toe is nearest to ' +
      'you, and the arch and the inner ankle knob lie behind it.',
  },
};

/** A view from a point given relative to the target, in m. */
function seen(
  [x, y, z]: Vector3,
  up: Vector3 = [0, 1, 0],
): Pick<NamedView, 'direction' | 'up' | 'distance'> {
  const distance = Math.hypot(x, y, z);
  return { direction: [x / distance, y / distance, z / distance], up, distance };
}
