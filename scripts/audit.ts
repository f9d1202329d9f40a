/**
 * `npm run audit`: Lighthouse, with its mobile defaults, on the cover and two chapters of the built
 * site. Prints a table; fails below the thresholds. Outside the gate, for its numbers depend on the machine.
 */
import lighthouse from 'lighthouse';
import { type Browser, chromium } from '@playwright/test';
import { browserCandidates, CHROMIUM_ARGUMENTS } from './browsers.ts';
import { whatToInstall } from './ensure-browsers.ts';
import { freePort, serveSite } from './serve.ts';

const PAGES = ['', 'the-shake/', 'a-late-correction/'];

/** Lowest score of each category, from 0 to 1. */
const THRESHOLDS = {
  performance: 0.95,
  accessibility: 1,
  'best-practices': 1,
  seo: 1,
} as const;

const site = await serveSite();
const port = await freePort();
const browser = await launchOn(port);
const rows: Record<string, Record<string, number>> = {};
let low = 0;
try {
  for (const page of PAGES) {
    const result = await lighthouse(
      `${site.address}${page}`,
      { port, logLevel: 'error' },
      { extends: 'lighthouse:default', settings: { onlyCategories: Object.keys(THRESHOLDS) } },
    );
    if (result === undefined) throw new Error(`Lighthouse said nothing about /${page}`);
    const scores: Record<string, number> = {};
    for (const [category, threshold] of Object.entries(THRESHOLDS)) {
      const score = result.lhr.categories[category]?.score ?? 0;
      scores[category] = score;
      if (score < threshold) low++;
    }
    rows[`/${page}`] = scores;
    for (const { title, auditRefs } of Object.values(result.lhr.categories)) {
      for (const { id, weight } of auditRefs) {
        const score = result.lhr.audits[id]?.score ?? 1;
        if (weight > 0 && score < 0.9) console.log(`/${page} ${title}, ${id}: ${score}`);
      }
    }
  }
} finally {
  await browser.close();
  await site.stop();
}
console.table(rows);
console.log(low === 0 ? 'Every score reaches its threshold.' : `${low} scores are too low.`);
process.exit(low === 0 ? 0 : 1);

/** A Chromium that Lighthouse can steer through `debuggingPort`. */
async function launchOn(debuggingPort: number): Promise<Browser> {
  const [launch] = browserCandidates('chromium');
  if (launch === undefined) {
    console.error(whatToInstall(['chromium']));
    process.exit(1);
  }
  return chromium.launch({
    ...launch,
    args: [...CHROMIUM_ARGUMENTS, `--remote-debugging-port=${debuggingPort}`],
  });
}
