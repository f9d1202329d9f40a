import { expect, test } from '@playwright/test';
import { CHAPTERS } from './site.ts';

test.use({ javaScriptEnabled: false });

test('without scripts every chapter reads whole, with stills', async ({ page, browserName }) => {
  // Both engines are given the same words: one reads all chapters, the other a single one.
  for (const chapter of browserName === 'chromium' ? CHAPTERS : CHAPTERS.slice(0, 1)) {
    await page.goto(chapter);
    const words = (await page.getByRole('main').innerText()).split(/\s+/u);
    expect(words.length, chapter).toBeGreaterThan(600);

    const feet = await page.locator('x-foot').all();
    expect(feet.length, chapter).toBeGreaterThan(0);
    for (const foot of feet) await expect(foot.getByRole('img').first()).toBeVisible();

    for (const trace of await page.locator('x-trace').all()) {
      const line = trace.locator('[data-part="line"]').first();
      expect((await line.getAttribute('d'))!.length, chapter).toBeGreaterThan(100);
      await expect(trace.getByRole('img').first()).toBeVisible();
    }
    await expect(page.getByText(/undefined|NaN|\[object/u)).toHaveCount(0);
  }
});

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
