/** What the toes do in a pose, in words: which are curled, which are lifted, which lie straight. */
import { toDegrees } from '#anatomy/angle.ts';
import { type FootPose, toeCurls } from '#anatomy/pose.ts';
import { type Ray, RAYS } from '#anatomy/rig.ts';

/** Toes that differ by no more than this, in degrees, are spoken of together. */
const TOGETHER = 5;

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** Toes that do the same: curled (positive), lifted (negative) or straight (zero), in whole degrees. */
interface Group {
  readonly rays: Ray[];
  readonly angles: number[];
}

/** One clause for each group of toes, and one for the joints within the toes if those are bent. */
export function toesInWords(pose: FootPose): string[] {
  const within = Math.round(toDegrees(pose.interphalangealFlexion ?? 0));
  const groups = groupsOf(pose);
  const clauses = groups.map((group, place) =>
    clauseOf(group, place === groups.length - 1, within > 0),
  );
  return within > 0 ? [...clauses, `the joints within them are bent by ${within}°`] : clauses;
}

/** The smallest groups first, so that the last may be “the others”. */
function groupsOf(pose: FootPose): Group[] {
  const curls = toeCurls(pose);
  const groups: Group[] = [];
  for (const ray of RAYS) {
    const angle = Math.round(toDegrees(curls[ray]));
    const like = groups.find(
      ({ angles: [first = 0] }) =>
        Math.sign(first) === Math.sign(angle) && Math.abs(first - angle) <= TOGETHER,
    );
    if (like) {
      like.rays.push(ray);
      like.angles.push(angle);
    } else groups.push({ rays: [ray], angles: [angle] });
  }
  return groups.toSorted((one, other) => one.rays.length - other.rays.length);
}

function clauseOf({ rays, angles }: Group, isLast: boolean, atBase: boolean): string {
  const many = rays.length > 1;
  const be = many ? 'are' : 'is';
  const name = nameOf(rays, isLast);
  const sizes = angles.map(Math.abs);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const base = atBase ? ' at the base' : '';
  if (most === 0)
    return atBase ? `${name} ${be} straight${base}` : `${name} ${many ? 'lie' : 'lies'} straight`;
  const amount = least === most ? `${most}°` : `${least}° to ${most}°`;
  return `${name} ${be} ${(angles[0] ?? 0) > 0 ? 'curled' : 'lifted'}${base} by ${amount}`;
}

function nameOf(rays: readonly Ray[], isLast: boolean): string {
  const [first = 0] = rays;
  if (rays.length === RAYS.length) return 'the toes';
  if (rays.length === 1) return first === 0 ? 'the big toe' : `the ${ORDINALS[first]} toe`;
  if (rays.length === RAYS.length - 1 && first !== 0) return 'the small toes';
  if (isLast) return 'the others';
  const ordinals = rays.map((ray) => ORDINALS[ray]);
  return `the ${new Intl.ListFormat('en').format(ordinals)} toes`;
}
