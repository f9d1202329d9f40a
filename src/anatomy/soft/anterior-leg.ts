/** Anterior compartment of the leg: the muscles that lift foot and toes. Lengths in mm. */
import { type Ray } from '../rig.ts';
import {
  atHead,
  type AuthoredPath,
  foot,
  leg,
  muscle,
  on,
  phalanx,
  phalanxLength,
  type Place,
} from './authored-path.ts';

const FORWARD = [1, 0, 0] as const;

export const ANTERIOR_LEG: readonly AuthoredPath[] = [
  muscle(
    'tibialis-anterior',
    'tibialis-anterior',
    [
      ...leg(
        [76, 306, 12, 14, 12.5, 1],
        [76, 250, 11, 13.5, 12, 1],
        [78, 200, 7.5, 10.5, 9, 1],
        [80, 158, -0.5, 5.6, 5, 0.7],
        [80.5, 125, -11, 3.2, 2.4],
        [78.5, 103.5, -14, 2.8, 2.1],
      ),
      ...foot(
        [91.5, 83.5, -16, 2.8, 2],
        [106, 66, -26.5, 2.9, 1.8],
        [113.5, 54, -34, 3, 1.7],
        [122, 43.5, -35.5, 3.4, 1.4],
        [130, 37, -36.8, 4.2, 1],
        [137, 32, -36.4, 4.4, 0.6],
      ),
    ],
    FORWARD,
  ),
  muscle(
    'extensor-hallucis-longus',
    'extensor-hallucis-longus',
    [
      ...leg(
        [56, 262, 19, 0.8, 0.8, 0.6],
        [59, 235, 16, 3.8, 3.8, 1],
        [66, 200, 15, 4.6, 4.6, 1],
        [72, 162, 9, 4, 4, 0.9],
        [80, 130, 1.5, 2.4, 2.2, 0.2],
        [85, 110, -4, 2.1, 1.6],
      ),
      ...foot(
        [92, 89.5, -8.5, 2.1, 1.5],
        [120.5, 69, -18.5, 2.1, 1.3],
        [147.5, 54, -26, 2.1, 1.3],
        [163, 46, -29.5, 2.1, 1.2],
      ),
      ...atHead(0, [-13, 15.6, 0.3, 2.2, 1.1]),
      // With half the turn of the toe, this point keeps the tendon clear of the head however it turns.
      ...on('ses1', [194, 35.2, -33, 2.2, 0.9]),
      ...phalanx(0, 'proximal', [16, 9.8, 0, 2.7, 1], [24, 8.6, 0, 2.6, 1], [33, 8.6, 0, 2.8, 1]),
      ...phalanx(0, 'distal', [6, 6.6, 0, 3, 0.9], [10, 5, 0, 3, 0.6]),
    ],
    FORWARD,
  ),
  muscle(
    'extensor-digitorum-longus',
    'extensor-digitorum-longus',
    [
      ...leg(
        [64.5, 306, 32, 7.5, 9, 1],
        [66.5, 250, 30, 7, 8.6, 1],
        [70.5, 200, 24, 6, 6.8, 1],
        [75.5, 160, 15.5, 4.6, 4.6, 0.9],
        [81, 132, 9, 3.6, 2.8, 0.3],
        [85, 112, 5.5, 3.4, 1.7],
      ),
      ...foot([90, 97, 5, 4, 1.4], [96, 85.5, 5.5, 4, 0.6]),
    ],
    FORWARD,
  ),
  slip(1, [97, 84, 3.5], [123, 69, -2.5], [157, 51, -8]),
  slip(2, [97, 83, 6], [124, 65, 5], [155, 45.5, 5]),
  slip(3, [96, 82, 8.5], [119.5, 62.5, 12.5], [149, 41.5, 17.5]),
  slip(4, [94.5, 81.5, 11], [114, 59, 19], [140, 37, 29]),
  muscle(
    'fibularis-tertius',
    'fibularis-tertius',
    [
      ...leg(
        [58, 192, 26, 0.8, 1, 0.8],
        [64, 165, 24, 2.8, 3.2, 1],
        [75, 130, 17, 2.4, 2.4, 0.8],
        [82, 101, 10.5, 1.8, 1.2],
      ),
      ...foot([94, 69, 17.5, 1.8, 1.1], [105, 47, 29.5, 2, 1], [116.5, 33, 33.5, 2.6, 0.6]),
    ],
    FORWARD,
  ),
];

/** A tendon of the long extensor: over the toe it widens into the hood, then thins to its end. */
function slip(
  ray: Ray & (1 | 2 | 3 | 4),
  ...course: readonly (readonly [number, number, number])[]
): AuthoredPath {
  const length = phalanxLength(ray, 'proximal');
  const places = course.map(([x, y, z]): Place => [x, y, z, 1.6, 1]);
  return muscle(
    'extensor-digitorum-longus',
    `extensor-digitorum-longus-${ray + 1}`,
    [
      ...foot([90, 97, 3.5 + ray * 1, 1.3, 0.7], ...places),
      ...atHead(ray, [-10, 11, 0, 1.7, 0.9], [-2, 9.8, 0, 2.2, 0.9]),
      ...phalanx(ray, 'proximal', [9, 7.4, 0, 3.2, 0.8], [length * 0.66, 6, 0, 2.8, 0.7]),
      // On top of the joint, for the tendon to turn about when it bends.
      ...phalanx(ray, 'proximal', [length + 0.5, 6.4, 0, 2.4, 0.7]),
      ...phalanx(ray, 'middle', [5.5, 5, 0, 2, 0.7], [9.4 - ray * 0.4, 4.6, 0, 1.8, 0.7]),
      ...phalanx(ray, 'distal', [2.4, 3.6, 0, 1.6, 0.6], [4.4, 2.8, 0, 1.6, 0.5]),
    ],
    'skin',
  );
}
