/** The bands that hold tendons down at the ankle, each a bundle of strips that fan out at its ends. Lengths in mm. */
import { type AuthoredPath, foot, leg, on, sheet } from './authored-path.ts';

/** Depth under the skin. */
const DEPTH = 2.3;

/** Strips of one band, counted from the top, and how far each is from the middle one. */
const strips = <T>(count: number, strip: (offset: number, name: number) => T): T[] =>
  Array.from({ length: count }, (_, i) => strip(i - (count - 1) / 2, i + 1));

/** Ends of a strip are drawn out unevenly, so that a band frays into the fascia instead of ending in a line. */
const fray = (offset: number, reach: number): number =>
  reach * (Math.abs(offset) % 2 < 1 ? 1 : -1) * 0.5;

export const RETINACULA: readonly AuthoredPath[] = [
  // From the fibula obliquely down to the tibia.
  ...strips(5, (offset, name) =>
    sheet(
      'superior-extensor-retinaculum',
      `superior-extensor-retinaculum-${name}`,
      leg(
        [55.5 - fray(offset, 3), 129 - offset * 5.4, 31.5, 1, 0.15],
        [62, 128 - offset * 4.8, 28, 2.6, 0.35],
        [73, 126 - offset * 3.6, 22, 2.4, 0.5],
        [85, 123 - offset * 3, 8, 2.2, 0.5],
        [86, 120 - offset * 3, -7, 2.2, 0.5],
        [78, 116 - offset * 3.8, -21, 2.5, 0.4],
        [66 - fray(offset, 5), 112 - offset * 5.2, -30, 1, 0.15],
      ),
      DEPTH,
    ),
  ),
  // The stem of the Y, from the calcaneus up to the tendons, whose sling it forms.
  ...strips(3, (offset, name) =>
    sheet(
      'inferior-extensor-retinaculum',
      `inferior-extensor-retinaculum-stem-${name}`,
      foot(
        [76 - offset * 5 + fray(offset, 3), 43 + offset, 29, 2, 0.15],
        [82 - offset * 4, 53, 28, 3.4, 0.45],
        [91 - offset * 3, 67, 23, 2.8, 0.5],
        [98 - offset * 2.4, 79, 12, 2.2, 0.5],
        [101 - offset * 2.4, 84, 0, 2.2, 0.4],
        [101 - offset * 2.4, 84, -8, 2, 0.15],
      ),
      DEPTH,
    ),
  ),
  // Its upper limb, to the medial malleolus.
  ...strips(2, (offset, name) =>
    sheet(
      'inferior-extensor-retinaculum',
      `inferior-extensor-retinaculum-upper-${name}`,
      [
        ...foot([100, 83 + offset * 2, 2, 1.8, 0.15]),
        ...on(
          'talus',
          [97, 87 + offset * 2.6, -7, 2.4, 0.45],
          [88, 92 + offset * 3.2, -18, 2.5, 0.5],
          [77, 91 + offset * 4.2, -29, 3.2, 0.4],
        ),
        ...leg([67 - offset * 3, 87 + offset * 6, -34, 1.8, 0.15]),
      ],
      DEPTH,
    ),
  ),
  // Its lower limb, to the plantar fascia at the inner edge of the foot.
  ...strips(2, (offset, name) =>
    sheet(
      'inferior-extensor-retinaculum',
      `inferior-extensor-retinaculum-lower-${name}`,
      foot(
        [100, 83, 2, 1.8, 0.15],
        [107 - offset * 2.6, 78, -12, 2.4, 0.45],
        [110 - offset * 3.4, 66, -29, 2.5, 0.5],
        [107 - offset * 4.6, 52, -37, 3.2, 0.4],
        [99 - offset * 7, 38 - offset * 2, -38, 1.8, 0.15],
      ),
      DEPTH,
    ),
  ),
  // From the medial malleolus to the calcaneus, over the tarsal tunnel.
  ...strips(4, (offset, name) =>
    sheet(
      'flexor-retinaculum',
      `flexor-retinaculum-${name}`,
      [
        ...leg([63 - offset * 3.4, 75 + offset * 2.4 - fray(offset, 3), -32, 2.4, 0.15]),
        ...on('talus', [57 - offset * 4.4, 66 + offset * 2.2, -26.5, 3.6, 0.45]),
        ...foot(
          [48 - offset * 5, 54 + offset * 3, -23, 4, 0.5],
          [40 - offset * 5.4, 43 + offset * 4, -24.5, 4.2, 0.4],
          [34 - offset * 6 + fray(offset, 3), 35 + offset * 5, -25.5, 2.4, 0.15],
        ),
      ],
      DEPTH + 0.4,
    ),
  ),
  // From the lateral malleolus to the calcaneus.
  ...strips(3, (offset, name) =>
    sheet(
      'superior-fibular-retinaculum',
      `superior-fibular-retinaculum-${name}`,
      [
        ...leg([52 - offset * 0.6, 73 + offset * 4, 34, 2, 0.15]),
        ...foot(
          [47 - offset, 66 + offset * 3.6, 28 + offset, 3.2, 0.45],
          [40 - offset * 2, 59.5 + offset * 3, 19, 3.2, 0.45],
          [29 - offset * 3 + fray(offset, 3), 48 + offset * 4, 21, 2, 0.15],
        ),
      ],
      DEPTH,
    ),
  ),
  // Across both fibular tendons on the side of the calcaneus.
  ...strips(2, (offset, name) =>
    sheet(
      'inferior-fibular-retinaculum',
      `inferior-fibular-retinaculum-${name}`,
      foot(
        [78 - offset * 3.4, 46, 30, 2, 0.15],
        [73 - offset * 3.4, 38, 31, 3, 0.45],
        [67 - offset * 3.8, 30, 33, 3.2, 0.45],
        [60 - offset * 5, 21, 34, 2, 0.15],
      ),
      DEPTH,
    ),
  ),
];
