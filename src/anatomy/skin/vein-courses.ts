/**
 * The dorsal venous arch, the veins of the toes that drain into it, and the two saphenous veins that leave
 * from its ends: the great one in front of the medial malleolus, the small one behind the lateral. Points
 * in mm, near the skin, which they are laid onto; illustrative.
 */
import type { Course } from './surface-line.ts';

export const VEIN_COURSES: readonly Course[] = [
  // Arch.
  [
    [132, 50, -42],
    [148, 52, -36],
    [162, 52, -22],
    [167, 50, -8],
    [165, 47, 6],
    [157, 44, 19],
    [143, 43, 31],
    [124, 42, 40],
  ],
  // Great saphenous vein.
  [
    [132, 50, -42],
    [114, 62, -40],
    [98, 76, -34],
    [89, 96, -29],
    [82, 122, -29],
    [76, 156, -33],
    [70, 196, -38],
    [66, 240, -44],
  ],
  // Small saphenous vein.
  [
    [124, 42, 40],
    [100, 46, 44],
    [72, 50, 42],
    [46, 56, 36],
    [32, 76, 28],
    [26, 104, 22],
    [18, 140, 16],
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
    [114, 62, -40],
    [124, 72, -22],
    [136, 68, -8],
    [150, 56, 4],
    [158, 46, 17],
  ],
];
