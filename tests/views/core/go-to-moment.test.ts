import { beforeEach, afterEach, expect, test, vi } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import type { Recording } from '#experiment/past.ts';
import { createRun, type Run } from '#experiment/run.ts';
import { goToMoment } from '#views/core/go-to-moment.ts';

/** A minute, changed on its way. */
const MINUTE: Recording = {
  start: presetState('fatigue'),
  changes: [{ step: 40_000, parameter: 'reflexGain', value: 0.2 }],
  steps: 60_000,
};

let run: Run;
let host: HTMLElement;
let lifetime: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'cancelAnimationFrame'] });
  run = createRun(presetState('held-curl'));
  host = document.createElement('x-experiment');
  host.innerHTML = '<p data-part="notice" hidden></p>';
  lifetime = new AbortController();
});
afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
});

function go(step: number): ReturnType<typeof vi.fn> {
  const arrived = vi.fn();
  goToMoment(host, lifetime.signal, run, MINUTE, step, arrived);
  return arrived;
}

function passFrames(until: () => boolean): void {
  for (let frame = 0; frame < 5000 && !until(); frame++) vi.advanceTimersToNextFrame();
}

test('what is near is reached at once, and nothing is said', () => {
  const arrived = go(2000);
  expect(arrived).toHaveBeenCalledOnce();
  expect(run.stepsTaken).toBe(2000);
  expect(host.firstElementChild).toHaveProperty('hidden', true);
});

test('what is far is reached in slices, told of on the way, and is the same to the last bit', () => {
  const arrived = go(60_000);
  expect(run.stepsTaken).toBe(0);
  vi.advanceTimersToNextFrame();
  expect(arrived).not.toHaveBeenCalled();
  expect(host.textContent).toMatch(/: \d+ of 60 seconds/u);
  passFrames(() => arrived.mock.calls.length > 0);
  expect(run.stepsTaken).toBe(60_000);
  expect(host.firstElementChild).toHaveProperty('hidden', true);
  const atOnce = createRun(presetState('held-curl'));
  atOnce.replay(MINUTE, 60_000);
  expect(run.snapshot.value).toEqual(atOnce.snapshot.value);
});

test('a reader who moves a control stops it where it is', () => {
  const arrived = go(60_000);
  vi.advanceTimersToNextFrame();
  run.parameters.effort.value = 0.5;
  const { stepsTaken } = run;
  for (let frame = 0; frame < 5; frame++) vi.advanceTimersToNextFrame();
  expect(run.stepsTaken).toBe(stepsTaken);
  expect(arrived).toHaveBeenCalledExactlyOnceWith(false);
  expect(host.firstElementChild).toHaveProperty('hidden', true);
});

test('another wish ends the first', () => {
  const first = go(60_000);
  vi.advanceTimersToNextFrame();
  const second = go(1000);
  for (let frame = 0; frame < 5; frame++) vi.advanceTimersToNextFrame();
  expect(first).toHaveBeenCalledExactlyOnceWith(false);
  expect(second).toHaveBeenCalledExactlyOnceWith(true);
  expect(host.firstElementChild).toHaveProperty('hidden', true);
  expect(run.stepsTaken).toBe(1000);
});

test('from where a recording is followed, what is far ahead is reached without starting over', () => {
  go(20_000);
  const replay = vi.spyOn(run, 'replay');
  const arrived = go(60_000);
  vi.advanceTimersToNextFrame();
  expect(run.stepsTaken).toBeGreaterThan(20_000);
  passFrames(() => arrived.mock.calls.length > 0);
  expect(run.stepsTaken).toBe(60_000);
  expect(replay).not.toHaveBeenCalled();
});

test('a run that was just made for a recording is not made again to stand at its start', () => {
  run = createRun(presetState('held-curl'), MINUTE.start);
  const replay = vi.spyOn(run, 'replay');
  expect(go(0)).toHaveBeenCalledExactlyOnceWith(true);
  expect(replay).not.toHaveBeenCalled();
});

test('once the experiment has left the page the way ends', () => {
  const arrived = go(60_000);
  vi.advanceTimersToNextFrame();
  const { stepsTaken } = run;
  lifetime.abort();
  for (let frame = 0; frame < 5; frame++) vi.advanceTimersToNextFrame();
  expect(run.stepsTaken).toBe(stepsTaken);
  expect(arrived).not.toHaveBeenCalled();
});
