import { expect, test } from 'vitest';
import { PARAMETER_NAMES, presetState } from '#experiment/experiment-state.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { goOnFrom } from '#experiment/run-link.ts';
import { PARAMETERS } from '#model/parameters.ts';

/** What was seen of a run, and of the same run taken again from its past. */
function seenAndAgain(run: Run): readonly [unknown, unknown] {
  const again = createRun(presetState('essential'));
  again.replay({ ...run.past!, steps: run.stepsTaken }, run.stepsTaken);
  return [run.snapshot.value, again.snapshot.value];
}

test('a slider that is drawn about in a pause leaves one change, the last; drawn back, none', () => {
  const run = createRun(presetState('held-curl'));
  run.advanceBy(1);
  for (let place = 1; place <= 200; place++) run.parameters.reflexGain.value = place / 200;
  expect(run.past?.changes).toEqual([{ step: 1000, parameter: 'reflexGain', value: 1 }]);
  run.parameters.reflexGain.value = run.original.parameters.reflexGain;
  run.condition.value = 'press';
  run.condition.value = run.original.condition;
  expect(run.past?.changes).toEqual([]);
});

test('a lively drag of two seconds fits a link, and its last value arrives', () => {
  const run = createRun(presetState('held-curl'));
  run.speed.value = 1;
  for (let frame = 1; frame <= 120; frame++) {
    run.parameters.reflexGain.value = frame / 120;
    run.advance(1 / 60);
  }
  run.advanceBy(0.1);
  const { changes } = run.past!;
  expect(changes.length).toBeGreaterThan(50);
  expect(changes.length).toBeLessThanOrEqual(100);
  expect(changes.at(-1)).toMatchObject({ parameter: 'reflexGain', value: 1 });
  const [seen, again] = seenAndAgain(run);
  expect(again).toEqual(seen);
});

test('a change that still waits is part of the past, and the run is the same from there', () => {
  const run = createRun(presetState('held-curl'));
  run.parameters.effort.value = 0.2;
  run.advanceBy(0.005);
  run.parameters.effort.value = 0.3;
  const recording = { ...run.past!, steps: run.stepsTaken };
  expect(recording.changes.at(-1)).toEqual({ step: 5, parameter: 'effort', value: 0.3 });
  const opened = createRun(presetState('essential'));
  opened.replay(recording, recording.steps);
  goOnFrom(opened, recording);
  run.advanceBy(0.5);
  opened.advanceBy(0.5);
  expect(opened.snapshot.value).toEqual(run.snapshot.value);
});

test.each(PARAMETER_NAMES)('%s set twice between two steps is the second alone', (name) => {
  const { minimum, maximum } = PARAMETERS[name];
  const run = createRun(presetState('held-curl'));
  run.advanceBy(0.2);
  run.parameters[name].value = maximum;
  const other = minimum + (maximum - minimum) * 0.37;
  run.parameters[name].value = other;
  run.advanceBy(0.2);
  expect(run.past?.changes).toEqual([{ step: 200, parameter: name, value: other }]);
  const [seen, again] = seenAndAgain(run);
  expect(again).toEqual(seen);
});
