import { expect } from '@playwright/test';
import { TREMOR_PRESETS } from '#model/tremor-presets.ts';
import { FIRST_PAIR } from '#views/foot/gallery/pair-link.ts';
import { mounted, testOfThriftyReader as test } from './site.ts';

const PAGE = '/foot/tremors/';
const NAMES = Object.values(TREMOR_PRESETS).map(({ label }) => label);

test('two kinds are chosen, never one on both sides, played together, and opened again by their link', async ({
  page,
}) => {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto(PAGE);
  const pair = page.locator('x-tremor-pair');
  await mounted(pair);
  const [first, second] = ['First', 'Second'].map((name) => pair.getByRole('combobox', { name }));

  await test.step('one kind never stands on both sides', async () => {
    await first!.selectOption(FIRST_PAIR.two);
    await expect(first!).toHaveValue(FIRST_PAIR.two);
    await expect(second!).toHaveValue(FIRST_PAIR.one);
  });

  await test.step('both move with one step', async () => {
    await first!.selectOption({ label: 'Essential tremor' });
    await second!.selectOption({ label: 'Ankle clonus' });
    await pair.getByRole('combobox', { name: 'Show movement' }).selectOption('20');
    for (const name of ['Essential tremor', 'Ankle clonus']) {
      await expect(pair.getByRole('heading', { name })).toBeVisible();
    }
    await expect(pair.getByText('Movement shown ×20')).toHaveCount(2);
    expect(page.url()).toContain('#compare=v2,one:essential,two:clonus,magnification:20');

    for (const line of await pair.locator('x-swing').all()) await mounted(line);
    const drawn = () =>
      pair.locator('[data-part="line"]').evaluateAll((all) => all.map((one) => one.outerHTML));
    const [one, two] = await drawn();
    await pair.getByRole('button', { name: 'Step' }).click();
    const [oneAfter, twoAfter] = await drawn();
    expect(oneAfter).not.toBe(one);
    expect(twoAfter).not.toBe(two);
  });

  await test.step('the keyboard sorts the kinds by what brings them on, and the count is announced', async () => {
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

  await test.step('the link opens the pair again', async () => {
    await page.reload();
    // A browser that keeps the place further down brings the pair to life when it is near again.
    await mounted(pair);
    await expect(pair.getByRole('heading', { name: 'Ankle clonus' })).toBeVisible();
    await expect(pair.getByRole('combobox', { name: 'Show movement' })).toHaveValue('20');
  });

  await test.step('a link that asks for what is not there opens with a sentence', async () => {
    await page.goto('about:blank');
    await page.goto(`${PAGE}#compare=v2,one:nothing,two:clonus`);
    await mounted(pair);
    await expect(pair.getByText(/This link was adjusted/u)).toBeVisible();
    await expect(pair.getByRole('heading', { name: 'Ankle clonus' })).toBeVisible();
  });

  await test.step('on the narrowest phone nothing scrolls sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
  });
  expect(thrown).toEqual([]);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('every tremor of the model has its words, rhythm, sources, outline with an echo and line', async ({
    page,
    browserName,
  }) => {
    await page.goto(PAGE);
    // Both engines are given the same words: one reads them all, the other looks at a few.
    for (const name of browserName === 'chromium' ? NAMES : NAMES.slice(0, 2)) {
      const kind = page
        .getByRole('article')
        .filter({ has: page.getByRole('heading', { name, exact: true }) });
      await expect(kind.locator('[data-part="band"]')).toHaveText(/\d–\d+ Hz/u);
      // Whatever is called published stands beside its source.
      for (const rhythm of await kind.locator('[data-part="published"]').all())
        await expect(rhythm.getByRole('link', { name: /^Source \d+:/u }).first()).toBeVisible();
      await expect(kind.getByRole('img', { name: /^Ankle angle over 4 seconds/u })).toBeVisible();
      await expect(kind.getByText('Not measured')).toBeVisible();
      await expect(kind.getByRole('img', { name: /inner side.* each way/u })).toBeVisible();
      await expect(kind.locator('[data-part="echo"]')).toHaveCount(4);
      const line = await kind.locator('[data-part="line"]').getAttribute('d');
      expect(line!.length).toBeGreaterThan(1000);
    }
    await expect(page.getByText('Not in this model')).toHaveCount(2);
    await expect(page.getByRole('main').getByRole('link', { name: 'Get help' })).toBeVisible();
  });
});
