/**
 * The surface of a soft part: where each of its vertices lies along and around its path.
 *
 * Nothing here depends on the pose. A vertex is a place on a curve and a place on the section
 * there, so
 * that one between two others is found by going between their numbers.
 */
import type { FittedPath, PathSection } from '#anatomy/soft/fitted-path.ts';

/** One vertex of the swept surfaces. */
export interface SweptVertex {
  /** Which path. */
  readonly path: number;
  /** Place along the path, 0 to 1; the path's points are evenly spaced in it. */
  readonly along: number;
  /** Angle round the section, in rad: 0 across, a quarter turn at the height's end. */
  readonly angle: number;
  /** 1 on the surface, 0 in the middle of the section. */
  readonly spread: number;
  /** How far beyond the end of the path, in m: ends are rounded. */
  readonly push: number;
}

export interface SweptSurface {
  readonly vertices: readonly SweptVertex[];
  readonly indices: readonly number[];
}

/** Half sizes in m of a section, and how fleshy it is, 0 to 1. */
export interface Section {
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly flesh: number;
}

/**
 * Length of one ring of triangles, in mm, and how many a path has. Nerves are finer: signals swell
 * them.
 */
const RING = { muscle: 4.5, sheet: 5, nerve: 4.5 } as const;
const RINGS = { minimum: 10, maximum: 80 } as const;
/** An end is rounded by this share of the section's smaller half size. */
const END_ROUNDING = 0.45;
const MILLIMETRE = 0.001;
const FULL_TURN = 2 * Math.PI;

/** The section at a place along a path. */
export function sectionAt({ sections }: FittedPath, along: number): Section {
  const place = sections.findIndex(([at], i) => i > 0 && along <= at);
  const high = sections.at(place) ?? [1, 0, 0, 0];
  const low = sections[place - 1] ?? high;
  const span = high[0] - low[0];
  const share = span > 0 ? Math.min(Math.max((along - low[0]) / span, 0), 1) : 0;
  const eased = share * share * (3 - 2 * share);
  const mixed = (column: 1 | 2 | 3): number => low[column] + (high[column] - low[column]) * eased;
  return {
    halfWidth: mixed(1) * MILLIMETRE,
    halfHeight: mixed(2) * MILLIMETRE,
    flesh: mixed(3),
  };
}

/** The whole surface of `paths`. */
export function sweptSurface(paths: readonly FittedPath[]): SweptSurface {
  const vertices: SweptVertex[] = [];
  const indices: number[] = [];
  paths.forEach((path, number) => {
    addPath(vertices, indices, path, number);
  });
  return { vertices, indices };
}

function addPath(
  vertices: SweptVertex[],
  indices: number[],
  path: FittedPath,
  number: number,
): void {
  const base = vertices.length;
  const rings = ringCount(path);
  const sides = sideCount(path);
  for (let ring = 0; ring <= rings; ring++)
    for (let side = 0; side <= sides; side++)
      vertices.push({
        path: number,
        along: ring / rings,
        angle: (side / sides) * FULL_TURN,
        spread: 1,
        push: 0,
      });
  for (let ring = 0; ring < rings; ring++)
    for (let side = 0; side < sides; side++) {
      const a = base + ring * (sides + 1) + side;
      const b = a + sides + 1;
      indices.push(a, b, a + 1, a + 1, b, b + 1);
    }
  const lastRing = base + rings * (sides + 1);
  for (const [along, outward, ring] of [
    [0, -1, base],
    [1, 1, lastRing],
  ] as const) {
    const { halfWidth, halfHeight } = sectionAt(path, along);
    const push = outward * Math.min(halfWidth, halfHeight) * END_ROUNDING;
    const middle = vertices.push({ path: number, along, angle: 0, spread: 0, push }) - 1;
    for (let side = ring; side < ring + sides; side++)
      indices.push(middle, ...(outward > 0 ? [side + 1, side] : [side, side + 1]));
  }
}

function ringCount({ points, tissue }: FittedPath): number {
  const rings = Math.round(lengthOf(points) / RING[tissue]);
  return Math.min(Math.max(rings, RINGS.minimum), RINGS.maximum);
}

function sideCount({ tissue, sections }: FittedPath): number {
  if (tissue === 'nerve') return 8;
  const widest = widestOf(sections);
  if (widest > 12) return 28;
  return widest > 4 ? 16 : 12;
}

/** Half the width where a path is widest, in mm. */
export function widestOf(sections: readonly PathSection[]): number {
  return Math.max(...sections.map(([, halfWidth]) => halfWidth));
}

/** Length of the line through flat points, in their unit. */
export function lengthOf(points: ArrayLike<number>): number {
  let length = 0;
  for (let i = 3; i < points.length; i += 3)
    length += Math.hypot(
      (points[i] ?? 0) - (points[i - 3] ?? 0),
      (points[i + 1] ?? 0) - (points[i - 2] ?? 0),
      (points[i + 2] ?? 0) - (points[i - 1] ?? 0),
    );
  return length;
}
