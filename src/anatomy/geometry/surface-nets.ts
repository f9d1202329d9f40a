/**
 * The surface of a field as triangles, by naive surface nets on a graded grid.
 *
 * One vertex per grid cell that the surface crosses, one quad per grid edge that it crosses. Only blocks
 * of cells that can hold the surface are sampled, and the vertices settle onto the surface at the end.
 *
 * @see Gibson 1998, "Constrained elastic surface nets", for the method.
 */
import type { Box, Field } from './field.ts';
import { clamp } from './interpolation.ts';
import type { TriangleMesh } from './mesh.ts';

export interface SurfaceNetsOptions {
  /** Grid spacing along each axis at a position on it, all in mm. */
  readonly spacing: readonly [Spacing, Spacing, Spacing];
  /** Furthest that a vertex may settle at a time, in mm. */
  readonly settling: number;
  /** How many times too large the field's distances may be; blocks are culled by them. */
  readonly safety?: number;
}
export type Spacing = (position: number) => number;

/** Cells along one edge of a block. */
const BLOCK = 8;

/** Grid positions along the axes, in mm. */
interface Grid {
  readonly xs: Float64Array;
  readonly ys: Float64Array;
  readonly zs: Float64Array;
}

/** A grid on which the blocks near the surface hold distances and the rest is NaN. */
interface SampledGrid extends Grid {
  readonly values: Float32Array;
  /** First cell of each sampled block. */
  readonly blocks: readonly (readonly [number, number, number])[];
}

/** The surface of a field within a box. Triangles wind counter-clockwise seen from outside. */
export function surfaceNets(field: Field, box: Box, options: SurfaceNetsOptions): TriangleMesh {
  const { spacing, settling, safety = 1.6 } = options;
  const grid = {
    xs: gridLine(box, 0, spacing[0]),
    ys: gridLine(box, 1, spacing[1]),
    zs: gridLine(box, 2, spacing[2]),
  };
  const sampled = sampleNearSurface(field, grid, safety);
  const { positions, vertexOfCell } = placeVertices(sampled);
  const indices = connect(sampled, vertexOfCell);
  for (let round = 0; round < 2; round++) settle(field, positions, settling);
  return { positions, indices };
}

/** Positions that cover the box along one axis in whole blocks. */
function gridLine({ low, high }: Box, axis: 0 | 1 | 2, spacing: Spacing): Float64Array {
  const line = [low[axis]];
  let last = low[axis];
  while (last < high[axis] || (line.length - 1) % BLOCK !== 0) {
    last += spacing(last);
    line.push(last);
  }
  return Float64Array.from(line);
}

function sampleNearSurface(field: Field, grid: Grid, safety: number): SampledGrid {
  const { xs, ys, zs } = grid;
  const [nx, ny] = [xs.length, ys.length];
  const values = new Float32Array(nx * ny * zs.length).fill(NaN);
  const blocks: [number, number, number][] = [];
  const middleAndSize = (line: Float64Array, start: number): [number, number] => {
    const [a = 0, b = 0] = [line[start], line[start + BLOCK]];
    return [(a + b) / 2, b - a];
  };
  for (let c = 0; c < zs.length - 1; c += BLOCK)
    for (let b = 0; b < ny - 1; b += BLOCK)
      for (let a = 0; a < nx - 1; a += BLOCK) {
        const [x, width] = middleAndSize(xs, a);
        const [y, height] = middleAndSize(ys, b);
        const [z, depth] = middleAndSize(zs, c);
        const reach = (Math.hypot(width, height, depth) / 2) * safety;
        if (Math.abs(field(x, y, z)) > reach) continue;
        blocks.push([a, b, c]);
        for (let k = c; k <= c + BLOCK; k++)
          for (let j = b; j <= b + BLOCK; j++)
            for (let i = a; i <= a + BLOCK; i++) {
              const index = i + nx * (j + ny * k);
              // Blocks share their faces.
              if (Number.isNaN(values[index]))
                values[index] = field(xs[i] ?? 0, ys[j] ?? 0, zs[k] ?? 0);
            }
      }
  return { ...grid, values, blocks };
}

/** One vertex in each cell that the surface crosses: the mean of its crossings of the cell's edges. */
function placeVertices({ xs, ys, zs, values, blocks }: SampledGrid): {
  positions: Float32Array;
  vertexOfCell: Map<number, number>;
} {
  const [nx, ny] = [xs.length, ys.length];
  const positions: number[] = [];
  const vertexOfCell = new Map<number, number>();
  const corners = new Float32Array(8);
  const place = (line: Float64Array, cell: number, share: number): number => {
    const [from = 0, to = 0] = [line[cell], line[cell + 1]];
    return from + (to - from) * share;
  };
  for (const [a, b, c] of blocks)
    for (let k = c; k < c + BLOCK; k++)
      for (let j = b; j < b + BLOCK; j++)
        for (let i = a; i < a + BLOCK; i++) {
          const cell = i + nx * (j + ny * k);
          for (let corner = 0; corner < 8; corner++)
            corners[corner] =
              values[cell + (corner & 1) + nx * ((corner >> 1) & 1) + nx * ny * (corner >> 2)] ??
              NaN;
          const crossing = meanCrossing(corners);
          if (!crossing) continue;
          vertexOfCell.set(cell, positions.length / 3);
          positions.push(
            place(xs, i, crossing[0]),
            place(ys, j, crossing[1]),
            place(zs, k, crossing[2]),
          );
        }
  return { positions: Float32Array.from(positions), vertexOfCell };
}

/** Mean of the points where the surface crosses a unit cell's edges; none if it does not. */
function meanCrossing(corners: Float32Array): [number, number, number] | undefined {
  let [x, y, z, count] = [0, 0, 0, 0];
  for (let corner = 0; corner < 8; corner++)
    for (let axis = 0; axis < 3; axis++) {
      const bit = 1 << axis;
      if ((corner & bit) !== 0) continue;
      const [from = NaN, to = NaN] = [corners[corner], corners[corner | bit]];
      if (from < 0 === to < 0) continue;
      const share = from / (from - to);
      x += (corner & 1) + (axis === 0 ? share : 0);
      y += ((corner >> 1) & 1) + (axis === 1 ? share : 0);
      z += (corner >> 2) + (axis === 2 ? share : 0);
      count++;
    }
  return count === 0 ? undefined : [x / count, y / count, z / count];
}

/** Two triangles around each grid edge that the surface crosses, from the four cells that share it. */
function connect({ xs, ys, values }: SampledGrid, vertexOfCell: Map<number, number>): Uint32Array {
  const row = xs.length;
  const layer = row * ys.length;
  const indices: number[] = [];
  const quad = (cell: number, first: number, second: number, reversed: boolean): void => {
    const a = vertexOfCell.get(cell);
    const b = vertexOfCell.get(cell - first);
    const c = vertexOfCell.get(cell - first - second);
    const d = vertexOfCell.get(cell - second);
    if (a === undefined || b === undefined || c === undefined || d === undefined) return;
    if (reversed) indices.push(a, c, b, a, d, c);
    else indices.push(a, b, c, a, c, d);
  };
  for (const cell of vertexOfCell.keys()) {
    const i = cell % row;
    const j = Math.floor(cell / row) % ys.length;
    const k = Math.floor(cell / layer);
    const isInside = (index: number): boolean => (values[index] ?? NaN) < 0;
    const inside = isInside(cell);
    if (j > 0 && k > 0 && inside !== isInside(cell + 1)) quad(cell, row, layer, !inside);
    if (i > 0 && k > 0 && inside !== isInside(cell + row)) quad(cell, layer, 1, !inside);
    if (i > 0 && j > 0 && inside !== isInside(cell + layer)) quad(cell, 1, row, !inside);
  }
  return Uint32Array.from(indices);
}

/** One Newton step of every vertex onto the surface. */
function settle(field: Field, positions: Float32Array, furthest: number): void {
  const step = 0.25;
  for (let i = 0; i < positions.length; i += 3) {
    const [x = 0, y = 0, z = 0] = positions.subarray(i, i + 3);
    const slopeX = (field(x + step, y, z) - field(x - step, y, z)) / (2 * step);
    const slopeY = (field(x, y + step, z) - field(x, y - step, z)) / (2 * step);
    const slopeZ = (field(x, y, z + step) - field(x, y, z - step)) / (2 * step);
    const steepness = slopeX * slopeX + slopeY * slopeY + slopeZ * slopeZ;
    // Where the field is nearly flat a step would shoot off.
    if (steepness < 0.05) continue;
    const share = clamp(field(x, y, z) / steepness, -furthest, furthest);
    positions.set([x - slopeX * share, y - slopeY * share, z - slopeZ * share], i);
  }
}
