import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceAdjustment } from '#views/core/adjust.ts';
import { startExperiment } from '#views/core/start-experiment.ts';
import { NearAtOnce } from './near-at-once.ts';

const INTRODUCTION = 6;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  document.body.innerHTML = `<div data-name="cover" data-settings="held-curl@1"
    data-introduce="${String(INTRODUCTION)}"><p data-part="notice" hidden></p></div>`;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function introduced() {
  const host = document.querySelector('div')!;
  const run = startExperiment(host, new AbortController().signal);
  await Promise.resolve();
  expect(run.playing.value).toBe(false);
  dispatchEvent(new Event('pointermove'));
  await Promise.resolve();
  expect(run.playing.value).toBe(true);
  return { host, run };
}

test('a control touched after the introduction has ended lets the run play', async () => {
  const { host, run } = await introduced();
  vi.advanceTimersByTime(1000 * INTRODUCTION);
  expect(run.playing.value).toBe(false);
  announceAdjustment(host);
  expect(run.playing.value).toBe(true);
});

test('a reader who takes over keeps the run playing past the introduction', async () => {
  const { host, run } = await introduced();
  announceAdjustment(host);
  vi.advanceTimersByTime(1000 * INTRODUCTION);
  expect(run.playing.value).toBe(true);
});

test('a reader who pressed Pause keeps a paused run', async () => {
  const { host, run } = await introduced();
  run.playing.value = false;
  host.click();
  announceAdjustment(host);
  expect(run.playing.value).toBe(false);
});
