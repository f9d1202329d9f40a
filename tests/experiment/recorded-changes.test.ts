import { expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import type { Recording } from '#experiment/past.ts';
import { recordedChanges } from '#experiment/recorded-changes.ts';

const recording: Recording = {
  start: presetState('held-curl'),
  steps: 9000,
  changes: [
    { step: 1000, parameter: 'conductionDelay', value: 0.05 },
    { step: 1016, parameter: 'conductionDelay', value: 0.06 },
    { step: 1033, parameter: 'conductionDelay', value: 0.08 },
    { step: 4000, condition: 'press' },
    { step: 4001, parameter: 'conductionDelay', value: 0.04 },
    { step: 6000, parameter: 'conductionDelay', value: 0.1 },
  ],
};

test('a drag is one change, at its end; one much later is another', () => {
  expect(recordedChanges(recording, 0)).toEqual([
    { step: 1033, words: 'Delay 80 milliseconds' },
    { step: 4000, words: 'It presses against something that hardly gives' },
    { step: 4001, words: 'Delay 40 milliseconds' },
    { step: 6000, words: 'Delay 100 milliseconds' },
  ]);
});

test('what was changed before the stretch that was recorded is not told', () => {
  expect(recordedChanges(recording, 4001).map(({ step }) => step)).toEqual([4001, 6000]);
});
