/** Whether two pictures look the same, so that the second need not be drawn. */
import type { FootPose } from '#anatomy/pose.ts';
import { RAYS } from '#anatomy/rig.ts';
import { type FootPicture, LAYERS, type PartsShown } from './foot-picture.ts';

/** Steps of a muscle's tint, 0 to 1, too fine to see. */
const FINEST_TINT = 1 / 256;

/** Whether two pictures would come out alike, to the eye. */
export function looksTheSame(one: FootPicture, other: FootPicture): boolean {
  return (
    samePose(one.pose, other.pose) &&
    alike(one.orbit, other.orbit, ['view', 'turn', 'tilt', 'zoom']) &&
    alike(one, other, ['cover', 'tone', 'section']) &&
    alike(one.layers, other.layers, LAYERS) &&
    sameParts(one.parts, other.parts) &&
    sameTint(one.activation.flexor, other.activation.flexor) &&
    sameTint(one.activation.extensor, other.activation.extensor) &&
    samePulls(one.pulling, other.pulling) &&
    one.volley?.afferent === other.volley?.afferent &&
    one.volley?.command === other.volley?.command
  );
}

/** Whether the same muscles pull, each as hard as before. */
export function samePulls(
  one: ReadonlyMap<string, number>,
  other: ReadonlyMap<string, number>,
): boolean {
  if (one === other) return true;
  return one.size === other.size && [...one].every(([id, pull]) => other.get(id) === pull);
}

function samePose(one: FootPose, other: FootPose): boolean {
  if (one === other) return true;
  const { toes } = one;
  const sameToes =
    toes === undefined || other.toes === undefined
      ? toes === other.toes
      : RAYS.every((ray) => toes[ray] === other.toes?.[ray]);
  return (
    sameToes &&
    alike(one, other, [
      'ankle',
      'toeFlexion',
      'halluxFlexion',
      'interphalangealFlexion',
      'inversion',
      'load',
    ])
  );
}

function sameParts(one: PartsShown, other: PartsShown): boolean {
  if (one === other) return true;
  return (
    alike(one, other, ['selected', 'isolated']) &&
    one.hidden.size === other.hidden.size &&
    [...one.hidden].every((id) => other.hidden.has(id))
  );
}

function sameTint(one: number, other: number): boolean {
  return Math.abs(one - other) < FINEST_TINT;
}

function alike<T>(one: T, other: T, names: readonly (keyof T)[]): boolean {
  return names.every((name) => one[name] === other[name]);
}
