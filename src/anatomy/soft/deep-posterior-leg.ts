/** Deep posterior compartment of the leg: the muscles that pass behind the medial malleolus. Lengths in mm. */
import { type Ray, TOES } from '../rig.ts';
import { atHead, type AuthoredPath, foot, leg, muscle, on, phalanx } from './authored-path.ts';

/** Where the tendon of flexor digitorum longus divides, under the middle of the foot. */
export const DIVISION = [122, 23, -6] as const;

const UNDER = [0, -1, 0] as const;

export const DEEP_POSTERIOR_LEG: readonly AuthoredPath[] = [
  muscle('tibialis-posterior', 'tibialis-posterior', [
    ...leg(
      [46.5, 306, 4.5, 10, 8, 1],
      [46, 250, 3.5, 9.6, 8, 1],
      [45.5, 200, -1, 8, 6.6, 1],
      [46.5, 155, -10, 5, 4.6, 0.9],
      [50, 118, -20, 3, 2.4, 0.1],
      [51, 94, -26, 2.7, 2],
    ),
    ...on('talus', [53, 78.5, -27, 2.7, 2]),
    ...foot(
      [63.5, 68, -23, 2.7, 2],
      [77.5, 57, -22.5, 2.7, 2],
      [91, 51.5, -30.5, 3, 1.9],
      [102, 48, -34.5, 4, 0.8],
    ),
  ]),
  // Its slips spread under the tarsus.
  muscle(
    'tibialis-posterior',
    'tibialis-posterior-medial-cuneiform',
    foot(
      [91, 51, -30.5, 2.4, 1.6],
      [101, 45.5, -33.5, 2.8, 1],
      [110, 38.5, -28.5, 2.6, 0.9],
      [121, 29.5, -26, 2.2, 0.6],
    ),
    UNDER,
  ),
  muscle(
    'tibialis-posterior',
    'tibialis-posterior-lateral-cuneiform',
    foot(
      [99, 46, -32.5, 2.4, 1],
      [107, 39, -24, 2.4, 0.9],
      [116, 36, -10, 2.4, 0.8],
      [124, 35, 2, 2, 0.6],
    ),
    UNDER,
  ),
  muscle('flexor-digitorum-longus', 'flexor-digitorum-longus', [
    ...leg(
      [44, 306, -21, 11, 8, 1],
      [43, 250, -21, 11, 8, 1],
      [42.5, 200, -20.5, 9, 7.4, 1],
      [42, 155, -20.5, 4.6, 4.6, 0.9],
      [44.5, 118, -22.5, 2.6, 2.3, 0.2],
      [46.5, 97, -22.5, 2.3, 2],
    ),
    ...on('talus', [50.5, 78, -24, 2.3, 1.9], [61, 66.5, -18.5, 2.3, 1.8]),
    ...foot(
      [72, 54.5, -24.5, 2.3, 1.8],
      [80, 45, -23, 2.4, 1.8],
      [95, 35, -20, 2.6, 1.7],
      [110, 27, -12, 3, 1.6],
      [...DIVISION, 4, 1.2],
    ),
  ]),
  muscle('flexor-hallucis-longus', 'flexor-hallucis-longus', [
    ...leg(
      [36.5, 306, 18, 7, 5.6, 1],
      [37, 250, 17, 9, 7.5, 1],
      [37.5, 205, 14.5, 9, 8, 1],
      [37, 155, 9, 7.5, 7, 1],
      [36, 118, 0, 5, 4.4, 0.9],
      [36, 96, -5, 2.8, 2.4, 0.1],
    ),
    ...on('talus', [35.5, 71.5, -6.5, 2.6, 2.2]),
    ...foot(
      [45, 49.5, -16.5, 2.6, 2.1],
      [62, 41.5, -23, 2.6, 2],
      [88, 34, -24, 2.6, 2],
      [116, 23.5, -25.5, 2.6, 1.9],
      [144, 15.5, -28.5, 2.6, 1.9],
      [166, 10.6, -32, 2.5, 1.8],
    ),
    ...atHead(0, [-3, -14.4, 0, 2.4, 1.7]),
    ...phalanx(0, 'proximal', [8, -11.4, 0, 2.4, 1.6], [25, -9, 0, 2.5, 1.5]),
    ...phalanx(0, 'distal', [3.5, -8, 0, 3, 1.3], [9, -6, 0, 3.2, 0.7]),
  ]),
  slip(1),
  slip(2),
  slip(3),
  slip(4),
];

function slip(ray: Ray & (1 | 2 | 3 | 4)): AuthoredPath {
  const { mtp } = TOES[ray];
  const at = (share: number, y: number): [number, number, number] => [
    DIVISION[0] + (mtp[0] - DIVISION[0]) * share,
    y,
    DIVISION[2] + (mtp[2] - DIVISION[2]) * share,
  ];
  return muscle(
    'flexor-digitorum-longus',
    `flexor-digitorum-longus-${ray + 1}`,
    [
      ...foot([DIVISION[0] - 5, DIVISION[1] + 1, -8 + ray, 1.8, 1]),
      ...foot([...at(0.35, 18.4), 1.6, 1.2], [...at(0.68, 13.2), 1.6, 1.2]),
      ...atHead(ray, [-5, -9.6, 0, 1.5, 1.1]),
      ...phalanx(ray, 'proximal', [6, -8.2, 0, 1.5, 1], [19 - ray * 1.3, -6, 0, 1.5, 1]),
      ...phalanx(ray, 'middle', [3.2, -6, 0, 1.5, 0.9], [8.8 - ray * 0.4, -5, 0, 1.6, 0.8]),
      ...phalanx(ray, 'distal', [2.2, -4.4, 0, 1.7, 0.8], [4.4, -3.2, 0, 1.7, 0.5]),
    ],
    [0, 1, 0],
  );
}
