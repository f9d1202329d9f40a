/** Second layer of the sole: what pulls on the tendons of the long toe flexor, and what they pull on. Lengths in mm. */
import { type Ray, TOES } from '../rig.ts';
import {
  atHead,
  type AuthoredPath,
  foot,
  muscle,
  phalanx,
  phalanxLength,
} from './authored-path.ts';
import { DIVISION } from './deep-posterior-leg.ts';

const UP = [0, 1, 0] as const;

export const SOLE_SECOND_LAYER: readonly AuthoredPath[] = [
  muscle(
    'quadratus-plantae',
    'quadratus-plantae-medial',
    foot(
      [40, 25, -10, 2.4, 3, 0.8],
      [56, 24, -10, 4.4, 4.6, 1],
      [78, 23, -9.5, 5, 4.4, 1],
      [100, 22.5, -8, 4.4, 2.6, 1],
      [117, 23, -7.5, 2.4, 0.7, 0.4],
    ),
    UP,
  ),
  muscle(
    'quadratus-plantae',
    'quadratus-plantae-lateral',
    foot(
      [38, 16, 4, 2.4, 1, 0.6],
      [56, 18, 2, 4.4, 1.5, 1],
      [78, 20.2, 0, 4.8, 1.7, 1],
      [100, 21.4, -2, 4, 1.8, 1],
      [117, 22.5, -5, 2.4, 0.7, 0.4],
    ),
    UP,
  ),
  ...([1, 2, 3, 4] as const).map(lumbrical),
];

/** From a tendon of the long flexor round the medial side of the toe into its extensor hood. */
function lumbrical(ray: Ray & (1 | 2 | 3 | 4)): AuthoredPath {
  const { mtp } = TOES[ray];
  const length = phalanxLength(ray, 'proximal');
  const at = (share: number, y: number, medial: number): [number, number, number] => [
    DIVISION[0] + (mtp[0] - DIVISION[0]) * share,
    y,
    DIVISION[2] + (mtp[2] - DIVISION[2]) * share - medial,
  ];
  return muscle(
    'lumbricals',
    `lumbrical-${ray}`,
    [
      ...foot(
        [...at(0.14, 21, 2.4), 0.9, 0.8, 0.6],
        [...at(0.36, 17.4, 4.2), 2.3, 2.1, 1],
        [...at(0.6, 13.6, 5), 2.1, 1.9, 0.9],
      ),
      ...atHead(ray, [-7, -8, -6, 1.1, 0.9, 0.2]),
      ...phalanx(ray, 'proximal', [7, -3, -6.6, 1, 0.8], [14, 2.6, -4.8, 1.1, 0.6]),
      ...phalanx(ray, 'proximal', [length + 0.5, 6.2, -2, 1.2, 0.6]),
      ...phalanx(ray, 'middle', [5.5, 4.8, -1.4, 1.2, 0.5]),
    ],
    UP,
  );
}
