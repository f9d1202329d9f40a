import { expect } from '@playwright/test';
import { PRESETS } from '#model/presets.ts';
import {
  advance,
  boxIn,
  experimentWith,
  mounted,
  sliderIn,
  testOfThriftyReader as test,
} from './site.ts';

const PRESENT = String(PRESETS['held-curl'].revision);

const MANGLED = [
  'late=v1,held-curl@1,conductionDelay:9999,reflexGain:banana,nonsense:3',
  'late=v1,held-curl@1,conductionDelay:1e999',
  'late=v99,no-such-preset@7,fatigue:-4',
  'late=%E0%A4%A,,,:::,@@,seed:-1,condition:fly',
];

for (const fragment of MANGLED) {
  test(`the link #${fragment} is clamped, says so and throws nothing`, async ({ page }) => {
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.goto(`/a-late-correction/#${fragment}`);
    const experiment = page.locator('x-experiment[data-name="late"]');
    await mounted(experiment);
    await expect(experiment.getByRole('status').filter({ hasText: 'adjusted' })).toBeVisible();
    for (const name of ['Reflex gain', 'Delay']) {
      const box = await boxIn(experiment, name);
      const { inside, shown } = await box.evaluate((input: HTMLInputElement) => ({
        inside: input.validity.valid,
        shown: input.value,
      }));
      expect(inside).toBe(true);
      expect(shown).not.toMatch(/NaN|Infinity/u);
    }
    expect(thrown).toEqual([]);
  });
}

test('a delay beyond the range is shown at the end of its slider', async ({ page }) => {
  await page.goto('/a-late-correction/#late=v1,held-curl@1,conductionDelay:9999');
  const experiment = await experimentWith(page, 'Delay');
  await expect(await sliderIn(experiment, 'Delay')).toHaveValue('1');
});

test('a sound link opens what it names, without a notice', async ({ page }) => {
  await page.goto(`/a-late-correction/#late=v2,held-curl@${PRESENT},conductionDelay:80`);
  const experiment = await experimentWith(page, 'Delay');
  const box = await boxIn(experiment, 'Delay');
  await expect(box).toHaveValue('80');
  await expect(experiment.getByRole('status').filter({ hasText: 'adjusted' })).toHaveCount(0);
});

test('a link of the first version opens what it names, and says that it is old', async ({
  page,
}) => {
  await page.goto('/a-late-correction/#late=v1,held-curl@1,conductionDelay:80');
  const experiment = await experimentWith(page, 'Delay');
  await expect(await boxIn(experiment, 'Delay')).toHaveValue('80');
  await expect(
    experiment.getByRole('status').filter({ hasText: 'from an earlier version' }),
  ).toBeVisible();
});

test('what a reader sets stands in the address and opens again', async ({ page }) => {
  await page.goto('/a-late-correction/');
  const experiment = await experimentWith(page, 'Delay');
  await (await sliderIn(experiment, 'Delay')).press('End');
  await advance(experiment, 0);
  await expect(page).toHaveURL(/#late=v3,model:\d+,held-curl@\d+,conductionDelay:100$/u);
  await page.reload();
  const reopened = await experimentWith(page, 'Delay');
  await expect(await sliderIn(reopened, 'Delay')).toHaveValue('1');
});
