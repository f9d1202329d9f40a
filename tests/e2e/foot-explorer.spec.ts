import { expect, type Locator, type Page, test } from '@playwright/test';
import { PARTS } from '#anatomy/parts/part-list.ts';
import { loseContexts, mounted, pictureIn, watchContexts, withoutWebGL } from './site.ts';

/** The explorer, ready for a reader; `link` is what stands after `#foot=v2,`. */
async function explorerAt(page: Page, link = ''): Promise<Locator> {
  await page.goto(`/foot/${link === '' ? '' : `#foot=v2,${link}`}`);
  const explorer = page.locator('x-foot-explorer');
  await mounted(explorer);
  return explorer;
}

const rowOf = (explorer: Locator, id: string): Locator =>
  explorer.locator(`[data-part="row"][data-id="${id}"]`);

/** Every name lies within the picture, and none covers another. */
async function expectReadableNames(explorer: Locator): Promise<void> {
  const picture = (await explorer.locator('svg.foot-labels').boundingBox())!;
  const boxes = await explorer.locator('svg .label rect').evaluateAll((all) =>
    all.map((rect) => {
      const { left, top, right, bottom } = rect.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
  expect(boxes.length).toBeGreaterThan(3);
  boxes.forEach((box, place) => {
    expect(box.left).toBeGreaterThanOrEqual(picture.x);
    expect(box.top).toBeGreaterThanOrEqual(picture.y);
    expect(box.right).toBeLessThanOrEqual(picture.x + picture.width);
    expect(box.bottom).toBeLessThanOrEqual(picture.y + picture.height);
    for (const other of boxes.slice(place + 1)) {
      const apart =
        box.right <= other.left ||
        other.right <= box.left ||
        box.bottom <= other.top ||
        other.bottom <= box.top;
      expect(apart, `${JSON.stringify(box)} and ${JSON.stringify(other)}`).toBe(true);
    }
  });
}

/** The part in whose row the focus is; empty on the heading of a group. */
async function focusedPart(page: Page): Promise<string> {
  return page.evaluate(() => document.activeElement?.parentElement?.dataset['id'] ?? '');
}

const nameOf = (id: string): string => PARTS.find((part) => part.id === id)?.name ?? '';

const saidIn = (explorer: Locator): Locator => explorer.locator('[data-part="said"]');

test('every part of the data is in the list, reached by the keyboard and said when chosen', async ({
  context,
  browserName,
}) => {
  test.slow();
  // The list does all that the pointer does, and needs no graphics for it.
  const page = await withoutWebGL(context);
  const explorer = await explorerAt(page);
  for (const group of await explorer.locator('[data-part="group"]').all()) {
    if ((await group.getAttribute('open')) !== null) continue;
    await group.locator('> summary').focus();
    await page.keyboard.press('Enter');
  }
  const choosers = explorer.getByRole('button').and(explorer.locator('[data-part="choose"]'));
  await expect(choosers).toHaveCount(PARTS.length);
  await choosers.first().focus();
  const reached: string[] = [];
  for (const { length } = PARTS; reached.length < length;) {
    const id = await focusedPart(page);
    reached.push(id);
    // A look at each takes a while: one engine looks at all, the other at every fifth.
    if (browserName === 'chromium' || reached.length % 5 === 0) {
      await page.keyboard.press('Enter');
      await expect(saidIn(explorer)).toContainText(`Chosen: ${nameOf(id)}.`);
      // Let go again, so that the next stop is the next part.
      await page.keyboard.press('Escape');
    }
    await page.keyboard.press('Tab');
    if ((await focusedPart(page)) === '') await page.keyboard.press('Tab');
  }
  expect(reached.sort()).toEqual(PARTS.map(({ id }) => id).sort());
});

test('a part is found by its Latin name, hidden and brought back, and nothing scrolls sideways down to 320 pixels', async ({
  context,
}) => {
  const page = await withoutWebGL(context);
  const explorer = await explorerAt(page, 'pose:experiment,selected:flexor-hallucis-longus');
  await test.step('a part is found, hidden and brought back', async () => {
    await explorer.getByRole('searchbox').fill('nervus suralis');
    await expect(saidIn(explorer)).toHaveText(/^1 part answers/u);
    const sural = rowOf(explorer, 'sural-nerve');
    await sural.locator('[data-part="choose"]').click();
    await sural.getByRole('button', { name: /^Hide/u }).click();
    await expect(saidIn(explorer)).toHaveText('Sural nerve is hidden.');
    await expect(page).toHaveURL(/hide:sural-nerve/u);
    await explorer.getByRole('button', { name: 'Bring all back' }).click();
    await expect(page).not.toHaveURL(/hide:/u);
    await explorer.getByRole('searchbox').fill('');
  });
  await test.step('nothing scrolls sideways', async () => {
    await page.setViewportSize({ width: 320, height: 640 });
    const beyond = () =>
      page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await beyond()).toBe(0);
    await explorer.getByRole('button', { name: 'Quiz' }).click();
    await explorer.getByRole('button', { name: 'Start' }).click();
    expect(await beyond()).toBe(0);
  });
});

test('a link opens the same view again, and says what it does not know', async ({ context }) => {
  const page = await withoutWebGL(context);
  const link = 'pose:tiptoe,view:lateral,turn:15,nerve:solid,selected:soleus,tone:dark';
  const explorer = await explorerAt(page, `${link},hide:elbow`);
  await expect(explorer.getByText('This link was adjusted.')).toContainText('“elbow”');
  await expect(rowOf(explorer, 'soleus').locator('[data-part="choose"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(explorer.getByRole('button', { name: 'Tiptoe' })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await expect(explorer.getByRole('radio', { name: 'Dark' })).toBeChecked();
  // What is written after the next change is the same view with that change.
  await explorer.getByRole('button', { name: 'Labels' }).click();
  await expect(page).toHaveURL(
    new RegExp(`#foot=v2,${link.replace(',tone', ',labels:off,tone')}$`, 'u'),
  );
});

test('the foot answers keys and a press, leaves the wheel to the page, and keeps its last picture when the context is lost', async ({
  context,
  page,
}) => {
  test.slow();
  await watchContexts(context);
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  const explorer = await explorerAt(page, 'view:medial,skin:hidden,bone:solid');
  await expect(explorer).toHaveAttribute('data-picture', 'live');
  await expect(explorer.locator('svg .label').first()).toBeAttached();
  const canvas = explorer.locator('canvas');
  await expectReadableNames(explorer);
  await test.step('the wheel scrolls the page and leaves the foot as it is', async () => {
    const words = await canvas.getAttribute('aria-label');
    await canvas.hover();
    await page.mouse.wheel(0, 100);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
    expect(await canvas.getAttribute('aria-label')).toBe(words);
  });
  const heel = explorer.locator('svg .label', { hasText: 'Heel bone' }).locator('circle');
  const [x, y] = await Promise.all([heel.getAttribute('cx'), heel.getAttribute('cy')]);
  await canvas.click({ position: { x: Number(x), y: Number(y) } });
  await expect(rowOf(explorer, 'calcaneus').locator('[data-part="choose"]')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await canvas.press('ArrowRight');
  await expect(page).toHaveURL(/turn:10/u);
  expect(await loseContexts(page)).toBeGreaterThan(0);
  await expect(explorer).toHaveAttribute('data-picture', 'kept');
  await expect(explorer.getByText(/cannot be shown.*still picture now/u)).toBeVisible();
  await expect(canvas).toBeVisible();
  expect((await pictureIn(canvas)).isEmpty).toBe(false);
  await rowOf(explorer, 'soleus').locator('[data-part="choose"]').click();
  await expect(saidIn(explorer)).toContainText('Soleus');
  expect(thrown).toEqual([]);
});

test('without scripts there is a still, every part with what is known of it, and the quiz', async ({
  browser,
  browserName,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/foot/');
  await expect(page.getByRole('main').getByRole('img').first()).toBeVisible();
  await expect(page.locator('.part-facts')).toHaveCount(PARTS.length);
  for (const words of ['takes JavaScript', 'Which muscle lifts the heel?']) {
    const found = page.getByText(words);
    // Firefox as distributions ship it goes on telling style sheets that scripts run.
    if (browserName === 'firefox') await expect(found).toBeAttached();
    else await expect(found).toBeVisible();
  }
  await context.close();
});
