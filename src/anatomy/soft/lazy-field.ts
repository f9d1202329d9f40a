/** A field that is sampled only where it is read. Lengths in mm. */
import type { Box, Field } from '../geometry/field.ts';
import { clamp } from '../geometry/interpolation.ts';

/**
 * The field on a grid of cells `spacing` wide, read linearly in between; a node is computed once, when it
 * is first needed. Beyond the box, the value at its border.
 */
export function sampleLazily(field: Field, { low, high }: Box, spacing: number): Field {
  const [nx, ny, nz] = [0, 1, 2].map(
    (axis) => Math.ceil(((high[axis] ?? 0) - (low[axis] ?? 0)) / spacing) + 1,
  ) as [number, number, number];
  const samples = new Float32Array(nx * ny * nz).fill(NaN);
  const node = (i: number, j: number, k: number): number => {
    const index = i + nx * (j + ny * k);
    const known = samples[index] ?? 0;
    if (!Number.isNaN(known)) return known;
    const value = field(low[0] + i * spacing, low[1] + j * spacing, low[2] + k * spacing);
    samples[index] = value;
    return value;
  };
  return (x, y, z) => {
    const u = clamp((x - low[0]) / spacing, 0, nx - 1.001);
    const v = clamp((y - low[1]) / spacing, 0, ny - 1.001);
    const w = clamp((z - low[2]) / spacing, 0, nz - 1.001);
    const [i, j, k] = [Math.floor(u), Math.floor(v), Math.floor(w)];
    const row = (dj: number, dk: number): number => {
      const a = node(i, j + dj, k + dk);
      return a + (node(i + 1, j + dj, k + dk) - a) * (u - i);
    };
    const layer = (dk: number): number => {
      const a = row(0, dk);
      return a + (row(1, dk) - a) * (v - j);
    };
    const near = layer(0);
    return near + (layer(1) - near) * (w - k);
  };
}
