/** The laboratory: its maps answer the reader, what is set can be taken back, and what rests asks for nothing. */
import { expect, type Locator, type Page } from '@playwright/test';
import {
  advance,
  experimentWith,
  mounted,
  sliderIn,
  swingOf,
  testOfThriftyReader as test,
} from './site.ts';

/** Simulated s after which what was cut or joined no longer shows in the last seconds. */
const SETTLED = 12;
/** Time in which a page that rests would have asked for some thirty frames, in ms. */
const WHILE = 500;

test('what rests asks for no frame; beads move while the run plays; a cut link ends the swing; all can be taken back', async ({
  page,
}) => {
  await countFrames(page);
  await page.goto('/lab/');
  const lab = await experimentWith(page, 'Reflex gain');
  const loop = lab.locator('x-loop-map');
  await mounted(loop);
  const beads = loop.locator('svg[data-layout]:visible .beads').first();
  const drawn = () => beads.getAttribute('d');
  const play = lab.getByRole('button', { name: 'Play', exact: true }).first();
  await advance(lab, 1);

  await test.step('paused, no frame is asked for and no bead moves', async () => {
    // What was asked for on the way here still comes.
    await expect.poll(() => framesIn(page, WHILE)).toBe(0);
    const before = await drawn();
    expect(await framesIn(page, WHILE)).toBe(0);
    expect(await drawn()).toBe(before);
  });

  await test.step('playing, beads move, and at a pause they stop', async () => {
    const before = await drawn();
    await play.click();
    await expect.poll(drawn).not.toBe(before);
    expect(await framesIn(page, WHILE)).toBeGreaterThan(0);
    await lab.getByRole('button', { name: 'Pause', exact: true }).first().click();
    // What was asked for before the pause still comes.
    await expect.poll(() => framesIn(page, WHILE)).toBe(0);
    const after = await drawn();
    expect(await framesIn(page, WHILE)).toBe(0);
    expect(await drawn()).toBe(after);
  });

  const gain = await sliderIn(lab, 'Reflex gain');
  const cut = loop.getByRole('button', { name: 'Cut the reflex' });
  await test.step('the loop with a link cut swings no more, and joined it swings again', async () => {
    await gain.press('End');
    await advance(lab, SETTLED);
    const whole = await swingOf(lab);
    expect(whole).toBeGreaterThan(0.5);
    const words = await loop.locator('[data-part="words"]').textContent();
    await cut.click();
    await expect(cut).toHaveAttribute('aria-pressed', 'true');
    await advance(lab, SETTLED);
    expect(await swingOf(lab)).toBeLessThan(whole / 4);
    await expect(loop.locator('[data-part="words"]')).not.toHaveText(words!);
    await cut.click();
    await advance(lab, SETTLED);
    expect(await swingOf(lab)).toBeGreaterThan(whole / 2);
  });

  await test.step('keys and buttons take back what was set, and set it again', async () => {
    const undo = lab.getByRole('button', { name: 'Undo' });
    const redo = lab.getByRole('button', { name: 'Redo' });
    const delay = await sliderIn(lab, 'Delay');
    const first = await delay.inputValue();
    await delay.press('PageUp');
    await delay.press('PageUp');
    const [last, link] = [await delay.inputValue(), page.url()];
    await delay.press('Control+z');
    expect(await delay.inputValue()).not.toBe(last);
    await undo.click();
    await expect(delay).toHaveValue(first);
    expect(page.url()).not.toBe(link);
    await redo.click();
    await delay.press('Control+Shift+z');
    await expect(delay).toHaveValue(last);
    expect(page.url()).toBe(link);
    await expect(redo).toHaveAttribute('aria-disabled', 'true');
  });
});

test('the stability map shows the theory at once, fills and stops when told to, and is dragged through both ways', async ({
  page,
}) => {
  await page.goto('/lab/');
  const lab = await experimentWith(page, 'Reflex gain');
  const map = lab.locator('x-stability-map');
  await test.step('the edge is drawn before anything is fetched', async () => {
    expect((await map.locator('[data-part="edge"]').getAttribute('d'))!.length).toBeGreaterThan(50);
    await expect(map.getByRole('img', { name: /Below a line a wobble fades/u })).toBeAttached();
  });
  await mounted(map);

  await test.step('the place is dragged in both directions at once, and the link follows', async () => {
    const [delay, gain] = ['Delay', 'Reflex gain'].map((name) => map.getByRole('slider', { name }));
    const before = [await valueOf(delay!), await valueOf(gain!)];
    const field = map.locator('[data-part="field"]');
    await field.scrollIntoViewIfNeeded();
    await drag(page, map.locator('[data-part="you"]'), field, { across: 0.75, down: 0.2 });
    await expect(page).toHaveURL(
      /conductionDelay:\d+.*reflexGain:|reflexGain:.*conductionDelay:\d+/u,
    );
    expect(await valueOf(delay!)).not.toBe(before[0]);
    expect(await valueOf(gain!)).not.toBe(before[1]);
    await delay!.press('Home');
    await expect(page).toHaveURL(/conductionDelay:30\b/u);
    await expect(await sliderIn(lab, 'Delay')).toHaveValue('0');
  });

  await test.step('the map fills point by point, and stops when told to', async () => {
    // A run that a touched control has set going would only take time from the workers.
    await advance(lab, 0);
    await map.getByRole('button', { name: 'Fill the map by simulation' }).click();
    const count = map.locator('[data-part="count"]');
    const progress = map.getByRole('progressbar', { name: 'Simulated feet' });
    await expect(progress).toBeVisible();
    await expect(count).toHaveText(/^(?:[2-9]|\d\d+) of 400 points$/u);
    await map.getByRole('button', { name: 'Cancel' }).click();
    const status = map.locator('[data-part="status"]');
    await expect(status).toHaveText('Stopped. The dots drawn so far stay.');
    const stopped = await count.textContent();
    await expect(progress).toBeHidden();
    await map.getByRole('button', { name: 'Clear the dots' }).click();
    await expect(status).toHaveText('');
    expect(stopped).not.toBe('400 of 400 points');
  });
});

test('a run that plays asks for no frame while nothing of it is in view', async ({ page }) => {
  await countFrames(page);
  await page.goto('/a-late-correction/');
  const experiment = await experimentWith(page, 'Reflex gain');
  await mounted(experiment.locator('x-transport').first());
  await experiment.getByRole('button', { name: 'Play' }).first().click();
  await expect.poll(() => framesIn(page, 100)).toBeGreaterThan(0);
  await page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' });
  });
  await expect.poll(() => framesIn(page, WHILE)).toBe(0);
  await mounted(experiment.locator('x-transport').first());
  await expect.poll(() => framesIn(page, 100)).toBeGreaterThan(0);
});

interface Counting {
  askedFrames?: number;
}

/** Counts the animation frames that pages to come ask for. */
async function countFrames(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const counting = window as Counting;
    const ask = window.requestAnimationFrame.bind(window);
    counting.askedFrames = 0;
    window.requestAnimationFrame = (callback) => {
      counting.askedFrames = (counting.askedFrames ?? 0) + 1;
      return ask(callback);
    };
  });
}

/** How many frames the page asks for in so many milliseconds. */
async function framesIn(page: Page, milliseconds: number): Promise<number> {
  return page.evaluate(async (time) => {
    const counting = window as Counting;
    const before = counting.askedFrames ?? 0;
    await new Promise((resolve) => setTimeout(resolve, time));
    return (counting.askedFrames ?? 0) - before;
  }, milliseconds);
}

async function valueOf(slider: Locator): Promise<string> {
  return (await slider.getAttribute('aria-valuetext')) ?? '';
}

/** Drags the middle of `handle` to a place in `area`. */
async function drag(
  page: Page,
  handle: Locator,
  area: Locator,
  { across, down }: { readonly across: number; readonly down: number },
): Promise<void> {
  const from = (await handle.boundingBox())!;
  const within = (await area.boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(within.x + within.width / 2, within.y + within.height / 2);
  await page.mouse.move(within.x + across * within.width, within.y + down * within.height);
  await page.mouse.up();
}

test('on a narrow phone, too, every button of the laboratory’s bar is there and plays it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('/lab/');
  const lab = await experimentWith(page, 'Reflex gain');
  const bar = lab.locator('.lab-bar');
  await mounted(bar.locator('x-transport'));
  for (const name of ['Play', 'Step', 'Reset', 'Undo', 'Redo'])
    await expect(bar.getByRole('button', { name, exact: true })).toBeInViewport({ ratio: 1 });
  await bar.getByRole('button', { name: 'Play', exact: true }).click();
  await expect(bar.getByRole('button', { name: 'Pause', exact: true })).toBeVisible();
});

test('on a phone the line stays in sight while a slider is moved, and the bar leaves room for both', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/lab/');
  const lab = await experimentWith(page, 'Reflex gain');
  const glance = lab.locator('x-glance');
  const line = glance.locator('[data-part="line"]');
  for (const name of ['Reflex gain', 'Delay']) {
    const slider = lab.getByRole('slider', { name, exact: true }).first();
    await slider.scrollIntoViewIfNeeded();
    await mounted(glance);
    await expect(glance).toBeInViewport({ ratio: 1 });
    const before = await line.getAttribute('d');
    await slider.press('End');
    await advance(lab, 1);
    expect(await line.getAttribute('d')).not.toBe(before);
  }
  const bar = (await lab.locator('.lab-bar').boundingBox())!;
  expect(bar.height).toBeLessThan(120);
});
