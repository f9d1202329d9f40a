import { expect, test } from '@playwright/test';
import { CHAPTERS } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const chapter of CHAPTERS) {
  test(`without scripts ${chapter} reads whole, with stills`, async ({ page }) => {
    await page.goto(chapter);
    const words = (await page.getByRole('main').innerText()).split(/\s+/u);
    expect(words.length).toBeGreaterThan(600);

    const feet = await page.locator('x-foot').all();
    expect(feet.length).toBeGreaterThan(0);
    for (const foot of feet) await expect(foot.getByRole('img').first()).toBeVisible();

    for (const trace of await page.locator('x-trace').all()) {
      const line = trace.locator('[data-part="line"]').first();
      expect((await line.getAttribute('d'))!.length).toBeGreaterThan(100);
      await expect(trace.getByRole('img').first()).toBeVisible();
    }
    await expect(page.getByText(/undefined|NaN|\[object/u)).toHaveCount(0);
  });
}

test('without scripts the cover answers, shows the foot and leads to help and every chapter', async ({
  page,
}) => {
  await page.goto('/');
  await expect(page.getByRole('img').first()).toBeVisible();
  await expect(page.getByRole('link', { name: /get help/iu }).first()).toBeVisible();
  for (const chapter of CHAPTERS) {
    await expect(page.locator(`main a[href$="${chapter}"]`).first()).toBeVisible();
  }
});
