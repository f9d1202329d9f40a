/** Ligaments under the tarsus, which hold the arch up from below. Lengths in mm. */
import { type AuthoredPath, type Place, foot } from './authored-path.ts';

const UP = [0, 1, 0] as const;

const ligament = (part: string, id: string, places: readonly Place[]): AuthoredPath => ({
  id,
  part,
  tissue: 'sheet',
  points: foot(...places),
  height: UP,
});

export const SOLE_LIGAMENTS: readonly AuthoredPath[] = [
  // From the calcaneus past the cuboid's ridge to the bases of the third to fifth metatarsals.
  longPlantar(3, [93, 18, 9.5, 3.8, 1.2], [112, 20.4, 8.4, 3.4, 1], [124, 27.6, 4.6, 3, 0.4]),
  longPlantar(4, [94, 19.6, 14, 4, 1.3], [111, 20.8, 15.6, 3.6, 1.1], [120, 27, 17, 3, 0.4]),
  longPlantar(5, [94, 20.5, 19.6, 4, 1.3], [104, 18.6, 24, 3.6, 1], [110, 20.5, 28, 3, 0.4]),
  // From the shelf of the calcaneus to the navicular: a hammock for the head of the talus.
  ligament('plantar-calcaneonavicular-ligament', 'plantar-calcaneonavicular-ligament', [
    [76, 46, -15, 6, 0.5],
    [85, 44, -17.5, 7, 1.2],
    [94, 42.5, -20, 7.6, 1.3],
    [104, 41.5, -22, 7, 0.5],
  ]),
];

/** The band to one metatarsal, from the cuboid on; behind it, the three lie side by side. */
function longPlantar(metatarsal: 3 | 4 | 5, ...places: readonly Place[]): AuthoredPath {
  const beside = metatarsal - 4;
  return ligament('long-plantar-ligament', `long-plantar-ligament-${metatarsal}`, [
    [36, 14, 3 + beside * 2, 3.4, 0.4],
    [54, 18.4, 5 + beside * 3, 3.8, 1.1],
    [74, 20.4, 8.5 + beside * 4, 4, 1.3],
    ...places,
  ]);
}
