/**
 * The dorsal venous arch, the veins of the toes that drain into it, and the two saphenous veins that leave
 * from its ends: the great one in front of the medial malleolus, the small one behind the lateral. Points
 * in mm, near the skin, which they are laid onto; illustrative.
 */
import type { Vector3 } from '../geometry/vector.ts';
import type { Course } from './surface-line.ts';

/** Ends of veins that come from the depth, and not out of another vein: there they fade. */
export const VEIN_ROOTS: readonly Vector3[] = [
  [16, 150, 14],
  [127, 72, -23],
];

export const VEIN_COURSES: readonly Course[] = [
  // Small saphenous vein, arch and great saphenous vein, in one sweep from behind the ankle.
  [
    [16, 150, 14],
    [26, 104, 22],
    [32, 76, 28],
    [46, 58, 36],
    [72, 49, 42],
    [100, 45, 44],
    [124, 42, 40],
    [143, 43, 31],
    [157, 44, 19],
    [165, 47, 6],
    [167, 50, -8],
    [161, 52, -23],
    [147, 53, -35],
    [131, 58, -40],
    [115, 65, -39],
    [100, 78, -34],
    [89, 98, -29],
    [82, 124, -29],
    [76, 156, -33],
    [70, 196, -38],
    [66, 240, -44],
  ],
  // Veins of the spaces between the metatarsals.
  [
    [161, 52, -23],
    [178, 45, -22],
    [194, 38, -21.5],
    [207, 32, -21],
  ],
  [
    [167, 50, -6],
    [181, 42, -3],
    [194, 36, -2],
  ],
  [
    [163, 46, 11],
    [174, 39, 14],
    [187, 33, 15.5],
  ],
  [
    [148, 43, 27],
    [160, 35, 31],
    [173, 29, 32.5],
  ],
  // A cross-link over the instep.
  [
    [127, 72, -23],
    [138, 67, -8],
    [150, 56, 4],
    [158, 46, 17],
  ],
];
