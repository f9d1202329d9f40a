/** What the data say of a part, in the words and the identity that a reader meets. */
import type { Part } from '#anatomy/parts/part.ts';
import { PARTS } from '#anatomy/parts/part-list.ts';
import { explorerPageMessages } from '#messages/en/explorer-page.ts';
import { footPartMessages } from '#messages/en/foot-parts.ts';

/**
 * Whose colour, pattern and shape a part wears when it is chosen; undefined for tissue without one.
 */
export type PartIdentity = 'flexor' | 'extensor' | 'sensory';

export function identityOf(part: Part): PartIdentity | undefined {
  if (part.kind === 'muscle') return part.side;
  // Most of a nerve of the foot is on its way up: feeling, and the report of stretched muscles.
  return part.kind === 'nerve' ? 'sensory' : undefined;
}

/** Every part, in the words of the page. */
export function partsInWords(): readonly Part[] {
  const words = footPartMessages();
  return PARTS.map((part) => ({ ...part, ...words[part.id] }));
}

/** What is said of some kinds only, as pairs of a heading and a text. */
export function factsOf(part: Part): readonly (readonly [heading: string, text: string])[] {
  const { facts } = explorerPageMessages();
  if (part.kind === 'muscle')
    return [
      [facts.action, part.action],
      [facts.origin, part.origin],
      [facts.insertion, part.insertion],
      [facts.innervation, part.innervation],
    ];
  return part.kind === 'nerve' ? [[facts.supplies, part.supplies]] : [];
}
