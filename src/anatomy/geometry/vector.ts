/** Points and directions in three dimensions. */

/** A point in mm or a direction, in the frame of the rig: x anterior, y up, z lateral. */
export type Vector3 = readonly [number, number, number];

/** One coordinate axis: 0 is x, 1 is y, 2 is z. */
export type Axis = 0 | 1 | 2;
export const AXES: readonly Axis[] = [0, 1, 2];

export const UP: Vector3 = [0, 1, 0];

export const add = (a: Vector3, b: Vector3): Vector3 => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];

export const subtract = (a: Vector3, b: Vector3): Vector3 => [
  a[0] - b[0],
  a[1] - b[1],
  a[2] - b[2],
];

export const scale = (a: Vector3, factor: number): Vector3 => [
  a[0] * factor,
  a[1] * factor,
  a[2] * factor,
];

export const dot = (a: Vector3, b: Vector3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];

export const cross = (a: Vector3, b: Vector3): Vector3 => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

export const magnitude = (a: Vector3): number => Math.hypot(a[0], a[1], a[2]);

export const distance = (a: Vector3, b: Vector3): number => magnitude(subtract(a, b));

/** The direction of `a`, unit length; zero stays zero. */
export const normalize = (a: Vector3): Vector3 => scale(a, 1 / (magnitude(a) || 1));

/** The point a `share` of the way from `a` to `b`. */
export const between = (a: Vector3, b: Vector3, share: number): Vector3 => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
  a[2] + (b[2] - a[2]) * share,
];

/** An orthonormal local frame. */
export interface Basis {
  readonly origin: Vector3;
  /** Long axis. */
  readonly along: Vector3;
  /** Across the long axis, as near to the given hint as can be. */
  readonly upward: Vector3;
  /** `along` × `upward`. */
  readonly across: Vector3;
}

/** The local frame at `origin` with its long axis along `along`. */
export function basis(origin: Vector3, along: Vector3, hint: Vector3 = UP): Basis {
  const unitAlong = normalize(along);
  const across = normalize(cross(unitAlong, hint));
  return { origin, along: unitAlong, upward: cross(across, unitAlong), across };
}

/** A point of the model frame in the coordinates [along, upward, across] of a local frame. */
export function toLocal(frame: Basis, x: number, y: number, z: number): Vector3 {
  const { origin, along, upward, across } = frame;
  const a = x - origin[0];
  const b = y - origin[1];
  const c = z - origin[2];
  return [
    a * along[0] + b * along[1] + c * along[2],
    a * upward[0] + b * upward[1] + c * upward[2],
    a * across[0] + b * across[1] + c * across[2],
  ];
}

/** A point of a local frame, given as [along, upward, across], in the model frame. */
export function fromLocal(frame: Basis, [along, upward, across]: Vector3): Vector3 {
  return add(
    add(frame.origin, scale(frame.along, along)),
    add(scale(frame.upward, upward), scale(frame.across, across)),
  );
}
