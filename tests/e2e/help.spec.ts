import { expect } from '@playwright/test';
import { testOfThriftyReader as test } from './site.ts';

test('help is one press away from the cover, and stays in sight at the end of a long chapter', async ({
  page,
}) => {
  await page.goto('/a-late-correction/');
  await page.keyboard.press('End');
  await expect(page.locator('.top .help')).toBeInViewport();
  await page.goto('/');
  await page
    .getByRole('link', { name: /get help/iu })
    .first()
    .click();
  await expect(page).toHaveURL(/\/get-help\/$/u);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
