import { expect } from '@playwright/test';
import { testOfThriftyReader as test } from './site.ts';

const CHAPTER = '/a-late-correction/';

test('a word of the glossary opens its meaning by keyboard, and gives the focus back', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const word = page.getByRole('link', { name: 'muscle spindles' });
  // What it is where no script runs.
  await expect(word).toHaveAttribute('href', /\/glossary\/#muscle-spindle$/u);
  await word.focus();
  await page.keyboard.press('Enter');
  const meaning = page.getByRole('dialog', { name: 'Muscle length sensor' });
  await expect(meaning).toBeFocused();
  await expect(meaning).toContainText('Sensor inside muscle that reports stretch.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(meaning.getByRole('link', { name: 'Glossary' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();
  await expect(word).toBeFocused();
  expect(new URL(page.url()).pathname).toBe(CHAPTER);
});

test('a citation opens its source within a narrow window, and leads on to the list', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(CHAPTER);
  const citation = page.getByRole('link', { name: /^Source 4: Agarwal/u }).first();
  await citation.click();
  const source = page.getByRole('dialog', { name: /^Source 4/u });
  await expect(source.locator('cite')).toContainText('Oscillation of the human ankle joint');
  const { x, width } = (await source.boundingBox())!;
  expect(x).toBeGreaterThanOrEqual(0);
  expect(x + width).toBeLessThanOrEqual(320);
  await source.getByRole('link', { name: 'In the list of sources' }).click();
  await expect(source).toBeHidden();
  await expect(page.locator('#source-agarwal1977')).toBeInViewport();
});

test('the glossary leads to where a chapter explains the word', async ({ page }) => {
  await page.goto('/glossary/#muscle-spindle');
  const entry = page.locator('.glossary > div').filter({ has: page.locator('#muscle-spindle') });
  await expect(entry).toContainText('also: Muscle spindle');
  await entry.getByRole('link', { name: '5. A late correction' }).click();
  await expect(page).toHaveURL(/\/a-late-correction\/#term-muscle-spindle$/u);
  await expect(page.locator('#term-muscle-spindle')).toBeInViewport();
});
