/** The order of the part list: by kind, then by place. */
import type { Part, PartKind } from '#anatomy/parts/part.ts';

export interface PartPlace {
  /** Where these parts lie; empty where the kind is not divided. */
  readonly title: string;
  readonly parts: readonly Part[];
}

export interface PartGroup {
  readonly title: string;
  readonly places: readonly PartPlace[];
}

interface Place {
  readonly title: string;
  /** Ids of its parts, in their order; a pattern takes all that fit, in the order of the data. */
  readonly holds: readonly string[] | RegExp;
}

interface Kind {
  readonly title: string;
  readonly kinds: readonly PartKind[];
  readonly places: readonly Place[];
}

/** Title of the place for parts that no place names. */
const ELSEWHERE = 'Others';

const KINDS: readonly Kind[] = [
  {
    title: 'Muscles and tendons',
    kinds: ['muscle'],
    places: [
      {
        title: 'From the back of the leg',
        holds: [
          'gastrocnemius',
          'soleus',
          'tibialis-posterior',
          'flexor-hallucis-longus',
          'flexor-digitorum-longus',
        ],
      },
      {
        title: 'From the front and outer side of the leg',
        holds: [
          'tibialis-anterior',
          'extensor-hallucis-longus',
          'extensor-digitorum-longus',
          'fibularis-longus',
          'fibularis-brevis',
          'fibularis-tertius',
        ],
      },
      {
        title: 'On the back of the foot',
        holds: ['extensor-digitorum-brevis', 'extensor-hallucis-brevis'],
      },
      {
        title: 'In the sole',
        holds:
          /^(?:abductor|adductor|quadratus|flexor-.*-brevis|lumbrical|dorsal-inter|plantar-inter)/u,
      },
    ],
  },
  {
    title: 'Bones',
    kinds: ['bone'],
    places: [
      { title: 'Leg', holds: ['tibia', 'fibula'] },
      { title: 'Heel and ankle', holds: ['talus', 'calcaneus'] },
      { title: 'Arch', holds: /^(?:navicular|cuboid|.*-cuneiform)$/u },
      { title: 'Forefoot', holds: /^metatarsal-|-sesamoid$/u },
      { title: 'Toes', holds: /-phalanx-/u },
    ],
  },
  { title: 'Nerves', kinds: ['nerve'], places: [{ title: '', holds: /./u }] },
  {
    title: 'Fascia and bands',
    kinds: ['fascia', 'retinaculum'],
    places: [
      { title: 'Fascia, ligaments, Achilles tendon', holds: /^(?!.*retinaculum)/u },
      { title: 'Bands that hold tendons (retinacula)', holds: /retinaculum/u },
    ],
  },
];

/** All parts, each once, in the order of the list; places without a part are left out. */
export function groupParts(all: readonly Part[]): PartGroup[] {
  return KINDS.map(({ title, kinds, places }) => {
    let left = all.filter(({ kind }) => kinds.includes(kind));
    const filled: PartPlace[] = [];
    for (const place of [...places, { title: ELSEWHERE, holds: /./u }]) {
      const parts = heldBy(place.holds, left);
      left = left.filter((part) => !parts.includes(part));
      if (parts.length > 0) filled.push({ title: place.title, parts });
    }
    return { title, places: filled };
  }).filter(({ places }) => places.length > 0);
}

function heldBy(holds: Place['holds'], parts: readonly Part[]): Part[] {
  if (holds instanceof RegExp) return parts.filter(({ id }) => holds.test(id));
  return holds.flatMap((wanted) => parts.filter(({ id }) => id === wanted));
}

/** Words for how many parts a group holds. */
export function sizeOf({ places }: PartGroup): number {
  return places.reduce((sum, { parts }) => sum + parts.length, 0);
}
