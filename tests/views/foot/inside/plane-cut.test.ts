import { BoxGeometry, type BufferGeometry, TorusGeometry, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { type CutPlane, cutByPlane, type PlaneCut } from '#views/foot/inside/plane-cut.ts';

const HALF: CutPlane = { normal: [0, 0, 1], offset: 0.01 };

function cut(geometry: BufferGeometry, plane = HALF, bodyOf: (vertex: number) => number = () => 0) {
  const positions = geometry.attributes.position!.array;
  const result = cutByPlane({ positions, indices: geometry.index!.array, bodyOf }, plane);
  return { positions, result, ...measured(positions, result) };
}

/**
 * Area of the cut faces as vectors along their normals, and the volume that the closed rest holds.
 */
function measured(positions: ArrayLike<number>, result: PlaneCut) {
  const old = positions.length / 3;
  const point = (vertex: number): Vector3 => {
    if (vertex < old) return new Vector3().fromArray(positions, 3 * vertex);
    const { from, to, share } = result.vertices[vertex - old]!;
    return point(from).lerp(point(to), share);
  };
  const facing = new Vector3();
  let volume = 0;
  const triangles = (indices: readonly number[], visit: (...corners: Vector3[]) => void): void => {
    for (let i = 0; i < indices.length; i += 3)
      visit(point(indices[i]!), point(indices[i + 1]!), point(indices[i + 2]!));
  };
  triangles(result.faceIndices, (a, b, c) => {
    facing.addScaledVector(b.clone().sub(a).cross(c.clone().sub(a)), 0.5);
  });
  triangles([...result.indices, ...result.faceIndices], (a, b, c) => {
    volume += a.dot(b.clone().cross(c)) / 6;
  });
  return { facing, volume, point };
}

describe('a cut through a closed surface', () => {
  it('leaves what is on the near side, closed by a face as large as the section', () => {
    const { facing, volume } = cut(new BoxGeometry(0.2, 0.1, 0.06));
    expect(facing.z).toBeCloseTo(0.2 * 0.1, 6);
    expect(volume).toBeCloseTo(0.2 * 0.1 * 0.04, 6);
  });

  it('lets the face look where the plane’s normal points, whichever way that is', () => {
    for (const normal of [
      [0, 1, 0],
      [0, -1, 0],
      [0.6, 0, -0.8],
    ] as const) {
      const { facing } = cut(new BoxGeometry(0.1, 0.1, 0.1), { normal, offset: 0 });
      expect(facing.normalize().dot(new Vector3(...normal))).toBeCloseTo(1, 6);
    }
  });

  it('leaves holes open where the section has them', () => {
    const ring = new TorusGeometry(0.1, 0.02, 24, 96);
    const { facing } = cut(ring, { normal: [0, 0, 1], offset: 0 });
    expect(facing.z).toBeCloseTo(Math.PI * (0.12 ** 2 - 0.08 ** 2), 4);
  });

  it('fills two bodies that lie one within the other each for itself', () => {
    const outer = new BoxGeometry(0.2, 0.2, 0.2);
    const inner = new BoxGeometry(0.1, 0.1, 0.1);
    const count = outer.attributes.position!.count;
    const both = {
      positions: [...outer.attributes.position!.array, ...inner.attributes.position!.array],
      indices: [...outer.index!.array, ...[...inner.index!.array].map((i) => i + count)],
      bodyOf: (vertex: number) => (vertex < count ? 0 : 1),
    };
    const { facing } = measured(both.positions, cutByPlane(both, HALF));
    expect(facing.z).toBeCloseTo(0.2 ** 2 + 0.1 ** 2, 6);
  });

  it('closes the section of a surface with a hole by a straight line across it', () => {
    const box = new BoxGeometry(0.2, 0.1, 0.06);
    // The first side that is stored is one that the plane crosses.
    box.setIndex([...box.index!.array].slice(6));
    expect(cut(box).facing.z).toBeCloseTo(0.2 * 0.1, 6);
  });

  it('gives the face vertices of its own, so that its edge is sharp', () => {
    const { result } = cut(new BoxGeometry(0.2, 0.1, 0.06));
    expect(Math.min(...result.faceIndices)).toBeGreaterThanOrEqual(result.firstOfFace);
    expect(Math.max(...result.indices)).toBeLessThan(result.firstOfFace);
  });

  it('leaves a surface alone that the plane does not meet', () => {
    const box = new BoxGeometry(0.01, 0.01, 0.01);
    const { result } = cut(box);
    expect(result.indices).toEqual([...box.index!.array]);
    expect(result.vertices).toEqual([]);
    expect(cut(box, { normal: [0, 0, 1], offset: -1 }).result.indices).toEqual([]);
  });
});
