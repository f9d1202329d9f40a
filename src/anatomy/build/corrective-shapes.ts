/**
 * Corrective shapes of the skin.
 *
 * Blending joint motions makes skin collapse inside a bend. So each vertex, carried into a pose, is pulled
 * onto the skin field of that pose; the pull, carried back to rest, is stored as a morph target. Lengths
 * in mm.
 */
import { type Field, surfaceNormal } from '../geometry/field.ts';
import { clamp } from '../geometry/interpolation.ts';
import { vertexAt, vertexCount, vertexNeighbours } from '../geometry/mesh.ts';
import { blend, type RigidTransform, solve, transformPoint } from '../geometry/rigid-transform.ts';
import { add, between, distance, scale, subtract, type Vector3 } from '../geometry/vector.ts';
import { poseMotions } from '../pose-motions.ts';
import { JOINTS } from '../rig.ts';
import type { SkinField } from '../skin/skin-field.ts';
import { JOINTS_PER_VERTEX } from '../skin/skin-weights.ts';
import { type CorrectivePose, correctivePoses, type CorrectiveShape } from './corrective-poses.ts';
import { morphTarget } from './morph-target.ts';
import type { MorphTarget, SkinnedGeometry } from './skinned-geometry.ts';

/** The morph targets of all corrective poses, in the order in which they are stored. */
export function correctiveShapes(
  geometry: SkinnedGeometry,
  skin: SkinField,
): readonly MorphTarget[] {
  const neighbours = vertexNeighbours(geometry.mesh);
  return correctivePoses(skin.relief).flatMap((pose) => {
    const pulls = smoothOver(neighbours, pullsInto(pose, geometry, skin), pose.smoothing);
    return pose.shapes.map((shape) =>
      morphTarget(shape.name, geometry.mesh, shiftsOf(shape, geometry, pulls)),
    );
  });
}

function shiftsOf(
  { share, rise }: CorrectiveShape,
  { mesh, normals }: SkinnedGeometry,
  pulls: Float32Array,
): Float32Array {
  const shifts = new Float32Array(mesh.positions.length);
  for (let vertex = 0; vertex < vertexCount(mesh); vertex++) {
    const point = vertexAt(mesh.positions, vertex);
    const normal = vertexAt(normals, vertex);
    const pull = scale(vertexAt(pulls, vertex), share(point));
    const shift = add(pull, scale(normal, rise(point, normal)));
    shifts.set(shift, 3 * vertex);
  }
  return shifts;
}

/** Pull of each vertex onto the posed skin, at rest. */
function pullsInto(pose: CorrectivePose, geometry: SkinnedGeometry, skin: SkinField): Float32Array {
  const { mesh, normals } = geometry;
  const motions = poseMotions(pose.turns);
  const jointMotions = JOINTS.map(({ name }) => motions.get(name));
  const posedSkin = skin.smoothIn(motions);
  const pulls = new Float32Array(mesh.positions.length);
  for (let vertex = 0; vertex < vertexCount(mesh); vertex++) {
    const atRest = vertexAt(mesh.positions, vertex);
    const share = pose.region(atRest);
    if (share < 0.01) continue;
    const motion = blendedMotion(geometry, jointMotions, vertex);
    const carried = transformPoint(motion, atRest);
    // Each vertex keeps its own level over the smooth skin, so that veins, folds and creases survive.
    const level = skin.smooth(...atRest) - pose.folds(atRest, vertexAt(normals, vertex));
    const pulled = projected(posedSkin, carried, level, pose);
    const pull = solve(motion.rotation, subtract(pulled, carried));
    pulls.set(scale(pull, share), 3 * vertex);
  }
  return pulls;
}

function blendedMotion(
  { joints, weights }: SkinnedGeometry,
  motions: readonly (RigidTransform | undefined)[],
  vertex: number,
): RigidTransform {
  const parts: { motion: RigidTransform; weight: number }[] = [];
  for (let i = JOINTS_PER_VERTEX * vertex; i < JOINTS_PER_VERTEX * (vertex + 1); i++) {
    const weight = weights[i] ?? 0;
    const motion = motions[joints[i] ?? 0];
    if (weight > 0 && motion) parts.push({ motion, weight });
  }
  return blend(parts);
}

/** A point moved out of or into a field to where that is `level`, as far as the pose allows. */
function projected(
  field: Field,
  point: Vector3,
  level: number,
  { limit, outward }: CorrectivePose,
): Vector3 {
  let at = point;
  for (let step = 0; step < 12; step++) {
    const off = field(...at) - level;
    if (Math.abs(off) < 0.05) break;
    const direction = outward(at, surfaceNormal(field, ...at, 0.6));
    at = subtract(at, scale(direction, clamp(off, -1.6, 1.6)));
  }
  const length = distance(at, point);
  return length > limit ? between(point, at, limit / length) : at;
}

/** Vectors at the vertices, averaged with those of their neighbours. */
function smoothOver(
  neighbours: ReturnType<typeof vertexNeighbours>,
  vectors: Float32Array,
  rounds: number,
): Float32Array {
  let current = vectors;
  for (let round = 0; round < rounds; round++) {
    const next = current.slice();
    neighbours.forEach((near, vertex) => {
      if (near.length === 0) return;
      for (let i = 0; i < 3; i++) {
        let sum = 0;
        for (const other of near) sum += current[3 * other + i] ?? 0;
        next[3 * vertex + i] = 0.5 * (current[3 * vertex + i] ?? 0) + (0.5 * sum) / near.length;
      }
    });
    current = next;
  }
  return current;
}
