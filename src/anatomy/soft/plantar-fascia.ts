/** The plantar fascia: a central band that divides into a slip for each toe, and a lateral one. Lengths in mm. */
import { type Ray, RAYS, TOES } from '../rig.ts';
import { atHead, type AuthoredPath, foot, phalanx, sheet } from './authored-path.ts';

const PART = 'plantar-fascia';

export const PLANTAR_FASCIA: readonly AuthoredPath[] = [
  sheet(
    PART,
    'plantar-fascia',
    foot(
      [21, 5, -6, 5, 0.3],
      [36, 6, -6, 8, 1.3],
      [60, 7, -5, 9, 1.2],
      [86, 8.6, -2, 12, 1],
      [112, 9, 2, 16, 0.7],
      [124, 8.6, 4, 17, 0.2],
    ),
    5.2,
  ),
  ...RAYS.map(slip),
  sheet(
    PART,
    'plantar-fascia-lateral',
    foot([25, 5, 6, 2, 0.3], [42, 5.6, 17, 4, 0.9], [70, 6.5, 28, 4, 0.9], [92, 8, 35, 1.6, 0.3]),
    4.6,
  ),
];

/** To one toe: past the head of its metatarsal, into the sheath of the flexor tendons. */
function slip(ray: Ray): AuthoredPath {
  const { mtp } = TOES[ray];
  const z = (share: number): number => 2 + (mtp[2] - 2) * share;
  const rise = ray === 0 ? 5 : 0;
  return sheet(
    PART,
    `plantar-fascia-${ray + 1}`,
    [
      ...foot(
        [104, 9 + rise * 0.6, z(0.3), 3, 0.2],
        [122, 9 + rise, z(0.52), 4.2, 0.7],
        [144, 8.6 + rise * 0.8, z(0.78), 4, 0.7],
        [mtp[0] - 18, 7.6, z(0.95), 3.8, 0.6],
      ),
      ...atHead(ray, [-2, ray === 0 ? -16.5 : -13 + ray * 0.6, 0, 4, 0.4]),
      ...phalanx(ray, 'proximal', [6, ray === 0 ? -14.5 : -11 + ray * 0.8, 0, 1.6, 0.2]),
    ],
    4.6,
  );
}
