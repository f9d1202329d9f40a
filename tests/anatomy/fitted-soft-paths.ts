/** The soft parts as the build fits them, and what tests ask of them. Lengths in mm. */
import { createBoneCover } from '#anatomy/bones/bone-cover.ts';
import type { Bone } from '#anatomy/bones/bone.ts';
import { createSkeleton } from '#anatomy/bones/skeleton.ts';
import { transformPoint } from '#anatomy/geometry/rigid-transform.ts';
import { cross, dot, normalize, scale, subtract, type Vector3 } from '#anatomy/geometry/vector.ts';
import { type PoseMotions } from '#anatomy/pose-motions.ts';
import { createSkinField } from '#anatomy/skin/skin-field.ts';
import { centreLine } from '#anatomy/soft/centre-line.ts';
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import { fitPaths } from '#anatomy/soft/fit-paths.ts';
import { createRoom, type Room } from '#anatomy/soft/room.ts';
import { SOFT_PATHS } from '#anatomy/soft/soft-paths.ts';

export interface FittedFoot {
  readonly skeleton: readonly Bone[];
  readonly room: Room;
  readonly paths: readonly FittedPath[];
}

export function fittedFoot(): FittedFoot {
  const skeleton = createSkeleton();
  const room = createRoom(createSkinField(createBoneCover(skeleton)).smooth, skeleton);
  return { skeleton, room, paths: fitPaths(SOFT_PATHS, room) };
}

/** Places looked at in each stretch between two points. */
const PIECES = 6;

const triple = (values: readonly number[], i: number): Vector3 => [
  values[3 * i]!,
  values[3 * i + 1]!,
  values[3 * i + 2]!,
];

/** The points of a path, at rest or as a pose carries them. */
export const pointsOf = (path: FittedPath, motions?: PoseMotions): Vector3[] =>
  path.joints.map((joint, i) => {
    const point = triple(path.points, i);
    return motions ? transformPoint(motions.get(joint)!, point) : point;
  });

/** A place on a path's line. */
export interface PlaceOnPath {
  readonly at: Vector3;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly height: Vector3;
  readonly across: Vector3;
  /** Distance along the line from its nearer end. */
  readonly fromEnd: number;
}

export function placesOn(path: FittedPath, motions?: PoseMotions): PlaceOnPath[] {
  const line = centreLine(pointsOf(path, motions), PIECES);
  const lengths = [0];
  line.slice(1).forEach((point, i) => lengths.push(lengths[i]! + apart(point, line[i]!)));
  return line.map((at, i) => {
    const along = i / (line.length - 1);
    const place = along * (path.joints.length - 1);
    const piece = Math.min(Math.floor(place), path.joints.length - 2);
    const mixed = [0, 1, 2].map(
      (axis) =>
        triple(path.heights, piece)[axis]! * (1 - (place - piece)) +
        triple(path.heights, piece + 1)[axis]! * (place - piece),
    ) as unknown as Vector3;
    const tangent = normalize(
      subtract(line[Math.min(i + 1, line.length - 1)]!, line[Math.max(i - 1, 0)]!),
    );
    const height = normalize(subtract(mixed, scale(tangent, dot(mixed, tangent))));
    return {
      at,
      ...sizeAt(path, along),
      height,
      across: cross(tangent, height),
      fromEnd: Math.min(lengths[i]!, lengths.at(-1)! - lengths[i]!),
    };
  });
}

function sizeAt(
  { sections }: FittedPath,
  along: number,
): { halfWidth: number; halfHeight: number } {
  const after = Math.max(
    1,
    sections.findIndex((section) => section[0] >= along),
  );
  const [start, end] = [sections[after - 1]!, sections[after]!];
  const share = (along - start[0]) / (end[0] - start[0]);
  const mix = (i: 1 | 2): number => start[i] + (end[i] - start[i]) * share;
  return { halfWidth: mix(1), halfHeight: mix(2) };
}

export function lengthOf(path: FittedPath, motions?: PoseMotions): number {
  const line = centreLine(pointsOf(path, motions), 8);
  return line.slice(1).reduce((sum, point, i) => sum + apart(point, line[i]!), 0);
}

export const apart = (a: Vector3, b: Vector3): number =>
  Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
