/** The nerves of the foot. Lengths in mm. */
import type { Vector3 } from '../geometry/vector.ts';
import { type Ray, TOES } from '../rig.ts';
import {
  atHead,
  type AuthoredPath,
  type AuthoredPoint,
  foot,
  leg,
  nerve,
  on,
  phalanx,
  superficialNerve,
  type ToePlace,
} from './authored-path.ts';

/** Where the tibial nerve divides, behind the medial malleolus. */
const TARSAL: Vector3 = [56, 60, -22];
const MEDIAL: Vector3 = [140, 14.5, -22];
const LATERAL: Vector3 = [124, 13, 21];

const DIGITAL = 'plantar-digital-nerves';

export const NERVES: readonly AuthoredPath[] = [
  nerve('tibial-nerve', 'tibial-nerve', [
    ...leg(
      [31, 306, -6, 2.8, 2.8],
      [33, 250, -7, 2.8, 2.8],
      [34, 200, -8, 2.7, 2.7],
      [36, 155, -8, 2.6, 2.6],
      [39.5, 115, -15, 2.4, 2.4],
    ),
    ...leg([44, 94, -18.5, 2.3, 2.3]),
    ...foot([...TARSAL, 2.2, 2.2]),
  ]),
  nerve(
    'medial-plantar-nerve',
    'medial-plantar-nerve',
    foot(
      [51.5, 65, -21, 1.8, 1.8],
      [65.5, 48, -25, 1.8, 1.8],
      [76.5, 38.5, -26, 1.7, 1.7],
      [86, 29.8, -23, 1.7, 1.7],
      [102, 22.6, -20, 1.7, 1.7],
      [122, 18, -22, 1.6, 1.6],
      [...MEDIAL, 1.4, 1.4],
    ),
  ),
  nerve(
    'lateral-plantar-nerve',
    'lateral-plantar-nerve',
    foot(
      [52.5, 66, -21.2, 1.7, 1.7],
      [57.5, 50, -22, 1.7, 1.7],
      [61, 36, -19, 1.7, 1.7],
      [66, 23, -16.5, 1.6, 1.6],
      [77, 16.8, -8, 1.5, 1.5],
      [94, 17.2, 7, 1.5, 1.5],
      [110, 15, 16, 1.4, 1.4],
      [...LATERAL, 1.4, 1.4],
    ),
  ),
  nerve(
    'lateral-plantar-nerve',
    'lateral-plantar-nerve-deep',
    foot(
      [118, 13.6, 19, 1.1, 1.1],
      [130, 21, 15.5, 1.1, 1.1],
      [140, 30, 7.5, 1, 1],
      [150, 29, -4, 0.9, 0.9],
      [155, 27.5, -13, 0.6, 0.6],
    ),
  ),
  ...commonDigital(0, MEDIAL),
  ...commonDigital(1, MEDIAL),
  ...commonDigital(2, MEDIAL),
  ...commonDigital(3, LATERAL),
  nerve(DIGITAL, 'proper-digital-nerve-1-medial', [
    ...foot([136, 17, -27, 1.2, 1.2], [166, 10, -41, 1.2, 1.2]),
    ...properDigital(0, -1),
  ]),
  nerve(DIGITAL, 'proper-digital-nerve-5-lateral', [
    ...foot([122, 12, 22, 1.2, 1.2], [148, 8, 41, 1.1, 1.1]),
    ...properDigital(4, 1),
  ]),
  nerve('deep-fibular-nerve', 'deep-fibular-nerve', [
    ...leg(
      [57, 306, 14, 1.7, 1.7],
      [58, 250, 9, 1.7, 1.7],
      [61, 200, 9, 1.7, 1.7],
      [70, 158, 14, 1.6, 1.6],
      [80, 125, 6, 1.5, 1.5],
      [86, 108, 0.5, 1.5, 1.5],
    ),
    ...foot(
      [94, 90, -2, 1.5, 1.5],
      [122, 68.5, -12, 1.3, 1.3],
      [156, 50, -18.5, 1.1, 1.1],
      [184, 35, -21.5, 1, 1],
      [203, 25, -21, 0.6, 0.6],
    ),
  ]),
  nerve(
    'deep-fibular-nerve',
    'deep-fibular-nerve-lateral',
    foot(
      [91, 95, -1, 1.2, 1.2],
      [98, 82, 5, 1.2, 1.2],
      [104, 67, 12, 1.1, 1.1],
      [109, 58, 18, 0.6, 0.6],
    ),
  ),
  superficialNerve('superficial-fibular-nerve', 'superficial-fibular-nerve', [
    ...leg([58, 212, 39, 1.5, 1.5], [69, 152, 26.5, 1.5, 1.5], [82.5, 112, 13.5, 1.4, 1.4]),
    ...foot(
      [99.5, 80, 6.5, 1.3, 1.3],
      [132.5, 57, 8.5, 1.1, 1.1],
      [161.5, 39, 10.5, 1, 1],
      [184.5, 28, 12.5, 0.6, 0.6],
    ),
  ]),
  superficialNerve('superficial-fibular-nerve', 'superficial-fibular-nerve-medial', [
    ...leg([78, 130, 18, 1.1, 1.1], [86, 108, 9, 1.1, 1.1]),
    ...foot(
      [101.5, 83, -3, 1.1, 1.1],
      [134, 64, -17, 1, 1],
      [165, 43.5, -34.5, 0.9, 0.9],
      [189, 32.5, -40.5, 0.6, 0.6],
    ),
  ]),
  superficialNerve('sural-nerve', 'sural-nerve', [
    ...leg(
      [-21, 306, -3, 1.4, 1.4],
      [-19.5, 264, -1, 1.5, 1.5],
      [-7, 232, 5, 1.5, 1.5],
      [3, 200, 11, 1.5, 1.5],
      [24.5, 150.5, 12, 1.5, 1.5],
      [36, 101, 14.5, 1.5, 1.5],
    ),
    ...foot(
      [42, 66.5, 20, 1.4, 1.4],
      [49, 52, 19.5, 1.3, 1.3],
      [58, 39.5, 26, 1.3, 1.3],
      [80.5, 31, 33, 1.2, 1.2],
      [107.5, 25, 41, 1.1, 1.1],
      [147, 16.5, 47, 1, 1],
    ),
    ...phalanx(4, 'proximal', [10, 1, 7, 0.6, 0.6]),
  ]),
  superficialNerve('saphenous-nerve', 'saphenous-nerve', [
    ...leg(
      [54, 306, -55, 1.3, 1.3],
      [63, 229.5, -47.5, 1.3, 1.3],
      [68, 160, -30, 1.3, 1.3],
      [73.5, 112.5, -24.5, 1.2, 1.2],
    ),
    ...on(
      'talus',
      [83.5, 79.5, -20.5, 1.1, 1.1],
      [92, 73.5, -25.5, 1.1, 1.1],
      [98.5, 66.5, -29, 1.1, 1.1],
    ),
    ...foot([114, 53.5, -35, 1, 1], [140, 40.5, -40.5, 0.6, 0.6]),
  ]),
  superficialNerve('medial-calcaneal-branches', 'medial-calcaneal-branch-1', [
    ...leg([40, 98, -21, 1, 1]),
    ...foot([33.5, 71.5, -19.5, 1, 1], [29.5, 47, -22, 0.9, 0.9], [24, 24, -26, 0.6, 0.6]),
  ]),
  superficialNerve('medial-calcaneal-branches', 'medial-calcaneal-branch-2', [
    ...on('talus', [45.5, 82, -24, 1, 1]),
    ...foot([45.5, 56, -22, 1, 1], [41, 34, -28, 0.9, 0.9], [36, 14, -26, 0.6, 0.6]),
  ]),
];

/** Along one side of a toe, on its sole side, to the pulp. */
function properDigital(ray: Ray, side: -1 | 1): AuthoredPoint[] {
  const hallux = ray === 0;
  const apart = side * (hallux ? 9.4 : 5.4);
  const low = hallux ? -9 : -6.4;
  const size = (radius: number): [number, number] => [radius, radius];
  const proximal: ToePlace[] = [
    [8, low - 1, apart, ...size(1)],
    [18, low + 1, apart, ...size(0.95)],
  ];
  const end = hallux
    ? phalanx(ray, 'distal', [4, -7.6, apart * 0.9, 0.9, 0.9], [12, -6, apart * 0.7, 0.6, 0.6])
    : [
        ...phalanx(ray, 'middle', [5, -5.4, apart * 0.85, 0.85, 0.85]),
        ...phalanx(ray, 'distal', [4, -4, apart * 0.7, 0.6, 0.6]),
      ];
  return [
    ...atHead(ray, [-4, hallux ? -13 : -10, apart * 1.1, ...size(1.1)]),
    ...phalanx(ray, 'proximal', ...proximal),
    ...end,
  ];
}

/** A common digital nerve and the two proper ones it divides into, between two toes. */
function commonDigital(ray: Ray & (0 | 1 | 2 | 3), from: Vector3): AuthoredPath[] {
  const next = (ray + 1) as Ray;
  const [a, b] = [TOES[ray].mtp, TOES[next].mtp];
  const forkX = Math.min(a[0], b[0]) + 2;
  const forkZ = (a[2] + b[2]) / 2;
  const space = `${ray + 1}-${next + 1}`;
  const middle = (from[0] + forkX) / 2;
  const toward = (share: number): number => from[2] + (forkZ - from[2]) * share;
  const branch = (toe: Ray, side: -1 | 1): AuthoredPath =>
    nerve(DIGITAL, `proper-digital-nerve-${toe + 1}-${side < 0 ? 'medial' : 'lateral'}`, [
      ...foot([forkX - 6, 10, forkZ, 1, 1]),
      ...properDigital(toe, side).slice(1),
    ]);
  return [
    nerve(
      DIGITAL,
      `common-digital-nerve-${space}`,
      foot(
        [from[0] - 4, from[1] + 0.4, from[2], 1.3, 1.3],
        [middle, 11, toward(0.6), 1.25, 1.25],
        [forkX - 12, 10, toward(0.92), 1.2, 1.2],
        [forkX - 3, 10, forkZ, 1, 1],
      ),
    ),
    branch(ray, 1),
    branch(next, -1),
  ];
}
