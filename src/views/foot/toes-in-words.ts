/** What the toes do in a pose, in words: which are curled, which are lifted, which lie straight. */
import { pageLanguage } from '#messages/page-language.ts';
import { footMessages } from '#messages/en/foot.ts';
import { toDegrees } from '#anatomy/angle.ts';
import { type FootPose, toeCurls } from '#anatomy/pose.ts';
import { type Ray, RAYS } from '#anatomy/rig.ts';

/** Toes that differ by no more than this, in degrees, are spoken of together. */
const TOGETHER = 5;

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
  return within > 0 ? [...clauses, footMessages().bentWithin(within)] : clauses;
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
  const say = footMessages();
  const many = rays.length > 1;
  const name = nameOf(rays, isLast);
  const sizes = angles.map(Math.abs);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  if (most === 0) return (atBase ? say.straightAtBase : say.straight)(name, many);
  const amount = least === most ? `${most}°` : say.between(least, most);
  const isCurled = (angles[0] ?? 0) > 0;
  if (isCurled) return (atBase ? say.curledAtBase : say.curled)(name, many, amount);
  return (atBase ? say.liftedAtBase : say.lifted)(name, many, amount);
}

function nameOf(rays: readonly Ray[], isLast: boolean): string {
  const { toes } = footMessages();
  const ordinals = rays.map((ray) => toes.ordinals[ray] ?? '');
  const [first = 0] = rays;
  if (rays.length === RAYS.length) return toes.all;
  if (rays.length === 1) return first === 0 ? toes.big : toes.one(ordinals[0] ?? '');
  if (rays.length === RAYS.length - 1 && first !== 0) return toes.small;
  if (isLast) return toes.others;
  return toes.some(new Intl.ListFormat(pageLanguage()).format(ordinals));
}
