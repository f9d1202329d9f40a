/** Third layer of the sole: the short muscles of the outer toes. Lengths in mm. */
import { atHead, type AuthoredPath, foot, muscle, on, phalanx } from './authored-path.ts';

const UP = [0, 1, 0] as const;

export const SOLE_THIRD_LAYER: readonly AuthoredPath[] = [
  muscle(
    'flexor-hallucis-brevis',
    'flexor-hallucis-brevis-medial',
    [
      ...foot(
        [110, 22.4, 1, 2, 1, 0.5],
        [126, 24, -17, 3.6, 2.6, 1],
        [144, 21, -31.6, 4.6, 3.8, 1],
        [162, 15.5, -37.5, 4.6, 4, 1],
        [175, 10, -39, 3, 2, 0.3],
      ),
      ...on('ses1', [189, 4, -38.5, 2.4, 1.1]),
      ...phalanx(0, 'proximal', [9, -9.4, -5.5, 2.2, 1.1], [13, -7, -5, 2.2, 0.7]),
    ],
    UP,
  ),
  muscle(
    'flexor-hallucis-brevis',
    'flexor-hallucis-brevis-lateral',
    [
      ...foot(
        [111, 22.4, 4, 2, 1, 0.5],
        [127, 23, -9, 3.4, 2.4, 1],
        [145, 20.5, -21.5, 4.8, 4, 1],
        [163, 15, -26.5, 4.4, 4, 1],
        [176.5, 9.5, -27.5, 3, 2, 0.3],
      ),
      ...on('ses1', [189.5, 4.5, -27.5, 2.4, 1.1]),
      ...phalanx(0, 'proximal', [9, -9.4, 5, 2.2, 1.1], [13, -7, 4.6, 2.2, 0.7]),
    ],
    UP,
  ),
  muscle(
    'adductor-hallucis',
    'adductor-hallucis-oblique',
    [
      ...foot(
        [119, 29, 12, 2, 1.4, 0.6],
        [133, 28, 5.5, 5.2, 4, 1],
        [151, 23.6, -7, 6.2, 4.4, 1],
        [168, 19, -15.5, 5, 3.6, 1],
        [181, 14, -21.5, 2.6, 1.7, 0.2],
      ),
      ...on('ses1', [191, 10, -22, 2, 1.2]),
      ...phalanx(0, 'proximal', [9, -7.4, 8.4, 2, 1], [13, -5.5, 7.2, 2, 0.6]),
    ],
    UP,
  ),
  muscle(
    'adductor-hallucis',
    'adductor-hallucis-transverse',
    [
      ...foot(
        [165, 11.5, 34, 1.6, 0.9, 0.4],
        [173, 14, 22, 3.4, 2, 1],
        [179, 15, 8, 4, 2.2, 1],
        [183, 14.6, -7, 3.4, 2, 1],
      ),
      ...on('ses1', [189, 11.6, -20, 2, 1.2, 0.2]),
      ...phalanx(0, 'proximal', [8, -6.6, 8.8, 1.8, 1], [12, -5, 7.4, 1.8, 0.6]),
    ],
    UP,
  ),
  muscle(
    'flexor-digiti-minimi-brevis',
    'flexor-digiti-minimi-brevis',
    [
      ...foot(
        [111, 18.5, 28.5, 2, 1.2, 0.6],
        [126, 14.5, 32, 4, 3, 1],
        [142, 12.4, 36.5, 3.8, 3, 1],
        [154, 10.4, 39.4, 2.2, 1.6, 0.4],
      ),
      ...atHead(4, [-3, -8.2, 1.6, 1.6, 1.1]),
      ...phalanx(4, 'proximal', [8, -5.8, 2, 1.6, 0.9], [11.5, -4, 2, 1.6, 0.6]),
    ],
    UP,
  ),
];
