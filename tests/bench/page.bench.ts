/** What a page asks of the model: `mean` is ms of processor time each. */
import { describe, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createRun } from '#experiment/run.ts';
import { criticalReflexGain } from '#model/linear-theory.ts';
import { DEFAULT_PARAMETERS, PARAMETERS, type ParameterName } from '#model/parameters.ts';
import { PRESETS, type PresetId } from '#model/presets.ts';
import { BY_CPU_TIME } from './cpu-time.ts';

/** Wall time of a frame, in s. */
const FRAME = 1 / 60;
/** Points of the map along each side. */
const MAP_SIDE = 60;
const SOME_PRESETS = ['physiological', 'essential', 'clonus'] as const satisfies PresetId[];

describe('one frame at 60 frames a second, at full speed, without drawing', () => {
  test('while it plays', async ({ bench }) => {
    await bench.compare(...SOME_PRESETS.map((id) => bench(id, frameOf(id))), BY_CPU_TIME);
  });

  test('while it plays and a slider moves', async ({ bench }) => {
    await bench.compare(
      ...(['reflexGain', 'effort', 'conductionDelay', 'twitchTime', 'unitCount'] as const).map(
        (name) => bench(name, frameWithSlider(name)),
      ),
      BY_CPU_TIME,
    );
  });
});

describe('where shaking begins', () => {
  test('critical gain, as each move of a slider needs it', async ({ bench }) => {
    await bench.compare(
      ...SOME_PRESETS.map((id) => {
        const parameters = { ...DEFAULT_PARAMETERS, ...PRESETS[id].parameters };
        return bench(id, () => criticalReflexGain(parameters, PRESETS[id].condition));
      }),
      BY_CPU_TIME,
    );
  });

  test('a map of 60 × 60 critical gains: every conduction delay by efforts up to 60 %', async ({
    bench,
  }) => {
    await bench('map', stabilityMap).run({ ...BY_CPU_TIME, iterations: 2, warmup: false });
  });
});

function frameOf(id: PresetId): () => void {
  const run = createRun(presetState(id));
  run.speed.value = 1;
  return () => {
    run.advance(FRAME);
  };
}

/** A frame in which a slider is somewhere else than in the last, and the edge of shaking is read. */
function frameWithSlider(name: ParameterName): () => void {
  const run = createRun(presetState('physiological'));
  run.speed.value = 1;
  const { minimum, maximum } = PARAMETERS[name];
  let frame = 0;
  return () => {
    frame++;
    run.parameters[name].value = minimum + ((frame % MAP_SIDE) / MAP_SIDE) * (maximum - minimum);
    run.advance(FRAME);
    return run.critical.value;
  };
}

/** @returns At how many of the points a great enough gain makes the foot swing. */
function stabilityMap(): number {
  const { minimum, maximum } = PARAMETERS.conductionDelay;
  let swinging = 0;
  for (let row = 1; row <= MAP_SIDE; row++) {
    const effort = (0.6 * row) / MAP_SIDE;
    for (let column = 0; column < MAP_SIDE; column++) {
      const conductionDelay = minimum + ((maximum - minimum) * column) / (MAP_SIDE - 1);
      const parameters = { ...DEFAULT_PARAMETERS, effort, conductionDelay };
      if (criticalReflexGain(parameters, 'hold') !== undefined) swinging++;
    }
  }
  return swinging;
}
