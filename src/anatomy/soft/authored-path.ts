/**
 * Soft parts as they are written down: lines of points with a size at each, before they are fitted between
 * skin and bone. Lengths in mm, in the frame of the rig, at rest. Places are illustrative: put by hand
 * between the attachments that anatomy gives.
 */
import { add, basis, distance, fromLocal, subtract, type Vector3 } from '../geometry/vector.ts';
import { type JointName, type Ray, toeJoint, TOES } from '../rig.ts';
import type { Tissue } from './fitted-path.ts';

export interface AuthoredPoint {
  readonly joint: JointName;
  readonly at: Vector3;
  /** Half the width and half the height of the section, in mm. */
  readonly halfWidth: number;
  readonly halfHeight: number;
  /** 1 where it is flesh, 0 where it is tendon. */
  readonly flesh: number;
}

export interface AuthoredPath {
  /** Unique among paths. */
  readonly id: string;
  readonly part: string;
  readonly tissue: Tissue;
  readonly points: readonly AuthoredPoint[];
  /**
   * Direction of the section's height: at the first point, from where it is carried along without twist;
   * or `skin`, the outward normal of the skin at every point.
   */
  readonly height: Vector3 | 'skin';
  /** Depth under the skin at which every point is laid, in mm; left out, a point stays where it has room. */
  readonly depth?: number;
}

/** A place and the section there: x, y, z, half width, half height, flesh (tendon, if left out). */
export type Place = readonly [
  x: number,
  y: number,
  z: number,
  halfWidth: number,
  halfHeight: number,
  flesh?: number,
];

const point = (joint: JointName, place: Place): AuthoredPoint => ({
  joint,
  at: [place[0], place[1], place[2]],
  halfWidth: place[3],
  halfHeight: place[4],
  flesh: place[5] ?? 0,
});

export const on = (joint: JointName, ...places: readonly Place[]): AuthoredPoint[] =>
  places.map((place) => point(joint, place));

export const leg = (...places: readonly Place[]): AuthoredPoint[] => on('leg', ...places);

/** In front of this x, in mm, points of the foot follow the midtarsal joint. */
const MIDTARSAL = 97;

export const foot = (...places: readonly Place[]): AuthoredPoint[] =>
  places.map((place) => point(place[0] > MIDTARSAL ? 'mid' : 'foot', place));

/** A place in a toe: mm along a phalanx from its proximal joint, above its axis, and lateral of it; then the section. */
export type ToePlace = readonly [
  along: number,
  up: number,
  lateral: number,
  halfWidth: number,
  halfHeight: number,
];

/** Tendon points that ride on a phalanx. */
export function phalanx(
  ray: Ray,
  part: 'proximal' | 'middle' | 'distal',
  ...places: readonly ToePlace[]
): AuthoredPoint[] {
  const [start, end] = phalanxEnds(ray, part);
  const frame = basis(start, subtract(end, start));
  return places.map(([along, up, lateral, halfWidth, halfHeight]) =>
    point(toeJoint(ray, part), [...fromLocal(frame, [along, up, lateral]), halfWidth, halfHeight]),
  );
}

/** Points beside the head of a metatarsal: offsets from its centre in the directions of the rig. They ride on `mid`. */
export const atHead = (ray: Ray, ...places: readonly Place[]): AuthoredPoint[] =>
  places.map(([x, y, z, ...section]) =>
    point('mid', [...add(TOES[ray].mtp, [x, y, z]), ...section]),
  );

/** Length of a phalanx between its joints, or to its tip, in mm. */
export const phalanxLength = (ray: Ray, part: 'proximal' | 'middle' | 'distal'): number =>
  distance(...phalanxEnds(ray, part));

/** The axis of a phalanx at rest. */
function phalanxEnds(
  ray: Ray,
  part: 'proximal' | 'middle' | 'distal',
): readonly [Vector3, Vector3] {
  const { mtp, pip, dip, tip } = TOES[ray];
  if (part === 'proximal') return [mtp, pip];
  if (dip === undefined) return [pip, tip];
  return part === 'middle' ? [pip, dip] : [dip, tip];
}

const BACKWARD: Vector3 = [-1, 0, 0];

/** @param height See {@link AuthoredPath}; backward if left out, which suits the leg. */
export const muscle = (
  part: string,
  id: string,
  points: readonly AuthoredPoint[],
  height: Vector3 | 'skin' = BACKWARD,
): AuthoredPath => ({ id, part, tissue: 'muscle', points, height });

/** A thin sheet `depth` mm under the skin. */
export const sheet = (
  part: string,
  id: string,
  points: readonly AuthoredPoint[],
  depth: number,
): AuthoredPath => ({ id, part, tissue: 'sheet', points, height: 'skin', depth });

/** A nerve `depth` mm under the skin all along. */
export const superficialNerve = (
  part: string,
  id: string,
  points: readonly AuthoredPoint[],
  depth = 2.6,
): AuthoredPath => ({ id, part, tissue: 'nerve', points, height: 'skin', depth });

export const nerve = (
  part: string,
  id: string,
  points: readonly AuthoredPoint[],
): AuthoredPath => ({ id, part, tissue: 'nerve', points, height: BACKWARD });
