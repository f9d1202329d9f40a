import {
  type Accessor,
  type Document,
  type Mesh,
  NodeIO,
  type Primitive,
} from '@gltf-transform/core';
import { EXTMeshoptCompression, KHRMeshQuantization } from '@gltf-transform/extensions';
import { MeshoptDecoder } from 'meshoptimizer/decoder';
import { readFileSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { createSkeleton } from '#anatomy/bones/skeleton.ts';
import type { BoneRange } from '#anatomy/build/bones-model.ts';
import { cross, dot, subtract, type Vector3 } from '#anatomy/geometry/vector.ts';
import { MORPH_NAMES } from '#anatomy/pose.ts';
import { PARTS, partOf } from '#anatomy/parts/part-list.ts';
import { JOINTS } from '#anatomy/rig.ts';
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import { SOFT_PATHS } from '#anatomy/soft/soft-paths.ts';

const path = (name: string): string =>
  fileURLToPath(new URL(`../../public/foot/${name}`, import.meta.url));

async function read(name: string): Promise<Document> {
  await MeshoptDecoder.ready;
  return new NodeIO()
    .registerExtensions([EXTMeshoptCompression, KHRMeshQuantization])
    .registerDependencies({ 'meshopt.decoder': MeshoptDecoder })
    .readBinary(new Uint8Array(readFileSync(path(name))));
}

const meshNamed = (document: Document, name: string): Mesh =>
  document
    .getRoot()
    .listMeshes()
    .find((mesh) => mesh.getName() === name)!;
const primitiveOf = (document: Document, name: string): Primitive =>
  meshNamed(document, name).listPrimitives()[0]!;
const nodeNamed = (document: Document, name: string) =>
  document
    .getRoot()
    .listNodes()
    .find((node) => node.getName() === name)!;

const numbersAt = (accessor: Accessor, index: number): number[] => accessor.getElement(index, []);

/** Positions in mm, as the inverse bind matrix of the leg and its place at rest give them. */
function positionsOf(document: Document, name: string): Vector3[] {
  const skin = document.getRoot().listSkins()[0]!;
  const matrix = numbersAt(skin.getInverseBindMatrices()!, 0);
  const [x, y, z] = JOINTS[0]!.position;
  const stored = primitiveOf(document, name).getAttribute('POSITION')!;
  return Array.from({ length: stored.getCount() }, (_, i) => {
    const [a, b, c] = numbersAt(stored, i);
    return [
      1000 * (a! * matrix[0]! + matrix[12]!) + x,
      1000 * (b! * matrix[5]! + matrix[13]!) + y,
      1000 * (c! * matrix[10]! + matrix[14]!) + z,
    ];
  });
}

let skin: Document;
let inside: Document;
beforeAll(async () => {
  [skin, inside] = await Promise.all([read('skin.glb'), read('inside.glb')]);
});

test('the skin has at most 30 thousand triangles, and all that is built 130 thousand', () => {
  const triangles = (of: Document): number[] =>
    of
      .getRoot()
      .listMeshes()
      .map((mesh) => mesh.listPrimitives()[0]!.getIndices()!.getCount() / 3);
  const all = [...triangles(skin), ...triangles(inside)];
  expect(primitiveOf(skin, 'skin').getIndices()!.getCount() / 3).toBeLessThanOrEqual(30_000);
  expect(all).toHaveLength(3);
  expect(all.reduce((sum, count) => sum + count)).toBeLessThanOrEqual(130_000);
});

describe('the skin file', () => {
  test('is at most 300 kB', () => {
    expect(statSync(path('skin.glb')).size).toBeLessThanOrEqual(300_000);
  });

  test('holds the skin with its corrective shapes, in order, and the nails', () => {
    expect(meshNamed(skin, 'skin').getExtras()['targetNames']).toEqual([...MORPH_NAMES]);
    expect(primitiveOf(skin, 'skin').listTargets()).toHaveLength(MORPH_NAMES.length);
    expect(nodeNamed(skin, 'skin').getExtras()).toEqual({ layer: 'skin' });
    expect(nodeNamed(skin, 'nails').getExtras()).toEqual({ layer: 'nail' });
  });

  test('is a foot 260 mm long, less than half as wide, standing on the floor', () => {
    const positions = positionsOf(skin, 'skin');
    const extent = (axis: 0 | 1 | 2, from: Vector3[]): [number, number] => [
      Math.min(...from.map((p) => p[axis])),
      Math.max(...from.map((p) => p[axis])),
    ];
    const foot = positions.filter(([, y]) => y < 60);
    const [heel, toe] = extent(0, foot);
    expect(toe - heel).toBeGreaterThan(252);
    expect(toe - heel).toBeLessThan(264);
    const [medial, lateral] = extent(2, foot);
    expect(lateral - medial).toBeLessThan(130);
    expect(Math.abs(extent(1, positions)[0])).toBeLessThan(2);
  });

  test('no corrective shape moves the skin by more than 20 mm, and each moves it', () => {
    const step = numbersAt(skin.getRoot().listSkins()[0]!.getInverseBindMatrices()!, 0)[0]!;
    for (const target of primitiveOf(skin, 'skin').listTargets()) {
      const shifts = target.getAttribute('POSITION')!;
      let largest = 0;
      for (let i = 0; i < shifts.getCount(); i++)
        largest = Math.max(largest, 1000 * step * Math.hypot(...numbersAt(shifts, i)));
      expect(largest).toBeGreaterThan(1);
      expect(largest).toBeLessThan(20);
    }
  });
});

describe.each(['skin.glb', 'inside.glb'])('the rig of %s', (name) => {
  const file = (): Document => (name === 'skin.glb' ? skin : inside);

  test('has every joint with its axis, under its parent, at its place', () => {
    for (const { name: joint, parent, position, axis } of JOINTS) {
      const node = nodeNamed(file(), joint);
      const stored = node.getExtras()['axis'] as number[];
      stored.forEach((value, i) => {
        expect(value).toBeCloseTo(axis[i]!, 4);
      });
      expect(node.getParentNode()?.getName()).toBe(parent);
      const origin = JOINTS.find((other) => other.name === parent)?.position ?? [0, 0, 0];
      node.getTranslation().forEach((value, i) => {
        expect(value * 1000).toBeCloseTo(position[i]! - origin[i]!, 3);
      });
    }
    const joints = file().getRoot().listSkins()[0]!.listJoints();
    expect(joints.map((node) => node.getName())).toEqual(JOINTS.map((joint) => joint.name));
  });

  test('binds every vertex to joints that exist with weights that sum to 1', () => {
    for (const mesh of file().getRoot().listMeshes()) {
      const primitive = mesh.listPrimitives()[0]!;
      const [joints, weights] = [
        primitive.getAttribute('JOINTS_0')!,
        primitive.getAttribute('WEIGHTS_0')!,
      ];
      for (let i = 0; i < weights.getCount(); i++) {
        const sum = numbersAt(weights, i).reduce((total, weight) => total + weight, 0);
        expect(sum).toBeCloseTo(1, 6);
        expect(Math.max(...numbersAt(joints, i))).toBeLessThan(JOINTS.length);
      }
    }
  });
});

describe('the inside file', () => {
  const paths = (): FittedPath[] =>
    inside.getRoot().listScenes()[0]!.getExtras()['paths'] as FittedPath[];

  test('is at most 400 kB, of which paths are at most 60', () => {
    expect(statSync(path('inside.glb')).size).toBeLessThanOrEqual(400_000);
    expect(JSON.stringify(paths()).length).toBeLessThanOrEqual(60_000);
  });

  test('holds every path of the soft parts, in order, with its points', () => {
    expect(paths().map(({ id }) => id)).toEqual(SOFT_PATHS.map(({ id }) => id));
    for (const [i, { joints, points, heights }] of paths().entries()) {
      expect(joints).toEqual(SOFT_PATHS[i]!.points.map(({ joint }) => joint));
      expect(points).toHaveLength(3 * joints.length);
      expect(heights).toHaveLength(points.length);
    }
  });

  test('knows its parts: every bone and every path belongs to one of the list', () => {
    const bones = nodeNamed(inside, 'bones').getExtras()['ranges'] as BoneRange[];
    const drawn = [...bones.map(({ id }) => id), ...paths().map(({ part }) => part)];
    expect(drawn.filter((id) => partOf(id) === undefined)).toEqual([]);
    expect(PARTS.filter(({ id }) => !drawn.includes(id))).toEqual([]);
  });
});

describe('the bones in it', () => {
  const ranges = (): BoneRange[] => nodeNamed(inside, 'bones').getExtras()['ranges'] as BoneRange[];

  test('names 26 bones of the foot, two sesamoids, tibia and fibula', () => {
    expect(ranges()).toHaveLength(30);
    expect(new Set(ranges().map(({ id }) => id)).size).toBe(30);
  });

  test('gives each bone a range of its own, bound to its joint alone', () => {
    const primitive = primitiveOf(inside, 'bones');
    const indices = primitive.getIndices()!.getArray()!;
    const joints = primitive.getAttribute('JOINTS_0')!;
    let next = 0;
    const skeleton = createSkeleton();
    for (const { id, start, count } of ranges()) {
      expect(start).toBe(next);
      next = start + count;
      const { joint } = skeleton.find(({ name }) => name === id)!;
      const carrier = JOINTS.findIndex((other) => other.name === joint);
      for (let i = start; i < next; i += 97)
        expect(numbersAt(joints, indices[i]!)[0]).toBe(carrier);
    }
    expect(next).toBe(indices.length);
  });

  test('lies inside the skin, but for the shafts above its cut', () => {
    const below = positionsOf(inside, 'bones').filter(([, y]) => y < 270);
    const isInside = insideTest(
      positionsOf(skin, 'skin'),
      primitiveOf(skin, 'skin').getIndices()!.getArray()!,
    );
    const outside = below.filter((point, i) => i % 7 === 0 && !isInside(point));
    expect(outside).toEqual([]);
  });
});

/** Whether a ray from a point towards lateral leaves a closed mesh an odd number of times. */
function insideTest(
  positions: readonly Vector3[],
  indices: ArrayLike<number>,
): (point: Vector3) => boolean {
  // Triangles by the square centimetre of the sagittal plane that they cover.
  const cells = new Map<string, number[]>();
  const cell = (value: number): number => Math.floor(value / 10);
  for (let i = 0; i < indices.length; i += 3) {
    const corners = [0, 1, 2].map((k) => positions[indices[i + k]!]!);
    const span = (axis: 0 | 1): [number, number] => [
      cell(Math.min(...corners.map((corner) => corner[axis]))),
      cell(Math.max(...corners.map((corner) => corner[axis]))),
    ];
    const [[x0, x1], [y0, y1]] = [span(0), span(1)];
    for (let x = x0; x <= x1; x++)
      for (let y = y0; y <= y1; y++) {
        const key = `${x} ${y}`;
        cells.set(key, [...(cells.get(key) ?? []), i]);
      }
  }
  return ([px, py, pz]) => {
    // Off the grid of stored positions, so that the ray meets no vertex or edge.
    const origin: Vector3 = [px + 0.0071, py + 0.0053, pz];
    let crossings = 0;
    for (const i of cells.get(`${cell(origin[0])} ${cell(origin[1])}`) ?? []) {
      const [a, b, c] = [0, 1, 2].map((k) => positions[indices[i + k]!]!) as unknown as [
        Vector3,
        Vector3,
        Vector3,
      ];
      if (crosses(origin, a, b, c)) crossings++;
    }
    return crossings % 2 === 1;
  };
}

/** Whether the ray from a point along z meets a triangle. */
function crosses(origin: Vector3, a: Vector3, b: Vector3, c: Vector3): boolean {
  const side = (from: Vector3, to: Vector3): number =>
    (to[0] - from[0]) * (origin[1] - from[1]) - (to[1] - from[1]) * (origin[0] - from[0]);
  const [ab, bc, ca] = [side(a, b), side(b, c), side(c, a)];
  if (!((ab > 0 && bc > 0 && ca > 0) || (ab < 0 && bc < 0 && ca < 0))) return false;
  const normal = cross(subtract(b, a), subtract(c, a));
  const depth = dot(normal, subtract(a, origin)) / normal[2];
  return depth > 0;
}
