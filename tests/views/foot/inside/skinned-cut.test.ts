import { describe, expect, it } from 'vitest';
import { Vector3 } from 'three';
import { ARCH_PLANE } from '#views/foot/inside/cut-planes.ts';
import { fillFace } from '#views/foot/inside/face-filling.ts';
import { positionsAtRest } from '#views/foot/inside/loaded-mesh.ts';
import { cutSkinned } from '#views/foot/inside/skinned-cut.ts';
import { boxOn } from './rigged-files.ts';

const AS_STORED = { scale: new Vector3(1, 1, 1), offset: new Vector3() };

function cutBox() {
  const box = boxOn('foot', [0.1, 0.05, 0.08], [0.1, 0.03, 0]);
  const cut = cutSkinned(box, positionsAtRest(box, AS_STORED), ARCH_PLANE);
  return { box, cut };
}

const sideOf = ([x = 0, y = 0, z = 0]: number[]): number =>
  ARCH_PLANE.normal[0] * x +
  ARCH_PLANE.normal[1] * y +
  ARCH_PLANE.normal[2] * z -
  ARCH_PLANE.offset;

describe('a mesh on joints that is cut open through the arch', () => {
  it('loses its inner side', () => {
    const { cut } = cutBox();
    const { position } = cut.geometry.attributes;
    for (const vertex of cut.geometry.index!.array) {
      const place = [0, 1, 2].map((axis) => position!.getComponent(vertex, axis));
      expect(sideOf(place)).toBeLessThan(1e-6);
    }
    // The inner side of a right foot has the smaller z.
    expect(sideOf([0.1, 0.03, -0.04])).toBeGreaterThan(0);
  });

  it('draws the face of the cut apart from what is left of the surface', () => {
    const { geometry, faceIndices } = cutBox().cut;
    expect(geometry.groups.map(({ count }) => count)).toEqual([
      geometry.index!.count - faceIndices.length,
      faceIndices.length,
    ]);
  });

  it('binds every vertex to joints with weights that sum to 1', () => {
    const { geometry } = fillFace(cutBox().cut, ARCH_PLANE, AS_STORED);
    const { skinWeight, position } = geometry.attributes;
    for (let vertex = 0; vertex < position!.count; vertex++) {
      const sum = [0, 1, 2, 3].reduce((all, i) => all + skinWeight!.getComponent(vertex, i), 0);
      expect(sum).toBeCloseTo(1, 5);
    }
  });

  it('fills the face of the skin with triangles that are small enough to bend', () => {
    const { cut } = cutBox();
    const area = faceArea(cut);
    const filled = fillFace(cut, ARCH_PLANE, AS_STORED);
    expect(faceArea(filled)).toBeCloseTo(area, 8);
    expect(longestEdge(filled)).toBeLessThanOrEqual(0.00901);
    expect(longestEdge(cutBox().cut)).toBeGreaterThan(0.05);
  });
});

function corners({ geometry, faceIndices }: ReturnType<typeof cutSkinned>): Vector3[] {
  const { position } = geometry.attributes;
  return faceIndices.map((vertex) => new Vector3().fromBufferAttribute(position!, vertex));
}

function faceArea(cut: ReturnType<typeof cutSkinned>): number {
  const points = corners(cut);
  let area = 0;
  for (let i = 0; i < points.length; i += 3) {
    const [a, b, c] = points.slice(i, i + 3) as [Vector3, Vector3, Vector3];
    area += b.clone().sub(a).cross(c.clone().sub(a)).length() / 2;
  }
  return area;
}

function longestEdge(cut: ReturnType<typeof cutSkinned>): number {
  const points = corners(cut);
  return Math.max(
    ...points.map((point, i) => point.distanceTo(points[i % 3 === 2 ? i - 2 : i + 1]!)),
  );
}
