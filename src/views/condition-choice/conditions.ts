/** The plain words for what the foot is asked to do. */
import type { ActivationCondition } from '#model/activation-condition.ts';

export const CONDITION_WORDS: { readonly [C in ActivationCondition]: string } = {
  rest: 'Rest',
  hold: 'Hold',
  move: 'Move',
  press: 'Press',
  stand: 'Stand',
};
