import { DEGREE } from '#model/degree.ts';
import { MEAN_FIELD } from '#model/mean-field.ts';
import type { Parameters } from '#model/parameters.ts';
import { recordRun } from '#model/recording.ts';
import { commandFor } from '../command.ts';
import type { ValidationGroup } from '../row.ts';
import { modelFor, type Protocol, type Runs, SEEDS } from '../runs.ts';
import { mean } from '../tremor.ts';
import { halfForceRate, maximalRates, unitTwitch, wholeTwitch } from '../twitch.ts';

const PRESSING_EFFORTS = [0.05, 0.1, 0.2, 0.4] as const;

const BENT = { kneeAngle: 90 * DEGREE } as const;
const STRAIGHT = { kneeAngle: 0 } as const;

const pressing = (effort: number): Protocol => ({ changes: { effort }, condition: 'press' });

/** Mean torque, in N m, of the flexor at full effort with ankle and knee held by a motor. */
function torqueAt(ankle: number, changes: Partial<Parameters> = {}): number {
  const model = modelFor({
    changes: { ...MEAN_FIELD, effort: 0.8, coContraction: 0, reflexGain: 0, ...changes },
  });
  // Slowly enough that the fibres are not stretched fast.
  recordRun(model, 1, {
    rate: 100,
    beforeStep: (time) => {
      model.imposeAngle(ankle * DEGREE * Math.min(1, time + 1e-3));
    },
  });
  return mean([...recordRun(model, 1, { rate: 100 }).muscleTorque]);
}

/** Scatter of force about its mean while pressing, averaged over six seeds. */
function unsteadiness(runs: Runs, effort: number): number {
  return mean(SEEDS.map((seed) => runs.summary({ ...pressing(effort), seed }).forceCv ?? NaN));
}

const CALF_TWITCH = {
  published: 'contraction 112 ± 11 ms, half relaxation 100 ± 14 ms, in the calf',
  sources: ['sale1982'],
} as const;
const TWITCH =
  'All units of the flexor fire once together, the ankle fixed at neutral, in the muscle with its tendon.';

export const MUSCLE: ValidationGroup = {
  id: 'muscle',
  title: 'Muscle and motor units',
  rows: [
    {
      ...CALF_TWITCH,
      id: 'twitch-contraction',
      expected: 'passes',
      observable: 'Twitch of the whole flexor in place: time to its peak',
      band: {
        least: 90,
        most: 134,
        unit: 'ms',
        why: 'Two standard deviations either side.',
      },
      origin: 'tuned',
      protocol: `${TWITCH} Time from the impulse to the peak of the tendon’s force.`,
      measure: () => [1000 * wholeTwitch().contractionTime],
    },
    {
      ...CALF_TWITCH,
      id: 'twitch-relaxation',
      expected: 'passes',
      observable: 'The same: time from its peak to half of it',
      band: {
        least: 72,
        most: 128,
        unit: 'ms',
        why: 'Two standard deviations either side.',
      },
      origin: 'emerges',
      protocol: TWITCH,
      measure: () => [1000 * wholeTwitch().halfRelaxationTime],
    },
    {
      id: 'unit-twitch',
      expected: 'fails',
      reason:
        'One twitch time serves the whole calf and a single unit. It is set so that the calf’s ' +
        'is right; the tendon hardly lengthens a single unit’s, which is then too quick.',
      observable: 'Twitch of one unit of the extensor: time to its peak',
      published: '74.8 ± 3.9 ms (standard error) in toe extensors',
      sources: ['macefield1996'],
      band: {
        least: 67,
        most: 82.6,
        unit: 'ms',
        why: 'Two standard errors either side.',
      },
      origin: 'tuned',
      protocol:
        'The middle unit of the pool fires once in a relaxed muscle with its tendon, the ankle fixed.',
      measure: () => [1000 * unitTwitch().contractionTime],
    },
    {
      id: 'half-force-rate',
      expected: 'passes',
      observable: 'Firing rate at which one unit gives half its greatest force',
      published: '9.6 Hz in toe extensors',
      sources: ['macefield1996'],
      caveat: 'That the model comes near 11 was known when the band was set.',
      band: {
        least: 7.2,
        most: 12,
        unit: 'Hz',
        why: 'A quarter either side: the spread is not in the summary.',
      },
      origin: 'tuned',
      protocol: 'From the law of the middle unit: force against rate.',
      measure: () => [halfForceRate()],
    },
    {
      id: 'force-unsteadiness',
      expected: 'fails',
      reason:
        'Light pushes lie within; a hard push is too steady. Nothing in the model adds ' +
        'unsteadiness in proportion when most units are at work.',
      observable: 'Unsteadiness of a steady push: standard deviation over mean',
      published: '2 to 4 %',
      sources: [],
      caveat: 'Recalled, not checked against a source; so it is shown and not used as support.',
      band: { least: 2, most: 4, unit: '%', why: 'As recalled.' },
      origin: 'tuned',
      protocol:
        'The defaults pressing at efforts of 5, 10, 20 and 40 %; means of six seeds of 20 s.',
      command: commandFor(pressing(0.1)),
      measure: (runs) => PRESSING_EFFORTS.map((effort) => 100 * unsteadiness(runs, effort)),
    },
    {
      id: 'force-ankle-angle',
      expected: 'passes',
      observable: 'Greatest torque of the flexor with the foot pointed, over that with it held up',
      published: 'falls as the ankle is plantarflexed',
      sources: ['sale1982'],
      band: {
        least: 0.2,
        most: 0.9,
        unit: '',
        why: 'A fall of a tenth is plain. The summary that was read gives no number.',
      },
      origin: 'emerges',
      protocol:
        'A motor holds the ankle 25 degrees down, then 10 degrees up, at 80 % effort, no ' +
        'chance, reflex shut off; torque of the muscles after 1 s.',
      command: commandFor(
        { changes: { effort: 0.8, coContraction: 0, reflexGain: 0 } },
        '--perturb angle:ramp:25:1',
      ),
      measure: () => [torqueAt(25) / torqueAt(-10)],
    },
    {
      id: 'force-knee-angle',
      expected: 'passes',
      observable: 'Greatest torque of the flexor with the knee bent, over that with it straight',
      published: 'falls as the knee is bent',
      sources: ['sale1982'],
      band: {
        least: 0.3,
        most: 0.97,
        unit: '',
        why: 'A fall of 3 % or more. The summary that was read gives no number, and only a part of this flexor is calf.',
      },
      origin: 'emerges',
      protocol: 'As above, the ankle 10 degrees down, with the knee at 90 degrees and at 0.',
      measure: () => [torqueAt(10, BENT) / torqueAt(10, STRAIGHT)],
    },
    {
      id: 'rate-without-afferents',
      expected: 'fails',
      reason:
        'What is lost with the afferents is taken off the drive, not off the rate. Near full ' +
        'drive most units are at their highest rate and lose little.',
      observable: 'Firing rate at greatest effort without sensory nerves, over that with them',
      published: '18.6 against 28.2 Hz: 0.66',
      sources: ['macefield1993'],
      caveat: 'Measured in the muscle that lifts the foot, its nerve blocked.',
      band: {
        least: 0.56,
        most: 0.76,
        unit: '',
        why: 'A tenth either side; the scatter is not in the summary.',
      },
      origin: 'put in',
      protocol:
        'Mean rate of the units of a pool at full drive, less the 34 % that is lost with the afferents, over that at full drive.',
      measure: () => {
        const { whole, without } = maximalRates(0.34);
        return [without / whole];
      },
    },
  ],
};
