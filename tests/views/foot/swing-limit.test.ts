import { signal } from '@preact/signals-core';
import { expect, it } from 'vitest';
import { createHistory, SAMPLE_RATE } from '#experiment/history.ts';
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
  const exceeds = createSwingLimit(swingingRun(0.06).run);
  expect(exceeds(1)).toBe(false);
  expect(exceeds(5)).toBe(false);
  expect(exceeds(20)).toBe(true);
  expect(exceeds(5)).toBe(false);
});

it('counts from where the foot is held', () => {
  expect(createSwingLimit(swingingRun(0.06, -0.35).run)(5)).toBe(true);
});

it('holds its answer through a whole swing, so that no words flicker', () => {
  const { run, play } = swingingRun(0.06);
  const exceeds = createSwingLimit(run);
  const answers = Array.from({ length: 200 }, () => {
    play(0.01);
    return exceeds(20);
  });
  expect(new Set(answers)).toEqual(new Set([true]));
});
