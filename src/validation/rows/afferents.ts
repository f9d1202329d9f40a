import { commandFor } from '../command.ts';
import { emgOnset, laterAnswerOnset } from '../stretch.ts';
import type { ValidationGroup } from '../row.ts';
import { type Protocol, type Runs, SEEDS } from '../runs.ts';
import { mean, strengthOf } from '../tremor.ts';

const CUT = { deafferentation: 1 } as const;

/** Mean rms of the acceleration over six seeds, in rad/s². */
function strength(runs: Runs, protocol: Protocol): number {
  return mean(SEEDS.map((seed) => strengthOf(runs.summary({ ...protocol, seed }))));
}

export const AFFERENTS: ValidationGroup = {
  id: 'afferents',
  title: 'What the senses of the muscle do',
  rows: [
    {
      id: 'enhanced-without-afferents',
      expected: 'passes',
      observable: 'Tremor of stress without sensory nerves: size, against everyday tremor',
      published: 'enhanced physiological tremor is absent without afferents',
      sources: ['sanes1985'],
      caveat:
        'The source is recalled, by its title; how much of the drive is lost with the afferents ' +
        'is put in, from a greatest firing rate in another muscle under a nerve block ' +
        '(Macefield 1993).',
      band: {
        least: 0,
        most: 1.2,
        unit: '',
        why: 'Absent: no larger than everyday tremor, give or take a fifth for chance.',
      },
      origin: 'emerges',
      protocol:
        'The preset of stress with all sensory nerves cut; rms of the acceleration over that of the everyday preset, means of six seeds.',
      command: commandFor({ preset: 'enhanced', changes: CUT }),
      measure: (runs) => [
        strength(runs, { preset: 'enhanced', changes: CUT }) /
          strength(runs, { preset: 'physiological' }),
      ],
    },
    {
      id: 'enhanced-size',
      expected: 'passes',
      observable: 'Tremor of stress with its sensory nerves: size, against everyday tremor',
      published: '2.74 times (1.85 to 3.50) under an adrenaline-like drug',
      sources: ['young1975'],
      caveat: 'The drug was infused into one arm and the arm’s tremor measured.',
      band: { least: 1.85, most: 3.5, unit: '', why: 'The published range.' },
      origin: 'tuned',
      protocol:
        'The preset of stress; rms of the acceleration over that of the everyday preset, means of six seeds.',
      command: commandFor({ preset: 'enhanced' }),
      measure: (runs) => [
        strength(runs, { preset: 'enhanced' }) / strength(runs, { preset: 'physiological' }),
      ],
    },
    {
      id: 'beta-agonist-size',
      expected: 'passes',
      observable: 'Tremor under an asthma reliever: size, against everyday tremor',
      published: '2.74 times (1.85 to 3.50)',
      sources: ['young1975'],
      caveat: 'As above; inhaled doses do less.',
      band: { least: 1.85, most: 3.5, unit: '', why: 'The published range.' },
      origin: 'tuned',
      protocol:
        'The preset of the asthma reliever; rms of the acceleration over that of the everyday preset, means of six seeds.',
      command: commandFor({ preset: 'beta-agonist' }),
      measure: (runs) => [
        strength(runs, { preset: 'beta-agonist' }) / strength(runs, { preset: 'physiological' }),
      ],
    },
    {
      id: 'physiological-without-reflex',
      expected: 'passes',
      observable: 'Everyday tremor without its reflex: size left',
      published: 'its frequency is almost wholly explained by resonance',
      sources: ['lakie2015'],
      caveat:
        'The source measured a hand, and its frequency, not its size. Contested: another school ' +
        'puts the finger’s rhythm down to the reflex (Lippold 1970).',
      band: {
        least: 0.5,
        most: 1.2,
        unit: '',
        why: 'If resonance explains it, at least half must be left.',
      },
      origin: 'emerges',
      protocol:
        'The everyday preset with reflex gain 0; rms of the acceleration over that with its reflex, means of six seeds.',
      command: commandFor({ preset: 'physiological', changes: { reflexGain: 0 } }),
      measure: (runs) => [
        strength(runs, { preset: 'physiological', changes: { reflexGain: 0 } }) /
          strength(runs, { preset: 'physiological' }),
      ],
    },
    {
      id: 'stretch-latency',
      expected: 'passes',
      observable: 'From a pull on the foot to the calf’s electric answer',
      published: '50 to 70 ms; 55 ± 5 ms in walking',
      sources: ['agarwal1977', 'grey2001'],
      band: {
        least: 45,
        most: 70,
        unit: 'ms',
        why: 'From two standard deviations below the mean in walking to the greatest of the others.',
      },
      origin: 'put in',
      protocol:
        'Defaults without chance, a foot plate of 0.015 kg m² strapped on, 10 % effort. A pull ' +
        'of 5 N m that lifts the foot begins at once; the time until the flexor’s ' +
        'electromyogram has risen by a tenth of its first rise. Conduction is put in; the rest ' +
        'is the foot gathering speed and the spindle.',
      measure: () => [1000 * emgOnset()],
    },
    {
      id: 'later-stretch-latency',
      expected: 'passes',
      observable: 'From a quick stretch of the calf to its second electric answer',
      published: '78 ± 6 ms in walking, probably by slower spindle fibres',
      sources: ['grey2001'],
      caveat:
        'Healthy people walked; here the foot is held. Tried first with the slow pull of the ' +
        'row above, where the start of a second answer cannot be told (61 ms); so a motor ' +
        'stretches the calf here.',
      band: { least: 66, most: 90, unit: 'ms', why: 'Two standard deviations either side.' },
      origin: 'put in',
      protocol:
        'A motor lifts the foot by 4 degrees in 20 ms, no chance, with the slower spindle ' +
        'fibres as in the clonus preset and without; the time until what they add to the ' +
        'electromyogram has risen by a tenth of its first rise. Their extra delay is put in.',
      measure: () => [1000 * laterAnswerOnset()],
    },
  ],
};
