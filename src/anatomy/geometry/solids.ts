/** Simple solids as fields. All lengths in mm. */
import type { Field } from './field.ts';
import { clamp } from './interpolation.ts';
import {
  type Basis,
  basis,
  distance,
  dot,
  normalize,
  scale,
  subtract,
  toLocal,
  UP,
  type Vector3,
} from './vector.ts';

const MODEL_FRAME = basis([0, 0, 0], [1, 0, 0], UP);
const at = (frame: Basis, centre: Vector3): Basis => ({ ...frame, origin: centre });

export const sphere =
  (centre: Vector3, radius: number): Field =>
  (x, y, z) =>
    Math.hypot(x - centre[0], y - centre[1], z - centre[2]) - radius;

/** Round cone: a capsule from `start` to `end` whose radius changes from one to the other. */
export function roundCone(
  start: Vector3,
  end: Vector3,
  startRadius: number,
  endRadius: number,
): Field {
  const span = subtract(end, start);
  const squaredLength = dot(span, span) || 1e-9;
  return (x, y, z) => {
    const px = x - start[0];
    const py = y - start[1];
    const pz = z - start[2];
    const t = clamp((px * span[0] + py * span[1] + pz * span[2]) / squaredLength, 0, 1);
    const off = Math.hypot(px - span[0] * t, py - span[1] * t, pz - span[2] * t);
    return off - (startRadius + (endRadius - startRadius) * t);
  };
}

/** Ellipsoid with half-axes along a frame; exact on its surface, first order in distance near it. */
export function ellipsoid(centre: Vector3, halfAxes: Vector3, frame: Basis = MODEL_FRAME): Field {
  const local = at(frame, centre);
  const [a, b, c] = halfAxes;
  const deepest = -Math.min(a, b, c);
  return (x, y, z) => {
    const [p, q, r] = toLocal(local, x, y, z);
    const k0 = Math.hypot(p / a, q / b, r / c);
    const k1 = Math.hypot(p / (a * a), q / (b * b), r / (c * c));
    return k1 < 1e-9 ? deepest : (k0 * (k0 - 1)) / k1;
  };
}

/** Box with half-sizes along a frame and rounded edges. */
export function roundedBox(
  centre: Vector3,
  halfSizes: Vector3,
  edgeRadius: number,
  frame: Basis = MODEL_FRAME,
): Field {
  const local = at(frame, centre);
  return (x, y, z) => {
    const p = toLocal(local, x, y, z);
    const a = Math.abs(p[0]) - halfSizes[0] + edgeRadius;
    const b = Math.abs(p[1]) - halfSizes[1] + edgeRadius;
    const c = Math.abs(p[2]) - halfSizes[2] + edgeRadius;
    const outside = Math.hypot(Math.max(a, 0), Math.max(b, 0), Math.max(c, 0));
    return outside + Math.min(Math.max(a, b, c), 0) - edgeRadius;
  };
}

/** All points behind a plane through `point` that faces along `outward`. */
export function halfSpace(point: Vector3, outward: Vector3): Field {
  const [a, b, c] = normalize(outward);
  const offset = a * point[0] + b * point[1] + c * point[2];
  return (x, y, z) => a * x + b * y + c * z - offset;
}

/**
 * All points behind a curved face: a vault that bulges along `outward`, or a bowl sunk against it.
 *
 * @param point The top of the vault, or the bottom of the bowl.
 * @param radius Of curvature; positive for a vault, negative for a bowl.
 */
export function curvedFace(point: Vector3, outward: Vector3, radius: number): Field {
  const centre = subtract(point, scale(normalize(outward), radius));
  const ball = sphere(centre, Math.abs(radius));
  return radius > 0 ? ball : (x, y, z) => -ball(x, y, z);
}

/** Half-sizes of a flattened section. */
export interface Section {
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** Capsule of elliptic section from `start` to `end`, its width horizontal. */
export function flattenedCapsule(
  start: Vector3,
  end: Vector3,
  atStart: Section,
  atEnd: Section,
): Field {
  const frame = basis(start, subtract(end, start));
  const length = distance(start, end);
  return (x, y, z) => {
    const [along, upward, across] = toLocal(frame, x, y, z);
    const t = clamp(along / length, 0, 1);
    const width = atStart.halfWidth + (atEnd.halfWidth - atStart.halfWidth) * t;
    const height = atStart.halfHeight + (atEnd.halfHeight - atStart.halfHeight) * t;
    const beyond = along - t * length;
    const stretched = Math.hypot(beyond, (upward * width) / height, across);
    const radius = Math.hypot(beyond, upward, across);
    return stretched < 1e-6 ? -height : (stretched - width) * Math.min(1, radius / stretched);
  };
}

/** A frame at the origin, turned from the model's. Both in degrees: yaw towards lateral, pitch nose up. */
export function turnedFrame(yaw: number, pitch = 0): Basis {
  const a = (yaw * Math.PI) / 180;
  const b = (pitch * Math.PI) / 180;
  return basis([0, 0, 0], [Math.cos(a) * Math.cos(b), Math.sin(b), Math.sin(a) * Math.cos(b)], UP);
}

/** A frame at the origin along a direction. */
export const frameAlong = (direction: Vector3): Basis => basis([0, 0, 0], direction, UP);
