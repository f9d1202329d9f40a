import { expect, type Locator } from '@playwright/test';
import {
  advance,
  boxIn,
  experimentWith,
  footSwing,
  mounted,
  sliderIn,
  swingOf,
  testOfThriftyReader as test,
} from './site.ts';

/** Simulated s after which what a control did before no longer shows in the last seconds. */
const SETTLED = 12;

test('slider, box, number in the sentence, trace and foot agree; gain starts the swing and stops it; Reset brings back the start', async ({
  page,
}) => {
  await page.goto('/a-late-correction/');
  const experiment = await experimentWith(page, 'Reflex gain');

  await test.step('Step moves what Play would have moved, and Reset brings back the start', async () => {
    const line = experiment.locator('x-trace [data-part="line"]').first();
    await mounted(experiment.locator('x-trace').first());
    await mounted(experiment.locator('x-transport').first());
    await advance(experiment, 0);
    const start = await line.getAttribute('d');
    await experiment.getByRole('button', { name: 'Step' }).first().click();
    await expect(line).not.toHaveAttribute('d', start!);
    await experiment.getByRole('button', { name: 'Reset' }).first().click();
    await expect(line).toHaveAttribute('d', start!);
  });

  await test.step('the gain starts the swing at its end and stops it at its start', async () => {
    const slider = await sliderIn(experiment, 'Reflex gain');
    await slider.press('End');
    await advance(experiment, SETTLED);
    const traceAtEnd = await swingOf(experiment);
    const footAtEnd = await footSwing(experiment);

    await slider.press('Home');
    await advance(experiment, SETTLED);
    const traceAtHome = await swingOf(experiment);
    const footAtHome = await footSwing(experiment);

    expect(traceAtEnd).toBeGreaterThan(0.5);
    expect(footAtEnd).toBeGreaterThan(0.5);
    expect(traceAtHome).toBeLessThan(traceAtEnd / 4);
    expect(footAtHome).toBeLessThan(footAtEnd / 4);
    await slider.press('Backspace');
  });

  await test.step('a number dragged in the sentence moves its slider, and all show the same', async () => {
    const slider = await sliderIn(experiment, 'Delay');
    const box = await boxIn(experiment, 'Delay');
    const sentence = experiment.locator('x-value[data-of="conductionDelay"]');
    await mounted(sentence);
    await sentence.getByRole('slider', { name: 'Delay' }).press('End');
    await expect(box).toHaveValue('100');
    await expect(slider).toHaveValue('1');

    for (const key of ['PageDown', 'ArrowLeft', 'Home']) {
      await slider.press(key);
      const number = await box.inputValue();
      expect(number).toMatch(/^\d+(\.\d+)?$/u);
      await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${number}\\b`, 'u'));
      await expect(sentence).toHaveText(new RegExp(`^${number}\\s`, 'u'));
    }

    // Foot and trace over the same seconds. Below the edge, so that no drawn swing meets its stop.
    await advance(experiment, SETTLED);
    const foot = await footSwing(experiment);
    expect(foot / (await swingOf(experiment))).toBeCloseTo(1, 1);
  });
});

test('raising the fatigue at the same reflex gain enlarges the tremor', async ({ page }) => {
  await page.goto('/why-today/');
  const experiment = await experimentWith(page, 'Fatigue');
  const slider = await sliderIn(experiment, 'Fatigue');

  await slider.press('Home');
  await advance(experiment, SETTLED);
  const fresh = await meanSwing(experiment);

  await slider.press('End');
  await advance(experiment, SETTLED);
  expect(await meanSwing(experiment)).toBeGreaterThan(1.2 * fresh);
});

/** The swing over six looks back of four seconds each: one alone may be off by a quarter. */
async function meanSwing(experiment: Locator): Promise<number> {
  let sum = 0;
  for (let look = 0; look < 6; look++) {
    await advance(experiment, 4);
    sum += await swingOf(experiment);
  }
  return sum / 6;
}
