/**
 * Half an hour of a restless reader in the laboratory: keys, presses, drags, other window sizes and
 * hidden tabs, all drawn from one seed.
 *
 *     npm run build && npm run soak [minutes] [seed]
 *
 * Fails on any error, on a number that is none anywhere on the page, or where the heap has grown by more
 * than 10 MB since the first minute. The gate has one minute of the same in tests/e2e/soak.spec.ts.
 */
import { chromium } from '@playwright/test';
import { createRestlessReader, faultsOnPage } from '../tests/e2e/restless-reader.ts';
import { browserCandidates, CHROMIUM_ARGUMENTS } from './browsers.ts';
import { serveSite } from './serve.ts';

const MOST_GROWTH = 10;
const [minutes = 30, seed = 1] = process.argv.slice(2).map(Number);

const site = await serveSite();
const browser = await chromium.launch({
  ...browserCandidates('chromium')[0],
  args: [...CHROMIUM_ARGUMENTS],
});
const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
const page = await context.newPage();
const session = await context.newCDPSession(page);
const faults: string[] = [];
page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
page.on('console', (message) => {
  if (message.type() === 'error') faults.push(`told: ${message.text()}`);
});
await page.goto(`${site.address}lab/`);
const reader = await createRestlessReader(page, seed);
let deeds = 0;
let firstHeap: number | undefined;
let lastHeap = 0;
for (let minute = 1; minute <= minutes && faults.length === 0; minute++) {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    await reader.act();
    deeds++;
  }
  faults.push(...(await faultsOnPage(page)));
  lastHeap = await heapSize();
  firstHeap ??= lastHeap;
  console.log(`Minute ${minute}: ${deeds} deeds, heap ${lastHeap.toFixed(1)} MB`);
}
const growth = lastHeap - (firstHeap ?? 0);
console.log(
  `Seed ${seed}: ${deeds} deeds in ${minutes} minutes; heap grew ${growth.toFixed(1)} MB`,
);
for (const fault of faults.slice(0, 20)) console.error(fault);
await browser.close();
await site.stop();
process.exit(faults.length > 0 || growth > MOST_GROWTH ? 1 : 0);

/** In MB, after a thorough clean-up. */
async function heapSize(): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1_000_000;
}
