/** The order of the part list: by kind, then by place. */
import type { Part, PartKind } from '#anatomy/parts/part.ts';
import { explorerPageMessages } from '#messages/en/explorer-page.ts';
import type { Catalogue } from '#messages/en/index.ts';

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
  /** Its message; left out where the kind is not divided. */
  readonly name?: keyof Catalogue['explorerPage']['places'];
  /** Ids of its parts, in their order; a pattern takes all that fit, in the order of the data. */
  readonly holds: readonly string[] | RegExp;
}

interface Kind {
  /** Its message. */
  readonly name: keyof Catalogue['explorerPage']['groups'];
  readonly kinds: readonly PartKind[];
  readonly places: readonly Place[];
}

/** For parts that no place names. */
const ELSEWHERE: Place = { name: 'elsewhere', holds: /./u };

const KINDS: readonly Kind[] = [
  {
    name: 'muscles',
    kinds: ['muscle'],
    places: [
      {
        name: 'backOfLeg',
        holds: [
          'gastrocnemius',
          'soleus',
          'tibialis-posterior',
          'flexor-hallucis-longus',
          'flexor-digitorum-longus',
        ],
      },
      {
        name: 'frontOfLeg',
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
        name: 'backOfFoot',
        holds: ['extensor-digitorum-brevis', 'extensor-hallucis-brevis'],
      },
      {
        name: 'sole',
        holds:
          /^(?:abductor|adductor|quadratus|flexor-.*-brevis|lumbrical|dorsal-inter|plantar-inter)/u,
      },
    ],
  },
  {
    name: 'bones',
    kinds: ['bone'],
    places: [
      { name: 'leg', holds: ['tibia', 'fibula'] },
      { name: 'heel', holds: ['talus', 'calcaneus'] },
      { name: 'arch', holds: /^(?:navicular|cuboid|.*-cuneiform)$/u },
      { name: 'forefoot', holds: /^metatarsal-|-sesamoid$/u },
      { name: 'toes', holds: /-phalanx-/u },
    ],
  },
  { name: 'nerves', kinds: ['nerve'], places: [{ holds: /./u }] },
  {
    name: 'bands',
    kinds: ['fascia', 'retinaculum'],
    places: [
      { name: 'fascia', holds: /^(?!.*retinaculum)/u },
      { name: 'retinacula', holds: /retinaculum/u },
    ],
  },
];

/** All parts, each once, in the order of the list; places without a part are left out. */
export function groupParts(all: readonly Part[]): PartGroup[] {
  const say = explorerPageMessages();
  return KINDS.map(({ name, kinds, places }) => {
    let left = all.filter(({ kind }) => kinds.includes(kind));
    const filled: PartPlace[] = [];
    for (const place of [...places, ELSEWHERE]) {
      const parts = heldBy(place.holds, left);
      left = left.filter((part) => !parts.includes(part));
      const title = place.name === undefined ? '' : say.places[place.name];
      if (parts.length > 0) filled.push({ title, parts });
    }
    return { title: say.groups[name], places: filled };
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
