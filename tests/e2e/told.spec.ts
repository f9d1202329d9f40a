/** What a figure says of itself, in words and by sound; phrases that set it; the views a reader chooses. */
import { expect, type Locator, type Page } from '@playwright/test';
import { experimentWith, mounted, sliderIn, testOfThriftyReader as test } from './site.ts';

test('a figure describes itself when asked, lists its keys, and tells the outcome of a change once', async ({
  page,
}) => {
  const { figure, experiment } = await figureOfNoise(page);
  const words = figure.getByRole('group', { name: 'The figure in words' });

  await test.step('its description opens and closes', async () => {
    const open = figure.getByRole('button', { name: 'In words' });
    await expect(words).toBeHidden();
    await open.click();
    await expect(open).toHaveAttribute('aria-expanded', 'true');
    await expect(words).toContainText(/degrees|°|times a second/u);
    await expect(words).toContainText('Worth trying next');
  });

  await test.step('the list of its keys opens by a key and gives the focus back', async () => {
    const noise = await sliderIn(experiment, 'Command noise');
    await noise.focus();
    await page.keyboard.press('?');
    const list = page.getByRole('dialog', { name: 'Keys in this figure' });
    await expect(list).toContainText('Sound on or off');
    await page.keyboard.press('Escape');
    await expect(list).toBeHidden();
    await expect(noise).toBeFocused();
  });

  await test.step('a change is told once it has ended, and never a frame', async () => {
    const status = figure.locator('x-in-words [data-part="status"]');
    await noteTexts(status);
    const noise = await sliderIn(experiment, 'Command noise');
    await noise.press('PageUp');
    await expect(status).toContainText(/Command noise/iu);
    await page.waitForTimeout(1500);
    expect(await textsOf(status)).toHaveLength(1);
  });
});

test('sound is off until it is asked for, is told in words, falls silent by its key, and keeps its volume', async ({
  page,
}) => {
  const { figure, experiment } = await figureOfNoise(page);
  const toggle = figure.getByRole('button', { name: 'Sound', exact: true });
  const region = figure.getByRole('group', { name: 'Sound', exact: true });
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await toggle.click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'true');
  await expect(region.locator('[data-part="caption"]')).not.toBeEmpty();
  const volume = region.getByRole('slider', { name: 'Volume' });
  await volume.press('Home');
  await volume.press('PageUp');
  const chosen = await volume.inputValue();

  const noise = await sliderIn(experiment, 'Command noise');
  await noise.focus();
  await page.keyboard.press('s');
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await expect(region).toBeHidden();

  await page.reload();
  const again = await figureOfNoise(page, false);
  await again.figure.getByRole('button', { name: 'Sound', exact: true }).click();
  await expect(again.figure.getByRole('slider', { name: 'Volume' })).toHaveValue(chosen);
});

test('a phrase of the text sets the figure, and pressed again puts back what was', async ({
  page,
}) => {
  const { experiment } = await figureOfNoise(page);
  const noise = await sliderIn(experiment, 'Command noise');
  const before = await noise.inputValue();
  const phrase = experiment.getByRole('button', { name: 'right up' });
  await phrase.click();
  await expect(noise).toHaveValue('1');
  await expect(phrase).toHaveAttribute('aria-pressed', 'true');
  await phrase.click();
  await expect(noise).toHaveValue(before);
});

test('a reader chooses views, and the link that is shared opens to the same ones and the same settings', async ({
  page,
}) => {
  await page.goto('/lab/');
  const lab = await experimentWith(page, 'Reflex gain');
  await lab.locator('summary').filter({ hasText: 'Views' }).click();
  const choose = async (name: string): Promise<void> => {
    await lab.getByRole('checkbox', { name, exact: true }).click({ force: true });
  };
  const shown = lab.locator('[data-panel]:visible');
  const first = await shown.count();
  await choose('Motor units');
  await expect(shown).toHaveCount(first + 1);
  const delay = await sliderIn(lab, 'Delay');
  await delay.press('PageUp');
  const value = await delay.inputValue();

  await lab.getByRole('button', { name: 'Share', exact: true }).first().click();
  const dialog = page.getByRole('dialog').filter({ hasText: 'link' });
  const link = await dialog.getByRole('textbox').first().inputValue();
  const opened = await page.context().newPage();
  await opened.goto(link);
  const there = await experimentWith(opened, 'Reflex gain');
  await expect(there.locator('[data-panel]:visible')).toHaveCount(first + 1);
  await expect(await sliderIn(there, 'Delay')).toHaveValue(value);
});

test('sound falls silent while the tab is hidden, and goes on when it is shown again', async ({
  page,
  browserName,
}) => {
  // Without a loudspeaker Firefox begins no sound, and so has none to silence.
  if (browserName === 'firefox') return;
  await page.addInitScript(() => {
    const contexts: AudioContext[] = [];
    Object.assign(window, { contexts });
    window.AudioContext = class extends AudioContext {
      constructor(...options: ConstructorParameters<typeof AudioContext>) {
        super(...options);
        contexts.push(this);
      }
    };
  });
  const { figure, experiment } = await figureOfNoise(page);
  await figure.getByRole('button', { name: 'Sound', exact: true }).click();
  await experiment.locator('[data-part="play"]:enabled').first().click();
  const state = () =>
    page.evaluate(() => (window as Window & { contexts?: AudioContext[] }).contexts?.[0]?.state);
  await expect.poll(state).toBe('running');
  await setHidden(page, true);
  await expect.poll(state).toBe('suspended');
  await setHidden(page, false);
  await expect.poll(state).toBe('running');
});

test('where the storage is full everything works, and what could not be kept is said', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('Full', 'QuotaExceededError');
    };
  });
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.goto('/lumpy-muscle/');
  await page.getByRole('button', { name: 'Settings' }).click();
  const dialog = page.getByRole('dialog').filter({ hasText: 'Theme' });
  await dialog.getByText('Dark').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(dialog.locator('[data-part="not-kept"]')).toBeVisible();
  await page.keyboard.press('Escape');
  const { experiment } = await figureOfNoise(page, false);
  await (await sliderIn(experiment, 'Command noise')).press('End');
  expect(thrown).toEqual([]);
});

/** The figure of the noisy command, in its chapter. */
async function figureOfNoise(
  page: Page,
  goThere = true,
): Promise<{ readonly figure: Locator; readonly experiment: Locator }> {
  if (goThere) await page.goto('/lumpy-muscle/');
  const experiment = await experimentWith(page, 'Command noise');
  const figure = experiment.locator('figure').first();
  await mounted(figure.locator('x-in-words'));
  await mounted(figure.locator('x-sound'));
  return { figure, experiment };
}

/** Tells the page that its tab is hidden, or shown: no browser without a screen hides one. */
async function setHidden(page: Page, isHidden: boolean): Promise<void> {
  await page.evaluate((hidden) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value: hidden });
    document.dispatchEvent(new Event('visibilitychange'));
  }, isHidden);
}

/** Notes each text that is put into a live region. */
async function noteTexts(status: Locator): Promise<void> {
  await status.evaluate((element) => {
    const texts = new Set<string>();
    new MutationObserver(() => {
      if (element.textContent) texts.add(element.textContent);
      Object.assign(window, { texts: [...texts] });
    }).observe(element, { childList: true, characterData: true, subtree: true });
  });
}

async function textsOf(status: Locator): Promise<readonly string[]> {
  return status.evaluate(() => (window as Window & { texts?: string[] }).texts ?? []);
}
