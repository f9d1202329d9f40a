/** A field read from samples, for shapes too slow to evaluate each time. */
import type { Box, Field } from './field.ts';
import { clamp } from './interpolation.ts';

/**
 * A field sampled once on a regular grid and read back by trilinear interpolation.
 *
 * Outside the box the distance keeps growing with the distance from the box, so that its border leaves
 * no step.
 *
 * @param spacing Grid spacing, in mm.
 */
export function sampleField(field: Field, { low, high }: Box, spacing: number): Field {
  const points = (axis: 0 | 1 | 2): number => Math.ceil((high[axis] - low[axis]) / spacing) + 1;
  const [nx, ny, nz] = [points(0), points(1), points(2)];
  const samples = new Float32Array(nx * ny * nz);
  let next = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++)
        samples[next++] = field(low[0] + i * spacing, low[1] + j * spacing, low[2] + k * spacing);

  const row = nx;
  const layer = nx * ny;
  const alongX = (index: number, share: number): number => {
    const a = samples[index] ?? 0;
    return a + ((samples[index + 1] ?? 0) - a) * share;
  };
  const inLayer = (index: number, u: number, v: number): number => {
    const a = alongX(index, u);
    return a + (alongX(index + row, u) - a) * v;
  };
  const beyond = (value: number, axis: 0 | 1 | 2, count: number): number =>
    Math.max(low[axis] - value, value - low[axis] - (count - 1) * spacing, 0);

  return (x, y, z) => {
    const u = clamp((x - low[0]) / spacing, 0, nx - 1.001);
    const v = clamp((y - low[1]) / spacing, 0, ny - 1.001);
    const w = clamp((z - low[2]) / spacing, 0, nz - 1.001);
    const [i, j, k] = [Math.floor(u), Math.floor(v), Math.floor(w)];
    const index = i + row * j + layer * k;
    const near = inLayer(index, u - i, v - j);
    const far = inLayer(index + layer, u - i, v - j);
    const inside = near + (far - near) * (w - k);
    return inside + beyond(x, 0, nx) + beyond(y, 1, ny) + beyond(z, 2, nz);
  };
}
