/** Links: what a reader sends, what comes of it, and what comes of links that nobody should send. */
import { expect, type Locator, type Page } from '@playwright/test';
import type { Run } from '#experiment/run.ts';
import { PRESETS } from '#model/presets.ts';
import jsQR from 'jsqr';
import {
  advance,
  boxIn,
  experimentWith,
  mounted,
  sliderIn,
  testOfThriftyReader as test,
} from './site.ts';

/** An experiment of the page as these tests look into it. */
type ExperimentOnPage = HTMLElement & { readonly run: Run };

const CHAPTER = '/a-late-correction/';
const PRESENT = String(PRESETS['held-curl'].revision);

/**
 * SHA-256 of the ten seconds that follow the link of the first test, every fiftieth of a second to the
 * last bit. One number for all engines; it changes with the model, and so with its version.
 */
const TEN_SECONDS = 'd6aa5ae3f33c0378676e42254dae695fcd74ceefbe6caff0a4b41ae99075bb06';

test('a shared link opens to the identical run, and to the identical trace after ten seconds, in every engine', async ({
  page,
  context,
}) => {
  await page.goto(CHAPTER);
  const experiment = await experimentWith(page, 'Reflex gain');
  await letRest(experiment);
  await (await sliderIn(experiment, 'Reflex gain')).press('End');
  await advance(experiment, 1.5);
  await (await sliderIn(experiment, 'Delay')).press('PageUp');
  await advance(experiment, 2);

  const dialog = await openShare(experiment);
  const address = await dialog.getByRole('textbox', { name: 'Link' }).inputValue();
  expect(decodeURIComponent(new URL(address).hash)).toMatch(
    /^#late=v3,model:\d+,held-curl@\d+,reflexGain@0:[\d.]+,conductionDelay@1\.5:[\d.]+,time:3\.5$/u,
  );

  await test.step('its code is the link', async () => {
    const code = dialog.getByRole('img', { name: 'QR code of the link' });
    await expect(code).toBeVisible();
    expect(await readCode(code)).toBe(address);
  });

  await test.step('what may be copied is copied; what may not is selected, and says so', async () => {
    await letCopy(page, true);
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByRole('status')).toHaveText('Copied.');
    expect(await page.evaluate(() => (window as { copied?: string }).copied)).toBe(address);

    await letCopy(page, false);
    await dialog.getByRole('button', { name: 'Copy' }).click();
    await expect(dialog.getByRole('status')).toContainText('does not let the page copy');
    const selected = await dialog
      .getByRole('textbox', { name: 'Link' })
      .evaluate((field: HTMLInputElement) =>
        field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0),
      );
    expect(selected).toBe(address);
  });

  await dialog.press('Escape');
  const other = await context.newPage();
  await other.goto(address);
  const opened = await experimentWith(other, 'Reflex gain');
  await letRest(opened);
  await expect(opened.getByRole('status').filter({ hasText: 'adjusted' })).toHaveCount(0);
  expect(await stateOf(opened)).toEqual(await stateOf(experiment));
  const traces = [await tenSeconds(experiment), await tenSeconds(opened)];
  expect(traces).toEqual([TEN_SECONDS, TEN_SECONDS]);
});

/** Keeps a run from playing by itself when a control is touched: as if it had been played and paused. */
async function letRest(experiment: Locator): Promise<void> {
  await experiment.evaluate((element: ExperimentOnPage) => {
    for (const playing of [true, false]) element.run.playing.value = playing;
  });
}

async function stateOf(experiment: Locator) {
  return experiment.evaluate((element: ExperimentOnPage) => ({
    state: element.run.state.value,
    snapshot: element.run.snapshot.value,
    steps: element.run.stepsTaken,
  }));
}

/** SHA-256 of the run's next ten seconds. */
async function tenSeconds(experiment: Locator): Promise<string> {
  return experiment.evaluate(async ({ run }: ExperimentOnPage) => {
    const samples = new Float64Array(500 * 4);
    for (let look = 0; look < 500; look++) {
      run.advanceBy(0.02);
      const { ankleAngle, ankleVelocity, flexorActivation, flexorAfferent } = run.snapshot.value;
      samples.set([ankleAngle, ankleVelocity, flexorActivation, flexorAfferent], 4 * look);
    }
    const digest = await crypto.subtle.digest('SHA-256', samples);
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  });
}

async function openShare(experiment: Locator): Promise<Locator> {
  await mounted(experiment.locator('x-share').first());
  await experiment.getByRole('button', { name: 'Share', exact: true }).first().click();
  return experiment.page().getByRole('dialog', { name: 'Share this experiment' });
}

/** Lets the page copy, or refuses it: what browsers ask, and when, is each one's own business. */
async function letCopy(page: Page, isAllowed: boolean): Promise<void> {
  await page.evaluate((allowed) => {
    const writeText = async (text: string): Promise<void> => {
      if (!allowed) throw new DOMException('Refused', 'NotAllowedError');
      Object.assign(window, { copied: text });
      return Promise.resolve();
    };
    Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  }, isAllowed);
}

/** What a camera would read from a drawn code. */
async function readCode(code: Locator): Promise<string | undefined> {
  const { side, pixels } = await code.evaluate(async (drawing) => {
    const copy = drawing.cloneNode(true) as SVGSVGElement;
    const length = 4 * copy.viewBox.baseVal.width;
    copy.setAttribute('width', String(length));
    copy.setAttribute('height', String(length));
    const image = new Image();
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [length, length];
    const pen = canvas.getContext('2d')!;
    pen.drawImage(image, 0, 0);
    return { side: length, pixels: [...pen.getImageData(0, 0, length, length).data] };
  });
  return jsQR(new Uint8ClampedArray(pixels), side, side)?.data;
}

const MANGLED = [
  'v1,held-curl@1,conductionDelay:9999,reflexGain:banana,nonsense:3',
  'v1,held-curl@1,conductionDelay:1e999',
  'v99,no-such-preset@7,fatigue:-4',
  '%E0%A4%A,,,:::,@@,seed:-1,condition:fly',
];

/** Each is a bad link on its own. */
const HOSTILE = [
  ...MANGLED,
  'v3,held-curl@2,effort:NaN',
  'v3,held-curl@2,effort:Infinity',
  'v3,held-curl@2,effort:-Infinity',
  'v3,held-curl@2,effort:-0x1f',
  'v3,held-curl@2,effort:1e400',
  'v3,held-curl@2,effort:null',
  'v3,held-curl@2,effort:[object Object]',
  'v3,held-curl@2,effort:{"effort":1}',
  'v3,held-curl@2,effort:١٢',
  'v3,held-curl@2,ﬀort:１２',
  'v3,held-curl@2,__proto__:1',
  'v3,held-curl@2,constructor:1,toString:2,hasOwnProperty:3',
  'v3,__proto__@2',
  'v3,constructor@1',
  'v3,held-curl@99999999999999999999,effort:900',
  'v3,held-curl@2,condition:<script>window.executed=1</script>',
  'v3,held-curl@2,<img src=x onerror=window.executed=1>:1',
  'v3,"><svg onload=window.executed=1>@2',
  'v3,held-curl@2,javascript:window.executed=1',
  'v3,held-curl@2,effort:${window.executed=1}',
  'v3,held-curl@2,seed:1.5',
  'v3,held-curl@2,seed:99999999999',
  'v3,held-curl@2,time:NaN',
  'v3,held-curl@2,time:-4',
  'v3,held-curl@2,reflexGain@NaN:1,time:1',
  'v3,held-curl@2,reflexGain@0.1:NaN,time:0.2',
  'v3,held-curl@2,reflexGain@5:0.4,time:0.2',
  'v3,held-curl@2,reflexGain@;;;::@@:,time:0.1',
  `v3,held-curl@2,reflexGain@${'0.1:0.4;'.repeat(300)}0.1:0.5,time:0.2`,
  `v3,held-curl@2,${'effort'.repeat(300)}:1`,
  `v3,${'x:1,'.repeat(500)}`,
  `v3,held-curl@2,effort:${'['.repeat(500)}`,
  'v3,held-curl@2,\u202egnirts\u202c:1',
  'v3,held-curl@2,👩‍👩‍👧‍👦:👩',
  'v3,held-curl@2,%00:%00',
  'v3,%25%32%35,%%%,held-curl@2',
  'model:99,held-curl@2,effort:900',
];

test('no link, however hostile, throws, runs a script or leaves a value out of range, and each says that it was adjusted', async ({
  page,
}) => {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  page.on('dialog', (dialog) => {
    thrown.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.goto(`${CHAPTER}#late=${MANGLED[0]!}`);
  const experiment = page.locator('x-experiment[data-name="late"]');
  await mounted(experiment);
  await expect(experiment.getByRole('status').filter({ hasText: 'adjusted' })).toBeVisible();
  for (const name of ['Reflex gain', 'Delay']) await boxIn(experiment, name);

  const faults = await experiment.evaluate(async (element: ExperimentOnPage, links) => {
    const found: string[] = [];
    const notice = element.querySelector<HTMLElement>('[data-part="notice"]')!;
    const go = async (text: string): Promise<void> => {
      const arrived = new Promise((resolve) => {
        addEventListener('hashchange', resolve, { once: true });
      });
      location.hash = `#late=${text}`;
      await arrived;
    };
    for (const link of links) {
      const name = link.slice(0, 60);
      await go('v3,held-curl@2,effort:11');
      if (!notice.hidden) found.push(`a notice before ${name}: ${notice.textContent}`);
      await go(link);
      if (notice.hidden || !notice.textContent.includes('This link was adjusted.'))
        found.push(`no notice for ${name}`);
      if (notice.childElementCount > 0) found.push(`markup from ${name}`);
      element.run.advanceBy(0.05);
      if (!Object.values(element.run.snapshot.value).every((value) => Number.isFinite(value)))
        found.push(`no number after ${name}`);
      for (const box of element.querySelectorAll<HTMLInputElement>('[data-part="box"]')) {
        const numberIn = (text: string | null): number => Number.parseFloat(text ?? '');
        const least = numberIn(box.getAttribute('aria-valuemin'));
        const most = numberIn(box.getAttribute('aria-valuemax'));
        const shown = numberIn(box.value);
        if (!(shown >= least && shown <= most))
          found.push(`${box.value} in a box from ${least} to ${most} after ${name}`);
      }
    }
    if ('executed' in window) found.push('a script was run');
    return found;
  }, HOSTILE);
  expect(faults).toEqual([]);
  expect(thrown).toEqual([]);
});

test('what a reader sets stands in the address and opens again, and old and clamped links say what they are', async ({
  page,
}) => {
  await page.goto(CHAPTER);
  const experiment = await experimentWith(page, 'Delay');
  const slider = await sliderIn(experiment, 'Delay');
  await slider.press('End');
  await advance(experiment, 0);
  await expect(page).toHaveURL(/#late=v3,model:\d+,held-curl@\d+,conductionDelay:100$/u);
  await page.reload();
  await experimentWith(page, 'Delay');
  await sliderIn(experiment, 'Delay');
  await expect(slider).toHaveValue('1');

  const box = await boxIn(experiment, 'Delay');
  const notice = experiment.getByRole('status').filter({ hasText: 'adjusted' });
  await test.step('a sound link opens what it names, without a notice', async () => {
    await page.goto(`${CHAPTER}#late=v2,held-curl@${PRESENT},conductionDelay:80`);
    await expect(box).toHaveValue('80');
    await expect(notice).toHaveCount(0);
  });

  await test.step('a delay beyond the range is shown at the end of its slider', async () => {
    await page.goto(`${CHAPTER}#late=v1,held-curl@1,conductionDelay:9999`);
    await expect(slider).toHaveValue('1');
    await expect(notice).toBeVisible();
  });

  await test.step('a link of the first version opens, and says that it is old', async () => {
    await page.goto(`${CHAPTER}#late=v1,held-curl@1,conductionDelay:80`);
    await expect(box).toHaveValue('80');
    await expect(
      experiment.getByRole('status').filter({ hasText: 'from an earlier version' }),
    ).toBeVisible();
  });
});
