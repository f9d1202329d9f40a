/** The short extensors on the back of the foot. Lengths in mm. */
import type { Ray } from '../rig.ts';
import {
  atHead,
  type AuthoredPath,
  foot,
  muscle,
  on,
  phalanx,
  type Place,
} from './authored-path.ts';

export const DORSUM: readonly AuthoredPath[] = [
  muscle(
    'extensor-hallucis-brevis',
    'extensor-hallucis-brevis',
    [
      ...foot(
        [82, 48, 16, 2, 1.2, 0.8],
        [96, 59.5, 10, 4.2, 3.4, 1],
        [111, 67, 5, 4.4, 3, 1],
        [127, 63, -5, 2.4, 1.6, 0.4],
        [152, 51.5, -17, 1.6, 1],
      ),
      ...atHead(0, [-13, 14.6, 5.4, 1.7, 0.9]),
      ...on('ses1', [194, 35, -28.6, 2, 0.9]),
      ...phalanx(0, 'proximal', [13.5, 9, 3.6, 2, 0.8], [17.5, 6.6, 3, 2, 0.6]),
    ],
    'skin',
  ),
  slip(
    1,
    [84, 47, 19, 2, 1.2, 0.8],
    [98, 53, 18, 4, 3.2, 1],
    [114, 59, 12.5, 3.8, 2.6, 1],
    [130, 60, 5, 1.8, 1.2, 0.3],
    [152, 51, -4.6, 1.2, 0.9],
  ),
  slip(
    2,
    [85, 46, 19, 2, 1.2, 0.8],
    [102, 51.5, 21.5, 4.2, 3.2, 1],
    [118, 53.5, 17.5, 3.6, 2.4, 1],
    [134, 53.5, 12.5, 1.6, 1.1, 0.3],
    [151.5, 45, 9, 1.2, 0.9],
  ),
  slip(
    3,
    [86, 43, 20.5, 2, 1.2, 0.8],
    [104, 46.4, 25.5, 3.4, 2.6, 1],
    [119, 47, 24, 3, 2, 1],
    [133.5, 43, 24, 1.6, 1.1, 0.3],
    [149.5, 36.5, 24.5, 1.2, 0.9],
  ),
];

/** Beside the tendon of the long extensor, on its lateral side. */
function slip(ray: Ray & (1 | 2 | 3), ...course: readonly Place[]): AuthoredPath {
  return muscle(
    'extensor-digitorum-brevis',
    `extensor-digitorum-brevis-${ray + 1}`,
    [
      ...foot(...course),
      ...atHead(ray, [-9, 10, 3.4, 1.2, 0.8], [-2, 9, 3.2, 1.2, 0.8]),
      ...phalanx(ray, 'proximal', [9, 6.6, 2.6, 1.3, 0.7], [15, 5.2, 1.6, 1.3, 0.5]),
    ],
    'skin',
  );
}
