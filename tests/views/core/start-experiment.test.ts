import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { announceAdjustment, announceChange } from '#views/core/adjust.ts';
import { startExperiment } from '#views/core/start-experiment.ts';
import { NearAtOnce } from './near-at-once.ts';

const INTRODUCTION = 6;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('IntersectionObserver', NearAtOnce);
  vi.stubGlobal('matchMedia', () => ({ matches: false }));
  document.body.innerHTML = `<x-experiment data-name="cover" data-settings="held-curl@1"
    data-introduce="${String(INTRODUCTION)}"><p data-part="notice" hidden></p></x-experiment>`;
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function introduced() {
  const host = document.querySelector<HTMLElement>('x-experiment')!;
  const { run } = startExperiment(host, new AbortController().signal);
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

function opened(fragment: string) {
  history.replaceState(null, '', `/${fragment}`);
  const host = document.querySelector<HTMLElement>('x-experiment')!;
  const lifetime = new AbortController();
  const { run, undo } = startExperiment(host, lifetime.signal);
  const notice = host.querySelector('p')!;
  return { host, lifetime, run, undo, notice };
}

test('a link opens at its moment, and the address keeps it until something is moved', () => {
  const { host, run, notice } = opened('#cover=v3,model:2,held-curl@2,time:2.5');
  expect(run.stepsTaken).toBe(2500);
  expect(notice.hidden).toBe(true);
  run.parameters.effort.value = 0.3;
  announceChange(host);
  expect(location.hash).toBe('#cover=v3,model:2,held-curl@2,effort:30');
});

test('a link of a run that was changed on its way opens to that run', () => {
  const { run } = opened('#cover=v3,model:2,held-curl@2,effort@1:30;2:40,time:2');
  expect(run.stepsTaken).toBe(2000);
  expect(run.past?.changes).toEqual([
    { step: 1000, parameter: 'effort', value: 0.3 },
    { step: 2000, parameter: 'effort', value: 0.4 },
  ]);
  expect(run.replayed.value).toBeUndefined();
});

test('Reset begins the link’s experiment again, and the address keeps it', () => {
  const { host, run } = opened('#cover=v3,model:2,clonus@2,effort@1:30;2:40,time:2');
  run.parameters.effort.value = 0.1;
  run.condition.value = 'rest';
  run.reset();
  announceChange(host);
  expect(run.stepsTaken).toBe(0);
  expect(run.parameters.effort.value).toBe(0.4);
  expect(location.hash).toMatch(/^#cover=v3,model:\d+,clonus@2,effort:40$/u);
});

test('a link that is followed on the page can be taken back', () => {
  const { run, undo, lifetime } = opened('');
  location.hash = '#cover=v3,model:1,held-curl@2,effort:30,time:1';
  dispatchEvent(new HashChangeEvent('hashchange'));
  lifetime.abort();
  expect(run.stepsTaken).toBe(1000);
  expect(document.querySelector('p')!.textContent).toContain('The model has changed');
  undo.undo();
  expect(run.parameters.effort.value).toBe(run.original.parameters.effort);
});
