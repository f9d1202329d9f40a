/**
 * The skin under full standing load: the pads spread, the hollows between them press flat, and the medial
 * arch sinks with the bones that the rig lowers. Lengths in mm; illustrative.
 */
import { bell, smoothStep } from '../geometry/interpolation.ts';
import { type TriangleMesh, vertexAt, vertexCount } from '../geometry/mesh.ts';
import { add, type Vector3 } from '../geometry/vector.ts';
import { morphTarget } from './morph-target.ts';
import type { MorphTarget } from './skinned-geometry.ts';

/** Pads in plan view. */
const PADS = [
  { x: 34, z: -1, radius: 30 },
  { x: 188, z: -34, radius: 18 },
  { x: 185, z: 5, radius: 22 },
  { x: 164, z: 38, radius: 18 },
] as const;
const SPREAD = 1.5;
const FLATTENED = 2.2;
const SINKING = { down: 3.2, medially: 2 } as const;

export function loadShape(mesh: TriangleMesh): MorphTarget {
  const shifts = new Float32Array(mesh.positions.length);
  for (let vertex = 0; vertex < vertexCount(mesh); vertex++)
    shifts.set(loadShift(vertexAt(mesh.positions, vertex)), 3 * vertex);
  return morphTarget('load', mesh, shifts);
}

function loadShift(point: Vector3): Vector3 {
  const [x, y, z] = point;
  const pressedFlat: Vector3 = [0, -Math.min(y, FLATTENED) * smoothStep(6, 1, y), 0];
  const inArch =
    bell((x - 104) ** 2, 46) * smoothStep(-2, -24, z) * smoothStep(52, 20, y) * smoothStep(0, 6, y);
  const sunk: Vector3 = [
    0,
    -SINKING.down * inArch,
    -SINKING.medially * inArch * smoothStep(8, 30, y),
  ];
  return PADS.reduce<Vector3>(
    (shift, pad) => {
      const [dx, dz] = [x - pad.x, z - pad.z];
      const out = Math.hypot(dx, dz);
      const atRim = smoothStep(22, 4, y) * Math.exp(-(((out - pad.radius) / 9) ** 2)) * SPREAD;
      return add(shift, [(dx / (out + 1e-6)) * atRim, 0, (dz / (out + 1e-6)) * atRim]);
    },
    add(pressedFlat, sunk),
  );
}
