import type { Summary } from '#analysis/summary.ts';
import { DEGREE } from '#model/degree.ts';
import { commandFor } from '../command.ts';
import type { ValidationGroup } from '../row.ts';
import { type Protocol, type Runs, SEEDS, THREE_SEEDS } from '../runs.ts';
import { stretchedAtRest } from '../stretch.ts';
import { frequencyOf, mean, steps, swingOf } from '../tremor.ts';

/** How far the foot is held up, in degrees, from the least load to the greatest. */
const HELD_UP = [0, 5, 10, 15, 20] as const;
const FARTHEST = 22;
/** Conduction delays, in s. */
const DELAYS = [0.035, 0.04, 0.05, 0.06, 0.08] as const;

const heldUp = (degrees: number): Protocol => ({
  preset: 'clonus',
  changes: { dorsiflexion: degrees * DEGREE },
});
const delayed = (conductionDelay: number): Protocol => ({
  preset: 'clonus',
  changes: { conductionDelay },
});

/** Mean frequency over three seeds, in Hz; not a number where the foot hardly moves. */
function beat(runs: Runs, protocol: Protocol): number {
  return mean(THREE_SEEDS.map((seed) => sustained(runs.summary({ ...protocol, seed }))));
}

/** The frequency, in Hz, of a foot that beats and does not merely tremble. */
function sustained(summary: Summary): number {
  return swingOf(summary) > SUSTAINED ? frequencyOf(summary, 'angle') : NaN;
}

/** Rms, in degrees, above which the foot beats and does not merely tremble. */
const SUSTAINED = 0.4;

const FOUR_PEOPLE =
  'Four people with spasticity. The summary gives the range over all loads that were tried; that its ends belong to the least and the greatest load is our reading of “a direct correlation”.';

const HALF_CYCLES = {
  published: 'plantarflexing 71.8 ± 6.7 ms, dorsiflexing 88.6 ± 10.8 ms',
  sources: [],
  caveat:
    'A study of ankle clonus from 2011 whose summary was read; its full list of authors was not, so it is shown and not used as support.',
  command: commandFor({ preset: 'clonus' }),
} as const;

const halfCycles = (runs: Runs, which: 'flexionHalfCycleMs' | 'extensionHalfCycleMs'): number[] =>
  SEEDS.map((seed) => runs.summary({ preset: 'clonus', seed })[which] ?? NaN);

export const CLONUS: ValidationGroup = {
  id: 'clonus',
  title: 'Clonus',
  rows: [
    {
      id: 'clonus-all-loads',
      expected: 'passes',
      observable: 'Clonus at five loads: its frequency',
      published: 'somewhere in 3 to 7 Hz, moving with load',
      sources: ['rack1984'],
      band: { least: 3, most: 7, unit: 'Hz', why: 'As published.' },
      origin: 'emerges',
      protocol:
        'The clonus preset with the foot held up by 0, 5, 10, 15 and 20 degrees: the further, ' +
        'the more the calf pulls. Means of three seeds; a foot that swings less than 0.4 ' +
        'degrees (rms) counts as not beating.',
      command: commandFor(heldUp(20)),
      measure: (runs) => HELD_UP.map((degrees) => beat(runs, heldUp(degrees))),
    },
    {
      id: 'clonus-rises',
      expected: 'passes',
      observable: 'Clonus: rise of its frequency from each load to the next',
      published: 'goes directly with load',
      sources: ['hidlerconf', 'hidler2000'],
      caveat: 'The summary of the second source speaks of strong correlations only.',
      band: { least: 0, most: 1, unit: 'Hz', why: 'Each load must be no slower than the last.' },
      origin: 'emerges',
      protocol: 'From the frequencies of the row above.',
      measure: (runs) => steps(HELD_UP.map((degrees) => beat(runs, heldUp(degrees)))),
    },
    {
      id: 'clonus-least-load',
      expected: 'fails',
      reason:
        'The slowest clonus that was published is slower than this foot and plate can beat. A ' +
        'longer way for the reflex or a heavier limb would do it; neither is known of those ' +
        'four people.',
      observable: 'Clonus at the least load: its frequency',
      published: '3.8 Hz',
      sources: ['hidlerconf'],
      caveat: FOUR_PEOPLE,
      band: {
        least: 3.3,
        most: 4.3,
        unit: 'Hz',
        why: 'Half a hertz either side, for four people.',
      },
      origin: 'emerges',
      protocol: 'The clonus preset with the foot at neutral; mean of three seeds.',
      command: commandFor(heldUp(0)),
      measure: (runs) => [beat(runs, heldUp(0))],
    },
    {
      id: 'clonus-greatest-load',
      expected: 'passes',
      observable: 'Clonus at the greatest load: its frequency',
      published: '5.8 Hz',
      sources: ['hidlerconf'],
      caveat: FOUR_PEOPLE,
      band: {
        least: 5.3,
        most: 6.3,
        unit: 'Hz',
        why: 'Half a hertz either side, for four people.',
      },
      origin: 'emerges',
      protocol: 'The clonus preset with the foot held up by 22 degrees; mean of three seeds.',
      command: commandFor(heldUp(FARTHEST)),
      measure: (runs) => [beat(runs, heldUp(FARTHEST))],
    },
    {
      ...HALF_CYCLES,
      id: 'clonus-plantarflexing',
      expected: 'fails',
      reason:
        'At the load of the preset the whole beat is slower than in that study, and so is each half of it.',
      observable: 'Clonus: time of each plantarflexion',
      band: {
        least: 58.4,
        most: 85.2,
        unit: 'ms',
        why: 'Two standard deviations either side.',
      },
      origin: 'emerges',
      protocol: 'The clonus preset, seeds 11 to 16: mean time from lowest to highest angle.',
      measure: (runs) => halfCycles(runs, 'flexionHalfCycleMs'),
    },
    {
      ...HALF_CYCLES,
      id: 'clonus-dorsiflexing',
      expected: 'fails',
      reason:
        'As in the row above: at the load of the preset the whole beat is slower than in that study.',
      observable: 'Clonus: time of each dorsiflexion',
      band: {
        least: 67,
        most: 110.2,
        unit: 'ms',
        why: 'Two standard deviations either side.',
      },
      origin: 'emerges',
      protocol: 'The clonus preset, seeds 11 to 16: mean time from highest to lowest angle.',
      measure: (runs) => halfCycles(runs, 'extensionHalfCycleMs'),
    },
    {
      ...HALF_CYCLES,
      id: 'clonus-asymmetry',
      expected: 'passes',
      observable: 'Clonus: plantarflexion time over dorsiflexion time',
      band: {
        least: 0.65,
        most: 0.95,
        unit: '',
        why: 'Published 0.81; below 0.95 the asymmetry is plain, below 0.65 it is twice the published one.',
      },
      origin: 'emerges',
      protocol: 'From the times of the two rows above.',
      measure: (runs) => {
        const up = halfCycles(runs, 'extensionHalfCycleMs');
        return halfCycles(runs, 'flexionHalfCycleMs').map((down, k) => down / (up[k] ?? NaN));
      },
    },
    {
      id: 'clonus-delay',
      expected: 'passes',
      observable: 'Clonus: change of its frequency from each conduction delay to a longer one',
      published: 'a long reflex delay and a more excitable cord make the loop oscillate',
      sources: ['hidler1999'],
      caveat: 'The source is a simulation, and gives the cause, not this slope.',
      band: {
        least: -3,
        most: 0,
        unit: 'Hz',
        why: 'A beat that is made by a late reflex cannot quicken when the reflex is later.',
      },
      origin: 'emerges',
      protocol: 'The clonus preset at 35, 40, 50, 60 and 80 ms; means of three seeds.',
      command: commandFor(delayed(0.08)),
      measure: (runs) => steps(DELAYS.map((delay) => beat(runs, delayed(delay)))),
    },
    {
      id: 'clonus-without-afferents',
      expected: 'passes',
      observable: 'Clonus with the sensory nerves cut: size left',
      published: 'a limit cycle driven from the periphery',
      sources: ['hidler2000'],
      band: {
        least: 0,
        most: 0.1,
        unit: '',
        why: 'If the periphery drives it, hardly anything may be left.',
      },
      origin: 'emerges',
      protocol:
        'The clonus preset with all sensory nerves cut; rms of the angle over that with them, mean of three seeds.',
      command: commandFor({ preset: 'clonus', changes: { deafferentation: 1 } }),
      measure: (runs) => [
        mean(
          THREE_SEEDS.map(
            (seed) =>
              swingOf(runs.summary({ preset: 'clonus', changes: { deafferentation: 1 }, seed })) /
              swingOf(runs.summary({ preset: 'clonus', seed })),
          ),
        ),
      ],
    },
    {
      id: 'clonus-from-rest',
      expected: 'passes',
      observable: 'Clonus of a relaxed foot that the examiner pushes up and holds: its frequency',
      published: 'a passive stretch with no effort can set it off; 3 to 7 Hz',
      sources: ['rack1984'],
      band: { least: 3, most: 7, unit: 'Hz', why: 'As published.' },
      origin: 'emerges',
      protocol:
        'The clonus preset at rest, at neutral. A torque of 12 N m lifts the foot within a ' +
        'tenth of a second and stays; 2 s later 10 s are recorded. A foot that swings less than ' +
        '0.4 degrees (rms) counts as not beating. Seeds 11 to 13.',
      measure: () => THREE_SEEDS.map((seed) => sustained(stretchedAtRest(seed))),
    },
  ],
};
