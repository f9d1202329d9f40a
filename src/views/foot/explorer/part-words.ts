/** What the data say of a part, in the words and the identity that a reader meets. */
import type { Confidence, Part } from '#anatomy/parts/part.ts';

/**
 * Whose colour, pattern and shape a part wears when it is chosen; undefined for tissue without one.
 */
export type PartIdentity = 'flexor' | 'extensor' | 'sensory';

export function identityOf(part: Part): PartIdentity | undefined {
  if (part.kind === 'muscle') return part.side;
  // Most of a nerve of the foot is on its way up: feeling, and the report of stretched muscles.
  return part.kind === 'nerve' ? 'sensory' : undefined;
}

export const CONFIDENCE_IN_WORDS: Readonly<Record<Confidence, string>> = {
  textbook: 'Looked up in the source named.',
  common: 'Standard anatomy; looked up only where the source says so.',
  illustrative: 'Chosen for the drawing.',
};

/** What is said of some kinds only, as pairs of a heading and a text. */
export function factsOf(part: Part): readonly (readonly [heading: string, text: string])[] {
  if (part.kind === 'muscle')
    return [
      ['What it does', part.action],
      ['Begins at', part.origin],
      ['Ends at', part.insertion],
      ['Nerve', part.innervation],
    ];
  return part.kind === 'nerve' ? [['What it carries', part.supplies]] : [];
}
