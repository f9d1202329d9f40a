/** Where the middle of each part is, as now posed: where its label points to. */
import { type Matrix4, Vector3 } from 'three';
import { JOINTS } from '#anatomy/rig.ts';
import type { Inside } from './inside.ts';

export interface PartMiddles {
  /** Writes the middle of a part, in m in the world's frame, into `into` and returns it. */
  readonly place: (part: number, into: Vector3) => Vector3;
}

interface Middle {
  readonly joint: number;
  /** In the joint's frame, in m. */
  readonly local: Vector3;
}

const MILLIMETRE = 0.001;

/**
 * A bone's middle is that of its surface; a soft part's is the middle point of its longest path.
 */
export function createPartMiddles({ states, middles, paths, matrices }: Inside): PartMiddles {
  const known = new Map<number, Middle>();
  for (const { id, joint, middle } of middles)
    known.set(states.indexOf(id), { joint, local: inJoint(new Vector3(...middle), joint) });
  const longest = new Map<string, number>();
  for (const { part, points, joints } of paths) {
    if (points.length <= (longest.get(part) ?? 0)) continue;
    longest.set(part, points.length);
    const point = Math.floor(joints.length / 2);
    const joint = JOINTS.findIndex(({ name }) => name === joints[point]);
    const place = new Vector3().fromArray(points, 3 * point).multiplyScalar(MILLIMETRE);
    known.set(states.indexOf(part), { joint, local: inJoint(place, joint) });
  }
  return {
    place(part, into) {
      const middle = known.get(part);
      const matrix: Matrix4 | undefined = matrices[middle?.joint ?? -1];
      return middle && matrix ? into.copy(middle.local).applyMatrix4(matrix) : into.set(0, 0, 0);
    },
  };
}

function inJoint(place: Vector3, joint: number): Vector3 {
  const [x, y, z] = JOINTS[joint]?.position ?? [0, 0, 0];
  return place.sub(new Vector3(x, y, z).multiplyScalar(MILLIMETRE));
}
