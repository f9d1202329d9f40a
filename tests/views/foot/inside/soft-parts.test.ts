import { Matrix4, Vector3 } from 'three';
import { describe, expect, it } from 'vitest';
import { JOINTS } from '#anatomy/rig.ts';
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import { CONTROL_TEXTURE_WIDTH, createControlPoints } from '#views/foot/inside/control-points.ts';
import { LEG_TOP_PLANE } from '#views/foot/inside/cut-planes.ts';
import { nervePlaces } from '#views/foot/inside/nerve-places.ts';
import { outwardAtRest, pointsAtRest } from '#views/foot/inside/rest-sweep.ts';
import { crowding } from '#views/foot/inside/crowding.ts';
import { cutSwept, sweptGeometry } from '#views/foot/inside/swept-geometry.ts';
import { sectionAt, sweptSurface } from '#views/foot/inside/swept-surface.ts';
import { straightPath } from './rigged-files.ts';

const atRest = (): Matrix4[] =>
  JOINTS.map(({ position: [x, y, z] }) =>
    new Matrix4().makeTranslation(x / 1000, y / 1000, z / 1000),
  );

/** What the texture holds at a texel. */
function texel(points: ReturnType<typeof createControlPoints>, number: number): number[] {
  const { data, width } = points.texture.image as { data: Float32Array; width: number };
  expect(width).toBe(CONTROL_TEXTURE_WIDTH);
  return [...data.slice(4 * number, 4 * number + 4)];
}

describe('the points that soft parts are swept along', () => {
  it('are where the file has them while the joints rest', () => {
    const path = straightPath({});
    const points = createControlPoints([path]);
    points.pose(atRest());
    // The first texel is a point added before the path's own.
    const [x, y, z] = texel(points, points.pointTexel(0) + 2);
    expect([x, y, z].map((value) => value! * 1000)).toEqual([
      expect.closeTo(20, 3),
      expect.closeTo(30, 3),
      expect.closeTo(-10, 3),
    ]);
    expect(points.stretch(0)).toBeCloseTo(1, 6);
  });

  it('go with the joint that carries them', () => {
    const points = createControlPoints([straightPath({})]);
    const matrices = atRest();
    matrices.forEach((matrix) => matrix.premultiply(new Matrix4().makeTranslation(0, 0.05, 0)));
    points.pose(matrices);
    expect(texel(points, points.pointTexel(0) + 2)[1]).toBeCloseTo(0.08, 6);
  });

  it('thicken a belly that shortens so that it keeps its volume, and a belly that pulls', () => {
    const path = straightPath({ joints: ['foot', 'foot', 'foot', 'foot', 'mid'] });
    const points = createControlPoints([path]);
    const matrices = atRest();
    const mid = JOINTS.findIndex(({ name }) => name === 'mid');
    matrices[mid]!.premultiply(new Matrix4().makeTranslation(-0.008, 0, 0));
    points.pose(matrices);
    expect(points.stretch(0)).toBeCloseTo(0.9, 5);
    const [thickness] = texel(points, points.stateTexel(0));
    // Area goes up as length goes down.
    expect(thickness! ** 2 * 0.9).toBeCloseTo(1, 5);
    points.pull(Float32Array.of(1));
    expect(texel(points, points.stateTexel(0))[0]).toBeCloseTo(thickness! * 1.16, 5);
  });

  it('leave a tendon as thick as it was', () => {
    const sections: FittedPath['sections'] = [
      [0, 2, 2, 0],
      [1, 2, 2, 0],
    ];
    const points = createControlPoints([straightPath({ sections })]);
    points.pose(atRest());
    expect(texel(points, points.stateTexel(0))[0]).toBeCloseTo(1, 6);
  });
});

describe('the surface of a soft part', () => {
  it('lies round the path at the size of its sections', () => {
    const path = straightPath({});
    const { vertices } = sweptSurface([path]);
    const places = pointsAtRest(vertices, [path]);
    vertices.forEach(({ spread, along }, i) => {
      if (spread === 0) return;
      const place = new Vector3().fromArray(places, 3 * i).multiplyScalar(1000);
      const across = new Vector3(20 + 80 * along, 30, -10).sub(place);
      expect(Math.abs(across.x)).toBeLessThan(1e-3);
      expect((across.z / 8) ** 2 + (across.y / 5) ** 2).toBeCloseTo(1, 4);
    });
  });

  it('goes smoothly from one section to the next', () => {
    const path = straightPath({
      sections: [
        [0, 2, 1, 0],
        [0.5, 6, 3, 1],
        [1, 2, 1, 0],
      ],
    });
    expect(sectionAt(path, 0.25)).toEqual({
      halfWidth: expect.closeTo(0.004, 9) as number,
      halfHeight: expect.closeTo(0.002, 9) as number,
      flesh: expect.closeTo(0.5, 9) as number,
    });
    expect(sectionAt(path, 1).halfWidth).toBeCloseTo(0.002, 9);
  });

  it('ends in a flat face at the top of the leg', () => {
    const heights = [1, 2, 3, 4, 5].flatMap(() => [1, 0, 0]);
    const path = straightPath({ heights }, [20, 240, 0], [20, 310, 0]);
    const surface = { ...sweptSurface([path]), faceVertices: new Set<number>() };
    const cut = cutSwept(surface, [path], LEG_TOP_PLANE);
    const places = pointsAtRest(cut.vertices, [path]);
    const used = new Set(cut.indices);
    for (const vertex of used) expect(places[3 * vertex + 1]).toBeLessThan(0.2881);
    expect(cut.faceVertices.size).toBeGreaterThan(8);
    for (const vertex of cut.faceVertices) expect(places[3 * vertex + 1]).toBeCloseTo(0.288, 4);
  });

  it('has a direction out of the surface at each vertex, for the renderer draws flat facets without', () => {
    const path = straightPath({});
    const surface = { ...sweptSurface([path]), faceVertices: new Set<number>() };
    const geometry = sweptGeometry(surface, [
      { path, part: 0, stateTexel: 0, pointTexel: 1, stretch: undefined },
    ]);
    const { normal, position } = geometry.attributes;
    surface.vertices.forEach(({ spread, along }, i) => {
      if (spread === 0) return;
      const out = new Vector3().fromBufferAttribute(normal!, i);
      const middle = new Vector3(20 + 80 * along, 30, -10).multiplyScalar(0.001);
      expect(out.length()).toBeCloseTo(1, 5);
      expect(out.dot(new Vector3().fromBufferAttribute(position!, i).sub(middle))).toBeGreaterThan(
        0,
      );
    });
  });

  it('comes with its sheets in a group of their own', () => {
    const paths = [straightPath({ tissue: 'sheet' }), straightPath({ id: 'second' })];
    const points = createControlPoints(paths);
    const geometry = sweptGeometry(
      { ...sweptSurface(paths), faceVertices: new Set() },
      paths.map((path, number) => ({
        path,
        part: number,
        stateTexel: points.stateTexel(number),
        pointTexel: points.pointTexel(number),
        stretch: undefined,
      })),
    );
    const [body, sheets] = geometry.groups;
    const partAt = (index: number): number =>
      geometry.attributes.marks!.getX(geometry.index!.getX(index));
    expect(partAt(body!.start)).toBe(1);
    expect(partAt(sheets!.start)).toBe(0);
    expect(sheets!.start + sheets!.count).toBe(geometry.index!.count);
  });
});

describe('the shade between neighbours', () => {
  /** The mean shade of the first of two bellies, on its upper and on its lower side. */
  function shadeOfFirst(paths: readonly FittedPath[], parts: readonly number[]) {
    const surface = sweptSurface(paths);
    const outward = outwardAtRest(surface.vertices, paths);
    const positions = pointsAtRest(surface.vertices, paths);
    const shade = crowding(surface, positions, outward, paths, parts);
    const mean = (side: 1 | -1): number => {
      const seen = surface.vertices.flatMap(({ path, spread }, i) =>
        path === 0 && spread === 1 && side * outward[3 * i + 1]! > 0.9 ? [shade[i]!] : [],
      );
      return seen.reduce((sum, value) => sum + value, 0) / seen.length;
    };
    return { above: mean(1), below: mean(-1) };
  }
  // Their halves are 5 mm high.
  const below = straightPath({ id: 'below' });
  const above = straightPath({ id: 'above' }, [20, 40, -10], [100, 40, -10]);

  it('falls where a neighbour lies, and nowhere else', () => {
    const shade = shadeOfFirst([below, above], [0, 1]);
    expect(shade.above).toBeGreaterThan(0.4);
    expect(shade.below).toBeLessThan(0.01);
  });

  it('is cast neither by the same part nor by a nerve', () => {
    expect(shadeOfFirst([below, above], [0, 0]).above).toBe(0);
    expect(shadeOfFirst([below, { ...above, tissue: 'nerve' }], [0, 1]).above).toBe(0);
  });
});

describe('the way of a signal along the nerves', () => {
  const nerve = (id: string, part: string, from: number, to: number): FittedPath =>
    straightPath({ id, part, tissue: 'nerve' }, [0, from, 0], [0, to, 0]);

  it('runs from the leg’s top through the trunk into its branches', () => {
    const places = nervePlaces([
      nerve('medial', 'medial-plantar-nerve', 100, 20),
      nerve('trunk', 'tibial-nerve', 300, 100),
      nerve('lateral', 'lateral-plantar-nerve', 100, 0),
    ]);
    expect(places.get('trunk')).toEqual({ start: 0, end: expect.closeTo(200 / 300, 6) as number });
    expect(places.get('lateral')!.start).toBeCloseTo(200 / 300, 6);
    expect(places.get('lateral')!.end).toBeCloseTo(1, 6);
    expect(places.get('medial')!.end).toBeCloseTo(280 / 300, 6);
  });

  it('leaves out nerves that go to skin alone, and muscles', () => {
    const places = nervePlaces([
      nerve('trunk', 'tibial-nerve', 300, 100),
      nerve('sural', 'sural-nerve', 300, 0),
      straightPath({ id: 'muscle' }),
    ]);
    expect([...places.keys()]).toEqual(['trunk']);
    expect(nervePlaces([])).toEqual(new Map());
  });
});
