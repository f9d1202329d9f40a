import { expect } from '@playwright/test';
import { mounted, testOfThriftyReader as test } from './site.ts';

/**
 * The chapter as a screen reader has it, kept whole: who hears it must be able to answer its question,
 * why a late and strong reflex makes a foot swing, and at what rhythm.
 */
test('a chapter is told in full to who cannot see it', async ({ page }) => {
  await page.goto('/a-late-correction/');
  for (const experiment of await page.locator('x-experiment').all()) await mounted(experiment);
  // As a listener would: from figure to figure, having each told in words.
  for (const button of await page.getByRole('button', { name: 'In words' }).all())
    await button.click();
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  const chapter = page.locator('main');
  await expect(chapter).toMatchAriaSnapshot({ name: 'a-late-correction.aria.yml' });
  const told = await chapter.ariaSnapshot();
  expect(told).toMatch(/slider "Reflex gain"/u);
  expect(told).toMatch(/Rhythm at the edge of shaking/u);
  // Nothing that only the eye could tell apart: no figure or control without a name.
  expect(told).not.toMatch(/- (?:slider|button|figure|combobox)(?: \[[^\]]*\])*:?$/mu);
});
