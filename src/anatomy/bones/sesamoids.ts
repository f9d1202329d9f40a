/** The two sesamoids under the head of the first metatarsal. Lengths in mm; sizes illustrative. */
import { boxAround, difference, inflate } from '../geometry/field.ts';
import { ellipsoid } from '../geometry/solids.ts';
import type { Vector3 } from '../geometry/vector.ts';
import type { Bone } from './bone.ts';

/** Gap to the metatarsal for the cartilage of both, in mm. */
const GAP = 1;

/** In the two heads of flexor hallucis brevis; the medial one is the larger. */
export function sesamoids(firstMetatarsal: Bone): Bone[] {
  const sesamoid = (name: string, centre: Vector3, halfAxes: Vector3): Bone => ({
    name,
    joint: 'ses1',
    group: 'sesamoid',
    field: difference(0.8, ellipsoid(centre, halfAxes), inflate(firstMetatarsal.field, GAP)),
    box: boxAround([centre], 9),
  });
  return [
    sesamoid('medial-sesamoid', [189, 9.2, -38.7], [6.4, 3.7, 4.5]),
    sesamoid('lateral-sesamoid', [189.5, 9.2, -27.3], [5.6, 3.6, 4.1]),
  ];
}
