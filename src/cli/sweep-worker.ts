/** A thread of a sweep: takes one plan at a time and answers with what it gave. */
import { parentPort } from 'node:worker_threads';
import { type Outcome, runOutcome } from './run.ts';
import type { RunPlan } from './run-plan.ts';

export interface SweepTask {
  /** Place of the run in the sweep. */
  readonly index: number;
  readonly plan: RunPlan;
}

export interface SweepAnswer {
  readonly index: number;
  readonly outcome: Outcome;
}

parentPort?.on('message', ({ index, plan }: SweepTask) => {
  const answer: SweepAnswer = { index, outcome: runOutcome(plan) };
  parentPort?.postMessage(answer);
});
