import { expect, test } from '@playwright/test';
import { experimentWith, loseContexts, mounted, watchContexts, withoutWebGL } from './site.ts';

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

test('when the graphics context is lost the picture comes back and a sentence says so', async ({
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
  expect(await loseContexts(page)).toBeGreaterThan(0);
  await expect(foot.getByText(/cannot be shown/u)).toBeVisible();
  await expect(foot.locator('img').first()).toBeVisible();
  expect(thrown).toEqual([]);
});

test('the foot turns by arrow keys, and the page does not scroll meanwhile', async ({ page }) => {
  await page.goto('/a-late-correction/');
  const experiment = await experimentWith(page, 'Reflex gain');
  const foot = experiment.locator('x-foot').first();
  await mounted(foot);
  // The still has no keys; the live picture takes its place once it is drawn.
  await expect(foot).toHaveAttribute('data-picture', 'live');
  const picture = foot.locator('canvas');
  await picture.focus();
  const words = await picture.getAttribute('aria-label');
  const before = await page.evaluate(() => scrollY);
  for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(picture).not.toHaveAttribute('aria-label', words!);
});
