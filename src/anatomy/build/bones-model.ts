/** All bones as one mesh, each carried whole by its joint, with the range of triangles that is its own. */
import type { Bone } from '../bones/bone.ts';
import type { BoneCover } from '../bones/bone-cover.ts';
import { type Field, isInBox, surfaceNormal } from '../geometry/field.ts';
import { clamp, smoothStep } from '../geometry/interpolation.ts';
import { type TriangleMesh, vertexAt, vertexCount } from '../geometry/mesh.ts';
import { noise } from '../geometry/noise.ts';
import { simplify } from '../geometry/simplification.ts';
import { surfaceNets } from '../geometry/surface-nets.ts';
import { add, type Vector3 } from '../geometry/vector.ts';
import type { JointName } from '../rig.ts';
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
  readonly name: string;
  readonly label: string;
  readonly joint: JointName;
  /** First index, and how many. */
  readonly start: number;
  readonly count: number;
}

export interface BonesModel {
  readonly geometry: SkinnedGeometry;
  readonly ranges: readonly BoneRange[];
}

/** Largest deviation by simplification, in mm. */
const DEVIATION = 0.15;

export function buildBones(skeleton: readonly Bone[], cover: BoneCover): BonesModel {
  const parts = skeleton.map((bone) => ({ bone, geometry: buildBone(bone, skeleton, cover) }));
  let start = 0;
  const ranges = parts.map(({ bone: { name, label, joint }, geometry }) => {
    const range = { name, label, joint, start, count: geometry.mesh.indices.length };
    start += range.count;
    return range;
  });
  return { geometry: joinGeometries(parts.map(({ geometry }) => geometry)), ranges };
}

function buildBone(bone: Bone, skeleton: readonly Bone[], cover: BoneCover): SkinnedGeometry {
  const field = withRoughness(bone.field);
  const mesh = boneMesh(bone, field);
  const normals = new Float32Array(mesh.positions.length);
  const geometry = blankGeometry(mesh, normals);
  const nearestBone: Field = (x, y, z) => Math.min(cover.foot(x, y, z), cover.leg(x, y, z)) + 2.4;
  const others = skeleton.filter((other) => other !== bone);
  for (let vertex = 0; vertex < vertexCount(mesh); vertex++) {
    const point = vertexAt(mesh.positions, vertex);
    const normal = surfaceNormal(field, ...point, 0.35);
    normals.set(normal, 3 * vertex);
    const cartilage = cartilageAt(others, point, normal);
    const light = openness(nearestBone, point, normal, 1.6);
    colourVertex(geometry, vertex, [...boneColour(point, light, cartilage), cartilage]);
    bindVertex(geometry, vertex, [{ joint: bone.joint, weight: 1 }]);
  }
  // Ordered bone by bone, so that the ranges stay true in the packed file.
  return optimizeOrder(geometry).geometry;
}

function boneMesh(bone: Bone, field: Field): TriangleMesh {
  const voxel = voxelOf(bone);
  const even = (): number => voxel;
  const shaft = (y: number): number => voxel * (1 + 1.8 * smoothStep(112, 140, y));
  const dense = surfaceNets(field, bone.box, {
    spacing: [even, bone.group === 'leg' ? shaft : even, even],
    settling: 0.6 * voxel,
  });
  const triangles = Math.min(triangleBudget(bone), dense.indices.length / 3);
  return simplify(dense, { triangles, error: DEVIATION });
}

/** Voxel size, in mm. */
function voxelOf({ group }: Bone): number {
  if (group === 'phalanx' || group === 'sesamoid') return 0.6;
  return group === 'metatarsal' ? 0.8 : 0.92;
}

function triangleBudget({ name, group }: Bone): number {
  if (name === 'calcaneus' || name === 'talus') return 3600;
  if (group === 'tarsal') return 2100;
  if (group === 'leg') return 2600;
  if (group === 'metatarsal') return 1700;
  return name.startsWith('pp') ? 1000 : 620;
}

/** A bone with the roughness of its periosteum, a fifth of a millimetre. Illustrative. */
const withRoughness =
  (field: Field): Field =>
  (x, y, z) => {
    const d = field(x, y, z);
    if (d > 4 || d < -4) return d;
    const broad = noise(x * 0.3, y * 0.3, z * 0.3) * 0.2;
    return d + broad + noise(x * 0.85, y * 0.85, z * 0.85) * 0.08;
  };

/** How much a point is covered by cartilage, 0 to 1: where its surface faces a neighbour closely. */
function cartilageAt(others: readonly Bone[], point: Vector3, normal: Vector3): number {
  const outside = add(point, normal);
  let gap = Infinity;
  for (const { box, field } of others)
    if (isInBox(box, ...point)) gap = Math.min(gap, field(...outside) + 1);
  return smoothStep(3.4, 1.6, gap);
}

const BONE: Vector3 = [0.905, 0.872, 0.79];
const CARTILAGE: Vector3 = [0.87, 0.895, 0.89];
/** The files hold linear colours; those above are as seen on a screen. */
const SCREEN_GAMMA = 2.2;

/** Linear colour of a bone: a warm shaft, paler and smoother where cartilage covers it. Illustrative. */
function boneColour([x, y, z]: Vector3, light: number, cartilage: number): Vector3 {
  const grain =
    noise(x * 0.18, y * 0.18, z * 0.18) * 0.045 +
    noise(x * 1.3, y * 1.3, z * 1.3) * 0.03 * (1 - cartilage);
  const shade = 0.62 + 0.38 * light;
  const channel = (i: 0 | 1 | 2, shaded: number): number => {
    const tinted = BONE[i] + grain + (CARTILAGE[i] - BONE[i]) * cartilage * 0.85;
    return clamp(tinted * shaded, 0, 1) ** SCREEN_GAMMA;
  };
  // Red is shaded less: light that enters bone comes back warm.
  return [channel(0, 0.15 + 0.85 * shade), channel(1, shade), channel(2, shade)];
}
