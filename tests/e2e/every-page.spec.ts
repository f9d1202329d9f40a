/**
 * What holds of every page once a reader has been through it. One visit serves all of it: to load and
 * mount a page with feet costs more than any of the questions.
 */
import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';
import { readThrough, ROUTES, saveData, testWithLessMotion as test } from './site.ts';

/** The only messages that any page may cause, word for word, each with the reason why. */
const ALLOWED: readonly { readonly message: RegExp; readonly reason: string }[] = [
  {
    message:
      /^\[\.WebGL-0x[0-9a-f]+\]GL Driver Message \(OpenGL, Performance, .*GPU stall due to ReadPixels(?: \(this message will no longer repeat\))?$/u,
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

/** Where the foot is drawn; elsewhere it would be the same foot again, which a processor draws slowly. */
const WITH_FEET: readonly string[] = ['/', '/foot/', '/foot/tremors/', '/a-late-correction/'];

/** A page of each kind: colours are the themes' own, and on another page of the kind they are these again. */
const IN_EVERY_THEME: readonly string[] = [
  ...WITH_FEET,
  '/get-help/',
  '/lab/',
  '/present/a-late-correction/',
  '/references/',
  '/when-it-is-something-else/',
];

// Half-way from one theme to the next, colours are neither's: without motion there is no half-way.
for (const route of ROUTES) {
  // In another language a page is the same page with other words.
  const tag = /^\/[a-z]{2}\//u.test(route) ? ['@words'] : [];
  const title = `${route} leads to help, is quiet, starts paused, asks no other site, and axe finds no fault`;
  test(title, { tag }, async ({ context, page, baseURL, browserName }) => {
    if (!WITH_FEET.includes(route)) await saveData(context);
    const faults = faultsOf(page, baseURL!);
    await page.goto(route);
    await expectHelpInSight(page);
    await readThrough(page);
    expect(faults).toEqual([]);
    await expect(page.getByRole('button', { name: /^(?:Pause|Pausar)$/u })).toHaveCount(0);
    // Axe judges markup and colours, which both engines are given alike: one pays for it.
    if (browserName === 'chromium') expect(await foundByAxe(page, themesOf(route))).toEqual([]);
  });
}

async function expectHelpInSight(page: Page): Promise<void> {
  const help = page.getByRole('link', { name: /^(?:Get help|Pedir ayuda)/u }).first();
  await expect(help).toBeInViewport();
  await expect(help).toHaveAttribute('href', /\/get-help\/$/u);
  const { ink, ground } = await help.evaluate((link) => {
    const { color, backgroundColor } = getComputedStyle(link);
    return { ink: color, ground: backgroundColor };
  });
  expect(ink).not.toBe(ground);
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

function themesOf(route: string): typeof THEMES {
  return IN_EVERY_THEME.includes(route) ? THEMES : THEMES.slice(0, 1);
}

async function foundByAxe(page: Page, themes: typeof THEMES) {
  const found = [];
  for (const { theme, builder } of themes) {
    await page.evaluate((name) => {
      document.documentElement.dataset['theme'] = name;
    }, theme);
    // Without frames from elsewhere its older way sees the same, and is several times as fast.
    const axe = new AxeBuilder({ page }).setLegacyMode(true);
    const { violations } = await builder(
      axe.options({ resultTypes: ['violations'], preload: false }),
    ).analyze();
    for (const { id, nodes } of violations)
      found.push({ theme, id, where: nodes.slice(0, 3).map(({ html }) => html.slice(0, 200)) });
  }
  return found;
}
