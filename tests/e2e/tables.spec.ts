import { expect } from '@playwright/test';
import { mounted, testOfThriftyReader as test } from './site.ts';

test.describe('the comparison of kinds', () => {
  test('the keyboard leaves the kinds of one condition, the count is announced, and links stay put', async ({
    page,
  }) => {
    await page.goto('/when-it-is-something-else/');
    const table = page.locator('x-kind-table');
    await mounted(table);
    const rows = table.getByRole('row').filter({ has: page.getByRole('rowheader') });
    const all = await rows.count();
    expect(all).toBeGreaterThan(10);

    await table.getByRole('radio', { name: 'All' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(table.getByRole('radio', { name: 'At rest' })).toBeChecked();
    const shown = rows.filter({ visible: true });
    await expect(table.getByRole('status')).toHaveText(
      `${await shown.count()} of ${all} kinds typically come out at rest.`,
    );
    expect(await shown.count()).toBeLessThan(all);
    await expect(table.getByRole('rowheader', { name: /Rest tremor/u })).toBeVisible();
    await expect(table.getByRole('rowheader', { name: /standing still/u })).toBeHidden();

    await page.keyboard.press('ArrowLeft');
    await expect(shown).toHaveCount(all);
    await expect(table.getByRole('status')).toHaveText(`All ${all} kinds are shown.`);

    // Whatever is claimed in a cell leads to the list of sources below.
    for (const source of await table.getByRole('link', { name: /^Source/u }).all())
      expect(await source.getAttribute('href')).toMatch(/^#source-/u);
  });

  test('on the narrowest phone each row is a card that keeps the names of its columns', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto('/when-it-is-something-else/');
    const table = page.locator('x-kind-table');
    await mounted(table);
    await expect(table.getByRole('columnheader')).toHaveCount(4);
    const head = table.getByRole('rowheader').first();
    const cell = table.getByRole('cell').first();
    const [above, below] = [await head.boundingBox(), await cell.boundingBox()];
    expect(below!.y).toBeGreaterThanOrEqual(above!.y + above!.height - 1);
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
});

test('blood tests switch between units where they stand, and the dialog of settings knows it', async ({
  page,
}) => {
  await page.goto('/what-a-doctor-does/');
  const calcium = page.getByRole('row', { name: /^Calcium/u });
  await expect(calcium).toContainText('2.2–2.6 mmol/L (8.8–10.4 mg/dL)');
  const choice = page.locator('x-units-choice');
  await choice.getByRole('radio', { name: /American/u }).check({ force: true });
  await expect(calcium.getByText('8.8–10.4 mg/dL')).toBeVisible();
  await expect(calcium.getByText('2.2–2.6 mmol/L')).toBeHidden();

  await page.reload();
  await expect(calcium.getByText('2.2–2.6 mmol/L')).toBeHidden();
  await expect(choice.getByRole('radio', { name: /American/u })).toBeChecked();
  await page.getByRole('button', { name: 'Settings', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Settings' });
  await expect(dialog.getByRole('radio', { name: /American/u })).toBeChecked();
  await dialog.getByRole('radio', { name: /^SI/u }).check({ force: true });
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(calcium.getByText('2.2–2.6 mmol/L')).toBeVisible();
  await expect(choice.getByRole('radio', { name: /^SI/u })).toBeChecked();
});

test('the note for the doctor prints alone, on one sheet', async ({ page, browserName }) => {
  await page.goto('/get-help/');
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('asked-to-print'));
    };
  });
  const note = page.locator('x-doctor-note');
  await mounted(note);
  const printNote = async () => {
    const asked = page.evaluate(
      () =>
        new Promise((resolve) => {
          addEventListener('asked-to-print', resolve, { once: true });
        }),
    );
    await note.getByRole('button', { name: 'Print this note' }).click();
    await asked;
  };
  await printNote();

  // The driver of Firefox as distributions ship it shows no page as it would print.
  if (browserName !== 'chromium') return;
  const others = page.getByRole('heading', { name: 'Treatment' });
  await page.emulateMedia({ media: 'print' });
  await expect(note.getByText('Since then it is')).toBeVisible();
  await expect(others).toBeHidden();
  await page.emulateMedia({ media: null });
  await expect(others).toBeVisible();
  for (const format of ['A4', 'Letter']) {
    await printNote();
    const file = (await page.pdf({ format, preferCSSPageSize: true })).toString('latin1');
    expect(file.match(/\/Type\s*\/Page\b/gu), format).toHaveLength(1);
  }

  // What the reader prints by the browser’s own way is the whole page.
  await page.emulateMedia({ media: 'print' });
  await expect(others).toBeVisible();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the tables stand whole, in both units, and the note is a list', async ({
    page,
    browserName,
  }) => {
    await page.goto('/when-it-is-something-else/');
    const table = page.locator('x-kind-table');
    expect(await table.getByRole('rowheader').count()).toBeGreaterThan(10);
    for (const row of await table.getByRole('rowheader').all()) await expect(row).toBeVisible();
    await expectNoControls();

    await page.goto('/what-a-doctor-does/');
    await expect(page.getByRole('row', { name: /^Calcium/u })).toContainText(
      '2.2–2.6 mmol/L (8.8–10.4 mg/dL)',
    );
    await expectNoControls();

    await page.goto('/get-help/');
    const note = page.locator('x-doctor-note');
    expect(await note.getByRole('listitem').count()).toBeGreaterThan(20);
    await expectNoControls();

    /** What only a script answers to is not offered. */
    async function expectNoControls(): Promise<void> {
      // The driver of Firefox as distributions ship it runs scripts all the same.
      if (browserName !== 'chromium') return;
      const controls = page.getByRole('main').locator('.needs-script');
      expect(await controls.count()).toBeGreaterThan(0);
      await expect(controls.filter({ visible: true })).toHaveCount(0);
    }
  });
});
