/** The bands that hold tendons down at the ankle: thin, broad, and broadest where they run out into bone. Lengths in mm. */
import { type AuthoredPath, foot, leg, on, sheet } from './authored-path.ts';

/** Depth under the skin. */
const DEPTH = 2.3;

export const RETINACULA: readonly AuthoredPath[] = [
  // From the fibula obliquely down to the tibia.
  sheet(
    'superior-extensor-retinaculum',
    'superior-extensor-retinaculum',
    leg(
      [50, 132, 31, 15, 0.2],
      [58, 131, 29.5, 13, 0.4],
      [67, 129, 25, 11.5, 0.5],
      [78, 126, 17, 10, 0.55],
      [85, 123, 7, 9.5, 0.55],
      [86, 120, -6, 9.5, 0.55],
      [80, 116, -19, 11, 0.5],
      [70, 113, -28, 12.5, 0.4],
      [60, 111, -31, 14, 0.2],
    ),
    DEPTH,
  ),
  // A Y on its side. Both limbs come from the calcaneus: their common stem is the sling of the tendons.
  sheet(
    'inferior-extensor-retinaculum',
    'inferior-extensor-retinaculum-upper',
    [
      ...foot(
        [73, 43, 30, 7.5, 0.2],
        [80, 52, 28.5, 6.4, 0.4],
        [89, 66, 23, 5.2, 0.5],
        [96.5, 79, 12, 4.6, 0.55],
      ),
      ...on(
        'talus',
        [98, 86, 0, 4.6, 0.55],
        [94, 90, -10, 5, 0.5],
        [86, 92, -20, 6, 0.45],
        [76, 91, -29, 7.4, 0.35],
      ),
      ...leg([66, 89, -33, 9, 0.2]),
    ],
    DEPTH,
  ),
  sheet(
    'inferior-extensor-retinaculum',
    'inferior-extensor-retinaculum-lower',
    foot(
      [79, 43, 29, 7.5, 0.2],
      [84.5, 53, 27.5, 6.4, 0.4],
      [93, 67, 22, 5.2, 0.5],
      [101, 78, 11, 4.6, 0.55],
      [106, 80, -1, 4.6, 0.55],
      [109, 77, -13, 5, 0.5],
      [110, 66, -29, 6, 0.45],
      [107, 52, -37, 7.6, 0.35],
      [101, 38, -38, 9.5, 0.2],
    ),
    DEPTH,
  ),
  // From the medial malleolus to the calcaneus, over the tarsal tunnel: two bands, for the surface is hollow.
  ...([-1, 1] as const).map((side) =>
    sheet(
      'flexor-retinaculum',
      `flexor-retinaculum-${side < 0 ? 'anterior' : 'posterior'}`,
      [
        ...leg([65 - side * 3.4, 78 + side * 3, -33, 6, 0.2]),
        ...on('talus', [57 - side * 4.6, 66 + side * 3, -26.5, 6.6, 0.45]),
        ...foot(
          [48 - side * 5.4, 54 + side * 4, -23, 7.6, 0.5],
          [40 - side * 6, 43 + side * 5, -24.5, 8.6, 0.4],
          [33 - side * 6.6, 33 + side * 6, -25.5, 9.6, 0.2],
        ),
      ],
      DEPTH + 0.4,
    ),
  ),
  // From the lateral malleolus to the calcaneus.
  sheet(
    'superior-fibular-retinaculum',
    'superior-fibular-retinaculum',
    [
      ...leg([54, 75, 34, 6.4, 0.2]),
      ...foot(
        [46, 68, 28.6, 5.6, 0.45],
        [40, 62, 20, 5.4, 0.5],
        [32, 53, 19, 6.6, 0.4],
        [24, 44, 21, 8, 0.2],
      ),
    ],
    DEPTH,
  ),
  // Across both fibular tendons on the side of the calcaneus.
  sheet(
    'inferior-fibular-retinaculum',
    'inferior-fibular-retinaculum',
    foot(
      [80, 50, 29, 6, 0.2],
      [75, 42, 30.5, 5, 0.4],
      [70, 34, 32, 4.8, 0.5],
      [64, 26, 33.5, 5.6, 0.4],
      [57, 18, 34, 7, 0.2],
    ),
    DEPTH,
  ),
];
