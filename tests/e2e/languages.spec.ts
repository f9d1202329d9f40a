/** What a page in another language promises; and that no word of the interface is outside the catalogue. */
import { expect, type Page } from '@playwright/test';
import { TRIAL_MARK } from '#messages/trial.ts';
import { mounted, readThrough, testOfThriftyReader as test } from './site.ts';

const TRIAL_PAGES = ['', 'a-springy-foot/', 'lab/', 'search/'];

/** Names, units and years that are the same in every language. */
const UNITS = 'ms|s|min|Hz|N m s/rad|N m/rad|N|mm/s|mm|cm|kg m²|kg|%|rad';
const SAME_EVERYWHERE = [
  /^(?:English|Español|Creative Commons Attribution 4\.0|BibTeX)$/u,
  new RegExp(`^[\\d.,−]* ?(?:${UNITS})$`, 'u'),
  // What a source is called where a page has no number for it.
  /^\p{Lu}[\p{L} ’-]+, \d{4}$/u,
];

for (const path of TRIAL_PAGES) {
  test(
    `every word of the interface on /${path} is a message`,
    { tag: '@words' },
    async ({ page }) => {
      await page.goto(`/en-x-doubled/${path}`);
      await readThrough(page);
      const words = await wordsOfInterface(page);
      const isKnown = (text: string): boolean =>
        text.includes(TRIAL_MARK) || SAME_EVERYWHERE.some((pattern) => pattern.test(text));
      expect(words.filter((text) => !isKnown(text))).toEqual([]);
    },
  );
}

for (const tag of ['en-x-doubled', 'en-x-mirrored'])
  for (const width of [320, 390, 1280])
    test(
      `messages twice as long fit ${width} px in ${tag}`,
      { tag: '@words' },
      async ({ page }) => {
        await page.setViewportSize({ width, height: 900 });
        for (const path of TRIAL_PAGES) {
          await page.goto(`/${tag}/${path}`);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(wide, `/${tag}/${path} at ${width} px`).toBeLessThanOrEqual(width);
        }
      },
    );

test('a chapter and its translation lead to each other, and say which language they are in', async ({
  page,
}) => {
  await page.goto('/a-springy-foot/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/a-springy-foot\/$/u);
  await expect(page.locator('html')).toHaveAttribute('lang', 'es');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Un pie elástico');
  await page.getByRole('contentinfo').getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/[^s]\/a-springy-foot\/$/u);
});

test('a page without a translation leads to the cover of the other language', async ({ page }) => {
  await page.goto('/why-today/');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Español' }).click();
  await expect(page).toHaveURL(/\/es\/$/u);
});

test('a Spanish page says which of its links are in English', async ({ page }) => {
  await page.goto('/es/a-springy-foot/');
  const next = page.getByRole('link', { name: /^Después: capítulo 4/u });
  await expect(next).toContainText('(en inglés)');
  await expect(next).toHaveAttribute('hreflang', 'en');
  await expect(next.getByText('Lumpy muscle')).toHaveAttribute('lang', 'en');
  await expect(page.getByRole('link', { name: /^Pedir ayuda/u }).first()).toHaveAttribute(
    'href',
    /^\/get-help\/$/u,
  );
});

test('the instruments of a Spanish page speak Spanish, in numbers too', async ({ page }) => {
  await page.goto('/es/a-springy-foot/');
  const figure = page.locator('#figure-3-1');
  await mounted(figure.locator('x-control'));
  const slider = figure.locator('x-control').getByRole('slider');
  await slider.press('ArrowRight');
  await expect(slider).toHaveAttribute('aria-valuetext', /^\d+,\d+ kg/u);
  const box = figure.locator('x-control input[role="spinbutton"]');
  await box.fill('0,012');
  await box.press('Tab');
  await expect(box).toHaveValue('0,012');
  await figure.getByRole('button', { name: 'Compartir' }).click();
  await expect(page.getByRole('dialog', { name: 'Comparte este experimento' })).toBeVisible();
});

test('the search of a Spanish page finds what is in Spanish', async ({ page }) => {
  await page.goto('/es/search/#q=trampol%C3%ADn');
  await expect(page.getByRole('dialog').getByRole('link').first()).toHaveAttribute(
    'href',
    /^\/es\//u,
  );
});

/**
 * What a reader sees or hears of the interface: text and names of elements, without what is prose or
 * data, which is marked by its place.
 */
async function wordsOfInterface(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const PROSE =
      '.chap h1, .standfirst, .prose > :not(figure, x-experiment), x-experiment > :not(figure, div, x-control, section), figcaption, .plate-head > h3, body [lang], script, style, template, math';
    const NAMES = [
      'aria-label',
      'aria-valuetext',
      'aria-description',
      'title',
      'alt',
      'placeholder',
    ];
    const found = new Set<string>();
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (element.closest(PROSE) !== null) continue;
      const texts = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      for (const text of [
        ...texts.map(({ textContent }) => textContent ?? ''),
        ...NAMES.map((name) => element.getAttribute(name) ?? ''),
      ])
        if (/\p{L}{2,}/u.test(text)) found.add(text.trim().replaceAll(/\s+/gu, ' '));
    }
    return [...found];
  });
}
