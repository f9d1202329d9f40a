import { expect, test } from '@playwright/test';

test('the cover answers its question in at most forty words', async ({ page }) => {
  // The words are in the page as it comes: nothing need be fetched with it.
  await page.goto('/', { waitUntil: 'commit' });
  const answer = await page.locator('main .answer').first().innerText();
  const words = answer.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  expect(words.length).toBeGreaterThan(10);
  expect(words.length).toBeLessThanOrEqual(40);
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
