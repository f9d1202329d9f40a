/** How fast time passes in the model: `ops/sec` is simulated seconds per second of processor time. */
import { describe, test } from 'vitest';
import type { ActivationCondition } from '#model/activation-condition.ts';
import { createModel } from '#model/neuromuscular-model.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { type PresetId, PRESETS } from '#model/presets.ts';
import { BY_CPU_TIME } from './cpu-time.ts';

const STEPS_PER_SECOND = 1000;
const PRESET_IDS = Object.keys(PRESETS) as PresetId[];

/** Every circuit of the spinal cord at work, each within its range. */
const ALL_CIRCUITS = {
  golgiGain: 0.5,
  renshawGain: 0.5,
  longLoopGain: 0.2,
  groupTwoGain: 0.5,
  reciprocalInhibition: 0.3,
  afferentNoise: 3,
} satisfies Partial<Parameters>;
const NO_CIRCUITS = {
  golgiGain: 0,
  renshawGain: 0,
  longLoopGain: 0,
  groupTwoGain: 0,
  reciprocalInhibition: 0,
  afferentNoise: 0,
} satisfies Partial<Parameters>;

/** What lets one second pass in a model that has been under way for a while. */
function oneSecond(
  parameters: Partial<Parameters>,
  condition: ActivationCondition = 'hold',
): () => void {
  const model = createModel({
    parameters: { ...DEFAULT_PARAMETERS, ...parameters },
    condition,
    seed: 11,
  });
  return () => {
    for (let step = 0; step < STEPS_PER_SECOND; step++) model.step();
  };
}

describe('one simulated second', () => {
  test('by the number of motor units in each muscle', async ({ bench }) => {
    const { parameters, condition } = PRESETS.physiological;
    await bench.compare(
      ...[60, 120, 240, 480, Infinity].map((unitCount) =>
        bench(
          Number.isFinite(unitCount) ? `${unitCount} units` : 'units without number',
          oneSecond({ ...parameters, unitCount }, condition),
        ),
      ),
      BY_CPU_TIME,
    );
  });

  test('by preset', async ({ bench }) => {
    await bench.compare(
      ...PRESET_IDS.map((id) =>
        bench(id, oneSecond(PRESETS[id].parameters, PRESETS[id].condition)),
      ),
      BY_CPU_TIME,
    );
  });

  test('without and with the other circuits of the spinal cord', async ({ bench }) => {
    const { parameters, condition } = PRESETS.physiological;
    await bench.compare(
      bench('stretch reflex alone', oneSecond({ ...parameters, ...NO_CIRCUITS }, condition)),
      bench('every circuit', oneSecond({ ...parameters, ...ALL_CIRCUITS }, condition)),
      BY_CPU_TIME,
    );
  });
});
