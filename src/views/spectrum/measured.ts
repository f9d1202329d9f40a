/** What has been measured in people, for the bracket under the axis. */
import type { PresetId } from '#model/presets.ts';

export interface Measured {
  /** In Hz. */
  readonly from: number;
  readonly to: number;
  /** In whom, and what they did. */
  readonly words: string;
  /** Keys in content/references.json. */
  readonly sources: string;
}

/** Feet and ankles where they have been measured; else the words say which limb. */
export const MEASURED = {
  held: {
    from: 6,
    to: 9,
    words: 'ankles of healthy people, held pointed',
    sources: 'pozos1982',
  },
  clonus: {
    from: 3,
    to: 7,
    words:
      'speeds at which an ankle’s reflex helped the movement on; load changes the rate of clonus',
    sources: 'rack1984',
  },
  neuropathic: {
    from: 5,
    to: 6,
    words: 'legs in one inherited nerve disease, CMT1A',
    sources: 'silsby2023',
  },
  orthostatic: {
    from: 13,
    to: 18,
    words: 'legs in orthostatic tremor',
    sources: 'mcmanis1993',
  },
  parkinsonian: {
    from: 4,
    to: 9,
    words: 'tremor in Parkinson’s disease, of every kind and in any limb',
    sources: 'buijink2012',
  },
  'drug-parkinsonism': {
    from: 3,
    to: 12,
    words: 'tremor from medicines, in any limb',
    sources: 'buijink2012',
  },
  essential: {
    from: 4,
    to: 12,
    words: 'essential tremor, mostly in hands',
    sources: 'lenka2021',
  },
  dystonic: {
    from: 4,
    to: 10,
    words: 'dystonic tremor, in any limb',
    sources: 'buijink2012 lenka2021',
  },
  functional: {
    from: 4,
    to: 12,
    words: 'functional tremor, in any limb',
    sources: 'buijink2012',
  },
  cerebellar: {
    from: 2,
    to: 5,
    words: 'cerebellar tremor, in any limb',
    sources: 'buijink2012',
  },
} as const satisfies Record<string, Measured>;

export type MeasuredName = keyof typeof MEASURED;

/** Which of them a preset is to be held against: its own kind's, or a healthy held ankle's. */
export function measuredFor(preset: PresetId): MeasuredName {
  if (preset === 're-emergent') return 'parkinsonian';
  return preset in MEASURED ? (preset as MeasuredName) : 'held';
}
