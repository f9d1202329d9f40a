/** The whole article on one page, and every page on paper. */
import { expect, type Page, test } from '@playwright/test';
import { figureAddress } from '#components/figure-address.ts';
import { article, chapters, tagsNamed } from '#markdown/prose/article.ts';
import { CHAPTERS, experimentWith, saveData, sliderIn } from './site.ts';

const FIGURES = tagsNamed(chapters(), 'Figure').map(({ attributes }) => attributes['number']!);
/** Pages of A4 or Letter that the article may fill: fewer have lost something, more have holes. */
const PAGES = { least: 50, most: 120 } as const;
/** What its margins leave of a Letter sheet, the shorter and wider of the two, in CSS px. */
const SHEET = { width: 665, height: 912 } as const;

/** What a reader with scripts, and one without, must both find. */
async function expectWholeArticle(page: Page): Promise<void> {
  const numbers = await page.locator('main figure .plate-head .n').allInnerTexts();
  expect(numbers).toEqual(FIGURES.map((number) => `Figure ${number}`));
  expect(await figuresWithoutDrawing(page)).toEqual([]);
  expect(await idsUsedTwice(page)).toEqual([]);
  for (const chapter of CHAPTERS) {
    await expect(page.locator(`article[id="${chapter.replaceAll('/', '')}"]`)).toBeVisible();
  }
  await expect(page.locator('#get-help')).toBeVisible();
  await expect(page.locator('#emergency')).toBeVisible();
  await expect(page.getByText(/undefined|NaN|\[object/u)).toHaveCount(0);
}

/** Ids of the figures in which no picture, drawing or table takes up room. */
function figuresWithoutDrawing(page: Page): Promise<string[]> {
  return page.locator('main figure').evaluateAll((figures) =>
    figures
      .filter((figure) => {
        const drawings = [...figure.querySelectorAll('img, svg[role="img"], table')];
        return !drawings.some((drawing) => {
          const { width, height } = drawing.getBoundingClientRect();
          return width > 100 && height > 20;
        });
      })
      .map(({ id }) => id),
  );
}

function idsUsedTwice(page: Page): Promise<string[]> {
  return page.locator('[id]').evaluateAll((elements) => {
    const ids = elements.map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}

test('the page to print holds every figure once as a still, and one list of sources that every mark leads to', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/print/');
  await expectWholeArticle(page);
  const astray = await page
    .locator('main .cite a')
    .evaluateAll((marks) =>
      marks
        .map((mark) => mark.getAttribute('href') ?? '')
        .filter((href) => !href.startsWith('#') || !document.getElementById(href.slice(1))),
    );
  expect(astray).toEqual([]);
  await expect(page.locator('.sources')).toHaveCount(1);
  await expect(page.locator('.sources ol > li').first()).toHaveAttribute('id', /^source-/u);

  // Not where a reader is near either: nothing on it comes to life, least of all the foot.
  const figure = page.locator('#figure-5-2');
  await figure.scrollIntoViewIfNeeded();
  await expect(figure.getByRole('img').first()).toBeVisible();
  await expect(figure.getByRole('slider')).toHaveCount(0);
  await expect(figure.locator('.in-print', { hasText: 'Reflex gain' })).toBeVisible();
  await expect(page.locator('[data-state]')).toHaveCount(0);
  expect(asked.filter((path) => /three|foot-studio|\.glb$/u.test(path))).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the page to print holds all of it too', async ({ page }) => {
    await page.goto('/print/');
    await expectWholeArticle(page);
  });
});

test('on paper a figure says in words what it is set to, and shows nothing that only looks movable', async ({
  browserName,
  context,
  page,
}) => {
  await saveData(context);
  await page.goto('/a-late-correction/');
  const experiment = await experimentWith(page, 'Reflex gain');
  const slider = await sliderIn(experiment, 'Reflex gain');
  const figure = page.locator('#figure-5-2');
  const words = figure.locator('.in-print', { hasText: 'Reflex gain' });
  await expect(words).toBeHidden();
  await slider.press('Home');
  await expect(words).toHaveText(/Reflex gain\s+Off/u);
  // The driver of Firefox as distributions ship it shows no page as it would print.
  if (browserName !== 'chromium') return;
  await page.emulateMedia({ media: 'print' });
  await expect(words).toBeVisible();
  for (const dead of ['button:not(.set)', 'input', 'select', '.marks'])
    expect(await figure.locator(dead).filter({ visible: true }).count(), dead).toBe(0);
});

test('no figure but a long table is taller than a sheet, so that no page break cuts one', async ({
  browserName,
  page,
}) => {
  if (browserName !== 'chromium') return;
  await page.setViewportSize(SHEET);
  await page.emulateMedia({ media: 'print' });
  await page.goto('/print/');
  const cut = await page.locator('main figure').evaluateAll(
    (figures, sheet) =>
      figures
        .filter((figure) => figure.querySelector('x-kind-table') === null)
        .filter(
          (figure) =>
            figure.getBoundingClientRect().height > sheet ||
            getComputedStyle(figure).breakInside !== 'avoid',
        )
        .map(({ id }) => id),
    SHEET.height,
  );
  expect(cut).toEqual([]);
});

test('on paper a question keeps its options and its answer, and loses its buttons', async ({
  browserName,
  page,
}) => {
  await page.goto('/the-shake/');
  const question = page.locator('.check:not(.bet)').first();
  await expect(question.locator('.opt').first()).toBeVisible();
  await expect(question.locator('.explanation')).toBeHidden();
  if (browserName !== 'chromium') return;
  await page.emulateMedia({ media: 'print' });
  await expect(question.locator('.opt').first()).toBeVisible();
  await expect(question.locator('.explanation')).toBeVisible();
  await expect(question.locator('summary')).toBeHidden();
  expect(await page.locator('.bet button').filter({ visible: true }).count()).toBe(0);
});

test('the address that a printed figure gives opens that figure, set as on paper', async ({
  baseURL,
  context,
  page,
}) => {
  await saveData(context);
  const chapter = `${baseURL!.replace(/\/$/u, '')}/a-late-correction/`;
  const settings = 'held-curl,reflexGain: 0.5,conductionDelay: 60';
  await page.goto(figureAddress(chapter, 'figure-5-4', { name: 'late', settings }));
  const figure = page.locator('#figure-5-4');
  await expect(figure.getByRole('heading').first()).toBeInViewport();
  await expect(figure.getByRole('spinbutton', { name: 'Delay' })).toHaveValue('60');
});

test('the article fills a plausible number of pages, of A4 and of Letter', async ({
  page,
  browserName,
}) => {
  // Only Chromium can be asked for a file; the styles of paper are the same for both.
  if (browserName !== 'chromium') return;
  await page.goto('/print/');
  expect(article().length).toBe(CHAPTERS.length + 1);
  for (const format of ['A4', 'Letter']) {
    const file = (await page.pdf({ format })).toString('latin1');
    const count = file.match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
    expect(count, format).toBeGreaterThan(PAGES.least);
    expect(count, format).toBeLessThan(PAGES.most);
  }
});

test('on the page to print the bar of the page works as elsewhere', async ({ page }) => {
  await page.goto('/print/');
  await page.getByRole('button', { name: 'Settings' }).click();
  await expect(page.getByRole('dialog', { name: 'Settings' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Dark' })).toBeVisible();
});
