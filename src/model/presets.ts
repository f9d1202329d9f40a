/** Named settings: kinds of shaking, and the scenes that the chapters start from. */
import type { ActivationCondition } from './activation-condition.ts';
import { DEGREE } from './degree.ts';
import type { Parameters } from './parameters.ts';

export interface Preset {
  /** Plain name. */
  readonly label: string;
  /** Rises by one whenever the settings change, so that an old link can be told from a new one. */
  readonly revision: number;
  /** What the foot is asked to do. */
  readonly condition: ActivationCondition;
  /** What differs from the defaults, in SI units. */
  readonly parameters: Partial<Parameters>;
  /** What the settings assume. */
  readonly putIn: readonly string[];
  /** What the model then does by itself. */
  readonly emerges: readonly string[];
  /** Published frequency band, in Hz; those of content/tremor-types.json. */
  readonly band?: readonly [lowest: number, highest: number];
}

/** The faint, damped 8–12 Hz rhythm of a healthy command; only while acting. */
const HEALTHY_RHYTHM = {
  centralFrequency: 9.5,
  centralAmplitude: 0.002,
  centralGrowth: -8,
  centralNoise: 6,
  centralAtRest: 0,
} as const satisfies Partial<Parameters>;

/** Drive of the healthy held foot. */
const LIGHT_HOLD = {
  effort: 0.1,
  coContraction: 0.05,
  reflexGain: 0.1,
} as const satisfies Partial<Parameters>;

/** Nerves and muscle of a stressed but healthy person. */
const STRESSED = {
  effort: 0.12,
  coContraction: 0.1,
  reflexGain: 0.38,
  conductionDelay: 0.038,
  twitchTimeScale: 0.88,
  commandNoise: 0.05,
  centralFrequency: 9,
  centralAmplitude: 0.01,
  centralGrowth: -4,
  centralNoise: 5,
  centralAtRest: 0,
  afferentDriveShare: 0.34,
} as const satisfies Partial<Parameters>;

const RHYTHM_PUT_IN = 'The rhythm, its frequency and its strength.';

const TREMORS = {
  physiological: {
    label: 'Everyday tremor',
    revision: 1,
    condition: 'hold',
    parameters: { ...LIGHT_HOLD, ...HEALTHY_RHYTHM },
    putIn: ['An unsteady command and lumpy firing.', 'A faint central rhythm near 9.5 Hz.'],
    emerges: ['The frequency: the foot’s own resonance.', 'Its fall with added mass.'],
    band: [6, 12],
  },
  enhanced: {
    label: 'Stress or adrenaline',
    revision: 1,
    condition: 'hold',
    parameters: STRESSED,
    putIn: ['A stronger stretch reflex.', 'Quicker twitches.', 'A slightly unsteadier command.'],
    emerges: ['A larger, reflex-driven tremor.', 'Its end when the sensory nerves are cut.'],
    band: [4, 12],
  },
  fatigue: {
    label: 'Tired muscle',
    revision: 1,
    condition: 'hold',
    parameters: {
      ...HEALTHY_RHYTHM,
      effort: 0.35,
      coContraction: 0.1,
      reflexGain: 0.36,
      fatigue: 0.13,
      fatigueExcitability: 8,
    },
    putIn: ['How tired the muscle is.', 'That tiredness makes the cord more excitable: contested.'],
    emerges: ['The growth of the tremor.', 'Its slowing.', 'Flexor and extensor taking turns.'],
    band: [4, 12],
  },
  essential: {
    label: 'Essential tremor',
    revision: 1,
    condition: 'hold',
    parameters: {
      ...LIGHT_HOLD,
      centralFrequency: 6.5,
      centralAmplitude: 0.06,
      centralGrowth: 6,
      centralNoise: 0.6,
      centralPhase: 180 * DEGREE,
      centralAtRest: 0,
    },
    putIn: [RHYTHM_PUT_IN, 'That it comes in action and not at rest.'],
    emerges: ['That added mass leaves the frequency alone.', 'The size of the movement.'],
    band: [4, 12],
  },
  neuropathic: {
    label: 'Slowed nerves',
    revision: 1,
    condition: 'hold',
    parameters: {
      effort: 0.12,
      coContraction: 0.06,
      reflexGain: 0.27,
      conductionDelay: 0.06,
      firingVariability: 0.22,
    },
    putIn: ['A longer delay.', 'Less even firing.'],
    emerges: ['The tremor and its low frequency.'],
    band: [3, 10],
  },
  dystonic: {
    label: 'Dystonic tremor',
    revision: 1,
    condition: 'hold',
    parameters: {
      effort: 0.15,
      coContraction: 0.06,
      reflexGain: 0.08,
      centralFrequency: 5,
      centralAmplitude: 0.1,
      centralGrowth: 3,
      centralNoise: 1.5,
      centralJitter: 0.12,
      centralJerk: 0.35,
      centralPhase: 115 * DEGREE,
      centralAtRest: 0,
    },
    putIn: [RHYTHM_PUT_IN, 'Its irregularity.', 'That it comes in action.'],
    emerges: ['The size of the movement.'],
    band: [3, 10],
  },
  parkinsonian: {
    label: 'Parkinsonian rest tremor',
    revision: 1,
    condition: 'rest',
    parameters: {
      ...LIGHT_HOLD,
      centralFrequency: 4.8,
      centralAmplitude: 0.19,
      centralGrowth: 8,
      centralNoise: 0.5,
      centralPhase: 180 * DEGREE,
      centralInAction: 0.06,
      centralInStance: 0.06,
    },
    putIn: [RHYTHM_PUT_IN, 'That action quietens it.'],
    emerges: ['The size of the movement.', 'That added mass leaves the frequency alone.'],
    band: [3, 7],
  },
  're-emergent': {
    label: 'Re-emergent tremor',
    revision: 1,
    condition: 'hold',
    parameters: {
      ...LIGHT_HOLD,
      centralFrequency: 4.8,
      centralAmplitude: 0.1,
      centralGrowth: 8,
      centralNoise: 0.05,
      centralPhase: 180 * DEGREE,
      reemergenceTime: 12.5,
    },
    putIn: [RHYTHM_PUT_IN, 'The pause after taking a posture.'],
    emerges: ['The size of the movement.'],
    band: [3, 7],
  },
  orthostatic: {
    label: 'Orthostatic tremor',
    revision: 1,
    condition: 'stand',
    parameters: {
      effort: 0.2,
      coContraction: 0.1,
      reflexGain: 0.04,
      centralFrequency: 15.5,
      centralAmplitude: 0.2,
      centralGrowth: 10,
      centralNoise: 0.15,
      centralPhase: 126 * DEGREE,
      centralAtRest: 0,
      centralInAction: 0,
      addedInertia: 0.02,
    },
    putIn: [RHYTHM_PUT_IN, 'That it comes only on standing.'],
    emerges: ['How little the foot moves at so high a frequency.'],
    band: [13, 18],
  },
  clonus: {
    label: 'Ankle clonus',
    revision: 1,
    condition: 'hold',
    parameters: {
      effort: 0.06,
      coContraction: 0,
      reflexGain: 1,
      reciprocalInhibition: 0,
      kneeAngle: 75 * DEGREE,
      dorsiflexion: 14 * DEGREE,
      passiveStiffnessScale: 1.35,
      addedInertia: 0.015,
    },
    putIn: ['A very strong reflex without its brake.', 'A foot held up, and a stiffer calf.'],
    emerges: ['A self-sustained beat and its frequency.', 'The muscle’s bursts of force.'],
    band: [3.8, 8],
  },
  cerebellar: {
    label: 'Cerebellar tremor',
    revision: 1,
    condition: 'move',
    parameters: {
      ...LIGHT_HOLD,
      voluntaryGain: 0.5,
      visualGain: 1.2,
      prediction: 0,
      moveAngle: 10 * DEGREE,
      moveTime: 0.8,
      movePause: 8,
    },
    putIn: ['A guided movement whose result is not predicted.', 'The size of the correction.'],
    emerges: ['The frequency, from the delay of seeing.', 'Its growth on arrival.'],
    band: [2, 5],
  },
  'beta-agonist': {
    label: 'Asthma reliever',
    revision: 1,
    condition: 'hold',
    parameters: {
      effort: 0.1,
      coContraction: 0.06,
      reflexGain: 0.18,
      spindleVelocityGain: 5.2,
      twitchTimeScale: 0.8,
      centralFrequency: 9,
      centralAmplitude: 0.02,
      centralGrowth: -3,
      centralNoise: 3,
      centralAtRest: 0,
    },
    putIn: ['Quicker twitches.', 'More sensitive spindles.', 'A somewhat stronger central rhythm.'],
    emerges: ['A tremor between the reflex and the resonance.'],
    band: [4, 12],
  },
  'drug-parkinsonism': {
    label: 'Drug-induced parkinsonism',
    revision: 1,
    condition: 'rest',
    parameters: {
      ...LIGHT_HOLD,
      centralFrequency: 4.4,
      centralAmplitude: 0.16,
      centralGrowth: 6,
      centralNoise: 0.8,
      centralPhase: 180 * DEGREE,
      centralInAction: 0.3,
      centralInStance: 0.3,
    },
    putIn: [RHYTHM_PUT_IN, 'That action quietens it less.'],
    emerges: ['The size of the movement.'],
    band: [3, 7],
  },
  functional: {
    label: 'Functional tremor',
    revision: 1,
    condition: 'hold',
    parameters: {
      effort: 0.15,
      coContraction: 0.12,
      reflexGain: 0.1,
      centralFrequency: 5.2,
      centralAmplitude: 0.1,
      centralGrowth: 4,
      centralNoise: 0.6,
      centralJitter: 0.18,
      centralPhase: 17 * DEGREE,
      centralAtRest: 0,
      attentionTime: 1.5,
      entrainment: 15,
    },
    putIn: ['All of it: a contrast to compare, not an explanation.'],
    emerges: ['Nothing.'],
    band: [3, 12],
  },
} as const satisfies Record<string, Preset>;

const SCENES = {
  'held-curl': {
    label: 'Held curl',
    revision: 1,
    condition: 'hold',
    parameters: { ...HEALTHY_RHYTHM, effort: 0.12, coContraction: 0.05, reflexGain: 0.07 },
    putIn: ['A light curl, held.', 'A weak reflex.'],
    emerges: ['A quiver almost too small to see.', 'Shaking, when the reflex is turned up.'],
  },
  tiptoe: {
    label: 'On tiptoe',
    revision: 1,
    condition: 'stand',
    parameters: {
      ...HEALTHY_RHYTHM,
      effort: 0.4,
      coContraction: 0.1,
      reflexGain: 0.15,
      kneeAngle: 0,
      dorsiflexion: -15 * DEGREE,
      addedInertia: 0.02,
    },
    putIn: ['A strong push of the calf.', 'A heavier foot, for the body on it.'],
    emerges: ['A quicker, stiffer quiver.'],
  },
  'added-weight': {
    label: 'A weight on the foot',
    revision: 1,
    condition: 'hold',
    parameters: { ...LIGHT_HOLD, ...HEALTHY_RHYTHM, addedInertia: 0.0075 },
    putIn: ['Half as much inertia again.'],
    emerges: ['A slower everyday tremor.'],
  },
  'cut-loop': {
    label: 'The loop cut open',
    revision: 1,
    condition: 'hold',
    parameters: { ...STRESSED, deafferentation: 1 },
    putIn: ['No news from the muscle.', 'Otherwise as under stress.'],
    emerges: ['The tremor of stress is gone.'],
  },
} as const satisfies Record<string, Preset>;

export type PresetId = keyof typeof TREMORS | keyof typeof SCENES;

/** Every preset, by id. */
export const PRESETS: { readonly [Id in PresetId]: Preset } = { ...TREMORS, ...SCENES };
