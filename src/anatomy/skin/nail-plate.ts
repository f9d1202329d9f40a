/** Nail plates as meshes on polar grids: no voxels, so that their outline is smooth at any size. */
import type { Field } from '../geometry/field.ts';
import { clamp, smoothStep } from '../geometry/interpolation.ts';
import { type TriangleMesh, vertexAt, vertexCount, vertexNormals } from '../geometry/mesh.ts';
import { dot, fromLocal, toLocal, type Vector3 } from '../geometry/vector.ts';
import type { Nail } from './nails.ts';

export interface NailPlate {
  readonly mesh: TriangleMesh;
  readonly normals: Float32Array;
  /** Three masks a vertex, 0 to 1: lunula, free edge, rim. */
  readonly masks: Float32Array;
  /** Place of each vertex across the nail, 0 to 1. */
  readonly across: Float32Array;
}

/** Exponent of the outline's super-ellipse. */
const OUTLINE_EXPONENT = 2.8;

/** The plate of a nail, lying on the skin. */
export function nailPlate(nail: Nail, skin: Field): NailPlate {
  const [rings, segments] = nail.ray === 0 ? [9, 48] : [7, 28];
  const points: Vector3[] = [];
  const masks: number[] = [];
  for (let ring = 0; ring <= rings; ring++)
    for (let segment = 0; segment < (ring === 0 ? 1 : segments); segment++) {
      const isLast = ring === rings;
      const reach = isLast ? 1 : (ring / (rings - 1)) ** 0.85;
      const { point, mask } = platePoint(
        nail,
        skin,
        reach,
        (segment / segments) * 2 * Math.PI,
        isLast,
      );
      points.push(point);
      masks.push(...mask);
    }
  const mesh = outward(
    { positions: Float32Array.from(points.flat()), indices: polarTriangles(rings, segments) },
    nail.frame.upward,
  );
  const across = points.map((point) =>
    clamp(0.5 + toLocal(nail.frame, ...point)[2] / (2.1 * nail.halfWidth), 0, 1),
  );
  return {
    mesh,
    normals: vertexNormals(mesh),
    masks: Float32Array.from(masks),
    across: Float32Array.from(across),
  };
}

/**
 * One point of a plate.
 *
 * @param reach Share of the way from the middle to the outline, 0 to 1.
 * @param angle Around the middle from the free edge, in rad.
 * @param tucksUnder Whether it belongs to the last ring, which gives the plate its thickness.
 */
function platePoint(
  nail: Nail,
  skin: Field,
  reach: number,
  angle: number,
  tucksUnder: boolean,
): { point: Vector3; mask: [number, number, number] } {
  const { frame, halfLength, halfWidth, ray } = nail;
  const isHallux = ray === 0;
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const n = OUTLINE_EXPONENT;
  const radius = reach / (Math.abs(c) ** n + Math.abs(s) ** n) ** (1 / n);
  const across = radius * s * halfWidth;
  const flat = 1 - (across / halfWidth) ** 2;
  const front = clamp(radius * c, 0, 1);
  // The free edge is slightly convex.
  const freeEdge = front * (isHallux ? 0.9 : 0.7) * (1 - (across / halfWidth) ** 2);
  const along = radius * c * halfLength + freeEdge;
  const skinHeight = heightOfSkin(skin, nail, Math.min(along, halfLength * 1.02), across * 0.97);
  const crown = (isHallux ? 0.5 : 0.35) * flat;
  const edge = tucksUnder ? -0.75 : 0.05;
  // Sides and root dive under the fold.
  const tuck = 0.7 * smoothStep(0.82, 1, reach) * (1 - smoothStep(0.35, 0.8, front));
  const lunula = smoothStep(
    0.62,
    0.4,
    Math.hypot((along / halfLength + 1) / 0.62, across / halfWidth / 0.62) * 0.5,
  );
  return {
    point: fromLocal(frame, [along, skinHeight + crown + edge - tuck, across]),
    mask: [
      isHallux ? lunula : lunula * 0.4,
      smoothStep(0.86, 1, along / halfLength),
      smoothStep(0.86, 1, reach),
    ],
  };
}

/** Height of the skin above the nail's plane, in mm, by bisection; 0 where the plane is outside it. */
function heightOfSkin(skin: Field, { frame }: Nail, along: number, across: number): number {
  const at = (height: number): number => skin(...fromLocal(frame, [along, height, across]));
  if (at(0) > 0) return 0;
  let [inside, outside] = [0, 13];
  for (let i = 0; i < 22; i++) {
    const middle = (inside + outside) / 2;
    if (at(middle) < 0) inside = middle;
    else outside = middle;
  }
  return inside;
}

function polarTriangles(rings: number, segments: number): Uint32Array {
  const vertex = (ring: number, segment: number): number =>
    ring === 0 ? 0 : 1 + (ring - 1) * segments + (segment % segments);
  const indices: number[] = [];
  for (let k = 0; k < segments; k++) {
    indices.push(0, vertex(1, k + 1), vertex(1, k));
    for (let ring = 1; ring < rings; ring++) {
      indices.push(vertex(ring, k), vertex(ring, k + 1), vertex(ring + 1, k));
      indices.push(vertex(ring, k + 1), vertex(ring + 1, k + 1), vertex(ring + 1, k));
    }
  }
  return Uint32Array.from(indices);
}

/** The mesh, turned inside out if it faces away from `direction` on the whole. */
function outward(mesh: TriangleMesh, direction: Vector3): TriangleMesh {
  const normals = vertexNormals(mesh);
  let facing = 0;
  for (let i = 0; i < vertexCount(mesh); i++) facing += dot(vertexAt(normals, i), direction);
  return facing < 0 ? { ...mesh, indices: mesh.indices.toReversed() } : mesh;
}
