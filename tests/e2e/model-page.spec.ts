import { expect, test } from '@playwright/test';

test('at any width every row is read without scrolling sideways, and how it was measured opens by key', async ({
  page,
}) => {
  await page.goto('/model/');
  for (const width of [320, 768, 992]) {
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
  }
  const row = page.locator('#row-band-clonus');
  await row.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(row.getByText('npm run --silent simulate -- --preset clonus')).toBeVisible();
});
