/**
 * Every part of the foot that a reader can choose.
 *
 * Loaded by the browser: imports no build code.
 */
import { BONES } from './bones.ts';
import { FASCIA } from './fascia.ts';
import { FOOT_MUSCLES } from './foot-muscles.ts';
import { LEG_MUSCLES } from './leg-muscles.ts';
import { NERVES } from './nerves.ts';
import { MUSCLE_SIDES } from './muscle-sides.ts';
import type { MuscleFacts, MusclePart, Part } from './part.ts';

/** Kind by kind: bones, muscles, nerves, fascia and retinacula. */
export const PARTS: readonly Part[] = [
  ...BONES,
  ...LEG_MUSCLES.map(withSide),
  ...FOOT_MUSCLES.map(withSide),
  ...NERVES,
  ...FASCIA,
];

/** The part of that id; undefined for an id that no part has. */
export const partOf = (id: string): Part | undefined => PARTS.find((part) => part.id === id);

function withSide(facts: MuscleFacts): MusclePart {
  return { ...facts, side: MUSCLE_SIDES[facts.id] };
}
