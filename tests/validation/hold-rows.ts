import { expect, it } from 'vitest';
import { validate, type ValidationGroup } from '#validation/row.ts';
import { createRuns } from '#validation/runs.ts';

/** Longest that one row may take, in ms: some run for many simulated minutes. */
const TIMEOUT = 120_000;

/**
 * One test for each row of these groups: it passes, or it is listed as failing and does fail. A row
 * that has begun to pass is as much of a surprise as one that has begun to fail.
 */
export function holdRows(groups: readonly ValidationGroup[]): void {
  const runs = createRuns();
  for (const row of groups.flatMap(({ rows }) => rows)) {
    const title =
      row.expected === 'passes'
        ? `${row.id} lies where it was published to lie`
        : `${row.id} is listed as failing, and fails`;
    it(
      title,
      () => {
        const { measured, passes } = validate(row, runs);
        const { least, most, unit } = row.band;
        const found = `${measured.join(', ')} ${unit}, to lie in ${least} to ${most}`;
        expect(passes ? 'passes' : 'fails', found).toBe(row.expected);
      },
      TIMEOUT,
    );
  }
}
