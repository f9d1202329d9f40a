/** Fourth layer of the sole: the interossei, between and under the metatarsals. Lengths in mm. */
import { type Ray } from '../rig.ts';
import { atHead, type AuthoredPath, foot, muscle, phalanx, type Place } from './authored-path.ts';

const UP = [0, 1, 0] as const;

export const SOLE_FOURTH_LAYER: readonly AuthoredPath[] = [
  // The first and second go to both sides of the second toe, the others to the lateral sides of the next two.
  dorsal(
    1,
    { toe: 1, side: -1 },
    [140, 40, -15.5, 1.4, 2.4, 0.8],
    [152, 39.5, -16.5, 3.8, 6, 1],
    [166, 33.5, -19, 4.4, 5.6, 1],
    [181, 26, -20.5, 2.4, 3.4, 0.7],
  ),
  dorsal(
    2,
    { toe: 1, side: 1 },
    [137, 44, -2.4, 1.2, 2.4, 0.8],
    [150, 41, -1.9, 3.4, 5.4, 1],
    [166, 34, -1.6, 3.6, 5, 1],
    [181, 25.5, -2.6, 2, 3, 0.7],
  ),
  dorsal(
    3,
    { toe: 2, side: 1 },
    [130, 40, 11.5, 1.2, 2.2, 0.8],
    [145, 36, 13.2, 3.4, 5, 1],
    [160, 29.5, 14.2, 3.4, 4.6, 1],
    [175, 22.5, 15, 1.9, 2.8, 0.7],
  ),
  dorsal(
    4,
    { toe: 3, side: 1 },
    [121, 31.5, 24, 1.2, 2, 0.8],
    [135, 28, 27.4, 3.2, 4.4, 1],
    [149, 23.5, 29.6, 3.2, 4, 1],
    [164, 18, 31.4, 1.8, 2.4, 0.7],
  ),
  plantar(
    1,
    2,
    [134, 36, 1.6, 1.2, 1.2, 0.7],
    [149, 32, 1.4, 2.5, 2.7, 1],
    [164, 24.5, 1.4, 2.4, 2.6, 1],
    [178, 18.4, 1, 1.2, 1.3, 0.5],
  ),
  plantar(
    2,
    3,
    [126, 29, 17, 1.2, 1.2, 0.7],
    [142, 24, 17, 2.8, 2.8, 1],
    [156, 20, 18, 2.5, 2.6, 1],
    [170, 16.6, 17.6, 1.2, 1.2, 0.5],
  ),
  plantar(
    3,
    4,
    [114, 20.5, 25.5, 1.2, 1.2, 0.7],
    [129, 19.5, 28, 2.4, 2.4, 1],
    [143, 16.5, 31, 2.2, 2.2, 1],
    [156, 13.5, 33.4, 1.3, 1.3, 0.5],
  ),
];

/** Between two metatarsals, to one side of a toe. */
function dorsal(
  number: 1 | 2 | 3 | 4,
  { toe, side }: { toe: Ray & (1 | 2 | 3); side: -1 | 1 },
  ...course: readonly Place[]
): AuthoredPath {
  return muscle(
    'dorsal-interossei',
    `dorsal-interosseous-${number}`,
    [
      ...foot(...course),
      ...atHead(toe, [-3, -1.6, side * 7.4, 1, 1.3, 0.1]),
      ...phalanx(toe, 'proximal', [8, -1.2, side * 6.6, 1, 1.1], [12, -0.4, side * 5, 1, 0.7]),
    ],
    UP,
  );
}

/** From the medial side of a metatarsal's shaft to the same side of its toe. */
function plantar(
  number: 1 | 2 | 3,
  ray: Ray & (2 | 3 | 4),
  ...course: readonly Place[]
): AuthoredPath {
  return muscle(
    'plantar-interossei',
    `plantar-interosseous-${number}`,
    [
      ...foot(...course),
      ...atHead(ray, [-2, -2.6, -6.8, 1, 1]),
      ...phalanx(ray, 'proximal', [8, -1.8, -6, 1, 0.9], [11, -1, -4.8, 1, 0.6]),
    ],
    UP,
  );
}
