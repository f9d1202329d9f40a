/**
 * What holds of every page once a reader has been through it. One visit serves all of it: to load and
 * mount a page with feet costs more than any of the questions.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readThrough, ROUTES, testWithLessMotion as test } from './site.ts';

/** The only messages that any page may cause, word for word, each with the reason why. */
const ALLOWED: readonly { readonly message: RegExp; readonly reason: string }[] = [
  {
    message:
      /^\[\.WebGL-0x[0-9a-f]+\]GL Driver Message \(OpenGL, Performance, .*GPU stall due to ReadPixels$/u,
    reason:
      'Chromium drawing on the processor reports each picture it reads back; no reader’s does.',
  },
];

/** The first theme is checked for everything; what can differ in the others is contrast. */
const THEMES = [
  { theme: 'light', builder: (axe: AxeBuilder) => axe },
  { theme: 'dark', builder: (axe: AxeBuilder) => axe.withRules(['color-contrast']) },
  { theme: 'projector', builder: (axe: AxeBuilder) => axe.withRules(['color-contrast']) },
];

// Half-way from one theme to the next, colours are neither's: without motion there is no half-way.
for (const route of ROUTES) {
  test(`${route} is quiet, starts paused, asks no other site, and axe finds no fault in any theme`, async ({
    page,
    baseURL,
    browserName,
  }) => {
    // The tables of the model have some thousand cells, and each is looked at in three themes.
    if (route === '/model/') test.slow();
    const faults = faultsOf(page, baseURL!);
    await page.goto(route);
    await readThrough(page);
    await page.waitForTimeout(500);
    expect(faults).toEqual([]);
    await expect(page.getByRole('button', { name: 'Pause' })).toHaveCount(0);
    // Axe judges markup and colours, which both engines are given alike: one pays for it.
    if (browserName === 'chromium') expect(await foundByAxe(page)).toEqual([]);
  });
}

/** What goes wrong on `page` from now on, in words; grows as it happens. */
function faultsOf(page: Page, site: string): readonly string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    const text = message.text();
    if (!ALLOWED.some(({ message: allowed }) => allowed.test(text))) {
      faults.push(`${message.type()}: ${text}`);
    }
  });
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(site) && !/^(?:data|blob):/u.test(url)) faults.push(`asks ${url}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
  });
  return faults;
}

async function foundByAxe(page: Page) {
  const found = [];
  for (const { theme, builder } of THEMES) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    const { violations } = await builder(
      new AxeBuilder({ page }).options({ resultTypes: ['violations'] }),
    ).analyze();
    for (const { id, nodes } of violations)
      found.push({ theme, id, where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) });
  }
  return found;
}
