import { expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { HISTORY_SPAN } from '#experiment/history.ts';
import { createRun } from '#experiment/run.ts';
import { PARAMETERS } from '#model/parameters.ts';

test('with as many units as there may be, hard at work, impulses reach back as far as the traces', () => {
  const state = presetState('held-curl');
  const unitCount = PARAMETERS.unitCount.maximum;
  const run = createRun({
    ...state,
    parameters: { ...state.parameters, unitCount, effort: 0.6, coContraction: 0.5 },
  });
  run.advanceBy(HISTORY_SPAN + 1);
  const { time } = run.snapshot.value;
  let oldest = Infinity;
  run.impulses.forEachSince(-Infinity, (_muscle, _unit, at) => {
    oldest = Math.min(oldest, at);
  });
  expect(oldest).toBeLessThan(time - HISTORY_SPAN + 0.1);
});
