/**
 * `npm run audit:model`: many runs with every parameter at random and one changed every half second.
 * Everything seen must be finite and believable, and each run the same to the last bit when repeated.
 * Outside the gate, for it takes minutes; a slice of it is a test.
 *
 * `npm run audit:model -- --runs 200 --first 1` does fewer; `--first N --runs 1` repeats run N.
 */
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import { Worker } from 'node:worker_threads';
import { RUN_SECONDS, type RandomRun, randomPlan } from './random-run.ts';
import type { RandomRunAnswer, RandomRunTask } from './random-run-worker.ts';

/** Runs that a thread is given at a time. */
const BATCH = 25;
/** Runs between two lines of progress. */
const PROGRESS = 1000;

const { values: options } = parseArgs({
  options: {
    runs: { type: 'string', default: '10000' },
    first: { type: 'string', default: '1' },
    threads: { type: 'string', default: String(availableParallelism()) },
  },
});
const count = wholeNumber('runs');
const first = wholeNumber('first');
const threads = wholeNumber('threads');

let done = 0;
let faults = 0;
const greatest = new Map<string, { size: number; seed: number }>();
const start = performance.now();

const tasks = batches();
await Promise.all(Array.from({ length: threads }, work));

console.log(`\nThe greatest size of each quantity, and the run that it was seen in:`);
console.table(Object.fromEntries(greatest));
const seconds = ((performance.now() - start) / 1000).toFixed(0);
console.log(
  `${count} runs of ${RUN_SECONDS} s, twice each, on ${threads} of the machine’s cores in ${seconds} s: ` +
    (faults === 0 ? 'all sound.' : `${faults} FAULTS.`),
);
process.exit(faults === 0 ? 0 : 1);

function* batches(): Generator<RandomRunTask, undefined> {
  for (let from = first; from < first + count; from += BATCH) {
    yield { first: from, count: Math.min(BATCH, first + count - from) };
  }
}

/** Keeps one thread at work until all runs are done. */
async function work(): Promise<void> {
  const worker = new Worker(new URL('random-run-worker.ts', import.meta.url));
  try {
    for (const task of tasks) {
      worker.postMessage(task);
      const [answer] = (await once(worker, 'message')) as [RandomRunAnswer];
      note(answer);
    }
  } finally {
    await worker.terminate();
  }
}

function note({ runs, unlike }: RandomRunAnswer): void {
  for (const run of unlike) complain(run.seed, 'went differently the second time');
  for (const run of runs) {
    if (run.fault !== undefined) complain(run.seed, `${run.fault}${lastChange(run)}`);
    for (const [quantity, size] of Object.entries(run.greatest)) {
      if (!(size <= (greatest.get(quantity)?.size ?? -1)))
        greatest.set(quantity, { size, seed: run.seed });
    }
    done++;
    if (done % PROGRESS === 0) console.log(`${done} of ${count} runs, ${faults} faults`);
  }
}

function complain(seed: number, what: string): void {
  faults++;
  console.error(`run ${seed}: ${what}`);
}

/** The change that went before a fault, which often explains it. */
function lastChange({ seed, fault }: RandomRun): string {
  const steps = Number(/after (\d+) steps/u.exec(fault ?? '')?.[1]);
  const { parameters, changes } = randomPlan(seed);
  const last = changes.findLast(({ step }) => step < steps);
  if (last === undefined) return '';
  const before =
    changes.findLast(({ step, name }) => step < last.step && name === last.name)?.value ??
    parameters[last.name];
  const condition = last.condition === undefined ? '' : `, now ${last.condition}`;
  return ` (at ${last.step} ${last.name} went from ${before} to ${last.value}${condition})`;
}

function wholeNumber(name: keyof typeof options): number {
  const number = Number(options[name]);
  if (Number.isInteger(number) && number > 0) return number;
  console.error(`--${name} is a whole number above 0, not ${options[name]}`);
  process.exit(2);
}
