/** What has been measured in people, for the bracket under the axis. */
import type { PresetId } from '#model/presets.ts';

export interface Measured {
  /** In Hz. */
  readonly from: number;
  readonly to: number;
  /** Keys in content/references.json. */
  readonly sources: string;
}

/** Feet and ankles where they have been measured; else the words say which limb. */
export const MEASURED = {
  held: {
    from: 6,
    to: 9,
    sources: 'pozos1982',
  },
  clonus: {
    from: 3,
    to: 7,
    sources: 'rack1984',
  },
  neuropathic: {
    from: 5,
    to: 6,
    sources: 'silsby2023',
  },
  orthostatic: {
    from: 13,
    to: 18,
    sources: 'mcmanis1993',
  },
  parkinsonian: {
    from: 4,
    to: 9,
    sources: 'buijink2012',
  },
  'drug-parkinsonism': {
    from: 3,
    to: 12,
    sources: 'buijink2012',
  },
  essential: {
    from: 4,
    to: 12,
    sources: 'lenka2021',
  },
  dystonic: {
    from: 4,
    to: 10,
    sources: 'buijink2012 lenka2021',
  },
  functional: {
    from: 4,
    to: 12,
    sources: 'buijink2012',
  },
  cerebellar: {
    from: 2,
    to: 5,
    sources: 'buijink2012',
  },
} as const satisfies Record<string, Measured>;

export type MeasuredName = keyof typeof MEASURED;

/** Which of them a preset is to be held against: its own kind's, or a healthy held ankle's. */
export function measuredFor(preset: PresetId): MeasuredName {
  if (preset === 're-emergent') return 'parkinsonian';
  return preset in MEASURED ? (preset as MeasuredName) : 'held';
}
