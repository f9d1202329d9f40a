/**
 * The plantar fascia: from the heel five bands fan out, one to each toe. They lie side by side as one
 * triangular sheet as far as the middle of the metatarsals, and part there. A lateral band covers the
 * abductor of the little toe. Lengths in mm.
 */
import { type Ray, RAYS, TOES } from '../rig.ts';
import { atHead, type AuthoredPath, foot, phalanx, sheet } from './authored-path.ts';

const PART = 'plantar-fascia';

export const PLANTAR_FASCIA: readonly AuthoredPath[] = [
  ...RAYS.map(band),
  sheet(
    PART,
    'plantar-fascia-lateral',
    foot(
      [22, 5, 3, 4, 0.3],
      [38, 5.4, 12, 5, 0.8],
      [58, 6, 22, 5.4, 0.8],
      [80, 7, 31, 4.6, 0.6],
      [100, 8.5, 37, 3.4, 0.3],
    ),
    4.6,
  ),
];

/** To one toe: past the head of its metatarsal, into the sheath of the flexor tendons. */
function band(ray: Ray): AuthoredPath {
  const { mtp } = TOES[ray];
  // The bands lie closest where the sheet is narrowest, at the heel.
  const fromMiddle = ray - 2;
  // That to the big toe parts from the others last, and climbs over the belly under its metatarsal.
  const lag = ray === 0 ? 0.7 : 1;
  const z = (start: number, share: number): number =>
    (start + fromMiddle * 2.2) * (1 - lag * share) + mtp[2] * lag * share;
  const medial = ray === 0;
  return sheet(
    PART,
    `plantar-fascia-${ray + 1}`,
    [
      ...foot(
        [19, 5, z(-6, 0), 3.6, 0.4],
        [34, 5.6, z(-6, 0), 4.4, 1.2],
        [60, 7, z(-5, 0.08), 4.8, 1.2],
        [86, medial ? 10.6 : 8.8, z(-2, 0.24), 5.8, 1],
        [108, medial ? 13 : 9.4, z(0, 0.46), 6.2, 0.85],
        [128, medial ? 14 : 9.2, z(0, 0.68), 5.4, 0.7],
        [146, medial ? 12 : 8.8, z(0, medial ? 1.15 : 0.85), 4.4, 0.6],
        [mtp[0] - 16, 7.6, mtp[2], 4.2, 0.5],
      ),
      ...atHead(ray, [-2, medial ? -16.5 : -13 + ray * 0.6, 0, 4.4, 0.35]),
      ...phalanx(ray, 'proximal', [8, medial ? -14.5 : -11 + ray * 0.8, 0, 4, 0.2]),
    ],
    4.8,
  );
}
