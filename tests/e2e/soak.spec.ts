import { expect } from '@playwright/test';
import { createRestlessReader, faultsOnPage } from './restless-reader.ts';
import { testOfThriftyReader as test } from './site.ts';

test('half a minute of a restless reader in each engine leaves the laboratory sound', async ({
  page,
  browserName,
}) => {
  test.slow();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto('/lab/');
  const reader = await createRestlessReader(page, browserName === 'chromium' ? 7 : 8);
  const end = Date.now() + 30_000;
  while (Date.now() < end) await reader.act();
  expect(thrown).toEqual([]);
  expect(await faultsOnPage(page)).toEqual([]);
  // Still there, and still answering.
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Reset', exact: true }).first().click();
  await expect(
    page.getByRole('slider', { name: 'Reflex gain', exact: true }).first(),
  ).toBeEnabled();
});
