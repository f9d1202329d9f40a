import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import { readThrough, ROUTES } from './site.ts';

for (const route of ROUTES) {
  test(`${route} has no fault that axe can find, in any theme`, async ({ page }) => {
    await page.goto(route);
    await readThrough(page);
    for (const theme of ['light', 'dark', 'projector']) {
      await page.evaluate(async (name) => {
        document.documentElement.dataset['theme'] = name;
        await new Promise(requestAnimationFrame);
        // Half-way from one theme to the next, colours are neither's.
        await Promise.all(document.getAnimations().map(({ finished }) => finished));
      }, theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      const found = violations.map(({ id, nodes }) => ({
        theme,
        id,
        where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
      }));
      expect(found).toEqual([]);
    }
  });
}
