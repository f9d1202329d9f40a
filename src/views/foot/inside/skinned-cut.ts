/**
 * Meshes on joints, cut by a plane at rest: the new vertices are bound to joints as their
 * neighbours are.
 */
import type { BufferGeometry } from 'three';
import { withBlends } from './blended-vertices.ts';
import { type CutPlane, cutByPlane, type PlaneCut } from './plane-cut.ts';

/** Groups of a cut geometry, each with a material of its own. */
const CUT_GROUPS = { surface: 0, faces: 1 } as const;

export interface CutSkinned extends Pick<PlaneCut, 'firstOfFace' | 'faceRims' | 'faceIndices'> {
  /**
   * In two groups, each with a material of its own: what is left of the surface, then the faces.
   */
  readonly geometry: BufferGeometry;
}

/**
 * What is left of a skinned geometry on one side of a plane.
 *
 * @param atRest x, y, z of each vertex at rest, in m.
 * @param bodyOf What each vertex belongs to; each body gets cut faces of its own.
 */
export function cutSkinned(
  geometry: BufferGeometry,
  atRest: Float32Array,
  plane: CutPlane,
  bodyOf: (vertex: number) => number = () => 0,
): CutSkinned {
  const indices = geometry.index?.array ?? new Uint16Array();
  const cut = cutByPlane({ positions: atRest, indices, bodyOf }, plane);
  const blends = cut.vertices.map(
    ({ from, to, share }) =>
      [
        [from, 1 - share],
        [to, share],
      ] as const,
  );
  const result = withBlends(geometry, blends);
  setGroups(result, cut.indices, cut.faceIndices);
  return { ...cut, geometry: result };
}

/** Sets the triangles of a cut geometry: what is left of the surface, then the faces. */
export function setGroups(
  geometry: BufferGeometry,
  surface: ArrayLike<number>,
  faces: ArrayLike<number>,
): void {
  geometry.setIndex([...Array.from(surface), ...Array.from(faces)]);
  geometry.clearGroups();
  geometry.addGroup(0, surface.length, CUT_GROUPS.surface);
  geometry.addGroup(surface.length, faces.length, CUT_GROUPS.faces);
}
