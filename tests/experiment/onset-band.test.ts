import { expect, test } from 'vitest';
import { ONSET_BAND } from '#experiment/control-scale.ts';
import { presetState } from '#experiment/experiment-state.ts';
import { swing } from '#experiment/readings.ts';
import { createRun } from '#experiment/run.ts';

/** Mean swing over four seeds of a held curl, with the reflex gain at a multiple of its edge. */
function swingAt(multiple: number): number {
  const swings = [1, 2, 3, 4].map((seed) => {
    const run = createRun({ ...presetState('held-curl'), seed });
    run.parameters.reflexGain.value = multiple * (run.critical.value?.gain ?? 0);
    run.advanceBy(15);
    return swing(run.history);
  });
  return swings.reduce((sum, each) => sum + each, 0) / swings.length;
}

test('the model begins to shake within the band that is marked on the slider', () => {
  const withoutReflex = swingAt(0);
  expect(swingAt(ONSET_BAND.from)).toBeLessThan(1.5 * withoutReflex);
  expect(swingAt(ONSET_BAND.to)).toBeGreaterThan(2 * withoutReflex);
});
