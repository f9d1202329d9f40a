import { expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import type { Recording } from '#experiment/past.ts';
import { createRun, type Run } from '#experiment/run.ts';

/** A run that was changed as it went, and what was seen of it every tenth of a second. */
function changedRun(): { readonly recording: Recording; readonly angles: readonly number[] } {
  const run = createRun({ ...presetState('held-curl'), seed: 5 });
  const angles: number[] = [];
  for (let tenth = 0; tenth < 40; tenth++) {
    if (tenth === 7) run.parameters.reflexGain.value = 0.9;
    if (tenth === 12) {
      // Two at one moment, as a choice of settings makes them: their order counts.
      run.parameters.effort.value = 0.3;
      run.parameters.conductionDelay.value = 0.06;
    }
    if (tenth === 20) run.condition.value = 'press';
    run.advanceBy(0.1);
    angles.push(run.snapshot.value.ankleAngle);
  }
  return { recording: { ...run.past!, steps: run.stepsTaken }, angles };
}

function secondsReplayed(run: Run, recording: Recording, seconds: number): number {
  run.replay(recording, seconds * 1000);
  return run.snapshot.value.ankleAngle;
}

test('a recording plays as it was, to the last bit, with every change at its moment', () => {
  const { recording, angles } = changedRun();
  const run = createRun(presetState('essential'));
  run.replay(recording, 0);
  expect(run.parameters.reflexGain.value).toBe(recording.start.parameters.reflexGain);
  const replayed: number[] = [];
  for (let tenth = 0; tenth < 40; tenth++) {
    run.advanceBy(0.1);
    replayed.push(run.snapshot.value.ankleAngle);
  }
  expect(replayed).toEqual(angles);
  expect(run.parameters.conductionDelay.value).toBe(0.06);
  expect(run.condition.value).toBe('press');
});

test('a recording can be scrubbed to any moment, forwards and backwards', () => {
  const { recording, angles } = changedRun();
  const run = createRun(presetState('essential'));
  for (const tenths of [30, 5, 40, 13])
    expect(secondsReplayed(run, recording, tenths / 10)).toBe(angles[tenths - 1]);
});

test('a recording stops at its end', () => {
  const { recording, angles } = changedRun();
  const run = createRun(presetState('essential'));
  run.replay(recording, recording.steps);
  run.playing.value = true;
  run.advanceBy(1);
  expect(run.playing.value).toBe(false);
  expect(run.stepsTaken).toBe(recording.steps);
  expect(run.snapshot.value.ankleAngle).toBe(angles.at(-1));
});

test('a control that is moved takes over: the run goes on live from there', () => {
  const { recording } = changedRun();
  const run = createRun(presetState('essential'));
  run.replay(recording, 1000);
  run.parameters.reflexGain.value = 0;
  expect(run.replayed.value).toBeUndefined();
  run.advanceBy(10);
  expect(run.stepsTaken).toBe(11_000);
  expect(run.parameters.effort.value).toBe(recording.start.parameters.effort);
  expect(run.past?.changes.at(-1)).toEqual({ step: 1000, parameter: 'reflexGain', value: 0 });
});

test('settings are adopted without starting over, unless the preset or the seed is another', () => {
  const run = createRun(presetState('held-curl'));
  run.advanceBy(1);
  run.adopt({ ...run.state.value, condition: 'press' });
  expect(run.stepsTaken).toBe(1000);
  expect(run.condition.value).toBe('press');
  run.adopt({ ...run.state.value, seed: 9 });
  expect(run.stepsTaken).toBe(0);
  expect(run.state.value.seed).toBe(9);
});

test('impulses are told oldest first, each once, and none from before the history', () => {
  const run = createRun(presetState('held-curl'));
  run.advanceBy(2);
  const { time } = run.snapshot.value;
  const all: number[] = [];
  run.impulses.forEachSince(Number.NEGATIVE_INFINITY, (_, __, at) => all.push(at));
  const lastSecond: number[] = [];
  run.impulses.forEachSince(time - 1, (_, __, at) => lastSecond.push(at));
  expect(all).toEqual(all.toSorted((a, b) => a - b));
  expect(all[0]).toBeGreaterThan(time - 7);
  expect(all.filter((at) => at > time - 1)).toEqual(lastSecond);
  expect(lastSecond.length).toBeGreaterThan(10);
});
