import { globSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, type Locator, type Page } from '@playwright/test';
import { CHAPTERS, testOfThriftyReader as test } from './site.ts';

const PAGE = '/a-springy-foot/';

/** What the site will be served with: nothing but itself, and the words of search compiled on the device. */
const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval' 'unsafe-inline'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "object-src 'none'",
  "base-uri 'none'",
].join('; ');

/** The search, opened by keys alone. */
async function openByKeys(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('searchbox');
  await expect(field).toBeFocused();
  return page.getByRole('dialog', { name: 'Search' });
}

/** Serves all that `page` asks for with this content security policy; a worker has that of its own script. */
async function serveUnder(page: Page, policy: string): Promise<void> {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': policy };
    await route.fulfill({ response, headers });
  });
}

test('by keyboard alone a reader finds a word and lands at its section', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(PAGE);
  await expect(page.getByRole('button', { name: 'Search' })).toBeVisible();
  await page.keyboard.press('Tab');
  const before = page.locator(':focus');
  await expect(before).toHaveText(/skip/iu);
  expect(asked.filter((path) => path.includes('pagefind'))).toEqual([]);

  const dialog = await openByKeys(page);
  await page.keyboard.type('clonus');
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results for “clonus”\.$/u);
  await expect(dialog.locator('mark').first()).toHaveText(/clonus/iu);

  await test.step('Escape closes it, the focus goes back, and the query is still there', async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(page.locator('.skip')).toBeFocused();
    await openByKeys(page);
    await expect(page.getByRole('searchbox')).toHaveValue('clonus');
  });

  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  const first = dialog.getByRole('listitem').first().getByRole('link');
  await expect(first).toBeFocused();
  const { pathname, hash } = new URL((await first.getAttribute('href'))!, page.url());
  expect(hash).not.toBe('');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === pathname && url.hash === hash);
  await expect(page.locator(hash)).toBeInViewport();
});

test('a figure is found by its title, with its finding, also on the page that it stands on', async ({
  page,
}) => {
  await page.goto('/a-late-correction/');
  const dialog = await openByKeys(page);
  await page.keyboard.type('turn the reflex up');
  const figure = dialog.getByRole('listitem').filter({ hasText: 'Figure 5.2' });
  await expect(figure).toContainText('a wobble that used to fade becomes a swing');
  await figure.getByRole('link').click();
  await expect(dialog).toBeHidden();
  await expect(page).toHaveURL(/#figure-5-2$/u);
  await expect(page.locator('#figure-5-2-title')).toBeInViewport();
});

test('an empty search offers words, a vain one says so, and one in need leads to help', async ({
  page,
}) => {
  await page.goto(PAGE);
  const dialog = await openByKeys(page);
  for (const word of await dialog.locator('[data-query]').allInnerTexts()) {
    await page.getByRole('searchbox').fill('');
    await dialog.getByRole('link', { name: word, exact: true }).click();
    await expect(dialog.getByRole('status'), word).toHaveText(
      new RegExp(String.raw`^(?:[2-9]|\d{2,}) results for “${word}”\.$`, 'u'),
    );
  }
  await page.getByRole('searchbox').fill('xylophone');
  await expect(dialog.getByRole('status')).toHaveText('No results for “xylophone”.');
  await expect(dialog.getByRole('link', { name: 'Glossary' })).toBeVisible();

  for (const word of ['emergency', 'stroke']) {
    await page.getByRole('searchbox').fill(word);
    await expect(dialog.getByRole('status')).toContainText(word);
    await expect(dialog.locator('.body a:visible').first(), word).toHaveAttribute(
      'href',
      /\/get-help\//u,
    );
  }
});

test('where the index cannot be fetched the search says so, and works when it can again', async ({
  page,
}) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto(PAGE);
  const dialog = await openByKeys(page);
  await page.keyboard.type('clonus');
  await expect(dialog.getByRole('status')).toHaveText('The search could not be loaded.');
  await page.unroute('**/pagefind/**');
  await dialog.getByRole('button', { name: 'Try again' }).click();
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results for “clonus”\.$/u);
});

test('under a strict content security policy it finds what it finds, and breaks no rule', async ({
  page,
}) => {
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/content.security.policy|refused/iu.test(message.text())) refused.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Content Security Policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  await serveUnder(page, POLICY);
  await page.goto('/about/');
  const dialog = await openByKeys(page);
  await page.keyboard.type('clonus');
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results for “clonus”\.$/u);
  expect(refused).toEqual([]);
});

test('a link can hold a query', async ({ page }) => {
  await page.goto('/search/#q=clonus');
  const dialog = page.getByRole('dialog', { name: 'Search' });
  await expect(dialog.getByRole('status')).toHaveText(/^\d+ results for “clonus”\.$/u);
});

test('without scripts the button is a link, and the page of the search a list of places', async ({
  page,
}) => {
  // Firefox as distributions ship it cannot be told to run none.
  await serveUnder(page, "script-src 'none'");
  await page.goto('/about/');
  await page.getByRole('link', { name: 'Search' }).click();
  await expect(page.getByText('The search needs scripts')).toBeVisible();
  for (const chapter of CHAPTERS) {
    await expect(page.locator(`main a[href*="${chapter}#"]`).first()).toBeVisible();
  }
});

test('the index holds every chapter and the help page, and nothing that is not for reading', () => {
  const addresses = globSync('dist/pagefind/fragment/*').map((file) => {
    const text = gunzipSync(readFileSync(file)).toString();
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    return url;
  });
  const pages = new Set(addresses.map((address) => address.replace(/#.*$/u, '')));
  for (const page of [...CHAPTERS, '/get-help/', '/model/', '/foot/tremors/']) {
    expect(pages, page).toContain(page);
  }
  expect([...pages].filter((page) => /gallery|present|404|print|embed|search/u.test(page))).toEqual(
    [],
  );
  // What is found can be gone to.
  for (const address of addresses.filter((each) => each.includes('#'))) {
    const [page, id] = address.split('#') as [string, string];
    expect(readFileSync(`dist${page}index.html`, 'utf8'), address).toContain(` id="${id}"`);
  }
  expect(addresses.some((address) => address.endsWith('/#figure-5-2'))).toBe(true);
});
