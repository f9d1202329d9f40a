/** The plain words for what the foot is asked to do. */
import type { ActivationCondition } from '#model/activation-condition.ts';

export interface ConditionWords {
  readonly word: string;
  readonly meaning: string;
}

export const CONDITION_WORDS: { readonly [C in ActivationCondition]: ConditionWords } = {
  rest: { word: 'Rest', meaning: 'no effort, the foot hangs loose' },
  hold: { word: 'Hold', meaning: 'the toes curled, free in the air' },
  move: { word: 'Move', meaning: 'slowly down and up again' },
  press: { word: 'Press', meaning: 'against something that hardly gives' },
  stand: { word: 'Stand', meaning: 'on the leg' },
};
