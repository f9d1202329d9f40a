import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { createHistory, SAMPLE_RATE } from '#experiment/history.ts';
import { createRun } from '#experiment/run.ts';
import { createObservation, type Observation } from '#model/observation.ts';
import { createSwingLimit } from '#views/foot/swing-limit.ts';

/** A run in which the ankle swings by `swing` rad about `restAngle`, six times a second. */
function swingingRun(swing: number, restAngle = 0) {
  const history = createHistory();
  const snapshot = signal<Observation>(createObservation());
  let samples = 0;
  const play = (seconds: number): void => {
    for (let due = Math.round(seconds * SAMPLE_RATE); due > 0; due--) {
      samples++;
      const time = samples / SAMPLE_RATE;
      const ankleAngle = restAngle + swing * Math.sin(2 * Math.PI * 6 * time);
      snapshot.value = { ...createObservation(), time, ankleAngle, restAngle };
      history.record(snapshot.peek());
    }
  };
  play(3);
  return { run: { history, snapshot }, play };
}

it('tells of a swing that fits life-size but not enlarged', () => {
  const fits = createSwingLimit(swingingRun(0.06).run);
  expect(fits(1)).toBe('within');
  expect(fits(5)).toBe('within');
  expect(fits(20)).toBe('beyond');
  expect(fits(5)).toBe('within');
});

it('counts from where the foot is held', () => {
  expect(createSwingLimit(swingingRun(0.06, -0.35).run)(5)).toBe('beyond');
});

it('holds its answer through a whole swing, so that no words flicker', () => {
  const { run, play } = swingingRun(0.06);
  const fits = createSwingLimit(run);
  const answers = Array.from({ length: 200 }, () => {
    play(0.01);
    return fits(20);
  });
  expect(new Set(answers)).toEqual(new Set(['beyond']));
});

it('does not take a posture that is changed for a swing', () => {
  const run = createRun(presetState('held-curl'));
  const fits = createSwingLimit(run);
  run.parameters.effort.value = 0.6;
  const seen = Array.from({ length: 32 }, () => {
    run.advanceBy(0.25);
    return fits(5);
  });
  expect(new Set(seen)).toEqual(new Set(['settling', 'within']));
  expect(seen.at(-1)).toBe('within');
});
