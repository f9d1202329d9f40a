/** Five ways in which a foot moves by itself, and how the model is made to show each. */
import type { ActivationCondition } from '#model/activation-condition.ts';
import {
  createCramp,
  createFasciculation,
  createMyoclonus,
  type Involuntary,
} from '#model/involuntary.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { PRESETS } from '#model/presets.ts';

export const LOOK_ALIKE_KINDS = [
  'tremor',
  'clonus',
  'myoclonus',
  'fasciculation',
  'cramp',
] as const;
export type LookAlikeKind = (typeof LOOK_ALIKE_KINDS)[number];

/** What a foot is set to, before anything disturbs it. */
export interface LookAlikeScene {
  readonly condition: ActivationCondition;
  readonly parameters: Parameters;
  /** What is put in; nothing where the loop itself makes the movement. */
  readonly disturb?: (seed: number) => Involuntary;
}

/** Motor units of a muscle that flickers: enough that one is weak; illustrative. */
const MANY_UNITS = 300;
/** A foot pointed as far as the model rests, so that the calf is short; in rad. */
const POINTED = -Math.PI / 9;

const RESTING = { condition: 'rest', parameters: DEFAULT_PARAMETERS } as const;

export const LOOK_ALIKE_SCENES: Readonly<Record<LookAlikeKind, LookAlikeScene>> = {
  tremor: {
    condition: PRESETS.enhanced.condition,
    parameters: { ...DEFAULT_PARAMETERS, ...PRESETS.enhanced.parameters },
  },
  clonus: {
    condition: PRESETS.clonus.condition,
    parameters: { ...DEFAULT_PARAMETERS, ...PRESETS.clonus.parameters },
  },
  myoclonus: { ...RESTING, disturb: createMyoclonus },
  fasciculation: {
    ...RESTING,
    parameters: { ...DEFAULT_PARAMETERS, unitCount: MANY_UNITS },
    disturb: (seed) => createFasciculation(seed, MANY_UNITS),
  },
  cramp: {
    ...RESTING,
    parameters: { ...DEFAULT_PARAMETERS, dorsiflexion: POINTED },
    disturb: (seed) => createCramp(seed, DEFAULT_PARAMETERS.unitCount),
  },
};
