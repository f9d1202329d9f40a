/**
 * What the figures cost a reader's browser, on a processor made four times slower: script per frame of
 * each experiment while it plays, how many frames are asked for when there is nothing to see, and what
 * the stability map takes to fill.
 *
 *     npm run build && npm run bench:browser
 *
 * The foot is left out (its cost has `npm run audit:foot`): this reader has asked to save data. The
 * machine is shared: compare numbers of one run with each other.
 */
import { type Browser, chromium, type Page } from '@playwright/test';
import { browserCandidates, CHROMIUM_ARGUMENTS } from './browsers.ts';
import { frameTimes, rememberFrames, type FrameTimes } from './frame-times.ts';
import { serveSite } from './serve.ts';

/** How many times slower the processor is made. */
const SLOWNESS = 4;
/** How long each experiment plays, in ms. */
const PLAYED = 4000;
/** How long frames are counted where there should be none, in ms. */
const WATCHED = 1500;
const PAGES = [
  'the-shake',
  'rest-hold-move-press',
  'a-springy-foot',
  'lumpy-muscle',
  'a-late-correction',
  'why-today',
  'when-it-is-something-else',
  'what-a-doctor-does',
  'lab',
];

const site = await serveSite();
const browser = await chromium.launch({
  ...browserCandidates('chromium')[0],
  // Else a stand-in for the graphics processor takes the time of the page that is measured.
  args: [...CHROMIUM_ARGUMENTS, '--disable-gpu'],
});
console.log(`Script per frame, in ms, with the processor ${SLOWNESS} times slower`);
for (const path of PAGES) await measurePage(browser, path);
await measureMap(browser);
await browser.close();
await site.stop();
process.exit(0);

async function measurePage(on: Browser, path: string): Promise<void> {
  const page = await slowPage(on, path);
  const names = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('x-experiment')].map(
      ({ dataset }) => dataset['name'] ?? '',
    ),
  );
  for (const name of names) {
    const played = await playFor(page, name);
    console.log(`${path} ${name}`.padEnd(44), inWords(played));
  }
  const asked = await framesAskedFor(page);
  console.log(`${path}, paused`.padEnd(44), `${asked} frames asked for in ${WATCHED} ms`);
  const hidden = await framesOutOfSight(page, names.at(0) ?? '');
  if (hidden !== undefined)
    console.log(`${path}, playing out of sight`.padEnd(44), `${hidden} frames in ${WATCHED} ms`);
  await page.context().close();
}

async function measureMap(on: Browser): Promise<void> {
  const page = await slowPage(on, 'lab');
  const map = page.locator('x-stability-map').first();
  await map.scrollIntoViewIfNeeded();
  const fill = map.getByRole('button', { name: /^Fill/u });
  await fill.waitFor({ timeout: 60_000 });
  await page.evaluate(watchGaps);
  const start = performance.now();
  await fill.click();
  await map.locator('progress').waitFor({ state: 'visible' });
  await map.locator('progress').waitFor({ state: 'hidden', timeout: 600_000 });
  const seconds = (performance.now() - start) / 1000;
  const gaps = await page.evaluate(() => (window as Window & { gaps?: number[] }).gaps ?? []);
  const sorted = gaps.toSorted((a, b) => a - b);
  const at = (part: number): string =>
    (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(0);
  console.log(
    `Stability map of 20 × 20 points: ${seconds.toFixed(1)} s;`,
    `frames meanwhile every ${at(0.5)} ms (median), ${at(0.95)} ms (95th), ${at(1)} ms (longest)`,
  );
  await page.context().close();
}

/** A page of a reader who saves data, so that no foot is drawn, with its frames remembered. */
async function slowPage(on: Browser, path: string): Promise<Page> {
  const context = await on.newContext({ viewport: { width: 1280, height: 900 } });
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await context.addInitScript(rememberFrames);
  const page = await context.newPage();
  await page.goto(`${site.address}${path}/`);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWNESS });
  return page;
}

/** Plays one experiment at full speed where it is seen, and tells what its frames took. */
async function playFor(page: Page, name: string): Promise<FrameTimes> {
  const experiment = page.locator(`x-experiment[data-name="${name}"]`);
  const figure = experiment.locator('.plate, .lab-panels').first();
  if ((await figure.count()) > 0) await figure.scrollIntoViewIfNeeded();
  await page.waitForFunction(
    (wanted) =>
      document.querySelector<HTMLElement>(`x-experiment[data-name="${wanted}"]`)?.dataset[
        'state'
      ] === 'mounted',
    name,
  );
  await page.waitForTimeout(1500);
  await setPlaying(page, name, true);
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    Object.assign(window, { frames: [] });
  });
  await page.waitForTimeout(PLAYED);
  const times = await page.evaluate(frameTimes);
  await setPlaying(page, name, false);
  return times;
}

async function setPlaying(page: Page, name: string, playing: boolean): Promise<void> {
  await page.evaluate(
    ({ wanted, on }) => {
      const host = document.querySelector(`x-experiment[data-name="${wanted}"]`) as unknown as {
        run?: { playing: { value: boolean }; speed: { value: number } };
      };
      if (!host.run) return;
      host.run.speed.value = 1;
      host.run.playing.value = on;
    },
    { wanted: name, on: playing },
  );
}

async function framesAskedFor(page: Page): Promise<number> {
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    (window as Window & { asked?: number }).asked = 0;
  });
  await page.waitForTimeout(WATCHED);
  return page.evaluate(() => (window as Window & { asked?: number }).asked ?? 0);
}

/** Frames asked for while an experiment plays that has been scrolled away; undefined on a short page. */
async function framesOutOfSight(page: Page, name: string): Promise<number | undefined> {
  const away = await page.evaluate((wanted) => {
    scrollTo(0, document.documentElement.scrollHeight);
    const host = document.querySelector(`x-experiment[data-name="${wanted}"]`);
    const box = host?.getBoundingClientRect();
    return box !== undefined && (box.bottom < 0 || box.top > innerHeight);
  }, name);
  if (!away) return undefined;
  await setPlaying(page, name, true);
  const asked = await framesAskedFor(page);
  await setPlaying(page, name, false);
  return asked;
}

/** In the page: notes how far apart its frames are. */
function watchGaps(): void {
  const gaps: number[] = [];
  Object.assign(window, { gaps });
  let previous = performance.now();
  const look = (now: number): void => {
    gaps.push(now - previous);
    previous = now;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

function inWords({ frames, median, high }: FrameTimes): string {
  return `median ${median.toFixed(2)}, 95th ${high.toFixed(2)} (${frames} frames)`;
}
