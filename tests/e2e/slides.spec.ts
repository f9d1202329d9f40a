import { expect, test } from '@playwright/test';
import { CHAPTERS } from './site.ts';

test('every slide fits a classroom projector', async ({ page }) => {
  // Eight decks, and every slide of each.
  test.slow();
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const chapter of CHAPTERS) {
    await page.goto(`/present${chapter}`);
    const count = await page.locator('.slide').count();
    expect(count, chapter).toBeGreaterThan(3);
    for (let slide = 1; slide <= count; slide++) {
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, `${chapter} slide ${String(slide)}`).toBeLessThanOrEqual(720);
      await page.keyboard.press('PageDown');
    }
  }
});
