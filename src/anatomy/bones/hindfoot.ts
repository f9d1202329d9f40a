/** Calcaneus and talus. */
import { boxAround } from '../geometry/field.ts';
import type { Bone } from './bone.ts';
import { calcaneus } from './calcaneus.ts';
import { talus, trochlearSurface } from './talus.ts';

export const hindfoot = (): Bone[] => [
  {
    name: 'calcaneus',
    joint: 'foot',
    group: 'tarsal',
    field: calcaneus(),
    box: boxAround(
      [
        [14, 20, -8],
        [84, 44, 12],
      ],
      27,
    ),
  },
  {
    name: 'talus',
    joint: 'talus',
    group: 'tarsal',
    field: talus(),
    glide: trochlearSurface,
    box: boxAround(
      [
        [42, 72, -10],
        [100, 78, 4],
      ],
      26,
    ),
  },
];
