import { expect } from '@playwright/test';
import { ROUTES, testOfThriftyReader as test } from './site.ts';

test('on every page the way to help can be read, and leads there in one press', async ({
  page,
}) => {
  for (const route of ROUTES) {
    await page.goto(route);
    const help = page.getByRole('link', { name: 'Get help' }).first();
    await expect(help, route).toBeInViewport();
    await expect(help, route).toHaveAttribute('href', /\/get-help\/$/u);
    const { ink, ground } = await help.evaluate((link) => {
      const { color, backgroundColor } = getComputedStyle(link);
      return { ink: color, ground: backgroundColor };
    });
    expect(ink, route).not.toBe(ground);
  }
});

test('the way to help stays in sight at the end of a long chapter', async ({ page }) => {
  await page.goto('/a-late-correction/');
  await page.keyboard.press('End');
  await expect(page.locator('.top .help')).toBeInViewport();
});
