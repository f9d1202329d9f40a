/** What the file of the inside says beside its meshes, taken only if it is sound. */
import type { BufferGeometry, Object3D } from 'three';
import { JOINTS } from '#anatomy/rig.ts';
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import type { BoneRange } from './bone-parts.ts';

const TISSUES = ['muscle', 'sheet', 'nerve'];

/**
 * The paths of the soft parts.
 *
 * @param scene The scene of the loaded file.
 * @throws {Error} If there are none, or if one of them could not be drawn.
 */
export function pathsIn(scene: Object3D): readonly FittedPath[] {
  const paths: unknown = scene.userData['paths'];
  if (!Array.isArray(paths) || paths.length === 0) throw new Error('The foot has no soft parts.');
  const unsound = paths.findIndex((path: unknown) => !isPath(path));
  if (unsound >= 0) throw new Error(`Path ${unsound} of the soft parts is damaged.`);
  return paths as FittedPath[];
}

/**
 * Which triangles belong to which bone.
 *
 * @param ranges What the file says of them.
 * @throws {Error} If a range is none, or does not lie within the geometry.
 */
export function boneRangesIn(ranges: unknown, geometry: BufferGeometry): readonly BoneRange[] {
  const indices = geometry.index?.count ?? 0;
  const sound =
    Array.isArray(ranges) &&
    ranges.length > 0 &&
    ranges.every(
      (range: unknown) =>
        isRecord(range) &&
        typeof range['id'] === 'string' &&
        isCount(range['start']) &&
        isCount(range['count']) &&
        range['start'] + range['count'] <= indices,
    );
  if (!sound) throw new Error('The bones are not told apart.');
  return ranges as BoneRange[];
}

function isPath(path: unknown): boolean {
  if (!isRecord(path)) return false;
  const { id, part, tissue, joints, points, heights, sections } = path;
  if (typeof id !== 'string' || typeof part !== 'string') return false;
  if (typeof tissue !== 'string' || !TISSUES.includes(tissue)) return false;
  if (!Array.isArray(joints) || joints.length < 2) return false;
  if (!joints.every((joint) => JOINTS.some(({ name }) => name === joint))) return false;
  const coordinates = 3 * joints.length;
  return (
    isNumbers(points, coordinates) &&
    isNumbers(heights, coordinates) &&
    Array.isArray(sections) &&
    sections.length >= 2 &&
    sections.every((section: unknown) => isNumbers(section, 4))
  );
}

function isNumbers(values: unknown, count: number): boolean {
  return (
    Array.isArray(values) &&
    values.length === count &&
    values.every((value) => Number.isFinite(value))
  );
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
