/** Which parts of a picture wear their names: few enough to read, the telling ones first. */
import type { Part } from '#anatomy/parts/part.ts';
import type { Layer } from '../foot-picture.ts';
import type { PartAnchor } from '../foot-studio.ts';
import { type ExplorerState, LAYER_OF } from './explorer-state.ts';

/**
 * In each layer, what a reader should learn the name of first. Parts not named here are not
 * labelled unless they are chosen.
 */
export const TELLING: Readonly<Record<Exclude<Layer, 'skin'>, readonly string[]>> = {
  bone: [
    ...['calcaneus', 'talus', 'navicular', 'tibia', 'fibula', 'cuboid', 'metatarsal-1'],
    ...['medial-cuneiform', 'metatarsal-5', 'proximal-phalanx-1', 'distal-phalanx-1'],
    ...['medial-sesamoid', 'lateral-sesamoid', 'intermediate-cuneiform', 'lateral-cuneiform'],
    ...['metatarsal-2', 'middle-phalanx-2', 'distal-phalanx-5', 'metatarsal-3'],
  ],
  muscle: [
    ...['flexor-hallucis-longus', 'tibialis-anterior', 'extensor-hallucis-longus', 'soleus'],
    ...['extensor-digitorum-longus', 'abductor-hallucis', 'fibularis-longus'],
    ...['flexor-digitorum-longus', 'flexor-digitorum-brevis', 'tibialis-posterior'],
    ...['fibularis-brevis', 'extensor-digitorum-brevis', 'gastrocnemius', 'flexor-hallucis-brevis'],
    ...['abductor-digiti-minimi', 'extensor-hallucis-brevis', 'adductor-hallucis'],
    ...['quadratus-plantae', 'lumbricals', 'dorsal-interossei', 'flexor-digiti-minimi-brevis'],
  ],
  nerve: [
    ...['tibial-nerve', 'medial-plantar-nerve', 'lateral-plantar-nerve', 'deep-fibular-nerve'],
    ...['superficial-fibular-nerve', 'sural-nerve', 'plantar-digital-nerves', 'saphenous-nerve'],
    ...['medial-calcaneal-branches'],
  ],
  fascia: [
    ...['calcaneal-tendon', 'plantar-fascia', 'superior-extensor-retinaculum'],
    ...['inferior-extensor-retinaculum', 'flexor-retinaculum', 'superior-fibular-retinaculum'],
  ],
};

/**
 * Layers that hold parts, the outermost first, and how many of each are named before the next has
 * its turn.
 */
const TURNS = [
  ['muscle', 3],
  ['fascia', 1],
  ['nerve', 2],
  ['bone', 1],
] as const satisfies readonly (readonly [Layer, number])[];

/**
 * Ids of the parts to label, in order of importance: the chosen one, then those of the layers in
 * view by turns, so that each layer has some.
 *
 * @param find The part of an id.
 */
export function partsToLabel(
  {
    layers,
    parts,
    labels,
    section,
  }: Pick<ExplorerState, 'layers' | 'parts' | 'labels' | 'section'>,
  find: (id: string) => Pick<Part, 'kind'> | undefined,
): readonly string[] {
  const { selected, isolated, hidden } = parts;
  if (!labels) return selected === undefined ? [] : [selected];
  const first = [selected, isolated].filter((id) => id !== undefined);
  if (isolated !== undefined) return [...new Set(first)];
  // What lies under closed skin is not seen.
  const closed = layers.skin === 'solid' && !section;
  const seen = closed ? [] : TURNS.filter(([layer]) => layers[layer] !== 'hidden');
  const solid = seen.filter(([layer]) => layers[layer] === 'solid');
  const queues = (solid.length > 0 ? solid : seen).map(([layer, atOnce]) => ({
    ids: TELLING[layer],
    atOnce,
  }));
  const rounds = Math.max(0, ...queues.map(({ ids, atOnce }) => Math.ceil(ids.length / atOnce)));
  const byTurns = Array.from({ length: rounds }, (_, round) =>
    queues.flatMap(({ ids, atOnce }) => ids.slice(round * atOnce, (round + 1) * atOnce)),
  ).flat();
  return [...new Set([...first, ...byTurns])].filter(
    (id) => !hidden.has(id) && isShown(find(id)?.kind),
  );

  function isShown(kind: Part['kind'] | undefined): boolean {
    return kind !== undefined && layers[LAYER_OF[kind]] !== 'hidden';
  }
}

/**
 * Least of the picture that a part has to cover to be named, as a share of its area: what shows by
 * a sliver between others cannot be made out. About 26 by 26 pixels in a picture 800 wide.
 * Illustrative.
 */
const LEAST_SEEN = 1.5e-3;

/**
 * Of the parts looked for in a picture, those that can be seen, at most `most`; the chosen one
 * always.
 *
 * @param anchors In order of importance.
 */
export function anchorsToLabel(
  anchors: readonly PartAnchor[],
  most: number,
  selected: string | undefined,
): readonly PartAnchor[] {
  return anchors
    .filter(({ id, visible, seen }) => id === selected || (visible && seen >= LEAST_SEEN))
    .slice(0, most);
}

/** Labels that a picture may hold, by its width in CSS pixels: more would be a thicket. */
export function mostLabels(width: number): number {
  if (width < 340) return 1;
  if (width < 480) return 3;
  if (width < 640) return 6;
  return width < 900 ? 10 : 14;
}
