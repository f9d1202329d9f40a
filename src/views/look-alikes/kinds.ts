/** Five ways in which a foot moves by itself, and how the model is made to show each. */
import type { ActivationCondition } from '#model/activation-condition.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import {
  createCramp,
  createFasciculation,
  createMyoclonus,
  type Involuntary,
} from '#model/involuntary.ts';
import { PRESETS } from '#model/presets.ts';

export const KINDS = ['tremor', 'clonus', 'myoclonus', 'fasciculation', 'cramp'] as const;
export type Kind = (typeof KINDS)[number];

export interface LookAlike {
  /** As a reader may know it, the field's term in brackets where they differ. */
  readonly name: string;
  /** How it looks. */
  readonly looks: string;
  /** What tells it apart. */
  readonly tells: string;
}

export const LOOK_ALIKES: Readonly<Record<Kind, LookAlike>> = {
  tremor: {
    name: 'Tremor',
    looks: 'The foot swings to and fro about a joint.',
    tells:
      'It keeps a rhythm. A sensor on the foot would find most of the movement near one speed; in ' +
      'everyday tremor the peak is broad.',
  },
  clonus: {
    name: 'Beating ankle (clonus)',
    looks: 'The foot beats up and down, very evenly, while the calf is stretched.',
    tells:
      'Put the heel down, and as a rule it stops. Beats that go on, or brisk reflexes beside them, ' +
      'are for a doctor to look into.',
  },
  myoclonus: {
    name: 'Jerks (myoclonus)',
    looks: 'Sudden jerks, as from a shock, usually out of time.',
    tells: 'Each burst of the muscle usually lasts less than a tenth of a second.',
  },
  fasciculation: {
    name: 'Flicker (fasciculation)',
    looks: 'Something flickers inside the muscle. The joint hardly moves.',
    tells:
      'One motor unit fires by itself. Have it seen if it lasts over two weeks, comes in several ' +
      'places, or comes with weakness or stiffness.',
  },
  cramp: {
    name: 'Cramp',
    looks: 'The muscle draws into a hard knot, pulls the foot, and holds it there.',
    tells: 'It has no rhythm, it stays, and it usually hurts.',
  },
};

/** What a foot is set to, before anything disturbs it. */
export interface Scene {
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

export const SCENES: Readonly<Record<Kind, Scene>> = {
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
