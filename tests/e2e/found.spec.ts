/** What search engines, readers' lists of sources and authors are given: heads, citations, reports. */
import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { CHAPTERS, ROUTES } from './site.ts';

/** The built text of a page. */
const built = (route: string): string => readFileSync(`dist${route}index.html`, 'utf8');

/** What the only match of `pattern` in a page catches. */
function onlyMatch(route: string, pattern: RegExp): string {
  const found = [...built(route).matchAll(pattern)].map(([, caught]) => caught ?? '');
  expect(found, route).toHaveLength(1);
  return found[0]!;
}

// These read the built files: any browser is given the same, and none is opened.
test('every page has a title and a description of its own', () => {
  for (const pattern of [
    /<title>([^<]+)<\/title>/gu,
    /<meta name="description" content="([^"]+)"/gu,
  ]) {
    const texts = ROUTES.map((route) => onlyMatch(route, pattern));
    const twice = texts.filter((text, index) => texts.indexOf(text) !== index);
    expect(twice).toEqual([]);
  }
});

test('what machines are told of a page is JSON, and claims no review that did not happen', () => {
  const pattern = /<script type="application\/ld\+json">([^<]*)<\/script>/gu;
  const { clinicalReview } = JSON.parse(readFileSync('content/health.json', 'utf8')) as {
    readonly clinicalReview: object | null;
  };
  for (const route of ['/', '/get-help/', ...CHAPTERS]) {
    const told = JSON.parse(onlyMatch(route, pattern)) as Record<string, unknown>;
    expect(told['@context']).toBe('https://schema.org');
    expect(Object.hasOwn(told, 'lastReviewed')).toBe(
      clinicalReview !== null && String(told['@type']).includes('MedicalWebPage'),
    );
  }
});

test('a chapter takes as long to read on its own page as in the contents', () => {
  const cover = built('/');
  for (const chapter of CHAPTERS) {
    const [, minutes] = /<span>(\d+) min<\/span>/u.exec(built(chapter)) ?? [];
    const row = cover.slice(cover.indexOf(`href="${chapter}"`, cover.indexOf('class="reel"')));
    expect(/(\d+) min/u.exec(row)?.[1], chapter).toBe(minutes);
    expect(onlyMatch(chapter, /"timeRequired":"PT(\d+)M"/gu)).toBe(minutes);
  }
});

/** Keeps what the page copies, whatever the browser allows. */
async function keepCopies(page: Page): Promise<() => Promise<unknown>> {
  await page.evaluate(() => {
    const writeText = (text: string): Promise<void> => {
      Object.assign(window, { copied: text });
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  });
  return () => page.evaluate(() => (window as Window & { copied?: string }).copied);
}

test('a chapter can be cited by one press, and an error in it reported from there', async ({
  page,
}) => {
  await page.goto('/a-late-correction/');
  await page.getByText('Cite this chapter').click();
  let copied = await keepCopies(page);
  await page.getByRole('button', { name: 'Copy the BibTeX entry' }).click();
  await expect.poll(copied).toContain('title = {A late correction}');

  await page.getByRole('link', { name: 'Say what, and where' }).click();
  const report = page.getByRole('textbox', { name: 'Report' });
  await expect(report).toHaveValue(/^Page: http\S+\/a-late-correction\/\n/u);
  await report.press('End');
  copied = await keepCopies(page);
  await page.getByRole('button', { name: 'Copy the report' }).click();
  await expect.poll(copied).toContain('Version: ');
});
