/**
 * `npm run audit:memory`: an hour of steps must leave memory as it was. Prints, for a plain model and
 * for one with every circuit at work, by how much the heap grew and how much was cleared away meanwhile.
 *
 * Needs `--expose-gc`.
 */
import { GCProfiler } from 'node:v8';
import { createModel, createObservation } from '#model/neuromuscular-model.ts';
import { DEFAULT_PARAMETERS, type Parameters } from '#model/parameters.ts';
import { PRESETS } from '#model/presets.ts';

const STEPS_PER_SECOND = 1000;
/** Simulated s until the steps are compiled and every buffer has its size. */
const WARM_UP = 60;
const HOUR = 3600;
/** Most that the heap may grow in an hour, in bytes. */
const MOST_GROWTH = 1e6;

const { parameters, condition } = PRESETS.physiological;
const MODELS: Readonly<Record<string, Partial<Parameters>>> = {
  plain: parameters,
  'every circuit': {
    ...parameters,
    golgiGain: 0.5,
    renshawGain: 0.5,
    longLoopGain: 0.2,
    groupTwoGain: 0.5,
    reciprocalInhibition: 0.3,
    afferentNoise: 3,
    visualGain: 1,
    centralAmplitude: 0.05,
    centralJitter: 0.1,
    centralJerk: 0.3,
    fatigueSpeed: 1,
  },
};

const { gc } = globalThis;
if (gc === undefined) {
  console.error('Memory can be measured only under node --expose-gc.');
  process.exit(2);
}

let worst = 0;
const rows: Record<string, Record<string, number>> = {};
for (const [name, settings] of Object.entries(MODELS)) {
  const growth = measure(name, settings, () => {
    gc();
  });
  if (growth > worst) worst = growth;
}
console.table(rows);
console.log(worst < MOST_GROWTH ? 'Memory stays as it was.' : 'Memory GROWS.');
process.exit(worst < MOST_GROWTH ? 0 : 1);

/** @returns By how much the heap grew in an hour, in bytes. */
function measure(name: string, settings: Partial<Parameters>, collect: () => void): number {
  const model = createModel({
    parameters: { ...DEFAULT_PARAMETERS, ...settings },
    condition,
    seed: 11,
  });
  const observation = createObservation();
  const pass = (seconds: number): void => {
    for (let step = 0; step < seconds * STEPS_PER_SECOND; step++) {
      model.step();
      model.observe(observation);
    }
  };
  const cleared = clearedBy(() => {
    pass(WARM_UP);
  });
  collect();
  const before = occupied();
  pass(HOUR);
  collect();
  const growth = occupied() - before;
  rows[name] = {
    'growth in an hour, bytes': growth,
    'cleared away per step, bytes': Math.round(cleared / (WARM_UP * STEPS_PER_SECOND)),
  };
  return growth;
}

/** @returns What was put on the heap by `task` and cleared away again, in bytes. */
function clearedBy(task: () => void): number {
  const profiler = new GCProfiler();
  profiler.start();
  task();
  return profiler
    .stop()
    .statistics.reduce(
      (sum, { beforeGC, afterGC }) =>
        sum + beforeGC.heapStatistics.usedHeapSize - afterGC.heapStatistics.usedHeapSize,
      0,
    );
}

/** What the heap and the buffers outside it hold, in bytes. */
function occupied(): number {
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
