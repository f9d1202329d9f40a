import { expect } from '@playwright/test';
import { advance, experimentWith, mounted, sliderIn, testOfThriftyReader as test } from './site.ts';

/** Half a millisecond of the 70 that the delay may take: its values are whole milliseconds. */
const HALF_A_STEP = 0.5 / 70 + 0.001;

test('the keyboard skips to the text, moves a slider by known steps, and plays and pauses', async ({
  page,
}) => {
  await page.goto('/a-late-correction/');
  await test.step('the first press of Tab offers to skip to the text', async () => {
    await page.keyboard.press('Tab');
    const skip = page.locator(':focus');
    await expect(skip).toHaveText(/skip/iu);
    await expect(skip).toBeInViewport();
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#/u);
  });

  const slider = await sliderIn(await experimentWith(page, 'Delay'), 'Delay');
  const place = async () => Number(await slider.inputValue());
  await test.step('every slider answers the same keys: a twentieth, a hundredth, a tenth, the ends', async () => {
    const start = await place();
    await slider.press('Home');
    expect(await place()).toBe(0);
    for (const { key, moves } of [
      { key: 'ArrowRight', moves: 1 / 20 },
      { key: 'ArrowUp', moves: 1 / 20 },
      { key: 'Shift+ArrowRight', moves: 1 / 100 },
      { key: 'PageUp', moves: 1 / 10 },
      { key: 'ArrowLeft', moves: -1 / 20 },
      { key: 'PageDown', moves: -1 / 10 },
    ]) {
      const before = await place();
      await slider.press(key);
      const moved = (await place()) - before;
      expect(Math.abs(moved - moves), `${key} moved ${moved}`).toBeLessThan(HALF_A_STEP);
    }
    await slider.press('End');
    expect(await place()).toBe(1);
    await slider.press('Backspace');
    expect(await place()).toBe(start);
  });

  await test.step('Play and Pause answer Enter and Space', async () => {
    // A control that was touched plays its run.
    const experiment = await experimentWith(page, 'Reflex gain');
    await advance(experiment, 0);
    await mounted(experiment.locator('x-transport').first());
    await experiment.getByRole('button', { name: 'Play' }).first().focus();
    await page.keyboard.press('Enter');
    await expect(experiment.getByRole('button', { name: 'Pause' }).first()).toBeFocused();
    await page.keyboard.press('Space');
    await expect(experiment.getByRole('button', { name: 'Pause' })).toHaveCount(0);
  });
});
