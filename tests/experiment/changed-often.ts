import type { Run } from '#experiment/run.ts';

/** Changes a run so many times, each long enough after the last to count. */
export function changeOften(run: Run, times: number): void {
  for (let index = 0; index < times; index++) {
    run.condition.value = index % 2 === 0 ? 'press' : 'hold';
    run.advanceBy(0.025);
  }
}
