/** The skin as a mesh with masks, weights and corrective shapes. */
import { type Field, surfaceNormal } from '../geometry/field.ts';
import { smoothStep } from '../geometry/interpolation.ts';
import { type TriangleMesh, vertexAt, vertexCount } from '../geometry/mesh.ts';
import { simplify } from '../geometry/simplification.ts';
import { surfaceNets } from '../geometry/surface-nets.ts';
import { RAYS } from '../rig.ts';
import { type SkinField, SKIN_TOP } from '../skin/skin-field.ts';
import { skinMasks } from '../skin/skin-masks.ts';
import { skinWeights } from '../skin/skin-weights.ts';
import { correctiveShapes } from './corrective-shapes.ts';
import { loadShape } from './load-shape.ts';
import { openness } from './openness.ts';
import {
  bindVertex,
  blankGeometry,
  colourVertex,
  type MorphTarget,
  type SkinnedGeometry,
} from './skinned-geometry.ts';

/** Triangles of the skin: as many as keep the file under 300 kB. */
const TRIANGLES = 24_000;
/** Largest deviation by simplification, in mm. */
const DEVIATION = 0.4;

/** A box that holds the skin, in mm. */
const SKIN_BOX = { low: [-8, -3, -64], high: [266, SKIN_TOP + 8, 64] } as const;

export interface SkinModel {
  readonly geometry: SkinnedGeometry;
  readonly morphs: readonly MorphTarget[];
}

export function buildSkin(skin: SkinField): SkinModel {
  const mesh = skinMesh(skin);
  const geometry = blankGeometry(mesh, normalsOf(skin.detailed, mesh, 0.4));
  for (let vertex = 0; vertex < vertexCount(mesh); vertex++) {
    const point = vertexAt(mesh.positions, vertex);
    const normal = vertexAt(geometry.normals, vertex);
    const open = openness(skin.smooth, point, normal, 2.2);
    const masks = skinMasks(point, normal, open, skin.relief.vein(...point));
    colourVertex(geometry, vertex, [masks.blood, masks.openness, masks.plantar, masks.vein]);
    bindVertex(geometry, vertex, skinWeights(point));
  }
  return { geometry, morphs: [...correctiveShapes(geometry, skin), loadShape(geometry.mesh)] };
}

function skinMesh(skin: SkinField): TriangleMesh {
  const dense = surfaceNets(skin.detailed, SKIN_BOX, {
    // Voxels of 0.8 to 0.9 mm at the toes, growing up the leg and towards the heel.
    spacing: [
      (x) => 1.75 - 0.85 * smoothStep(125, 185, x),
      (y) => 0.9 + 1.5 * smoothStep(32, 120, y),
      () => 0.84,
    ],
    settling: 0.66,
  });
  const target = { triangles: TRIANGLES, error: DEVIATION };
  return simplify(dense, target, normalsOf(withComingFolds(skin), dense, 0.35));
}

/** Ridge of a taut tendon, in mm, for which the mesh keeps triangles. */
const TAUT = 1.2;
/** Height of the ripples, in mm, for which it keeps them where the heel folds up against the calf. */
const RIPPLE = 0.22;

/**
 * The skin with tendons that stand out as when they pull, and with ripples above the heel:
 * a pose will fold it there, and folds need triangles.
 */
function withComingFolds({ detailed, relief }: SkinField): Field {
  return (x, y, z) => {
    const pull = RAYS.reduce<number>((most, ray) => Math.max(most, relief.tendon(ray, x, y, z)), 0);
    const folds =
      smoothStep(44, 30, x) * smoothStep(36, 50, y) * smoothStep(124, 106, y) * Math.sin(y * 0.9);
    return detailed(x, y, z) - TAUT * pull - RIPPLE * folds;
  };
}

/** Normals of the field, so that a sparse mesh is shaded like a dense one. */
function normalsOf(skin: Field, mesh: TriangleMesh, step: number): Float32Array {
  const normals = new Float32Array(mesh.positions.length);
  for (let vertex = 0; vertex < vertexCount(mesh); vertex++)
    normals.set(surfaceNormal(skin, ...vertexAt(mesh.positions, vertex), step), 3 * vertex);
  return normals;
}
