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

/**
 * The head for one toe. From the heel on the four lie side by side as one belly, and part in the middle of the sole;
 * each tendon divides over the proximal phalanx to let the long flexor through.
 */
function shortFlexorOfToe(ray: Ray & (1 | 2 | 3 | 4)): AuthoredPath[] {
  const { mtp } = TOES[ray];
  const z = (share: number): number => 1 + (mtp[2] - 1) * share;
  /** Beside the middle of the belly, in mm to this head's side for each `apart` between two heads. */
  const beside = (middle: number, apart: number): number => middle + (ray - 2.5) * apart;
  const head = muscle(
    'flexor-digitorum-brevis',
    `flexor-digitorum-brevis-${ray + 1}`,
    [
      ...foot(
        [24.5, 9.5, beside(-5, 2.4), 2.6, 1.2, 0.4],
        [38.5, 10.5, beside(-5, 3.4), 4, 2.6, 1],
        [60, 12.4, beside(-3, 4.4), 4.5, 3.2, 1],
        [84, 13.6, beside(1, 5.6), 4.6, 3, 1],
        [104, 14.4, beside(5, 7.2), 4.2, 2.6, 1],
        [122, 12.8, z(0.56), 3.4, 2.1, 0.9],
        [142, 10.8, z(0.78), 1.9, 1.2, 0.2],
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
