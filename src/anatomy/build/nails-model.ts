/** The five nail plates as one mesh, each carried by its distal phalanx. */
import type { Field } from '../geometry/field.ts';
import { vertexAt, vertexCount } from '../geometry/mesh.ts';
import { toeJoint } from '../rig.ts';
import { nailPlate } from '../skin/nail-plate.ts';
import { NAILS } from '../skin/nails.ts';
import {
  bindVertex,
  blankGeometry,
  colourVertex,
  joinGeometries,
  type SkinnedGeometry,
} from './skinned-geometry.ts';

/** Colours hold masks: red lunula, green free edge, blue rim; alpha is the place across the nail. */
export function buildNails(skin: Field): SkinnedGeometry {
  return joinGeometries(
    NAILS.map((nail) => {
      const { mesh, normals, masks, across } = nailPlate(nail, skin);
      const geometry = blankGeometry(mesh, normals);
      const joint = toeJoint(nail.ray, 'distal');
      for (let vertex = 0; vertex < vertexCount(mesh); vertex++) {
        colourVertex(geometry, vertex, [...vertexAt(masks, vertex), across[vertex] ?? 0]);
        bindVertex(geometry, vertex, [{ joint, weight: 1 }]);
      }
      return geometry;
    }),
  );
}
