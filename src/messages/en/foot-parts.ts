import { PARTS } from '#anatomy/parts/part-list.ts';
import type { BonePart, FasciaPart, MusclePart, NervePart, Part } from '#anatomy/parts/part.ts';
import { inPageLanguage } from '../page-language.ts';

type Common = 'name' | 'term' | 'description' | 'source';
type Words<P extends Part, W extends keyof P> = Readonly<
  Record<P['id'], Readonly<Record<W, string>>>
>;

export type BoneWords = Words<BonePart, Common>;
export type MuscleWords = Words<
  MusclePart,
  Common | 'origin' | 'insertion' | 'innervation' | 'action'
>;
export type NerveWords = Words<NervePart, Common | 'supplies'>;
export type FasciaWords = Words<FasciaPart, Common>;

/**
 * What the parts of the foot are called, and what is said of each: in English the data of the anatomy. Latin
 * names are no message. No script says any of it.
 */
export const footParts = Object.fromEntries(
  PARTS.map((part) => [part.id, wordsOf(part)]),
) as BoneWords & MuscleWords & NerveWords & FasciaWords;

export const footPartMessages = inPageLanguage('footParts', footParts);

function wordsOf(part: Part): Readonly<Record<string, string>> {
  const { name, term, description, source } = part;
  const words = { name, term, description, source };
  if (part.kind === 'nerve') return { ...words, supplies: part.supplies };
  if (part.kind !== 'muscle') return words;
  const { origin, insertion, innervation, action } = part;
  return { ...words, origin, insertion, innervation, action };
}
