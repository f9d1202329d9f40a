/** The foot in words: for readers who do not see the picture, and for when there is only a still one. */
import { NAMED_VIEWS } from '#anatomy/named-views.ts';
import type { FootPose } from '#anatomy/pose.ts';
import { type Magnification, toDegrees } from './drawn-pose.ts';
import type { Layers } from './foot-picture.ts';
import { isNamed, type Orbit } from './orbit.ts';

/** Smaller angles are called none: nobody sees half a degree. */
const VISIBLE_DEGREES = 1;

/** Layers under the skin, from outside to inside, as a reader calls them. */
const INSIDE = [
  ['fascia', 'the fascia'],
  ['muscle', 'the muscles with their tendons'],
  ['nerve', 'the nerves'],
  ['bone', 'the bones'],
] as const;

/** The pose as a clause without a full stop, in whole degrees. */
export function poseInWords({ ankle = 0, toeFlexion = 0 }: FootPose): string {
  const toes = Math.round(toDegrees(toeFlexion));
  const foot = Math.round(toDegrees(ankle));
  const curled =
    toes < VISIBLE_DEGREES ? 'the toes lie straight' : `the toes are curled by ${toes}°`;
  if (Math.abs(foot) < VISIBLE_DEGREES) return `${curled} and the ankle is at a right angle`;
  return `${curled} and the foot points ${foot > 0 ? 'down' : 'up'} by ${Math.abs(foot)}°`;
}

/** Which layers are shown, as a sentence; empty for the closed foot. */
export function layersInWords(layers: Layers): string {
  if (layers.skin === 'solid') return '';
  const shown = INSIDE.filter(([layer]) => layers[layer] === 'solid').map(([, words]) => words);
  const listed = new Intl.ListFormat('en').format(shown);
  if (layers.skin === 'hidden') return listed === '' ? '' : `Without its skin it shows ${listed}.`;
  return `The skin is see-through${listed === '' ? '' : ` and shows ${listed}`}.`;
}

/** What the picture shows, in full sentences. */
export function pictureInWords(orbit: Orbit, pose: FootPose, layers: Layers): string {
  const degrees = Math.round(toDegrees(orbit.turn));
  const moved = isNamed(orbit)
    ? ''
    : degrees === 0
      ? 'You have tilted it.'
      : `You have turned it ${Math.abs(degrees)}° to the ${degrees > 0 ? 'left' : 'right'}.`;
  return [
    NAMED_VIEWS[orbit.view].description,
    moved,
    layersInWords(layers),
    `In this picture ${poseInWords(pose)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * What stands on every picture that moves.
 *
 * @param exceeds Whether the movement, enlarged, goes further than an ankle can.
 */
export function magnificationInWords(magnification: Magnification, exceeds: boolean): string {
  const shown = `Movement shown ×${magnification}`;
  return exceeds ? `${shown}. The swing would be larger than an ankle allows.` : shown;
}
