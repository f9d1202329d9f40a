import { expect, test } from '@playwright/test';
import {
  contextsInUse,
  experimentWith,
  loseContexts,
  mounted,
  pictureIn,
  restoreContexts,
  watchContexts,
  withoutWebGL,
} from './site.ts';

test('without WebGL the picture stays, a sentence says so, and the rest works', async ({
  context,
}) => {
  const page = await withoutWebGL(context);
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto('/a-late-correction/');
  const experiment = await experimentWith(page, 'Reflex gain');
  const foot = experiment.locator('x-foot').first();
  await foot.scrollIntoViewIfNeeded();
  await expect(foot.getByText(/cannot be shown/u)).toBeVisible();
  await expect(foot.locator('img').first()).toBeVisible();
  await mounted(experiment.locator('x-trace').first());
  expect(thrown).toEqual([]);
});

test('the foot turns by arrow keys; when its graphics context is lost the last picture stays and a sentence says so; restored, it lives', async ({
  context,
  page,
}) => {
  await watchContexts(context);
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto('/a-late-correction/');
  const experiment = await experimentWith(page, 'Reflex gain');
  const foot = experiment.locator('x-foot').first();
  await mounted(foot);
  await expect(foot).toHaveAttribute('data-picture', 'live');
  // The still has no keys; the live picture takes its place once it is drawn.
  const canvas = foot.locator('canvas');
  await test.step('the foot turns, and the page does not scroll meanwhile', async () => {
    await canvas.focus();
    const words = await canvas.getAttribute('aria-label');
    const before = await page.evaluate(() => scrollY);
    for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => scrollY)).toBe(before);
    await expect(canvas).not.toHaveAttribute('aria-label', words!);
  });
  // Turned, so that no still shows the foot as it now is.
  await expect.poll(async () => (await pictureIn(canvas)).isEmpty).toBe(false);
  expect(await loseContexts(page)).toBeGreaterThan(0);
  await expect(foot.getByText(/cannot be shown.*still picture now/u)).toBeVisible();
  await expect(canvas).toBeVisible();
  await expect(foot.locator('img').first()).toBeHidden();
  const kept = await pictureIn(canvas);
  expect(kept.isEmpty).toBe(false);

  await restoreContexts(page);
  await expect(foot).toHaveAttribute('data-picture', 'live');
  await expect(foot.getByText(/cannot be shown/u)).toHaveCount(0);
  await canvas.press('ArrowRight');
  await expect.poll(async () => (await pictureIn(canvas)).content).not.toBe(kept.content);
  expect((await pictureIn(canvas)).isEmpty).toBe(false);
  expect(thrown).toEqual([]);
});

test('a foot that is taken away and put back leaves no graphics context behind', async ({
  context,
  page,
}) => {
  await watchContexts(context);
  await page.goto('/the-shake/');
  const foot = page.locator('x-foot').first();
  await mounted(foot);
  await expect(foot).toHaveAttribute('data-picture', 'live');
  const held = await foot.elementHandle();
  const place = await held.evaluateHandle((element) => element.parentElement);
  // All feet of the page, for they share what they are drawn with.
  await page.evaluate(() => {
    for (const element of document.querySelectorAll('x-foot')) element.remove();
  });
  await expect.poll(() => contextsInUse(page)).toBe(0);
  // Put back within the same moment it may stay the picture that it was: known, and to be mended.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1500)));
  await place.evaluate((parent, element) => {
    parent!.prepend(element);
  }, held);
  await expect(foot).toHaveAttribute('data-picture', 'live');
  expect(await contextsInUse(page)).toBe(1);
});
