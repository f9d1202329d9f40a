/**
 * Joint facets.
 *
 * Bones are first drawn a little oversized. Each then gives way halfway to every neighbour: its
 * surface stops half a gap short of the points that are equally deep in both. Facets come out
 * congruent, with an even gap for the cartilage, and no bone enters another.
 */
import { boxesOverlap, type Field, isInBox, smoothMaximum } from '../geometry/field.ts';
import type { Bone } from './bone.ts';

/** Gap left for the cartilage of both bones, in mm. Illustrative. */
const CARTILAGE_GAP = 1.5;
/** Rounding of the facets' edges, in mm. */
const EDGE = 1.2;

/** Bones whose facet is already drawn: the ankle's dome and mortise share one surface. */
const FITTED = ['tibia', 'talus'];

/** The same bones, each cut back from its neighbours. */
export function articulate(bones: readonly Bone[]): Bone[] {
  return bones.map((bone) => {
    const neighbours = bones.filter(
      (other) =>
        other !== bone &&
        !(FITTED.includes(bone.name) && FITTED.includes(other.name)) &&
        boxesOverlap(other.box, bone.box),
    );
    return { ...bone, field: cutBack(bone, neighbours) };
  });
}

function cutBack({ field }: Bone, neighbours: readonly Bone[]): Field {
  return (x, y, z) => {
    const own = field(x, y, z);
    // Far from the surface nothing reads the exact distance.
    if (own > 4 || own < -9) return own;
    let d = own;
    for (const neighbour of neighbours) {
      if (!isInBox(neighbour.box, x, y, z)) continue;
      const other = neighbour.field(x, y, z);
      if (other < 8) d = smoothMaximum(d, (own - other) / 2 + CARTILAGE_GAP / 2, EDGE);
    }
    return d;
  };
}
