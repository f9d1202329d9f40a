/** Where the foot is cut. */
import { dot, normalize, type Vector3 } from '#anatomy/geometry/vector.ts';
import type { CutPlane } from './plane-cut.ts';

/**
 * The inside ends here, below the end of the stored bones, so that bones and muscles end in one
 * face. In m.
 */
const LEG_TOP = 0.288;

export const LEG_TOP_PLANE: CutPlane = { normal: [0, 1, 0], offset: LEG_TOP };

/**
 * Middle of the heel and tip of the second toe, in m: the section through the arch runs through
 * both.
 */
const HEEL: Vector3 = [0.02, 0, -0.0025];
const SECOND_TOE: Vector3 = [0.2434, 0, -0.0096];

/**
 * Upright, along the second ray; the inner side is taken away, and one looks at the cut from there.
 */
export const ARCH_PLANE: CutPlane = throughUpright(HEEL, SECOND_TOE);

function throughUpright([x, , z]: Vector3, [farX, , farZ]: Vector3): CutPlane {
  const normal = normalize([farZ - z, 0, x - farX]);
  return { normal, offset: dot(normal, [x, 0, z]) };
}
