import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Outcome } from './run.ts';
import type { RunPlan } from './run-plan.ts';
import type { SweepPoint } from './sweep-axis.ts';
import type { SweepAnswer, SweepTask } from './sweep-worker.ts';

/**
 * Runs `plan` once for each point, on as many threads as the machine has cores.
 *
 * @param points What differs from the plan, in SI.
 * @returns What each gave, in the order of the points; whichever thread was the quicker.
 * @throws {Error} If one run fails; the others are stopped.
 */
export async function sweepOutcomes(
  plan: RunPlan,
  points: readonly SweepPoint[],
  threads: number = availableParallelism(),
): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = new Array<Outcome>(points.length);
  const waiting = points.entries();
  const workers = Array.from(
    { length: Math.min(threads, points.length) },
    () => new Worker(new URL('./sweep-worker.ts', import.meta.url)),
  );
  const work = (worker: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const next = (): void => {
        const { value: entry } = waiting.next();
        if (entry === undefined) {
          resolve();
          return;
        }
        const [index, point] = entry;
        const task: SweepTask = {
          index,
          plan: { ...plan, parameters: { ...plan.parameters, ...point } },
        };
        worker.postMessage(task);
      };
      worker.on('message', ({ index, outcome }: SweepAnswer) => {
        outcomes[index] = outcome;
        next();
      });
      worker.on('error', reject);
      next();
    });
  try {
    await Promise.all(workers.map(work));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
  return outcomes;
}
