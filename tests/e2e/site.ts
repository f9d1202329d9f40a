import { globSync } from 'node:fs';
import {
  type BrowserContext,
  expect,
  type Locator,
  type Page,
  test as base,
} from '@playwright/test';
import { swingInBand } from '#analysis/spectrum.ts';
import { TRIAL_LANGUAGES } from '#messages/languages.ts';

/** What the tests use of the run that an experiment on the page owns. */
interface ExperimentOnPage extends HTMLElement {
  readonly run: {
    readonly advanceBy: (seconds: number) => void;
    readonly playing: { value: boolean };
  };
}

/** Tests for a reader whose system asks for less motion. */
export const testWithLessMotion = base.extend({
  contextOptions: { reducedMotion: 'reduce' },
  // Firefox as distributions ship it takes this wish only when it starts.
  launchOptions: [
    async ({ launchOptions }, use) => {
      await use({ ...launchOptions, firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 } });
    },
    { scope: 'worker' },
  ],
});

/**
 * Tests for a reader who saves data: the foot stays the picture that it is without scripts.
 *
 * For every promise that is not about the foot in three dimensions, which a processor draws slowly.
 */
export const testOfThriftyReader = base.extend({
  context: async ({ context }, use) => {
    await saveData(context);
    await use(context);
  },
});

/** Makes readers of this browser save data: see `testOfThriftyReader`. */
export async function saveData(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
}

/** Drawn for the pictures' own test, which is visit enough. */
const CONTACT_SHEET = '/gallery/';

/** Address of every page that the built site has for readers, the cover first. */
export const ROUTES: readonly string[] = globSync('dist/**/index.html')
  .map((file) =>
    file
      .replaceAll('\\', '/')
      .replace(/^dist/u, '')
      .replace(/index\.html$/u, ''),
  )
  .filter((route) => route !== CONTACT_SHEET && !isForTests(route))
  .sort();
if (ROUTES.length === 0) throw new Error('There is no built site in dist: run "npm run build".');

/** Pages in the languages of tests are those of English again: their own test reads them. */
function isForTests(route: string): boolean {
  return Object.keys(TRIAL_LANGUAGES).some((tag) => route.startsWith(`/${tag}/`));
}

export const CHAPTERS: readonly string[] = globSync('content/en/chapters/*.mdx')
  .map((file) => `/${file.replaceAll('\\', '/').split('/').at(-1)!.replace('.mdx', '')}/`)
  .sort();

/** The experiment in which a slider of this name stands first, ready for a reader. */
export async function experimentWith(page: Page, slider: string): Promise<Locator> {
  const experiment = page
    .locator('x-experiment')
    .filter({ has: page.getByRole('slider', { name: slider, exact: true }) })
    .first();
  await mounted(experiment);
  return experiment;
}

/** Time in which what is near mounts even on a busy machine, in ms. */
const SOON = 10_000;

/** Waits until a reader who is near could use all of `element`. */
export async function mounted(element: Locator): Promise<void> {
  // An element without a box of its own is where its content is.
  await element.evaluate((host) => {
    const { width, height } = host.getBoundingClientRect();
    const shown = width + height > 0 ? host : (host.firstElementChild ?? host);
    shown.scrollIntoView({ block: 'center', behavior: 'instant' });
  });
  try {
    await expect(element).toHaveAttribute('data-state', 'mounted', { timeout: SOON });
  } catch {
    // Once in some hundred pages a Chromium without a screen draws no more frames, and what waits for
    // them never learns that it is seen. To be asked for a picture makes it draw.
    await element.page().screenshot();
    await expect(element).toHaveAttribute('data-state', 'mounted');
  }
}

/** The full-size slider of this name, ready; the number in a sentence is a slider of the same name. */
export async function sliderIn(experiment: Locator, name: string): Promise<Locator> {
  const slider = (host: Locator | Page) => host.getByRole('slider', { name, exact: true });
  const control = experiment
    .locator('x-control')
    .filter({ has: slider(experiment.page()) })
    .first();
  await mounted(control);
  return slider(control);
}

/** The number box for this parameter. */
export async function boxIn(experiment: Locator, name: string): Promise<Locator> {
  const box = (host: Locator | Page) => host.getByRole('spinbutton', { name });
  const control = experiment
    .locator('x-control')
    .filter({ has: box(experiment.page()) })
    .first();
  await mounted(control);
  return box(control);
}

/** Lets simulated time pass at once. The experiment is paused first, so that nothing else moves it. */
export async function advance(experiment: Locator, seconds: number): Promise<void> {
  await experiment.evaluate((element, time) => {
    const { run } = element as ExperimentOnPage;
    run.playing.value = false;
    run.advanceBy(time);
  }, seconds);
}

/** The swing that a trace shows, in degrees (rms of the last seconds). */
export async function swingOf(experiment: Locator): Promise<number> {
  const trace = experiment.locator('x-trace').first();
  await mounted(trace);
  return Number.parseFloat((await trace.getAttribute('data-swing')) ?? 'none');
}

/** Drawn poses looked at per simulated second. */
const POSES_PER_SECOND = 50;
/** Hz within which movement is tremor; what is slower is the posture drifting. As in the site's readings. */
const TREMOR = [2, 20] as const;

/**
 * The swing of the foot as drawn, in degrees (rms), without the magnification that it is shown at:
 * over four simulated seconds, which is also what a trace looks back on.
 */
export async function footSwing(experiment: Locator): Promise<number> {
  const foot = experiment.locator('x-foot').first();
  await mounted(foot);
  const magnification = Number(await foot.getAttribute('data-magnify'));
  const angles = await experiment.evaluate(async (element, rate) => {
    const { run } = element as ExperimentOnPage;
    const drawn = element.querySelector<HTMLElement>('x-foot');
    run.playing.value = false;
    // Out of sight the foot keeps its pose and saves the drawing, which on a processor takes long.
    scrollTo({ top: 0, behavior: 'instant' });
    await new Promise((resolve) => setTimeout(resolve, 500));
    return Array.from({ length: 4 * rate }, () => {
      run.advanceBy(1 / rate);
      return Number.parseFloat(drawn?.dataset['ankle'] ?? 'none');
    });
  }, POSES_PER_SECOND);
  return swingInBand(angles, POSES_PER_SECOND, ...TREMOR) / magnification;
}

/** Scrolls from top to bottom, a screen at a time, as a reader would: whatever waits to be near, loads. */
export async function readThrough(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
      scrollTo({ top, behavior: 'instant' });
      // Past what a frame finds to be near, and past the work that this begins.
      await frameOrMoment();
      await new Promise((resolve) => {
        requestIdleCallback(resolve, { timeout: 150 });
      });
    }
    scrollTo({ top: 0, behavior: 'instant' });

    /** A browser that has nothing new to show may draw no frame for long. */
    function frameOrMoment(): Promise<unknown> {
      return new Promise((resolve) => {
        requestAnimationFrame(resolve);
        setTimeout(resolve, 1000);
      });
    }
  });
  // Experiments of the slides that wait stay still, and so do all on a page made for paper.
  const shown = page.locator('x-experiment:not([data-stills] *)').filter({ visible: true });
  for (const experiment of await shown.all()) await mounted(experiment);
}

/** A page in a browser where WebGL is not to be had. */
export async function withoutWebGL(context: BrowserContext): Promise<Page> {
  await context.addInitScript(() => {
    const { prototype } = HTMLCanvasElement as unknown as { prototype: Canvas };
    const { getContext } = prototype;
    prototype.getContext = function (kind, ...rest) {
      return kind.startsWith('webgl') ? null : getContext.call(this, kind, ...rest);
    };
  });
  return context.newPage();
}

/** Takes every WebGL context of the page away, as a busy graphics processor does. Returns how many. */
export async function loseContexts(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { given = [] } = window as Window & { given?: WebGL2RenderingContext[] };
    const taken = given.flatMap((context) => context.getExtension('WEBGL_lose_context') ?? []);
    // A lost context no longer gives out what brings it back.
    Object.assign(window, { taken });
    for (const extension of taken) extension.loseContext();
    return given.length;
  });
}

/** Gives back the contexts that `loseContexts` took away. */
export async function restoreContexts(page: Page): Promise<void> {
  await page.evaluate(() => {
    const { taken = [] } = window as Window & { taken?: WEBGL_lose_context[] };
    for (const extension of taken) extension.restoreContext();
  });
}

/** What a canvas of two dimensions holds, as text, and whether that is anything at all. */
export async function pictureIn(
  canvas: Locator,
): Promise<{ readonly content: string; readonly isEmpty: boolean }> {
  return canvas.evaluate((element) => {
    const held = element as HTMLCanvasElement;
    const empty = document.createElement('canvas');
    [empty.width, empty.height] = [held.width, held.height];
    const content = held.toDataURL();
    return { content, isEmpty: content === empty.toDataURL() };
  });
}

/** How many of the WebGL contexts that the page asked for it still has: see `watchContexts`. */
export async function contextsInUse(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { given = [] } = window as Window & { given?: WebGL2RenderingContext[] };
    return given.filter((context) => !context.isContextLost()).length;
  });
}

/** Keeps hold of the WebGL contexts that pages of this browser will ask for: see `loseContexts`. */
export async function watchContexts(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    const page = window as Window & { given?: unknown[] };
    page.given = [];
    const { prototype } = HTMLCanvasElement as unknown as { prototype: Canvas };
    const { getContext } = prototype;
    prototype.getContext = function (kind, ...rest) {
      const made = getContext.call(this, kind, ...rest);
      if (kind === 'webgl2' && made !== null) page.given?.push(made);
      return made;
    };
  });
}

interface Canvas {
  getContext: (this: Canvas, kind: string, ...rest: unknown[]) => unknown;
}

/** Taps a place of the page. The driver of Firefox as distributions ship it taps nothing: a mouse presses there. */
export async function tapPlace(page: Page, x: number, y: number): Promise<void> {
  const hasFingers = page.context().browser()?.browserType().name() !== 'firefox';
  await (hasFingers ? page.touchscreen.tap(x, y) : page.mouse.click(x, y));
}
