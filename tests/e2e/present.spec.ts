import { expect, type Page, test } from '@playwright/test';
import { CHAPTERS } from './site.ts';

/** The question on the slide that fills the screen. */
async function question(page: Page): Promise<string> {
  const headings = page.getByRole('heading', { level: 2 }).filter({ visible: true });
  await expect(headings).toHaveCount(1);
  return headings.innerText();
}

test('arrow and Page keys step through the slides of a chapter and back', async ({ page }) => {
  await page.goto('/present/a-late-correction/');
  const first = await question(page);
  await page.keyboard.press('ArrowRight');
  const second = await question(page);
  expect(second).not.toBe(first);
  await page.keyboard.press('PageDown');
  const third = await question(page);
  expect([first, second]).not.toContain(third);
  await page.keyboard.press('PageUp');
  expect(await question(page)).toBe(second);
  await page.keyboard.press('ArrowLeft');
  expect(await question(page)).toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await question(page)).toBe(first);
});

test('a slider in a slide keeps its own keys', async ({ page }) => {
  await page.goto('/present/a-late-correction/');
  const before = await question(page);
  const slider = page
    .getByRole('slider', { name: 'Reflex gain' })
    .filter({ visible: true })
    .first();
  await expect(slider).toBeEnabled();
  const value = await slider.inputValue();
  await slider.press('ArrowRight');
  await expect(slider).not.toHaveValue(value);
  expect(await question(page)).toBe(before);
});

for (const chapter of CHAPTERS) {
  test(`/present${chapter} has at least three slides, each with its question`, async ({ page }) => {
    await page.goto(`/present${chapter}`);
    const seen = new Set<string>();
    for (let press = 0; press < 3; press++) {
      seen.add(await question(page));
      await page.keyboard.press('PageDown');
    }
    expect(seen.size).toBe(3);
  });
}
