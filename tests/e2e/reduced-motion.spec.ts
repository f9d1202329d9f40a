import { expect } from '@playwright/test';
import { experimentWith, mounted, saveData, sliderIn, testWithLessMotion as base } from './site.ts';

const test = base.extend({
  context: async ({ context }, use) => {
    await saveData(context);
    await use(context);
  },
});

test('the wish reaches the page, and the foot on the cover does not move by itself', async ({
  page,
}) => {
  await page.goto('/');
  expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(
    true,
  );
  const foot = page.locator('x-foot').first();
  await mounted(foot);
  const angle = await foot.getAttribute('data-ankle');
  // What stirs is a reader: for others the cover would begin to play now.
  await page.mouse.move(400, 300);
  await page.mouse.move(420, 320);
  await page.waitForTimeout(2000);
  expect(await foot.getAttribute('data-ankle')).toBe(angle);
});

test('a control that is moved shows the outcome without setting things in motion', async ({
  page,
}) => {
  await page.goto('/a-late-correction/');
  const experiment = await experimentWith(page, 'Reflex gain');
  await mounted(experiment.locator('x-trace').first());
  const line = experiment.locator('x-trace [data-part="line"]').first();
  const before = await line.getAttribute('d');
  await (await sliderIn(experiment, 'Reflex gain')).press('End');
  await expect(line).not.toHaveAttribute('d', before!);
  await expect(experiment.getByRole('button', { name: 'Pause' })).toHaveCount(0);
});

test('the echo of a foot that stands still lies over its picture', async ({ page }) => {
  await page.goto('/a-springy-foot/');
  const picture = page.locator('x-foot .picture').first();
  await picture.scrollIntoViewIfNeeded();
  const echoes = picture.locator('.echo:visible');
  await expect(echoes).toHaveCount(4);
  const still = await picture.locator('[data-part="still"]').boundingBox();
  for (const echo of await echoes.all()) {
    const copy = await echo.boundingBox();
    expect(Math.abs(copy!.y - still!.y)).toBeLessThan(0.1 * still!.height);
    expect(Math.abs(copy!.x - still!.x)).toBeLessThan(0.1 * still!.width);
  }
});
