import { expect, test } from '@playwright/test';
import { experimentWith, mounted, sliderIn } from './site.ts';

test('every slider answers the same keys: a twentieth, a hundredth, a tenth, the ends', async ({
  page,
}) => {
  await page.goto('/a-late-correction/');
  const slider = sliderIn(await experimentWith(page, 'Delay'), 'Delay');
  const place = async () => Number(await slider.inputValue());

  const start = await place();
  await slider.press('Home');
  expect(await place()).toBe(0);
  await slider.press('ArrowRight');
  expect(await place()).toBeCloseTo(0.05, 2);
  await slider.press('Shift+ArrowRight');
  expect(await place()).toBeCloseTo(0.06, 2);
  await slider.press('PageUp');
  expect(await place()).toBeCloseTo(0.16, 2);
  await slider.press('PageDown');
  expect(await place()).toBeCloseTo(0.06, 2);
  await slider.press('End');
  expect(await place()).toBe(1);
  await slider.press('Backspace');
  expect(await place()).toBeCloseTo(start, 2);
});

test('Play and Pause answer Enter and Space', async ({ page }) => {
  await page.goto('/a-late-correction/');
  const experiment = await experimentWith(page, 'Reflex gain');
  const play = experiment.getByRole('button', { name: 'Play' }).first();
  await play.focus();
  await page.keyboard.press('Enter');
  await expect(experiment.getByRole('button', { name: 'Pause' }).first()).toBeFocused();
  await page.keyboard.press('Space');
  await expect(experiment.getByRole('button', { name: 'Pause' })).toHaveCount(0);
});

test('the first press of Tab offers to skip to the text', async ({ page }) => {
  await page.goto('/a-late-correction/');
  await page.keyboard.press('Tab');
  const skip = page.locator(':focus');
  await expect(skip).toHaveText(/skip/iu);
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#/u);
});

test('the foot turns by arrow keys, and the page does not scroll meanwhile', async ({ page }) => {
  await page.goto('/a-late-correction/');
  const experiment = await experimentWith(page, 'Reflex gain');
  const foot = experiment.locator('x-foot').first();
  await mounted(foot);
  const picture = foot.locator('canvas');
  await picture.focus();
  const words = await picture.getAttribute('aria-label');
  const before = await page.evaluate(() => scrollY);
  for (let press = 0; press < 6; press++) await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowUp');
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await expect(picture).not.toHaveAttribute('aria-label', words!);
});
