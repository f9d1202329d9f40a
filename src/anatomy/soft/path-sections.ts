/** The cross-sections of a path, as the built file holds them. Lengths in mm. */
import { LEG_CUT } from '../bones/bone.ts';
import { clamp } from '../geometry/interpolation.ts';
import { distance, type Vector3 } from '../geometry/vector.ts';
import type { AuthoredPath } from './authored-path.ts';
import type { PathSection } from './fitted-path.ts';

/** Half the size of an end that is closed. */
const CLOSED = 0.6;
/** Width of the end of a tendon against the tendon. Illustrative. */
const BLUNT = 0.6;

/**
 * Sections at the points. An end that is not cut off with the leg is drawn in, so that it closes; that of a
 * sheet stays open, for sheets fade out.
 *
 * @param points Where the points are once they are fitted, in mm.
 */
export function sectionsOf(
  { points: authored, tissue }: AuthoredPath,
  points: readonly Vector3[],
): PathSection[] {
  const last = authored.length - 1;
  const sections = authored.map(({ halfWidth, halfHeight, flesh }, i): PathSection => [
    i / last,
    halfWidth,
    halfHeight,
    flesh,
  ]);
  const closed = (end: number, inward: 1 | -1): PathSection[] => {
    const [point, next, section] = [points[end], points[end + inward], sections[end]];
    if (!point || !next || !section) return [];
    const [along, halfWidth, halfHeight, flesh] = section;
    const cutOff = point[1] > LEG_CUT;
    if (tissue === 'sheet' || cutOff || halfWidth <= CLOSED) return [section];
    const drawnIn = Math.min(clamp(0.7 * halfWidth, 1, 4) / distance(point, next), 0.6);
    // Tendons end flat, on bone; flesh runs to a point.
    const tipWidth = Math.max(CLOSED, (1 - flesh) * BLUNT * halfWidth);
    const tip: PathSection = [along, tipWidth, Math.min(halfHeight, CLOSED), flesh];
    const full: PathSection = [along + (inward * drawnIn) / last, halfWidth, halfHeight, flesh];
    return inward > 0 ? [tip, full] : [full, tip];
  };
  const all = [...closed(0, 1), ...sections.slice(1, -1), ...closed(last, -1)].map(
    ([along, halfWidth, halfHeight, flesh]): PathSection => [
      rounded(along, 3),
      rounded(halfWidth, 1),
      rounded(halfHeight, 2),
      rounded(flesh, 1),
    ],
  );
  // What is the same before and after says nothing.
  return all.filter((section, i) => !isAlike(section, all[i - 1]) || !isAlike(section, all[i + 1]));
}

const isAlike = (a: PathSection, b: PathSection | undefined): boolean =>
  b !== undefined && a.every((value, i) => i === 0 || value === b[i]);

/** A number with so many digits after its point. */
export const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
