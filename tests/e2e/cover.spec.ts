import { expect, test } from '@playwright/test';

test('the cover answers its question in at most forty words', async ({ page }) => {
  await page.goto('/');
  const answer = await page.locator('main .answer').first().innerText();
  const words = answer.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  expect(words.length).toBeGreaterThan(10);
  expect(words.length).toBeLessThanOrEqual(40);
});

test('help is one press away from the cover', async ({ page }) => {
  await page.goto('/');
  await page
    .getByRole('link', { name: /get help/iu })
    .first()
    .click();
  await expect(page).toHaveURL(/\/get-help\/$/u);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('a page without a foot fetches nothing of it', async ({ page }) => {
  const heavy: string[] = [];
  page.on('request', (request) => {
    if (/three|\.glb/u.test(request.url())) heavy.push(request.url());
  });
  await page.goto('/get-help/');
  await page.waitForLoadState('networkidle');
  expect(heavy).toEqual([]);
});
