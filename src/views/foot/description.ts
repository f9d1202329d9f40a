/** The foot in words: for readers who do not see the picture, and for when there is only a still one. */
import { NAMED_VIEWS } from '#anatomy/named-views.ts';
import type { FootPose } from '#anatomy/pose.ts';
import { toDegrees } from './drawn-pose.ts';
import { isNamed, type Orbit } from './orbit.ts';

export type Layer = 'skin' | 'bones';

/** Smaller angles are called none: nobody sees half a degree. */
const VISIBLE_DEGREES = 1;

/** The pose as a clause without a full stop, in whole degrees. */
export function poseInWords({ ankle = 0, toeFlexion = 0 }: FootPose): string {
  const toes = Math.round(toDegrees(toeFlexion));
  const foot = Math.round(toDegrees(ankle));
  const curled =
    toes < VISIBLE_DEGREES ? 'the toes lie straight' : `the toes are curled by ${toes}°`;
  if (Math.abs(foot) < VISIBLE_DEGREES) return `${curled} and the ankle is at a right angle`;
  return `${curled} and the foot points ${foot > 0 ? 'down' : 'up'} by ${Math.abs(foot)}°`;
}

/** What the picture shows, in full sentences. */
export function pictureInWords(orbit: Orbit, pose: FootPose, layer: Layer): string {
  const seen = NAMED_VIEWS[orbit.view].description;
  const degrees = Math.round(toDegrees(orbit.turn));
  const moved = isNamed(orbit)
    ? ''
    : degrees === 0
      ? ' You have tilted it.'
      : ` You have turned it ${Math.abs(degrees)}° to the ${degrees > 0 ? 'left' : 'right'}.`;
  const within = layer === 'bones' ? ' The skin is see-through and shows the bones.' : '';
  return `${seen}${moved}${within} In this picture ${poseInWords(pose)}.`;
}
