/** Rigid motions: a turn followed by a shift. */
import { add, subtract, type Vector3 } from './vector.ts';

/** A 3 × 3 matrix, row after row. */
// prettier-ignore
export type Matrix3 = readonly [
  number, number, number,
  number, number, number,
  number, number, number,
];

/** Carries p to `rotation` p + `translation`. Also holds blends of rigid motions, which are not rigid. */
export interface RigidTransform {
  readonly rotation: Matrix3;
  /** In mm. */
  readonly translation: Vector3;
}

export const IDENTITY: RigidTransform = {
  rotation: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  translation: [0, 0, 0],
};

export const multiply = (m: Matrix3, [x, y, z]: Vector3): Vector3 => [
  m[0] * x + m[1] * y + m[2] * z,
  m[3] * x + m[4] * y + m[5] * z,
  m[6] * x + m[7] * y + m[8] * z,
];

/** The inverse of a rotation, which is its transpose, applied to a direction. */
const multiplyTransposed = (m: Matrix3, [x, y, z]: Vector3): Vector3 => [
  m[0] * x + m[3] * y + m[6] * z,
  m[1] * x + m[4] * y + m[7] * z,
  m[2] * x + m[5] * y + m[8] * z,
];

/** The vector that a matrix carries to `v`. A blend of turns is invertible as long as they agree. */
export function solve(matrix: Matrix3, v: Vector3): Vector3 {
  const [a, b, c, d, e, f, g, h, k] = matrix;
  const [minorA, minorB, minorC] = [e * k - f * h, f * g - d * k, d * h - e * g];
  const determinant = a * minorA + b * minorB + c * minorC || 1e-6;
  return [
    (minorA * v[0] + (c * h - b * k) * v[1] + (b * f - c * e) * v[2]) / determinant,
    (minorB * v[0] + (a * k - c * g) * v[1] + (c * d - a * f) * v[2]) / determinant,
    (minorC * v[0] + (b * g - a * h) * v[1] + (a * e - b * d) * v[2]) / determinant,
  ];
}

export const transformPoint = (motion: RigidTransform, point: Vector3): Vector3 =>
  add(multiply(motion.rotation, point), motion.translation);

/** The point that a rigid motion carries to `point`. */
export const transformPointBack = (motion: RigidTransform, point: Vector3): Vector3 =>
  multiplyTransposed(motion.rotation, subtract(point, motion.translation));

/** First `inner`, then `outer`. */
export function compose(outer: RigidTransform, inner: RigidTransform): RigidTransform {
  const [a, b, c, d, e, f, g, h, k] = inner.rotation;
  const [r0, r3, r6] = multiply(outer.rotation, [a, d, g]);
  const [r1, r4, r7] = multiply(outer.rotation, [b, e, h]);
  const [r2, r5, r8] = multiply(outer.rotation, [c, f, k]);
  return {
    rotation: [r0, r1, r2, r3, r4, r5, r6, r7, r8],
    translation: transformPoint(outer, inner.translation),
  };
}

/**
 * A right-handed turn about an axis through a point.
 *
 * @param centre A point of the axis, in mm.
 * @param axis Direction of the axis, unit length.
 * @param angle In rad.
 */
export function turnAbout(centre: Vector3, axis: Vector3, angle: number): RigidTransform {
  const [x, y, z] = axis;
  const sine = Math.sin(angle);
  const cosine = Math.cos(angle);
  const rest = 1 - cosine;
  const rotation: Matrix3 = [
    cosine + x * x * rest,
    x * y * rest - z * sine,
    x * z * rest + y * sine,
    y * x * rest + z * sine,
    cosine + y * y * rest,
    y * z * rest - x * sine,
    z * x * rest - y * sine,
    z * y * rest + x * sine,
    cosine + z * z * rest,
  ];
  return { rotation, translation: subtract(centre, multiply(rotation, centre)) };
}

/** The weighted sum of motions, as skinning blends them; the weights sum to 1. */
export function blend(
  parts: readonly { motion: RigidTransform; weight: number }[],
): RigidTransform {
  const rotation = new Float64Array(9);
  const translation = new Float64Array(3);
  for (const { motion, weight } of parts) {
    motion.rotation.forEach((value, i) => (rotation[i] = (rotation[i] ?? 0) + weight * value));
    motion.translation.forEach(
      (value, i) => (translation[i] = (translation[i] ?? 0) + weight * value),
    );
  }
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, k = 0] = rotation;
  const [x = 0, y = 0, z = 0] = translation;
  return { rotation: [a, b, c, d, e, f, g, h, k], translation: [x, y, z] };
}
