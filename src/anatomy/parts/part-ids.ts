/** Ids of the parts, as types: whoever says something of each part can be held to leave none out. */
type Toe = 1 | 2 | 3 | 4 | 5;
/** All toes but the big one. */
export type LesserToe = Exclude<Toe, 1>;

export type BoneId =
  | 'tibia'
  | 'fibula'
  | 'talus'
  | 'calcaneus'
  | 'navicular'
  | 'cuboid'
  | 'medial-cuneiform'
  | 'intermediate-cuneiform'
  | 'lateral-cuneiform'
  | `metatarsal-${Toe}`
  | `proximal-phalanx-${Toe}`
  | `middle-phalanx-${LesserToe}`
  | `distal-phalanx-${Toe}`
  | 'medial-sesamoid'
  | 'lateral-sesamoid';

export type NerveId =
  | 'tibial-nerve'
  | 'medial-plantar-nerve'
  | 'lateral-plantar-nerve'
  | 'plantar-digital-nerves'
  | 'deep-fibular-nerve'
  | 'superficial-fibular-nerve'
  | 'sural-nerve'
  | 'saphenous-nerve'
  | 'medial-calcaneal-branches';

export type FasciaId =
  | 'calcaneal-tendon'
  | 'plantar-fascia'
  | 'long-plantar-ligament'
  | 'plantar-calcaneonavicular-ligament'
  | 'superior-extensor-retinaculum'
  | 'inferior-extensor-retinaculum'
  | 'flexor-retinaculum'
  | 'superior-fibular-retinaculum'
  | 'inferior-fibular-retinaculum';
