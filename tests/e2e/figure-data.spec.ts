import { expect, type Locator, type Page } from '@playwright/test';
import { advance, experimentWith, mounted, sliderIn, testOfThriftyReader as test } from './site.ts';

/** Nothing but what the site itself sends, no style or script in the page, no evaluation. */
const STRICT = [
  "default-src 'none'; connect-src 'self'; style-src 'self'; font-src 'self'; worker-src 'self'",
  "script-src 'self' 'unsafe-inline'; img-src 'self' blob: data:",
].join('; ');

/** A dialog for data, open, of the first figure of a page. */
async function dataOf(page: Page, address: string): Promise<Locator> {
  await page.goto(address);
  const experiment = page.locator('x-experiment:has(x-figure-data)').first();
  await mounted(experiment);
  await advance(experiment, 2.345);
  return openData(experiment);
}

async function openData(experiment: Locator): Promise<Locator> {
  const button = experiment.getByRole('button', { name: 'Data', exact: true }).first();
  await button.scrollIntoViewIfNeeded();
  await expect(button).toBeEnabled();
  await button.press('Enter');
  const dialog = experiment.getByRole('dialog', { name: /: data$/u });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** The file that a button saves. Not every driver tells of downloads: the page itself is asked. */
async function saved(dialog: Locator, name: string): Promise<{ name: string; content: Buffer }> {
  const page = dialog.page();
  await page.evaluate(() => {
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (content: Blob) => {
      const address = create(content);
      blobs.set(address, content);
      return address;
    };
    HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
      const content = blobs.get(this.href);
      if (content)
        void content.arrayBuffer().then((buffer) => {
          const bytes = new Uint8Array(buffer);
          let text = '';
          for (const byte of bytes) text += String.fromCharCode(byte);
          Object.assign(window, { savedFile: [this.download, btoa(text)] });
        });
    };
    Object.assign(window, { savedFile: undefined });
  });
  await dialog.getByRole('button', { name }).press('Enter');
  const file = await page.waitForFunction(
    () => (window as { savedFile?: [string, string] }).savedFile,
  );
  const [download = '', content = ''] = (await file.jsonValue()) ?? [];
  return { name: download, content: Buffer.from(content, 'base64') };
}

async function give(dialog: Locator, name: string, content: Buffer): Promise<void> {
  await dialog
    .getByLabel('Choose a file')
    .setInputFiles({ name, mimeType: 'text/plain', buffer: content });
}

/** Not every driver empties a box for a number before it fills it. */
async function type(dialog: Locator, seconds: string): Promise<void> {
  const box = dialog.getByLabel('Seconds, up to 60');
  await box.press('Control+a');
  await box.pressSequentially(seconds);
}

const lineOf = (page: Page, name: string) =>
  page.locator(`x-trace [data-part="${name}"]`).first().getAttribute('d');

test('the numbers of a figure, opened in another place, draw the same figure again', async ({
  page,
}) => {
  const dialog = await dataOf(page, '/a-late-correction/');
  const { name, content } = await saved(dialog, 'Save CSV');
  expect(name).toMatch(/^why-does-my-foot-shake-figure-5\.1-.*\.csv$/u);
  const line = await lineOf(page, 'line');

  await page.goto('/lab/');
  const lab = page.locator('x-experiment').first();
  await mounted(lab);
  const there = await openData(lab);
  await give(there, 'mine.csv', content);
  await expect(there.getByRole('status')).toContainText('stands where the file ends');
  await expect(there).toContainText('Dotted now: from the file mine.csv');
  expect(await lineOf(page, 'line')).toBe(line);
  expect(await lineOf(page, 'kept-line')).toBe(line);
  await there.getByRole('button', { name: 'Put away' }).press('Enter');
  await expect.poll(() => lineOf(page, 'kept-line')).toBe('');
});

test('the settings as JSON name the model and their link, and opened they set another figure alike', async ({
  page,
}) => {
  await page.goto('/a-late-correction/');
  const figure = await experimentWith(page, 'Delay');
  const delay = await sliderIn(figure, 'Delay');
  await delay.press('PageUp');
  const value = await delay.inputValue();
  await advance(figure, 1.5);
  const { name, content } = await saved(await openData(figure), 'Save JSON');
  expect(name).toMatch(/\.json$/u);
  const text = content.toString('utf8');
  expect(text).toMatch(/"model/u);
  expect(text).toContain('/a-late-correction/#');
  const line = await figure.locator('x-trace [data-part="line"]').first().getAttribute('d');

  await page.goto('/lab/');
  const lab = page.locator('x-experiment').first();
  await mounted(lab);
  const there = await openData(lab);
  await give(there, 'mine.json', content);
  await expect(there.getByRole('status')).toContainText('is open');
  await page.keyboard.press('Escape');
  await expect(await sliderIn(lab, 'Delay')).toHaveValue(value);
  expect(await lineOf(page, 'line')).toBe(line);
});

test('the full rate is taken while the page answers, and can be cancelled', async ({ page }) => {
  const dialog = await dataOf(page, '/lab/');
  await advance(page.locator('x-experiment').first(), 120);
  await dialog.getByRole('radio', { name: 'Full rate' }).press(' ');
  await type(dialog, '60');
  await dialog.getByRole('button', { name: 'Save CSV' }).press('Enter');
  await expect(dialog.getByRole('progressbar')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Cancel' })).toBeFocused();
  await dialog.getByRole('button', { name: 'Cancel' }).press('Enter');
  await expect(dialog.getByRole('status')).toHaveText('Cancelled. Nothing was saved.');
  await type(dialog, '2');
  const { content } = await saved(dialog, 'Save CSV');
  expect(String(content).match(/\r\n-?\d/gu)).toHaveLength(2000);
});

for (const address of ['/a-late-correction/', '/lumpy-muscle/', '/lab/'])
  test(`pictures of ${address} stand alone and are drawn under a strict policy`, async ({
    page,
  }) => {
    const refused: string[] = [];
    page.on('console', (message) => {
      if (message.text().includes('Content')) refused.push(message.text());
    });
    // A policy comes with the page and holds for all that it fetches.
    await page.route('**/*', async (route) => {
      if (route.request().resourceType() !== 'document') {
        await route.continue();
        return;
      }
      const response = await route.fetch({ maxRetries: 3 });
      const headers = {
        ...response.headers(),
        'content-security-policy': STRICT,
      };
      await route.fulfill({ response, headers });
    });
    const dialog = await dataOf(page, address);
    const before = refused.length;
    const svg = String((await saved(dialog, 'Save SVG')).content);
    // What is drawn in a canvas is letters without meaning.
    expect(svg.replace(/(?:href="|url\()data:[^")]*/gu, '')).not.toMatch(
      /class=|style=|var\(|oklab|NaN|undefined|https?:\/\/(?!www\.w3\.org|127)/u,
    );
    expect(svg).toContain('model 2');
    expect(svg).toContain(`${address}#`);
    const png = (await saved(dialog, 'Save PNG')).content;
    expect(refused.slice(before)).toEqual([]);
    // What a PNG says of itself: width and height stand after its first chunk's name.
    const [, width = '', height = ''] = /width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
    const scale = Math.min(2, Math.sqrt(16e6 / (Number(width) * Number(height))));
    expect(png.readUInt32BE(16)).toBe(Math.round(Number(width) * scale));
    expect(png.readUInt32BE(20)).toBe(Math.round(Number(height) * scale));
    expect(png.length).toBeGreaterThan(20_000);
  });

test('a saved picture carries both faces: a reader’s system has neither', async ({ page }) => {
  const dialog = await dataOf(page, '/a-late-correction/');
  const svg = String((await saved(dialog, 'Save SVG')).content);
  expect(svg.match(/@font-face/gu)).toHaveLength(2);
});

test('a file that is not ours is refused in words, and nothing changes', async ({ page }) => {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  const dialog = await dataOf(page, '/a-late-correction/');
  const line = await lineOf(page, 'line');
  for (const [name, content] of [
    ['picture.csv', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0])],
    ['letter.csv', Buffer.from('Dear reader')],
    ['formula.csv', Buffer.from('time (s),ankle angle (°)\n=cmd|x,1')],
    ['state.json', Buffer.from('{"format":"other"}')],
  ] as const) {
    await give(dialog, name, content);
    await expect(dialog.getByRole('status')).toContainText(`“${name}” was not opened`);
  }
  expect(await lineOf(page, 'line')).toBe(line);
  expect(await lineOf(page, 'kept-line')).toBe('');
  expect(thrown).toEqual([]);
});

test('a recording of one’s own is laid over the line, about the same middle', async ({ page }) => {
  const dialog = await dataOf(page, '/a-late-correction/');
  const rows = Array.from({ length: 900 }, (_, row) => {
    const angle = 40 + Math.sin((2 * Math.PI * 6 * row) / 100);
    return `${row / 100};${angle}`.replaceAll('.', ',');
  });
  await give(dialog, 'mine.csv', Buffer.from(`time (s);ankle angle (°)\r\n${rows.join('\r\n')}`));
  await expect(dialog.getByRole('status')).toContainText('The recording is dotted');
  await expect(page.locator('x-trace').first()).toContainText('Dotted: from the file mine.csv');
  expect((await lineOf(page, 'kept-line'))!.length).toBeGreaterThan(1000);
});
