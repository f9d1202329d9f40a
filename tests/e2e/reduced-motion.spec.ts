import { expect } from '@playwright/test';
import { experimentWith, mounted, sliderIn, testWithLessMotion as test } from './site.ts';

test('the wish reaches the page', async ({ page }) => {
  await page.goto('/');
  expect(await page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches)).toBe(
    true,
  );
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

test('the foot on the cover does not move by itself', async ({ page }) => {
  await page.goto('/');
  await page.mouse.move(400, 300);
  await page.waitForTimeout(3000);
  const angle = await page.locator('x-foot').first().getAttribute('data-ankle');
  await page.waitForTimeout(1500);
  expect(await page.locator('x-foot').first().getAttribute('data-ankle')).toBe(angle);
});
