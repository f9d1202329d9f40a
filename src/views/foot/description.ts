/** The foot in words: for readers who do not see the picture, and for when there is only a still one. */
import { pageLanguage } from '#messages/page-language.ts';
import { footMessages } from '#messages/en/foot.ts';
import { toDegrees } from '#anatomy/angle.ts';
import type { FootPose } from '#anatomy/pose.ts';
import type { Magnification } from './drawn-pose.ts';
import type { Layers, Visibility } from './foot-picture.ts';
import { isNamed, type Orbit } from './orbit.ts';
import type { Fit } from './swing-limit.ts';
import { toesInWords } from './toes-in-words.ts';

/** Layers under the skin, from outside to inside. */
const INSIDE = ['fascia', 'muscle', 'nerve', 'bone'] as const;

/** The pose as a clause without a full stop, in whole degrees. */
export function poseInWords(pose: FootPose): string {
  const say = footMessages();
  const ankle = Math.round(toDegrees(pose.ankle ?? 0));
  const sole = Math.round(toDegrees(pose.inversion ?? 0));
  return inList([
    ...toesInWords(pose),
    ankle === 0 ? say.rightAngle : (ankle > 0 ? say.pointsDown : say.pointsUp)(Math.abs(ankle)),
    ...(sole === 0 ? [] : [(sole > 0 ? say.soleInwards : say.soleOutwards)(Math.abs(sole))]),
  ]);
}

/** Which layers are drawn, in full or as glass, in sentences; empty for the closed foot. */
export function layersInWords(layers: Layers): string {
  if (layers.skin === 'solid') return '';
  const say = footMessages();
  const drawn = (how: Visibility): string =>
    inList(INSIDE.filter((layer) => layers[layer] === how).map((layer) => say.inside[layer]));
  const listed = drawn('solid');
  const glass = drawn('glass');
  return [skinInWords(layers.skin === 'glass', listed), glass === '' ? '' : say.asGlass(glass)]
    .filter((sentence) => sentence !== '')
    .join(' ');
}

/** The skin, and what is seen through or without it. @param listed The layers in full, in words. */
function skinInWords(isGlass: boolean, listed: string): string {
  const say = footMessages();
  if (!isGlass) return listed === '' ? '' : say.withoutSkin(listed);
  return listed === '' ? say.seeThrough : say.seeThroughShows(listed);
}

/**
 * What the picture shows, in full sentences.
 *
 * @param pose The pose, or the sentence about it where it has one of its own.
 */
export function pictureInWords(orbit: Orbit, pose: FootPose | string, layers: Layers): string {
  const say = footMessages();
  const degrees = Math.round(toDegrees(orbit.turn));
  const moved = isNamed(orbit)
    ? ''
    : degrees === 0
      ? say.tilted
      : (degrees > 0 ? say.turnedLeft : say.turnedRight)(Math.abs(degrees));
  return [
    say.descriptions[orbit.view],
    moved,
    layersInWords(layers),
    typeof pose === 'string' ? pose : say.inThisPicture(poseInWords(pose)),
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
  const say = footMessages();
  if (fit === 'settling') return say.magnifiedSettling(magnification);
  return (fit === 'beyond' ? say.magnifiedBeyond : say.magnified)(magnification);
}

function inList(pieces: readonly string[]): string {
  return new Intl.ListFormat(pageLanguage()).format(pieces);
}
