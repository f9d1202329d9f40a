import { DEGREE } from '#model/degree.ts';
import { criticalReflexGain } from '#model/linear-theory.ts';
import { DEFAULT_PARAMETERS } from '#model/parameters.ts';
import { TREMOR_PRESETS } from '#model/tremor-presets.ts';
import { simulatedOnset } from '../onset.ts';
import type { ValidationGroup } from '../row.ts';
import { type Runs, SEEDS } from '../runs.ts';
import { COUNTED_IN, frequencyOf, mean, type TremorId } from '../tremor.ts';

/** Conduction delays, in s; efforts; and ankle angles, in rad, at which theory is tried. */
const DELAYS = [0.03, 0.035, 0.04, 0.045, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1] as const;
const EFFORTS = [0.05, 0.1, 0.3] as const;
const ANGLES = [0, 15 * DEGREE] as const;

const STEP_LENGTHS = [2e-3, 1e-3, 5e-4, 2.5e-4] as const;
const ALLOWED = 0.03;

/** How far simulation is from theory at every operating point, in per cent. */
function departures(of: 'gain' | 'frequency'): number[] {
  return DELAYS.flatMap((conductionDelay) =>
    EFFORTS.flatMap((effort) =>
      ANGLES.map((dorsiflexion) => {
        const changes = { conductionDelay, effort, dorsiflexion };
        const theory = criticalReflexGain({ ...DEFAULT_PARAMETERS, ...changes }, 'hold');
        if (theory === undefined) return NaN;
        return 100 * (simulatedOnset(changes, theory.gain)[of] / theory[of] - 1);
      }),
    ),
  );
}

/** Largest disagreement between step lengths, in units of what is allowed. */
function stepDisagreement(runs: Runs, preset: TremorId): number {
  const counted = COUNTED_IN[preset];
  const settling = preset === 're-emergent' ? { settling: 20 } : {};
  const frequencies = STEP_LENGTHS.map((stepLength) =>
    SEEDS.map((seed) =>
      frequencyOf(runs.summary({ preset, seed, stepLength, rate: 500, ...settling }), counted),
    ),
  );
  const usual = frequencies[1] ?? [];
  const spread = (Math.max(...usual) - Math.min(...usual)) / mean(usual);
  const largest = Math.max(...frequencies.map((each) => Math.abs(mean(each) / mean(usual) - 1)));
  return largest / Math.max(ALLOWED, spread);
}

const POINTS =
  'Ten conduction delays from 30 to 100 ms, efforts of 5, 10 and 30 %, foot at neutral and held ' +
  'up by 15 degrees: 60 points. No chance, muscles as continua. The simulated foot is given the ' +
  'gentlest flick just below and just above the gain of theory; where its swing neither grows ' +
  'nor fades is the edge.';

export const SELF_CONSISTENCY: ValidationGroup = {
  id: 'consistency',
  title: 'The model against itself',
  rows: [
    {
      id: 'theory-gain',
      expected: 'passes',
      observable: 'Reflex gain at which shaking starts: simulation against theory',
      published: 'no publication: the same equations, solved in two ways',
      sources: [],
      caveat: 'A check of the arithmetic, not of the physiology.',
      band: { least: -1, most: 1, unit: '%', why: 'One per cent, set beforehand.' },
      origin: 'emerges',
      protocol: POINTS,
      measure: () => departures('gain'),
    },
    {
      id: 'theory-frequency',
      expected: 'passes',
      observable: 'Frequency at which shaking starts: simulation against theory',
      published: 'no publication: the same equations, solved in two ways',
      sources: [],
      caveat: 'A check of the arithmetic, not of the physiology.',
      band: { least: -1, most: 1, unit: '%', why: 'One per cent, set beforehand.' },
      origin: 'emerges',
      protocol: 'As above.',
      measure: () => departures('frequency'),
    },
    {
      id: 'step-length',
      expected: 'passes',
      observable:
        'Frequency of each kind of shaking with steps of 2, 1, 0.5 and 0.25 ms: disagreement',
      published: 'no publication: the same equations, in finer steps',
      sources: [],
      caveat:
        'A check of the arithmetic, not of the physiology. Tried with three seeds at first, which ' +
        'are too few to tell a step from chance.',
      band: {
        least: 0,
        most: 1,
        unit: '',
        why: 'In units of what is allowed: 3 %, or what chance alone does between seeds where that is more.',
      },
      origin: 'emerges',
      protocol:
        'Every preset with each step length, seeds 11 to 16; largest departure from the usual ' +
        'step of 1 ms, over 3 % or the spread of the seeds.',
      measure: (runs) =>
        (Object.keys(TREMOR_PRESETS) as TremorId[]).map((id) => stepDisagreement(runs, id)),
    },
  ],
};
