import { describe, expect, test } from 'vitest';
import {
  compact,
  type TriangleMesh,
  triangles,
  vertexAt,
  vertexCount,
  vertexNormals,
} from '#anatomy/geometry/mesh.ts';
import { sphere } from '#anatomy/geometry/solids.ts';
import { surfaceNets } from '#anatomy/geometry/surface-nets.ts';
import { cross, dot, magnitude, subtract } from '#anatomy/geometry/vector.ts';

const RADIUS = 10;
const VOXEL = 0.9;
const BOX = { low: [-12, -12, -12], high: [12, 12, 12] } as const;
const even = (): number => VOXEL;

const ball = surfaceNets(sphere([0, 0, 0], RADIUS), BOX, {
  spacing: [even, even, even],
  settling: 0.6 * VOXEL,
});

const area = (mesh: TriangleMesh): number =>
  [...triangles(mesh)].reduce((sum, corners) => {
    const [a, b, c] = corners.map((vertex) => vertexAt(mesh.positions, vertex));
    return sum + magnitude(cross(subtract(b!, a!), subtract(c!, a!))) / 2;
  }, 0);

const volume = (mesh: TriangleMesh): number =>
  [...triangles(mesh)].reduce((sum, corners) => {
    const [a, b, c] = corners.map((vertex) => vertexAt(mesh.positions, vertex));
    return sum + dot(a!, cross(b!, c!)) / 6;
  }, 0);

describe('surface nets on a sphere', () => {
  test('the mesh is closed: every edge is walked once in each direction', () => {
    const walks = new Set<string>();
    for (const [a, b, c] of triangles(ball))
      for (const [from, to] of [
        [a, b],
        [b, c],
        [c, a],
      ] as const) {
        expect(walks.has(`${from} ${to}`)).toBe(false);
        walks.add(`${from} ${to}`);
      }
    for (const walk of walks) expect(walks.has(walk.split(' ').reverse().join(' '))).toBe(true);
  });

  test('it has the topology of a sphere', () => {
    const faces = ball.indices.length / 3;
    expect(vertexCount(ball) - (faces * 3) / 2 + faces).toBe(2);
  });

  test('every vertex lies on the sphere within a hundredth of a voxel', () => {
    for (let vertex = 0; vertex < vertexCount(ball); vertex++)
      expect(Math.abs(magnitude(vertexAt(ball.positions, vertex)) - RADIUS)).toBeLessThan(
        0.01 * VOXEL,
      );
  });

  // An inscribed mesh with edges h loses about h²/(6 r²) of the area: 0.14 % here; allow for diagonals.
  test('its area and volume are those of the sphere within 1 %, and it faces outward', () => {
    expect(area(ball) / (4 * Math.PI * RADIUS ** 2)).toBeGreaterThan(0.99);
    expect(area(ball) / (4 * Math.PI * RADIUS ** 2)).toBeLessThanOrEqual(1);
    expect(volume(ball) / ((4 / 3) * Math.PI * RADIUS ** 3)).toBeGreaterThan(0.99);
  });

  test('its vertex normals point away from the centre', () => {
    const normals = vertexNormals(ball);
    for (let vertex = 0; vertex < vertexCount(ball); vertex++)
      expect(dot(vertexAt(normals, vertex), vertexAt(ball.positions, vertex))).toBeGreaterThan(
        0.98 * RADIUS,
      );
  });

  test('a graded grid puts more vertices where it is fine', () => {
    const graded = surfaceNets(sphere([0, 0, 0], RADIUS), BOX, {
      spacing: [(x) => (x < 0 ? 0.6 : 1.2), even, even],
      settling: 0.5,
    });
    let fine = 0;
    for (let vertex = 0; vertex < vertexCount(graded); vertex++)
      if (vertexAt(graded.positions, vertex)[0] < 0) fine++;
    expect(fine).toBeGreaterThan(vertexCount(graded) - fine);
  });
});

test('compacting drops unused vertices and keeps the shape', () => {
  const mesh = compact({
    positions: Float32Array.from([9, 9, 9, 0, 0, 0, 1, 0, 0, 8, 8, 8, 0, 1, 0]),
    indices: Uint32Array.from([4, 1, 2]),
  });
  expect([...mesh.positions]).toEqual([0, 1, 0, 0, 0, 0, 1, 0, 0]);
  expect([...mesh.indices]).toEqual([0, 1, 2]);
});
