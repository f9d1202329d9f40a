/** First layer of the sole, nearest the skin: abductors of the outer toes, and the short toe flexor. Lengths in mm. */
import { type Ray, TOES } from '../rig.ts';
import { atHead, type AuthoredPath, foot, muscle, phalanx } from './authored-path.ts';

const UP = [0, 1, 0] as const;

export const SOLE_FIRST_LAYER: readonly AuthoredPath[] = [
  muscle(
    'abductor-hallucis',
    'abductor-hallucis',
    [
      ...foot(
        [22, 12, -12, 3, 1.6, 0.7],
        [36, 16, -19, 6.6, 4.4, 1],
        [57, 22.5, -23.5, 8.4, 5.4, 1],
        [84, 26, -32, 8.8, 5.6, 1],
        [116, 26.5, -34.5, 7, 4.8, 1],
        [142, 22.5, -39.5, 3.6, 2.8, 0.7],
        [166, 17.5, -43, 2.4, 1.7],
      ),
      ...atHead(0, [-3, -6, -12, 2.4, 1.5]),
      ...phalanx(0, 'proximal', [9, -5, -10.5, 2.6, 1.2], [13, -4, -8.5, 2.6, 0.7]),
    ],
    [0, 0.5, -1],
  ),
  muscle(
    'flexor-digitorum-brevis',
    'flexor-digitorum-brevis',
    foot(
      [24.5, 9.5, -5, 5, 1.2, 0.5],
      [38.5, 10.5, -5, 8, 2.6, 1],
      [60, 12, -4, 10.5, 3.2, 1],
      [84, 12.6, -1, 13, 3.2, 1],
      [106, 13, 2, 13.5, 2.8, 1],
      [120, 12.5, 4, 13, 0.8, 0.8],
    ),
    UP,
  ),
  ...([1, 2, 3, 4] as const).flatMap(shortFlexorOfToe),
  muscle(
    'abductor-digiti-minimi',
    'abductor-digiti-minimi',
    [
      ...foot(
        [22, 10, 7, 3, 1.6, 0.7],
        [40, 11.5, 16, 6.4, 4.4, 1],
        [66, 12, 26, 7.4, 5.4, 1],
        [98, 12, 33.5, 7, 5.2, 1],
        [126.5, 11, 39.5, 4.6, 3.8, 0.9],
        [148, 10.5, 44.5, 2, 1.6, 0.1],
      ),
      ...atHead(4, [-3, -5, 7.4, 1.8, 1.3]),
      ...phalanx(4, 'proximal', [7, -3.6, 6.2, 1.8, 1], [10, -2.6, 5, 1.8, 0.6]),
    ],
    UP,
  ),
];

/** The head for one toe: its tendon divides over the proximal phalanx to let the long flexor through. */
function shortFlexorOfToe(ray: Ray & (1 | 2 | 3 | 4)): AuthoredPath[] {
  const { mtp } = TOES[ray];
  const z = (share: number): number => 1 + (mtp[2] - 1) * share;
  const head = muscle(
    'flexor-digitorum-brevis',
    `flexor-digitorum-brevis-${ray + 1}`,
    [
      ...foot(
        [106, 13, z(0.36), 3, 1.6, 0.9],
        [122, 12, z(0.54), 3.2, 2, 1],
        [142, 10.8, z(0.76), 1.8, 1.1, 0.3],
      ),
      ...atHead(ray, [-8, -11.8, 0, 1.6, 0.8], [0, -11.8, 0, 1.6, 0.7]),
    ],
    UP,
  );
  const half = (side: -1 | 1): AuthoredPath =>
    muscle(
      'flexor-digitorum-brevis',
      `flexor-digitorum-brevis-${ray + 1}-${side < 0 ? 'medial' : 'lateral'}`,
      [
        ...atHead(ray, [-3, -11.8, side * 0.6, 0.9, 0.7]),
        ...phalanx(ray, 'proximal', [7, -8.4, side * 2, 0.9, 0.7]),
        ...phalanx(ray, 'proximal', [18.6 - ray * 1.3, -5.2, side * (3.3 - ray * 0.3), 0.9, 0.7]),
        ...phalanx(
          ray,
          'middle',
          [3.5, -4.6, side * (3.3 - ray * 0.3), 0.9, 0.7],
          [6, -3.6, side * (3.3 - ray * 0.3), 1, 0.5],
        ),
      ],
      UP,
    );
  return [head, half(-1), half(1)];
}
