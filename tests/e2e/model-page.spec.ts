import { expect, test } from '@playwright/test';
import { PARAMETERS } from '#model/parameters.ts';
import { TREMOR_PRESETS } from '#model/tremor-presets.ts';
import { VALIDATION_TABLE } from '#validation/table.ts';

const ROWS = VALIDATION_TABLE.flatMap(({ rows }) => rows);

test.beforeEach(async ({ page }) => {
  await page.goto('/model/');
});

test('every published number has its verdict, in words, beside what was measured', async ({
  page,
}) => {
  for (const { id, expected } of ROWS) {
    const row = page.locator(`#row-${id}`);
    await expect(row.locator('strong'), id).toHaveText(
      expected === 'passes' ? /^Passes(?!.*foretold)/u : /^Fails(?!.*foretold)/u,
    );
    await expect(row.getByRole('cell').nth(2), id).toHaveText(/\d|none found/u);
  }
});

test('every parameter stands in a table with what it rests on', async ({ page }) => {
  for (const [name, { label, status }] of Object.entries(PARAMETERS)) {
    const row = page.locator(`#parameter-${name}`);
    await expect(row.getByRole('rowheader'), name).toContainText(label);
    await expect(row.getByRole('cell').nth(4), name).toHaveText(status);
  }
});

test('every preset says what is put in and what emerges', async ({ page }) => {
  const presets = page.getByRole('region', { name: 'The presets' });
  for (const { label, putIn, emerges } of Object.values(TREMOR_PRESETS)) {
    const row = presets.getByRole('row').filter({ hasText: label }).first();
    for (const feature of [...putIn, ...emerges])
      await expect(row).toContainText(feature.replace(/ [[(].*$/u, ''));
  }
});

test('equations are read out as mathematics and carry a name', async ({ page }) => {
  const equations = await page.locator('.equation').all();
  expect(equations.length).toBeGreaterThan(8);
  for (const equation of equations) {
    await expect(equation.locator('math')).toHaveCount(1);
    await expect(equation.getByRole('group')).toHaveAccessibleName(/\w{3}/u);
  }
});

test('on a narrow screen wide tables scroll by key and the page does not', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  const { scrollWidth, clientWidth } = await page.evaluate(() => {
    const { scrollWidth: content, clientWidth: screen } = document.documentElement;
    return { scrollWidth: content, clientWidth: screen };
  });
  expect(scrollWidth).toBe(clientWidth);

  const region = page.getByRole('region', { name: 'The presets' });
  await region.focus();
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => region.evaluate((element) => element.scrollLeft)).toBeGreaterThan(0);
});

test('how a number was measured opens by key and names the command', async ({ page }) => {
  const row = page.locator('#row-band-clonus');
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(row.getByText('npm run --silent simulate -- --preset clonus')).toBeVisible();
});
