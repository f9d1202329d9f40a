import { expect, test } from 'vitest';
import { createModel, createObservation } from '#model/neuromuscular-model.ts';
import { DEFAULT_PARAMETERS } from '#model/parameters.ts';

/** A hard hold that has tired for ten seconds at twenty times the real pace. */
function tiredModel() {
  const model = createModel({
    parameters: { ...DEFAULT_PARAMETERS, effort: 0.4, fatigueSpeed: 20 },
    condition: 'hold',
    seed: 1,
  });
  for (let step = 0; step < 10_000; step++) model.step();
  return model;
}

test('a tired foot does not start when a setting that means nothing to it is touched', () => {
  const [left, touched] = [tiredModel(), tiredModel()];
  touched.setParameter('cueFrequency', 5);
  const [one, other] = [createObservation(), createObservation()];
  for (let step = 0; step < 500; step++) {
    left.step();
    touched.step();
  }
  left.observe(one);
  touched.observe(other);
  expect(one.fatigue).toBeGreaterThan(0.1);
  expect(other).toEqual(one);
});
