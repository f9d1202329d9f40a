/** The address that opens a run. */
import { withLinkedState, withoutRuns } from './page-link.ts';
import type { Recording } from './past.ts';
import { encodeRun, LONGEST_TIME, MOST_CHANGES, RUN_GRAMMAR } from './run-link.ts';
import { STEP_LENGTH } from './step-length.ts';

/** Where a run stands. */
export interface Place {
  /** Absolute address of the page; of what stands after its `#`, other runs are left out. */
  readonly page: string;
  /** Key of the experiment in links. */
  readonly name: string;
}

/** Whether so many changes can stand in a link. */
export function changesFitLink({ changes }: Pick<Recording, 'changes'>): boolean {
  return changes.length <= MOST_CHANGES;
}

/** Whether a link opens so late in a run. */
export function timeFitsLink(steps: number): boolean {
  return steps * STEP_LENGTH <= LONGEST_TIME;
}

/** The absolute address that opens `recording` at its end. */
export function addressOf(recording: Recording, { page, name }: Place): string {
  const address = new URL(page);
  address.hash = withLinkedState(
    withoutRuns(address.hash),
    name,
    encodeRun(recording),
    RUN_GRAMMAR,
  );
  return address.href;
}
