/** A thread of the robustness check: carries out some random runs, twice each. */
import { parentPort } from 'node:worker_threads';
import { carryOut, type RandomRun, randomPlan } from './random-run.ts';

/** Seeds of the runs, from `first` on. */
export interface RandomRunTask {
  readonly first: number;
  readonly count: number;
}

export interface RandomRunAnswer {
  readonly runs: readonly RandomRun[];
  /** Those of the runs that went differently the second time. */
  readonly unlike: readonly RandomRun[];
}

parentPort?.on('message', ({ first, count }: RandomRunTask) => {
  const seeds = Array.from({ length: count }, (_, index) => first + index);
  const runs = seeds.map((seed) => carryOut(randomPlan(seed)));
  // The second time in the opposite order: what one run left behind would alter another.
  const unlike = runs
    .toReversed()
    .filter((run) => carryOut(randomPlan(run.seed)).fingerprint !== run.fingerprint);
  const answer: RandomRunAnswer = { runs, unlike };
  parentPort?.postMessage(answer);
});
