/** All bones as one mesh, each carried whole by its joint, with a range of triangles of its own. */
import type { Bone } from '../bones/bone.ts';
import type { BoneCover } from '../bones/bone-cover.ts';
import { type Field, surfaceNormal } from '../geometry/field.ts';
import { smoothStep } from '../geometry/interpolation.ts';
import { type TriangleMesh, vertexAt, vertexCount } from '../geometry/mesh.ts';
import { simplify } from '../geometry/simplification.ts';
import { surfaceNets } from '../geometry/surface-nets.ts';
import { add, scale } from '../geometry/vector.ts';
import { boneColour, cartilageAt, reliefAt } from './bone-surface.ts';
import { openness } from './openness.ts';
import { optimizeOrder } from './packing.ts';
import {
  bindVertex,
  blankGeometry,
  colourVertex,
  joinGeometries,
  type SkinnedGeometry,
} from './skinned-geometry.ts';

/** Where one bone is in the indices of the mesh. */
export interface BoneRange {
  /** Its part id. */
  readonly id: string;
  /** First index, and how many. */
  readonly start: number;
  readonly count: number;
}

export interface BonesModel {
  readonly geometry: SkinnedGeometry;
  readonly ranges: readonly BoneRange[];
}

/** Largest deviation by simplification, in mm. */
const DEVIATION = 0.12;

export function buildBones(skeleton: readonly Bone[], cover: BoneCover): BonesModel {
  const parts = skeleton.map((bone) => ({ bone, geometry: buildBone(bone, skeleton, cover) }));
  let start = 0;
  const ranges = parts.map(({ bone, geometry }) => {
    const range = { id: bone.name, start, count: geometry.mesh.indices.length };
    start += range.count;
    return range;
  });
  return { geometry: joinGeometries(parts.map(({ geometry }) => geometry)), ranges };
}

function buildBone(bone: Bone, skeleton: readonly Bone[], cover: BoneCover): SkinnedGeometry {
  const mesh = boneMesh(bone);
  const { positions } = mesh;
  const normals = new Float32Array(positions.length);
  const geometry = blankGeometry(mesh, normals);
  const nearestBone: Field = (x, y, z) => Math.min(cover.foot(x, y, z), cover.leg(x, y, z)) + 2.4;
  const others = skeleton.filter((other) => other !== bone);
  for (let vertex = 0; vertex < vertexCount(mesh); vertex++) {
    const point = vertexAt(positions, vertex);
    const smooth = surfaceNormal(bone.field, ...point, 0.35);
    const cartilage = cartilageAt(bone, others, point, smooth);
    const { height, normal } = reliefAt(bone, point, smooth, 1 - cartilage);
    positions.set(add(point, scale(smooth, height)), 3 * vertex);
    normals.set(normal, 3 * vertex);
    const light = openness(nearestBone, point, smooth, 1.6);
    colourVertex(geometry, vertex, [...boneColour(bone, point, light, cartilage), cartilage]);
    bindVertex(geometry, vertex, [{ joint: bone.joint, weight: 1 }]);
  }
  // Ordered bone by bone, so that the ranges stay true in the packed file.
  return optimizeOrder(geometry).geometry;
}

function boneMesh(bone: Bone): TriangleMesh {
  const voxel = voxelOf(bone);
  const even = (): number => voxel;
  const shaft = (y: number): number => voxel * (1 + 1.8 * smoothStep(112, 140, y));
  const dense = surfaceNets(bone.field, bone.box, {
    spacing: [even, bone.group === 'leg' ? shaft : even, even],
    settling: 0.6 * voxel,
  });
  const triangles = Math.min(triangleBudget(bone), dense.indices.length / 3);
  return simplify(dense, { triangles, error: DEVIATION });
}

/** Voxel size, in mm. */
function voxelOf({ name, group }: Bone): number {
  if (name.startsWith('middle') || name.startsWith('distal')) return 0.5;
  if (group === 'phalanx' || group === 'sesamoid') return 0.6;
  if (name === 'calcaneus' || name === 'talus') return 0.9;
  return group === 'leg' ? 0.9 : 0.75;
}

function triangleBudget({ name, group }: Bone): number {
  if (name === 'calcaneus' || name === 'talus') return 3600;
  if (group === 'tarsal') return 2100;
  if (group === 'leg') return 2800;
  if (group === 'metatarsal') return 1900;
  return name.startsWith('proximal') ? 1000 : 660;
}
