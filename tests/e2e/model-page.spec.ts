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
  const shown = new Map(
    await page.locator('[id^="row-"]').evaluateAll((rows) =>
      rows.map((row) => {
        const verdict = row.querySelector('strong')?.textContent.trim() ?? '';
        const measured = row.querySelectorAll('td')[1]?.textContent ?? '';
        return [row.id, { verdict, measured }] as const;
      }),
    ),
  );
  for (const { id, expected } of ROWS) {
    const { verdict, measured } = shown.get(`row-${id}`) ?? {};
    expect(verdict, id).toMatch(
      expected === 'passes' ? /^(?:Passes|Arrives)(?!.*foretold)/u : /^Fails(?!.*foretold)/u,
    );
    expect(measured, id).toMatch(/\d|none found/u);
  }
});

test('every parameter stands in a table with what it rests on', async ({ page }) => {
  const shown = new Map(
    await page.locator('[id^="parameter-"]').evaluateAll((rows) =>
      rows.map((row) => {
        const header = row.querySelector('th')?.textContent ?? '';
        const rests = row.querySelectorAll('td')[4]?.textContent.trim() ?? '';
        return [row.id, { header, rests }] as const;
      }),
    ),
  );
  for (const [name, { label, status }] of Object.entries(PARAMETERS)) {
    const { header, rests } = shown.get(`parameter-${name}`) ?? {};
    expect(header, name).toContain(label);
    expect(rests, name).toBe(status);
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

test('what fails is listed by name, and each name leads to its row', async ({ page }) => {
  for (const { id, observable, expected } of ROWS) {
    const link = page.locator('.failing').getByRole('link', { name: observable, exact: true });
    await expect(link, id).toHaveCount(expected === 'fails' ? 1 : 0);
    if (expected === 'fails') await expect(link).toHaveAttribute('href', `#row-${id}`);
  }
});

for (const width of [320, 768, 992]) {
  test(`at ${String(width)} px every row is read without scrolling sideways`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 });
    const { scrollWidth, clientWidth } = await page.evaluate(() => {
      const { scrollWidth: content, clientWidth: screen } = document.documentElement;
      return { scrollWidth: content, clientWidth: screen };
    });
    expect(scrollWidth).toBe(clientWidth);
    for (const id of ['#row-band-clonus', '#parameter-reflexGain'])
      for (const cell of await page.locator(id).getByRole('cell').all()) {
        const box = await cell.boundingBox();
        expect(box!.x).toBeGreaterThanOrEqual(0);
        expect(box!.x + box!.width).toBeLessThanOrEqual(width);
      }
  });
}

test('how a number was measured opens by key and names the command', async ({ page }) => {
  const row = page.locator('#row-band-clonus');
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(row.getByText('npm run --silent simulate -- --preset clonus')).toBeVisible();
});
