/** Ambient light, baked. */
import type { Field } from '../geometry/field.ts';
import { clamp } from '../geometry/interpolation.ts';
import { add, scale, type Vector3 } from '../geometry/vector.ts';

const TAPS = 5;
/** Each further tap counts this much less. */
const FALLOFF = 0.7;
const STRENGTH = 0.34;

/**
 * Share of the sky that a point of a surface sees, estimated by how fast the field grows along its normal.
 *
 * @param spacing Distance between the taps along the normal, in mm.
 * @returns 0 (closed in) to 1 (open).
 */
export function openness(field: Field, point: Vector3, normal: Vector3, spacing: number): number {
  let closed = 0;
  let weight = 1;
  for (let tap = 1; tap <= TAPS; tap++) {
    const reach = spacing * tap;
    const distance = field(...add(point, scale(normal, reach)));
    closed += (weight * Math.max(0, reach - distance)) / reach;
    weight *= FALLOFF;
  }
  return clamp(1 - closed * STRENGTH, 0, 1);
}
