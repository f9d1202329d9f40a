/** The foot in words: for readers who do not see the picture, and for when there is only a still one. */
import { toDegrees } from '#anatomy/angle.ts';
import { NAMED_VIEWS } from '#anatomy/named-views.ts';
import type { FootPose } from '#anatomy/pose.ts';
import type { Magnification } from './drawn-pose.ts';
import type { Layers, Visibility } from './foot-picture.ts';
import { isNamed, type Orbit } from './orbit.ts';
import type { Fit } from './swing-limit.ts';
import { toesInWords } from './toes-in-words.ts';

/** Layers under the skin, from outside to inside, as a reader calls them. */
const INSIDE = [
  ['fascia', 'the fascia'],
  ['muscle', 'the muscles with their tendons'],
  ['nerve', 'the nerves'],
  ['bone', 'the bones'],
] as const;

/** The pose as a clause without a full stop, in whole degrees. */
export function poseInWords(pose: FootPose): string {
  const ankle = Math.round(toDegrees(pose.ankle ?? 0));
  const sole = Math.round(toDegrees(pose.inversion ?? 0));
  return inList([
    ...toesInWords(pose),
    ankle === 0
      ? 'the ankle is at a right angle'
      : `the foot points ${ankle > 0 ? 'down' : 'up'} by ${Math.abs(ankle)}°`,
    ...(sole === 0
      ? []
      : [`the sole is turned ${sole > 0 ? 'inwards' : 'outwards'} by ${Math.abs(sole)}°`]),
  ]);
}

/** Which layers are drawn, in full or as glass, in sentences; empty for the closed foot. */
export function layersInWords(layers: Layers): string {
  if (layers.skin === 'solid') return '';
  const drawn = (how: Visibility): string =>
    inList(INSIDE.filter(([layer]) => layers[layer] === how).map(([, words]) => words));
  const listed = drawn('solid');
  const glass = drawn('glass');
  return [
    layers.skin === 'glass'
      ? `The skin is see-through${listed === '' ? '' : ` and shows ${listed}`}.`
      : listed === ''
        ? ''
        : `Without its skin it shows ${listed}.`,
    glass === '' ? '' : `Drawn as glass: ${glass}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * What the picture shows, in full sentences.
 *
 * @param pose The pose, or the sentence about it where it has one of its own.
 */
export function pictureInWords(orbit: Orbit, pose: FootPose | string, layers: Layers): string {
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
    typeof pose === 'string' ? pose : `In this picture ${poseInWords(pose)}.`,
  ]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/**
 * What stands on every picture that moves.
 *
 * @param fit How the movement, enlarged, fits what an ankle can do.
 */
export function magnificationInWords(magnification: Magnification, fit: Fit): string {
  const shown = `Movement shown ×${magnification}`;
  if (fit === 'settling') return `${shown}. The posture is settling.`;
  return fit === 'beyond' ? `${shown}. The swing would be larger than an ankle allows.` : shown;
}

function inList(pieces: readonly string[]): string {
  return new Intl.ListFormat('en').format(pieces);
}
