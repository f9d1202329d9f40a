import { expect, test } from '@playwright/test';
import { TREMOR_PRESETS } from '#model/tremor-presets.ts';
import { FIRST_PAIR } from '#views/foot/gallery/pair-link.ts';
import { mounted } from './site.ts';

const PAGE = '/foot/tremors/';
const NAMES = Object.values(TREMOR_PRESETS).map(({ label }) => label);

test('every tremor of the model is there with its rhythm, its sources and its own line', async ({
  page,
}) => {
  await page.goto(PAGE);
  for (const name of NAMES) {
    const kind = page
      .getByRole('article')
      .filter({ has: page.getByRole('heading', { name, exact: true }) });
    await expect(kind.locator('[data-part="band"]')).toHaveText(/\d–\d+ Hz/u);
    // Whatever is called published stands beside its source.
    for (const rhythm of await kind.locator('[data-part="published"]').all())
      await expect(rhythm.getByRole('link', { name: /^Source \d+:/u }).first()).toBeVisible();
    await expect(kind.getByRole('img', { name: /^Ankle angle over 4 seconds/u })).toBeVisible();
    await expect(kind.getByText('Not measured')).toBeVisible();
  }
  await expect(page.getByText('Not in this model')).toHaveCount(2);
  await expect(page.getByRole('main').getByRole('link', { name: 'Get help' })).toBeVisible();
});

test('two kinds are chosen, played together, and opened again by their link', async ({ page }) => {
  await page.goto(PAGE);
  const pair = page.locator('x-tremor-pair');
  await mounted(pair);
  await pair.getByRole('combobox', { name: 'First' }).selectOption({ label: 'Essential tremor' });
  await pair.getByRole('combobox', { name: 'Second' }).selectOption({ label: 'Ankle clonus' });
  await pair.getByRole('combobox', { name: 'Show movement' }).selectOption('20');
  for (const name of ['Essential tremor', 'Ankle clonus']) {
    await expect(pair.getByRole('heading', { name })).toBeVisible();
  }
  await expect(pair.getByText('Movement shown ×20')).toHaveCount(2);
  expect(page.url()).toContain('#compare=v2,one:essential,two:clonus,magnification:20');

  const lines = await pair.locator('x-swing').all();
  for (const line of lines) await mounted(line);
  const drawn = () =>
    pair.locator('[data-part="line"]').evaluateAll((all) => all.map((one) => one.outerHTML));
  const [one, two] = await drawn();
  await pair.getByRole('button', { name: 'Step' }).click();
  const [oneAfter, twoAfter] = await drawn();
  expect(oneAfter).not.toBe(one);
  expect(twoAfter).not.toBe(two);

  await page.reload();
  await expect(pair.getByRole('heading', { name: 'Ankle clonus' })).toBeVisible();
  await expect(pair.getByRole('combobox', { name: 'Show movement' })).toHaveValue('20');
});

test('one kind never stands on both sides', async ({ page }) => {
  await page.goto(PAGE);
  const pair = page.locator('x-tremor-pair');
  await mounted(pair);
  const [first, second] = [FIRST_PAIR.two, FIRST_PAIR.one];
  await pair.getByRole('combobox', { name: 'First' }).selectOption(first);
  await expect(pair.getByRole('combobox', { name: 'First' })).toHaveValue(first);
  await expect(pair.getByRole('combobox', { name: 'Second' })).toHaveValue(second);
});

test('a link that asks for what is not there opens with a sentence', async ({ page }) => {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(`${PAGE}#compare=v2,one:nothing,two:clonus`);
  const pair = page.locator('x-tremor-pair');
  await mounted(pair);
  await expect(pair.getByText(/This link was adjusted/u)).toBeVisible();
  await expect(pair.getByRole('heading', { name: 'Ankle clonus' })).toBeVisible();
  expect(thrown).toEqual([]);
});

test('the keyboard sorts the kinds by what brings them on, and the count is announced', async ({
  page,
}) => {
  await page.goto(PAGE);
  const any = page.getByRole('radio', { name: 'Any' });
  await expect(any).toBeEnabled();
  await any.focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('status').filter({ hasText: 'at rest' })).toContainText('of 16');
  await expect(
    page.getByRole('heading', { name: 'Parkinsonian rest tremor' }).last(),
  ).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Orthostatic tremor' })).toBeHidden();
});

test('on the narrowest phone nothing scrolls sideways', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(PAGE);
  await mounted(page.locator('x-tremor-pair'));
  expect(
    await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
  ).toBeLessThanOrEqual(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every kind has its words, its outline with an echo and its line', async ({ page }) => {
    await page.goto(PAGE);
    for (const name of NAMES) {
      const kind = page
        .getByRole('article')
        .filter({ has: page.getByRole('heading', { name, exact: true }) });
      await expect(kind.getByRole('img', { name: /inner side.* each way/u })).toBeVisible();
      await expect(kind.locator('[data-part="echo"]')).toHaveCount(4);
      const line = await kind.locator('[data-part="line"]').getAttribute('d');
      expect(line!.length).toBeGreaterThan(1000);
    }
  });
});
