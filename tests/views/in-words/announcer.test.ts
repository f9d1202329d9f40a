import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Run } from '#experiment/run.ts';
import { announceAdjustment, announceChange } from '#views/core/adjust.ts';
import { announceOutcomes } from '#views/in-words/announcer.ts';
import { heldCurl, setMultiple } from './fixture.ts';

let experiment: HTMLElement;
let run: Run;
let lifetime: AbortController;
let said: string[];

beforeEach(() => {
  vi.useFakeTimers();
  experiment = document.createElement('x-experiment');
  run = heldCurl();
  lifetime = new AbortController();
  said = [];
  announceOutcomes(experiment, run, lifetime.signal, {
    answersFor: () => true,
    say: (text) => said.push(text),
  });
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

/** A reader moves the reflex to a multiple of the edge, in some small moves, and lets go. */
function turnTo(multiple: number): void {
  for (const part of [0.5, 0.8, 1]) {
    setMultiple(run, part * multiple);
    announceAdjustment(experiment);
  }
  announceChange(experiment);
}

test('nothing is said while a slider moves, nor before the foot has answered', () => {
  run.playing.value = true;
  turnTo(4);
  vi.advanceTimersByTime(5000);
  run.advanceBy(1.4);
  expect(said).toEqual([]);
});

test('once it has answered, what was set and what the foot does is said, once', () => {
  run.playing.value = true;
  turnTo(4);
  vi.advanceTimersByTime(600);
  for (let frame = 0; frame < 40; frame++) run.advanceBy(0.05);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^Reflex gain 4\.0 times the edge of shaking\. Shaking about 5\.\d times a second, [34]\.\d degrees each way, /u,
  );
});

test('a second change before that is told together with the first', () => {
  run.playing.value = true;
  turnTo(4);
  vi.advanceTimersByTime(600);
  run.advanceBy(1);
  run.parameters.effort.value = 0.2;
  announceAdjustment(experiment);
  announceChange(experiment);
  run.advanceBy(1);
  vi.advanceTimersByTime(600);
  expect(said).toEqual([]);
  run.advanceBy(1);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain('Effort 20 percent');
  expect(said[0]).toContain('Reflex gain');
});

test('on a paused run it is said that nothing has come of it yet', () => {
  turnTo(4);
  vi.advanceTimersByTime(600);
  expect(said).toEqual([
    'Reflex gain 4.0 times the edge of shaking. Paused. Play it to learn what comes of that.',
  ]);
});

test('a paused run that was shown its outcome at once, as with less motion, is told by it', () => {
  setMultiple(run, 4);
  announceAdjustment(experiment);
  run.advanceBy(7);
  announceChange(experiment);
  vi.advanceTimersByTime(600);
  expect(said[0]).toContain('Paused. Shaking about 5');
});

test('pausing tells what the foot does', () => {
  run.playing.value = true;
  run.advanceBy(4);
  run.playing.value = false;
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^Paused\. Nearly still: /u);
});

test('after Reset the history is all new, and told at once', () => {
  turnTo(4);
  vi.advanceTimersByTime(600);
  run.reset();
  announceChange(experiment);
  vi.advanceTimersByTime(600);
  expect(said[1]).toMatch(/^As it was at first\. Paused\. Nearly still/u);
});

test('a change that sets nothing of the model is not told', () => {
  announceChange(experiment);
  vi.advanceTimersByTime(5000);
  expect(said).toEqual([]);
});

test('released, it says nothing more', () => {
  turnTo(4);
  lifetime.abort();
  vi.advanceTimersByTime(5000);
  expect(said).toEqual([]);
});
