/**
 * What it takes to meet the foot on the built site, and what is left when it has gone: prints how long
 * the foot needs on a slow processor from coming near to its first picture, and what thirty visits leave.
 *
 *     npm run build && npm run audit:foot-visits
 *
 * The picture itself is drawn by the processor here, which a reader's is not: the time includes that.
 */
import { type CDPSession, chromium, type Page } from '@playwright/test';
import { browserCandidates, CHROMIUM_ARGUMENTS } from './browsers.ts';
import { serveSite } from './serve.ts';

/** How many times slower the processor is made. */
const SLOWNESS = 4;
const VISITS = 30;
/** Visits before what is kept for good, such as compiled code, has been made. */
const VISITS_BEFORE = 5;

const site = await serveSite();
const browser = await chromium.launch({
  ...browserCandidates('chromium')[0],
  args: [...CHROMIUM_ARGUMENTS],
});
for (const slowness of [1, SLOWNESS]) {
  const { page, session } = await freshPage();
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowness });
  const { downloaded, interactive } = await page.evaluate(timeToPicture);
  console.log(`Processor ${slowness} times slower: files and code there after ${downloaded} ms,`);
  console.log(`  first picture drawn after ${interactive} ms`);
  await page.context().close();
}

const { page, session } = await freshPage();
await page.evaluate(timeToPicture);
for (const visits of [VISITS_BEFORE, VISITS - VISITS_BEFORE, VISITS]) {
  await visit(page, visits);
  const contexts = await page.evaluate(contextsInUse);
  const heap = (await heapSize(session)).toFixed(0);
  console.log(`${visits} visits more: ${contexts} graphics contexts in use, heap ${heap} kB`);
}
await browser.close();
await site.stop();
process.exit(0);

/** A page with a foot below the fold, in a browser that has stored nothing. */
async function freshPage(): Promise<{ page: Page; session: CDPSession }> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const fresh = await context.newPage();
  await fresh.addInitScript(rememberContexts);
  await fresh.goto(`${site.address}the-shake/`);
  return { page: fresh, session: await context.newCDPSession(fresh) };
}

/** In the page: remembers every context that is asked for, without keeping it alive. */
function rememberContexts(): void {
  const given: WeakRef<WebGL2RenderingContext>[] = [];
  Object.assign(window, { given });
  // Bound again at each call.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...order: unknown[]) {
    const made: unknown = Reflect.apply(getContext, this, order);
    if (made instanceof WebGL2RenderingContext) given.push(new WeakRef(made));
    return made;
  } as typeof getContext;
}

function contextsInUse(): number {
  const { given = [] } = window as Window & { given?: WeakRef<WebGL2RenderingContext>[] };
  return given.filter((context) => context.deref()?.isContextLost() === false).length;
}

/** In the page: ms from scrolling to the foot until the studio is there, and until a picture is. */
async function timeToPicture(): Promise<{ downloaded: number; interactive: number }> {
  const foot = document.querySelector<HTMLElement>('x-foot');
  if (!foot) throw new Error('The page has no foot.');
  const start = performance.now();
  foot.scrollIntoView({ block: 'center', behavior: 'instant' });
  const until = async (holds: () => boolean): Promise<number> => {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
    return Math.round(performance.now() - start);
  };
  const downloaded = await until(() => document.querySelector('x-stage') !== null);
  return { downloaded, interactive: await until(() => foot.dataset['picture'] === 'live') };
}

/** Takes the foot away and puts it back. */
async function visit(at: Page, times: number): Promise<void> {
  for (let i = 0; i < times; i++)
    await at.evaluate(async () => {
      const foot = document.querySelector<HTMLElement>('x-foot');
      const place = foot?.parentElement;
      if (!foot || !place) throw new Error('The page has no foot.');
      for (const other of document.querySelectorAll('x-foot')) other.remove();
      await new Promise((resolve) => setTimeout(resolve, 50));
      delete foot.dataset['picture'];
      place.prepend(foot);
      while (foot.dataset['picture'] !== 'live')
        await new Promise((resolve) => setTimeout(resolve, 20));
    });
}

/** In kB, after a thorough clean-up. */
async function heapSize(of: CDPSession): Promise<number> {
  await of.send('HeapProfiler.collectGarbage');
  await of.send('HeapProfiler.collectGarbage');
  const { usedSize } = await of.send('Runtime.getHeapUsage');
  return usedSize / 1000;
}
