import { expect, test } from 'vitest';
import { presetState } from '#experiment/experiment-state.ts';
import { GRID_POINTS, type GridReading } from '#experiment/stability-grid.ts';
import { swingLevel } from '#views/stability-map/dots.ts';
import { fillGrid, usefulWorkers } from '#views/stability-map/grid-pool.ts';
import type { GridTask } from '#views/stability-map/grid-worker.ts';

const state = presetState('held-curl');

/** A worker that answers when it is told to. */
class ManualWorker extends EventTarget {
  terminated = false;
  task: GridTask | undefined;

  postMessage(task: GridTask): void {
    this.task = task;
  }

  terminate(): void {
    this.terminated = true;
    this.task = undefined;
  }

  answer(): void {
    const point = this.task?.point;
    if (point === undefined) return;
    this.task = undefined;
    const reading: GridReading = { swing: point, rhythm: undefined };
    this.dispatchEvent(new MessageEvent('message', { data: { point, reading } }));
  }
}

function pool(count: number) {
  const workers: ManualWorker[] = [];
  const read = new Map<number, GridReading>();
  const failures: string[] = [];
  const until = new AbortController();
  fillGrid({
    state,
    workers: count,
    until: until.signal,
    createWorker() {
      const worker = new ManualWorker();
      workers.push(worker);
      return worker as unknown as Worker;
    },
    onReading(point, reading) {
      read.set(point, reading);
    },
    onFailure() {
      failures.push('failed');
    },
  });
  return { workers, read, failures, until };
}

test('every point is worked out once, by however many workers, and then they end', () => {
  for (const count of [1, 3]) {
    const { workers, read } = pool(count);
    for (let round = 0; round <= GRID_POINTS; round++)
      for (const worker of workers) worker.answer();
    expect(read.size).toBe(GRID_POINTS);
    expect(workers.every(({ terminated }) => terminated)).toBe(true);
  }
});

test('cancelled work ends at once, and its late answers are not heard', () => {
  const { workers, read, until } = pool(2);
  workers[0]?.answer();
  until.abort();
  expect(workers.every(({ terminated }) => terminated)).toBe(true);
  workers[1]?.dispatchEvent(
    new MessageEvent('message', { data: { point: 5, reading: { swing: 1, rhythm: 5 } } }),
  );
  expect(read.size).toBe(1);
});

test('a hidden tab gets no new work until it is seen again', () => {
  const { workers, read } = pool(1);
  Object.defineProperty(document, 'hidden', { value: true, configurable: true });
  workers[0]?.answer();
  expect(read.size).toBe(1);
  expect(workers[0]?.task).toBeUndefined();
  Object.defineProperty(document, 'hidden', { value: false, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  expect(workers[0]?.task).toBeDefined();
});

test('a worker that breaks down is told once, and ends the others', () => {
  const { workers, failures } = pool(2);
  workers[0]?.dispatchEvent(new Event('error'));
  workers[1]?.dispatchEvent(new Event('error'));
  expect(failures).toEqual(['failed']);
  expect(workers.every(({ terminated }) => terminated)).toBe(true);
});

test('a core is left to the page where there is more than one', () => {
  for (const [cores, workers] of [
    [1, 1],
    [2, 1],
    [4, 3],
    [16, 4],
  ] as const) {
    Object.defineProperty(navigator, 'hardwareConcurrency', { value: cores, configurable: true });
    expect(usefulWorkers()).toBe(workers);
  }
});

test('a wider swing never has a smaller dot', () => {
  const levels = [0, 1e-4, 1e-3, 5e-3, 0.02, 0.1, 1].map(swingLevel);
  expect(levels).toEqual(levels.toSorted((a, b) => a - b));
  expect(levels[0]).toBe(0);
  expect(levels.at(-1)).toBe(4);
});
