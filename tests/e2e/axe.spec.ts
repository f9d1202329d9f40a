import AxeBuilder from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { readThrough, ROUTES, testWithLessMotion as test } from './site.ts';

/** The first theme is checked for everything; what can differ in the others is contrast. */
const THEMES = [
  { theme: 'light', builder: (axe: AxeBuilder) => axe },
  { theme: 'dark', builder: (axe: AxeBuilder) => axe.withRules(['color-contrast']) },
  { theme: 'projector', builder: (axe: AxeBuilder) => axe.withRules(['color-contrast']) },
];

// Half-way from one theme to the next, colours are neither's: without motion there is no half-way.
for (const route of ROUTES) {
  test(`${route} has no fault that axe can find, in any theme`, async ({ page }) => {
    // The tables of the model have some thousand cells, and each is looked at in three themes.
    if (route === '/model/') test.slow();
    await page.goto(route);
    await readThrough(page);
    for (const { theme, builder } of THEMES) {
      await page.evaluate((name) => {
        document.documentElement.dataset['theme'] = name;
      }, theme);
      const { violations } = await builder(new AxeBuilder({ page })).analyze();
      const found = violations.map(({ id, nodes }) => ({
        theme,
        id,
        where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)),
      }));
      expect(found).toEqual([]);
    }
  });
}
