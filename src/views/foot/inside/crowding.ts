/**
 * How deep each place of a muscle's surface lies between its neighbours at rest, so that it is drawn
 * in their shade: without it, bellies that touch read as one.
 */
import type { FittedPath } from '#anatomy/soft/fitted-path.ts';
import { lengthOf, type SweptSurface, type SweptVertex } from './swept-surface.ts';
import { frameAtRest } from './rest-sweep.ts';

/** Edge of a cell of the map of what is where, in m. */
const CELL = 0.0025;
/** The room that the map covers, in m: corner, and cells along x, y and z. */
const CORNER = [-0.05, -0.01, -0.085] as const;
const CELLS = [130, 132, 68] as const;
const METRES_PER_MILLIMETRE = 0.001;
/** How far out from a surface neighbours are looked for, in m; each counts as much as the others. */
const REACHES = [0.0016, 0.0034, 0.0056, 0.0085] as const;
/** How often the shade is evened out. */
const ROUNDS = 3;
/** What a cell holds where parts meet. */
const SEVERAL = -1;
const NONE = 0;

/**
 * Shade at each vertex, 0 in the open to 1 where others lie all over it. Nerves and sheets cast none:
 * they are thin.
 *
 * @param positions Of the vertices at rest, in m.
 * @param outward Unit directions out of the surface there.
 * @param partOfPath Number of each path's part; a part casts no shade on itself.
 */
export function crowding(
  { vertices, indices }: SweptSurface,
  positions: Float32Array,
  outward: Float32Array,
  paths: readonly FittedPath[],
  partOfPath: readonly number[],
): Float32Array {
  return softened(crowdingOf(vertices, positions, outward, paths, partOfPath), indices);
}

function crowdingOf(
  vertices: readonly SweptVertex[],
  positions: Float32Array,
  outward: Float32Array,
  paths: readonly FittedPath[],
  partOfPath: readonly number[],
): Float32Array {
  const cells = occupiedCells(paths, partOfPath);
  return Float32Array.from(vertices, ({ path }, i) => {
    const part = (partOfPath[path] ?? 0) + 1;
    let met = 0;
    for (const reach of REACHES) {
      const cell = cellAt(
        (positions[3 * i] ?? 0) + reach * (outward[3 * i] ?? 0),
        (positions[3 * i + 1] ?? 0) + reach * (outward[3 * i + 1] ?? 0),
        (positions[3 * i + 2] ?? 0) + reach * (outward[3 * i + 2] ?? 0),
      );
      const there = cells[cell] ?? NONE;
      if (there !== NONE && there !== part) met += 1 / REACHES.length;
    }
    return met;
  });
}

/** The shade without the steps of the map: each vertex takes the mean of itself and its neighbours. */
function softened(shade: Float32Array, indices: readonly number[]): Float32Array {
  let current = shade;
  for (let round = 0; round < ROUNDS; round++) {
    const sums = current.slice();
    const counts = new Float32Array(current.length).fill(1);
    indices.forEach((vertex, i) => {
      // The next corner of the same triangle: over all triangles, each neighbour comes up.
      const next = indices[i % 3 === 2 ? i - 2 : i + 1] ?? vertex;
      sums[vertex] = (sums[vertex] ?? 0) + (current[next] ?? 0);
      counts[vertex] = (counts[vertex] ?? 0) + 1;
    });
    current = sums.map((sum, vertex) => sum / (counts[vertex] ?? 1));
  }
  return current;
}

/** Which part fills each cell: its number + 1. */
function occupiedCells(paths: readonly FittedPath[], partOfPath: readonly number[]): Int16Array {
  const cells = new Int16Array(CELLS[0] * CELLS[1] * CELLS[2]);
  paths.forEach((path, number) => {
    if (path.tissue !== 'muscle') return;
    const part = (partOfPath[number] ?? 0) + 1;
    const rings = Math.ceil((lengthOf(path.points) * METRES_PER_MILLIMETRE) / CELL);
    for (let ring = 0; ring <= rings; ring++) fillSection(cells, path, ring / rings, part);
  });
  return cells;
}

function fillSection(cells: Int16Array, path: FittedPath, along: number, part: number): void {
  const { centre, width, height } = frameAtRest(path, along);
  const columns = Math.ceil(Math.hypot(...width) / CELL);
  const rows = Math.ceil(Math.hypot(...height) / CELL);
  for (let column = -columns; column <= columns; column++)
    for (let row = -rows; row <= rows; row++) {
      const across = column / columns;
      const up = row / rows;
      if (across ** 2 + up ** 2 > 1) continue;
      const cell = cellAt(
        centre[0] + width[0] * across + height[0] * up,
        centre[1] + width[1] * across + height[1] * up,
        centre[2] + width[2] * across + height[2] * up,
      );
      const there = cells[cell];
      if (there !== undefined) cells[cell] = there === NONE || there === part ? part : SEVERAL;
    }
}

/** Number of the cell at a place in m; -1 outside the map. */
function cellAt(x: number, y: number, z: number): number {
  const column = Math.floor((x - CORNER[0]) / CELL);
  const row = Math.floor((y - CORNER[1]) / CELL);
  const layer = Math.floor((z - CORNER[2]) / CELL);
  const isInside =
    column >= 0 &&
    row >= 0 &&
    layer >= 0 &&
    column < CELLS[0] &&
    row < CELLS[1] &&
    layer < CELLS[2];
  return isInside ? (layer * CELLS[1] + row) * CELLS[0] + column : -1;
}
