/** From one pose to the next: a short, even movement. */
import type { FootPose } from '#anatomy/pose.ts';
import { RAYS } from '#anatomy/rig.ts';

/** How long it takes, in ms. */
export const TRANSITION = 350;

/**
 * The pose part of the way from one to the other.
 *
 * @param share How far, 0 to 1.
 */
export function poseBetween(from: FootPose, to: FootPose, share: number): FootPose {
  if (share <= 0) return from;
  if (share >= 1) return to;
  const between = (start: number, end: number): number => start + (end - start) * share;
  const mixed: { -readonly [N in (typeof SINGLE_ANGLES)[number]]?: number } = {};
  for (const name of SINGLE_ANGLES) mixed[name] = between(from[name] ?? 0, to[name] ?? 0);
  if (from.toes === undefined && to.toes === undefined) {
    // The hallux follows the other toes where it has no angle of its own.
    return { ...mixed, halluxFlexion: between(hallux(from), hallux(to)) };
  }
  const [a, b] = [toesOf(from), toesOf(to)];
  const [first, second, third, fourth, fifth] = RAYS;
  const toe = (ray: (typeof RAYS)[number]): number => between(a[ray], b[ray]);
  return { ...mixed, toes: [toe(first), toe(second), toe(third), toe(fourth), toe(fifth)] };
}

/** How far a movement has come after `passed` ms: slow at both ends. */
export function eased(passed: number): number {
  const share = Math.min(Math.max(passed / TRANSITION, 0), 1);
  return share * share * (3 - 2 * share);
}

const SINGLE_ANGLES = [
  'ankle',
  'toeFlexion',
  'interphalangealFlexion',
  'inversion',
  'load',
] as const;

function hallux({ halluxFlexion, toeFlexion = 0 }: FootPose): number {
  return halluxFlexion ?? toeFlexion;
}

function toesOf(pose: FootPose): NonNullable<FootPose['toes']> {
  const { toeFlexion = 0 } = pose;
  return pose.toes ?? [hallux(pose), toeFlexion, toeFlexion, toeFlexion, toeFlexion];
}
