import { expect, type Page } from '@playwright/test';
import { CHAPTERS, testOfThriftyReader as test } from './site.ts';

/** The title of the slide that fills the screen: the chapter's on the first, then a question. */
async function titleShown(page: Page): Promise<string> {
  const titles = page.locator('main').locator('h1, h2').filter({ visible: true });
  await expect(titles).toHaveCount(1);
  return titles.innerText();
}

test('arrow and Page keys step through the slides of a chapter and back, and a slider keeps its own', async ({
  page,
}) => {
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

  await test.step('a slider in a slide keeps its own keys', async () => {
    const slider = page
      .getByRole('slider', { name: 'Reflex gain' })
      .filter({ visible: true })
      .first();
    await expect(slider).toBeEnabled();
    const value = await slider.inputValue();
    await slider.press('ArrowRight');
    await expect(slider).not.toHaveValue(value);
    expect(await titleShown(page)).toBe(second);
    await slider.blur();
  });

  await page.keyboard.press('ArrowLeft');
  expect(await titleShown(page)).toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await titleShown(page)).toBe(first);
});

test('every chapter is presented with its title and at least three questions, and fits a classroom projector', async ({
  page,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 720 });
  for (const chapter of CHAPTERS) {
    await page.goto(`/present${chapter}`);
    const count = await page.locator('.slide').count();
    expect(count, chapter).toBeGreaterThan(3);
    const seen = new Set<string>();
    for (let slide = 1; slide <= count; slide++) {
      seen.add(await titleShown(page));
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      expect(height, `${chapter} ${String(slide)}`).toBeLessThanOrEqual(720);
      await page.keyboard.press('PageDown');
    }
    expect(seen.size, chapter).toBe(count);
  }
});
