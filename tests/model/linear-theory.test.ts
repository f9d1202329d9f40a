import { describe, expect, it } from 'vitest';
import type { ActivationCondition } from '#model/activation-condition.ts';
import { DEGREE } from '#model/degree.ts';
import { type CriticalGain, criticalReflexGain } from '#model/linear-theory.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { simulatedOnset } from '#validation/onset.ts';

function theory(
  changes: Partial<Parameters> = {},
  condition: ActivationCondition = 'hold',
): CriticalGain | undefined {
  return criticalReflexGain({ ...DEFAULT_PARAMETERS, ...changes }, condition);
}

/** Fibre length and unit-to-unit spread, which the independent implementation does not know, left out. */
const LENGTH_FREE = { forceLengthWidth: Infinity, restingBonds: 0, minimumRateSpread: 0 } as const;

const PRESET_LIKE: readonly [string, Partial<Parameters>, number, number][] = [
  ['delay 30 ms', { conductionDelay: 0.03 }, 0.2698014758645113, 7.533409463101988],
  ['delay 40 ms', {}, 0.193753120621796, 6.568660329235711],
  ['delay 55 ms', { conductionDelay: 0.055 }, 0.15524912682589864, 5.565159947844221],
  ['delay 75 ms', { conductionDelay: 0.075 }, 0.13319329567024174, 4.644683697680011],
  ['delay 100 ms', { conductionDelay: 0.1 }, 0.12038091790655935, 3.8783329456578963],
  ['effort 12 %', { effort: 0.12 }, 0.2042017122567424, 6.706196104688563],
  [
    'all at once',
    {
      effort: 0.3,
      coContraction: 0.1,
      kneeAngle: 30 * DEGREE,
      dorsiflexion: 10 * DEGREE,
      addedInertia: 0.02,
      twitchTime: 0.8,
      conductionDelay: 0.06,
    },
    0.18826608209777684,
    6.13160419785417,
  ],
];

const DELAYS = [0.03, 0.035, 0.04, 0.045, 0.05, 0.06, 0.07, 0.08, 0.09, 0.1];
const POSTURES = [0.05, 0.1, 0.3].flatMap((effort) =>
  [0, 15 * DEGREE].map((dorsiflexion) => ({ effort, dorsiflexion })),
);

describe('the critical reflex gain', () => {
  // Gains and frequencies from an independent implementation of the same equations.
  it.each(PRESET_LIKE)('agrees with an independent implementation: %s', (_, changes, gain, hz) => {
    const edge = theory({ ...LENGTH_FREE, ...changes });
    expect(Math.abs((edge?.gain ?? 0) / gain - 1)).toBeLessThan(1e-6);
    expect(Math.abs((edge?.frequency ?? 0) / hz - 1)).toBeLessThan(1e-6);
  });

  it.each(POSTURES)(
    'is that of the simulated foot at ten delays: $effort, $dorsiflexion',
    (posture) => {
      for (const conductionDelay of DELAYS) expectSimulated({ ...posture, conductionDelay });
    },
  );

  it.each<[string, Partial<Parameters>]>([
    ['with an answer by the slower spindle fibres', { groupTwoGain: 0.5 }],
    ['with that answer and a long delay', { groupTwoGain: 0.5, conductionDelay: 0.08 }],
    ['half tired', { fatigue: 0.5 }],
    ['quite tired, and easier to excite', { fatigue: 1, fatigueExcitability: 4 }],
    ['with Golgi organs', { golgiGain: 1 }],
    ['with Renshaw cells', { renshawGain: 1 }],
    ['with a long loop', { longLoopGain: 0.1 }],
    [
      'with all of them, the nerves cut by a third',
      {
        golgiGain: 0.5,
        renshawGain: 0.5,
        longLoopGain: 0.05,
        groupTwoGain: 0.3,
        deafferentation: 0.3,
      },
    ],
    ['tired, with that answer', { fatigue: 0.5, groupTwoGain: 0.5, effort: 0.2 }],
    ['with a straight knee', { kneeAngle: 0 }],
    ['with all units starting at one rate', { minimumRateSpread: 0 }],
  ])('is that of the simulated foot %s', (_, changes) => {
    expectSimulated(changes);
  });

  it('falls, and its frequency with it, as the delay grows', () => {
    const edges = [0.03, 0.04, 0.06, 0.08, 0.1].map((conductionDelay) =>
      theory({ conductionDelay }),
    );
    for (const [index, edge] of edges.entries()) {
      const longer = edges[index + 1];
      if (longer === undefined) break;
      expect(longer.gain).toBeLessThan(edge!.gain);
      expect(longer.frequency).toBeLessThan(edge!.frequency);
    }
  });

  it('falls in proportion to what fatigue adds to excitability, its frequency unchanged', () => {
    const calm = theory({ fatigue: 0.5, fatigueExcitability: 0 })!;
    const excitable = theory({ fatigue: 0.5, fatigueExcitability: 8 })!;
    expect(excitable.gain).toBeCloseTo(calm.gain / 5, 12);
    expect(excitable.frequency).toBe(calm.frequency);
  });

  it('rises when fatigue only weakens and slows the muscle', () => {
    const fresh = theory({ effort: 0.35, fatigueExcitability: 0 })!;
    const tired = theory({ effort: 0.35, fatigueExcitability: 0, fatigue: 0.5 })!;
    expect(tired.gain).toBeGreaterThan(fresh.gain);
  });

  it('is higher without reciprocal inhibition', () => {
    expect(theory({ reciprocalInhibition: 0 })!.gain).toBeGreaterThan(theory()!.gain);
  });

  it('is nowhere at rest, nor with the sensory nerves cut', () => {
    expect(theory({}, 'rest')).toBeUndefined();
    expect(theory({ deafferentation: 1 })).toBeUndefined();
  });

  it('does not depend on the gain itself', () => {
    expect(theory({ reflexGain: 2 })).toEqual(theory({ reflexGain: 0 }));
  });
});

/** Theory and the simulated foot agree within 1 %, in gain and in frequency. */
function expectSimulated(changes: Partial<Parameters>): void {
  const edge = theory(changes);
  const simulated = simulatedOnset(changes, edge?.gain ?? 0);
  const seen = JSON.stringify({ changes, edge, simulated });
  expect(Math.abs(simulated.gain / (edge?.gain ?? 0) - 1), seen).toBeLessThan(0.01);
  expect(Math.abs(simulated.frequency / (edge?.frequency ?? 0) - 1), seen).toBeLessThan(0.01);
}
