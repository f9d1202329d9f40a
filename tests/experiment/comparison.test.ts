import { expect, test } from 'vitest';
import { differences, keepRun, keptLabel } from '#experiment/comparison.ts';
import { presetState } from '#experiment/experiment-state.ts';
import { HISTORY_LENGTH } from '#experiment/history.ts';
import { createRun } from '#experiment/run.ts';
import { PARAMETERS } from '#model/parameters.ts';
import { PARAMETER_NAMES } from '#experiment/experiment-state.ts';

test('what is kept is the line as it stands, and no later one', () => {
  const run = createRun(presetState('held-curl'));
  const kept = keepRun(run);
  const now = new Float64Array(HISTORY_LENGTH);
  run.history.read('ankleAngle', now);
  expect(kept.ankleAngle).toEqual(now);
  run.advanceBy(1);
  run.history.read('ankleAngle', now);
  expect(kept.ankleAngle).not.toEqual(now);
});

test('only what differs is told, each with both values and their units', () => {
  const run = createRun(presetState('held-curl'));
  const kept = keepRun(run);
  expect(differences(kept, run)).toEqual([]);
  expect(keptLabel([])).toBe('as it was');
  run.parameters.conductionDelay.value = 0.08;
  run.condition.value = 'press';
  expect(differences(kept, run)).toEqual([
    expect.objectContaining({ label: 'It', before: 'holds a posture in the air' }),
    { label: 'Delay', before: '40 milliseconds', now: '80 milliseconds' },
  ]);
  expect(keptLabel(differences(kept, run))).toBe('it holds a posture in the air, and 1 more');
});

test('a gain is told against the edge that it had', () => {
  const run = createRun(presetState('held-curl'));
  const kept = keepRun(run);
  const before = kept.state.parameters.reflexGain / kept.critical!.gain;
  run.parameters.reflexGain.value *= 2;
  const [gain] = differences(kept, run);
  expect(gain?.before).toContain(before.toPrecision(2));
});

test('a gain kept with an edge and one at rest, without, are told in the same unit', () => {
  const run = createRun(presetState('held-curl'));
  const kept = keepRun(run);
  run.condition.value = 'rest';
  run.parameters.reflexGain.value = 0.1;
  expect(differences(kept, run)).toContainEqual({
    label: 'Reflex gain',
    before: '0.070 per 100 impulses a second',
    now: '0.10 per 100 impulses a second',
  });
});

test('of two runs that differ in everything, the first few differences are told and the rest counted', () => {
  const run = createRun(presetState('held-curl'));
  const kept = keepRun(run);
  for (const name of PARAMETER_NAMES)
    run.parameters[name].value =
      run.parameters[name].peek() === PARAMETERS[name].minimum
        ? PARAMETERS[name].maximum
        : PARAMETERS[name].minimum;
  const found = differences(kept, run);
  expect(found).toHaveLength(9);
  expect(found.at(-1)?.label).toBe(`and ${PARAMETER_NAMES.length - 8} more`);
});
