/**
 * Fits authored paths between skin and bone: hand-made coordinates are never accurate enough. Lengths in mm.
 *
 * A line is pushed in until its whole section lies under the skin, and out of bone until it keeps a share of
 * half its thickness from it. Both are asked for between the points too. Ends may lie on bone: there muscles
 * attach.
 */
import { surfaceNormal } from '../geometry/field.ts';
import {
  add,
  cross,
  distance,
  dot,
  magnitude,
  normalize,
  scale,
  subtract,
  type Vector3,
} from '../geometry/vector.ts';
import type { AuthoredPath, AuthoredPoint } from './authored-path.ts';
import { pointOnLine } from './centre-line.ts';
import type { FittedPath } from './fitted-path.ts';
import { rounded, sectionsOf } from './path-sections.ts';
import type { Room } from './room.ts';

/** Skin and fat kept over soft parts. Illustrative. */
const SKIN_THICKNESS = 1.4;
/** Fat kept over flesh besides. Illustrative. */
const FAT_OVER_FLESH = 1.4;
/** Share of half its thickness, the smaller of width and height, that a line keeps from bone. */
const CLEARANCE = 0.75;
/** A sheet may lie this much deeper or shallower than asked, where it must give way. */
const SLACK = 0.5;
/** Within this distance of an end, a path may lie in bone. */
export const ATTACHMENT = 9;
/** Places checked in each stretch between two points. */
const CHECKS = 4;
/** Points around a section that must lie under the skin. */
const DIRECTIONS = Array.from({ length: 8 }, (_, i) => {
  const angle = (i * Math.PI) / 4;
  return [Math.cos(angle), Math.sin(angle)] as const;
});
const ROUNDS = 60;
/** Guards a division: a point that no check pulls at has no share. */
const MINIMAL_SHARE = 0.01;
/** Part of the missing distance made up in one round, and the furthest a point moves in it. */
const EAGERNESS = 0.6;
const LARGEST_STEP = 1.2;

export function fitPaths(paths: readonly AuthoredPath[], room: Room): FittedPath[] {
  return paths.map((path) => fitPath(path, room));
}

function fitPath(path: AuthoredPath, room: Room): FittedPath {
  let points: readonly Vector3[] = path.points.map(({ at }) => at);
  for (let round = 0; round < ROUNDS; round++) {
    const moved = fitOnce(path, points, room);
    const furthest = Math.max(...moved.map((point, i) => distance(point, points[i] ?? point)));
    points = moved;
    if (furthest < 0.02) break;
  }
  return {
    id: path.id,
    part: path.part,
    tissue: path.tissue,
    joints: path.points.map(({ joint }) => joint),
    points: points.flat().map((value) => rounded(value, 1)),
    heights: heightsOf(path, points, room)
      .flat()
      .map((value) => rounded(value, 2)),
    sections: sectionsOf(path, points),
  };
}

/** The points after each has gone some of the way that it must go. */
function fitOnce(path: AuthoredPath, points: readonly Vector3[], room: Room): Vector3[] {
  const heights = heightsOf(path, points, room);
  const shifts: Vector3[] = points.map(() => [0, 0, 0]);
  const shares = points.map(() => 0);
  for (const check of checksOf(path, points, heights)) {
    const shift = missing(check, room);
    if (magnitude(shift) === 0) continue;
    [1 - check.share, check.share].forEach((share, i) => {
      const index = check.piece + i;
      shifts[index] = add(shifts[index] ?? [0, 0, 0], scale(shift, share));
      shares[index] = (shares[index] ?? 0) + share;
    });
  }
  return points.map((point, i) => {
    const shift = scale(shifts[i] ?? [0, 0, 0], 1 / Math.max(shares[i] ?? 0, MINIMAL_SHARE));
    const laid = path.depth === undefined ? shift : add(shift, toDepth(point, path.depth, room));
    return add(point, shortened(scale(laid, EAGERNESS)));
  });
}

/** How a point must be moved to lie at a depth under the skin, give or take {@link SLACK}. */
function toDepth(point: Vector3, depth: number, { skin }: Room): Vector3 {
  const rise = -skin(...point) - depth;
  const beyond = Math.sign(rise) * Math.max(Math.abs(rise) - SLACK, 0);
  return scale(surfaceNormal(skin, ...point, 1.5), beyond);
}

const shortened = (shift: Vector3): Vector3 =>
  scale(shift, Math.min(1, LARGEST_STEP / (magnitude(shift) || 1)));

/** A place on a line and the section there. */
interface Check {
  readonly piece: number;
  readonly share: number;
  readonly at: Vector3;
  readonly height: Vector3;
  readonly across: Vector3;
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** Thickness of skin and fat that must lie over it. */
  readonly cover: number;
  readonly attached: boolean;
}

function checksOf(
  { points: authored }: AuthoredPath,
  points: readonly Vector3[],
  heights: readonly Vector3[],
): Check[] {
  const checks: Check[] = [];
  const [first, last] = [points[0], points.at(-1)];
  for (let piece = 0; piece < points.length - 1; piece++)
    for (let i = 0; i <= (piece === points.length - 2 ? CHECKS : CHECKS - 1); i++) {
      const share = i / CHECKS;
      const at = pointOnLine(points, piece, share);
      const ahead = subtract(
        pointOnLine(points, piece, Math.min(share + 0.1, 1)),
        pointOnLine(points, piece, Math.max(share - 0.1, 0)),
      );
      const mixed = mix(heights[piece], heights[piece + 1], share);
      const tangent = normalize(ahead);
      const height = normalize(subtract(mixed, scale(tangent, dot(mixed, tangent))));
      const [start, end] = [authored[piece], authored[piece + 1]];
      if (!start || !end || !first || !last) continue;
      checks.push({
        piece,
        share,
        at,
        height,
        across: cross(tangent, height),
        halfWidth: between(start, end, 'halfWidth', share),
        halfHeight: between(start, end, 'halfHeight', share),
        cover: SKIN_THICKNESS + FAT_OVER_FLESH * between(start, end, 'flesh', share),
        attached: Math.min(distance(at, first), distance(at, last)) < ATTACHMENT,
      });
    }
  return checks;
}

const between = (
  start: AuthoredPoint,
  end: AuthoredPoint,
  size: 'halfWidth' | 'halfHeight' | 'flesh',
  share: number,
): number => start[size] + (end[size] - start[size]) * share;

const mix = (a: Vector3 = [0, 0, 0], b: Vector3 = a, share: number): Vector3 =>
  add(scale(a, 1 - share), scale(b, share));

/** How a section must be moved to lie under the skin and out of bone. */
function missing(check: Check, { skin, bone }: Room): Vector3 {
  let shift: Vector3 = [0, 0, 0];
  let worst = 0;
  for (const [cosine, sine] of DIRECTIONS) {
    const offset = add(
      scale(check.across, cosine * check.halfWidth),
      scale(check.height, sine * check.halfHeight),
    );
    const rim = add(check.at, offset);
    const outside = skin(...rim) + check.cover;
    if (outside <= worst) continue;
    worst = outside;
    shift = scale(surfaceNormal(skin, ...rim, 1.5), -outside);
  }
  if (check.attached) return shift;
  const thinner = Math.min(check.halfWidth, check.halfHeight);
  const near = CLEARANCE * thinner + 0.1 - bone(...check.at);
  return near > 0 ? add(shift, scale(surfaceNormal(bone, ...check.at, 1), near)) : shift;
}

/** Unit directions of the sections' height, square to the line and without twist along it. */
function heightsOf(path: AuthoredPath, points: readonly Vector3[], { skin }: Room): Vector3[] {
  const heights: Vector3[] = [];
  points.forEach((point, i) => {
    const behind = points[Math.max(i - 1, 0)] ?? point;
    const ahead = points[Math.min(i + 1, points.length - 1)] ?? point;
    const tangent = normalize(subtract(ahead, behind));
    const hint =
      path.height === 'skin' ? surfaceNormal(skin, ...point, 2) : (heights[i - 1] ?? path.height);
    const square = subtract(hint, scale(tangent, dot(hint, tangent)));
    heights.push(normalize(magnitude(square) > 0.1 ? square : cross(tangent, [0, 0, 1])));
  });
  return heights;
}
