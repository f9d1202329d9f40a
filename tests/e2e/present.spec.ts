import { expect, type Page, test } from '@playwright/test';
import { CHAPTERS } from './site.ts';

/** The title of the slide that fills the screen: the chapter's on the first, then a question. */
async function titleShown(page: Page): Promise<string> {
  const titles = page.locator('main').locator('h1, h2').filter({ visible: true });
  await expect(titles).toHaveCount(1);
  return titles.innerText();
}

test('arrow and Page keys step through the slides of a chapter and back', async ({ page }) => {
  await page.goto('/present/a-late-correction/');
  const first = await titleShown(page);
  await page.keyboard.press('ArrowRight');
  const second = await titleShown(page);
  expect(second).not.toBe(first);
  await page.keyboard.press('PageDown');
  const third = await titleShown(page);
  expect([first, second]).not.toContain(third);
  await page.keyboard.press('PageUp');
  expect(await titleShown(page)).toBe(second);
  await page.keyboard.press('ArrowLeft');
  expect(await titleShown(page)).toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await titleShown(page)).toBe(first);
});

test('a slider in a slide keeps its own keys', async ({ page }) => {
  await page.goto('/present/a-late-correction/');
  await titleShown(page);
  await page.keyboard.press('ArrowRight');
  const before = await titleShown(page);
  const slider = page
    .getByRole('slider', { name: 'Reflex gain' })
    .filter({ visible: true })
    .first();
  await expect(slider).toBeEnabled();
  const value = await slider.inputValue();
  await slider.press('ArrowRight');
  await expect(slider).not.toHaveValue(value);
  expect(await titleShown(page)).toBe(before);
});

for (const chapter of CHAPTERS) {
  test(`/present${chapter} has its title and at least three questions`, async ({ page }) => {
    await page.goto(`/present${chapter}`);
    const seen = new Set<string>();
    for (let slide = 0; slide < 4; slide++) {
      seen.add(await titleShown(page));
      await page.keyboard.press('PageDown');
    }
    expect(seen.size).toBe(4);
  });
}
