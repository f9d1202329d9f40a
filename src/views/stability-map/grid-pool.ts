/** Fills the grid by several workers at once, a point each at a time. */
import type { ExperimentState } from '#experiment/experiment-state.ts';
import { type GridReading, gridOrder } from '#experiment/stability-grid.ts';
import type { GridAnswer, GridTask } from './grid-worker.ts';

/** More would gain little: the picture is there within seconds. */
const MOST_WORKERS = 4;

export interface GridFill {
  readonly state: ExperimentState;
  readonly onReading: (point: number, reading: GridReading) => void;
  /** No worker could start, or one broke down. */
  readonly onFailure: () => void;
  /** Ends the work, and every worker with it. */
  readonly until: AbortSignal;
  /** Makes one worker. */
  readonly createWorker?: () => Worker;
  readonly workers?: number;
}

/** All cores but the one that draws the page, and one where there is no other. */
export function usefulWorkers(): number {
  return Math.min(MOST_WORKERS, Math.max(1, navigator.hardwareConcurrency - 1));
}

/** Starts to fill the grid; a worker that finds nothing left to do ends. */
export function fillGrid({
  state,
  onReading,
  onFailure,
  until,
  createWorker = createGridWorker,
  workers = usefulWorkers(),
}: GridFill): void {
  const order = gridOrder();
  const resting = new Set<Worker>();
  const failure = new AbortController();
  const over = AbortSignal.any([until, failure.signal]);
  let next = 0;

  function employ(worker: Worker): void {
    // In a hidden tab nobody waits for the picture: what is under way ends, nothing new begins.
    if (document.hidden) {
      resting.add(worker);
      return;
    }
    const point = order[next++];
    if (point === undefined) worker.terminate();
    else worker.postMessage({ state, point } satisfies GridTask);
  }

  function fail(): void {
    if (over.aborted) return;
    failure.abort();
    onFailure();
  }

  function start(): void {
    const worker = createWorker();
    over.addEventListener('abort', () => {
      worker.terminate();
    });
    worker.addEventListener(
      'message',
      ({ data: { point, reading } }: MessageEvent<GridAnswer>) => {
        onReading(point, reading);
        employ(worker);
      },
      { signal: over },
    );
    worker.addEventListener('error', fail, { signal: over });
    employ(worker);
  }

  document.addEventListener(
    'visibilitychange',
    () => {
      if (document.hidden) return;
      const rested = [...resting];
      resting.clear();
      rested.forEach(employ);
    },
    { signal: over },
  );
  try {
    for (let count = 0; count < workers; count++) start();
  } catch {
    fail();
  }
}

function createGridWorker(): Worker {
  return new Worker(new URL('./grid-worker.ts', import.meta.url), { type: 'module' });
}
