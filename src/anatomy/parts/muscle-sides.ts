/**
 * Whose command each muscle follows in the model of the experiment; undefined where it has no part in it.
 *
 * Apart from the other facts because the renderer of the foot needs no more than this: it is fetched on pages
 * that show none of the texts.
 */
export type MuscleSide = 'flexor' | 'extensor' | undefined;

/** By the ids of the muscles: each has an entry. */
export const MUSCLE_SIDES = {
  gastrocnemius: 'flexor',
  soleus: 'flexor',
  'tibialis-anterior': 'extensor',
  'extensor-hallucis-longus': 'extensor',
  'extensor-digitorum-longus': 'extensor',
  'fibularis-tertius': 'extensor',
  'fibularis-longus': 'flexor',
  'fibularis-brevis': 'flexor',
  'tibialis-posterior': 'flexor',
  'flexor-digitorum-longus': 'flexor',
  'flexor-hallucis-longus': 'flexor',
  'extensor-digitorum-brevis': 'extensor',
  'extensor-hallucis-brevis': 'extensor',
  'abductor-hallucis': undefined,
  'flexor-digitorum-brevis': 'flexor',
  'abductor-digiti-minimi': undefined,
  'quadratus-plantae': 'flexor',
  lumbricals: 'flexor',
  'flexor-hallucis-brevis': 'flexor',
  'adductor-hallucis': undefined,
  'flexor-digiti-minimi-brevis': 'flexor',
  'dorsal-interossei': undefined,
  'plantar-interossei': undefined,
} as const satisfies Readonly<Record<string, MuscleSide>>;

export type MuscleId = keyof typeof MUSCLE_SIDES;

/** The side of the muscle of that id; undefined also for what is no muscle. */
export const sideOf = (id: string): MuscleSide => (isMuscle(id) ? MUSCLE_SIDES[id] : undefined);

export const isMuscle = (id: string): id is MuscleId => Object.hasOwn(MUSCLE_SIDES, id);
