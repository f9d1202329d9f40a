import { existsSync, readFileSync } from 'node:fs';

export const UNIT_REPORT = 'test-results/unit.json';
export const BROWSER_REPORT = 'test-results/browser.json';

export interface Totals {
  readonly passed: number;
  readonly failed: number;
}

/** How many tests passed and failed, from the reports that the runners of this gate wrote. */
export function testTotals(): Totals {
  const unit = report(UNIT_REPORT) as UnitReport | undefined;
  const browser = (report(BROWSER_REPORT) as BrowserReport | undefined)?.stats;
  return {
    passed: (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (browser?.flaky ?? 0),
    failed: (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0),
  };
}

/** What this needs of Vitest's report. */
interface UnitReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/** What this needs of Playwright's report. */
interface BrowserReport {
  readonly stats: {
    readonly expected: number;
    readonly flaky: number;
    readonly unexpected: number;
  };
}

function report(path: string): unknown {
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}
