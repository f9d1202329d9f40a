/** Each instrument of the chapters does what its caption promises. */
import { expect, type Locator, type Page } from '@playwright/test';
import {
  advance,
  experimentWith,
  mounted,
  pictureIn,
  sliderIn,
  testOfThriftyReader as test,
} from './site.ts';

async function instrument(page: Page, route: string, name: string): Promise<Locator> {
  await page.goto(route);
  const found = page.locator(name).first();
  await mounted(found);
  return found;
}

/** The laboratory, showing these views and no others; named as in its link. */
async function labWith(page: Page, ...views: readonly string[]): Promise<Locator> {
  await page.goto(`/lab/#views=v2,${views.join(',')}`);
  return experimentWith(page, 'Reflex gain');
}

test('look-alikes: all five are drawn anew, and can be guessed without their names', async ({
  page,
}) => {
  const figure = await instrument(page, '/the-shake/', 'x-look-alikes');
  const names = figure.getByRole('heading', { level: 4 });
  await expect(names).toHaveText([
    /tremor/iu,
    /clonus/iu,
    /myoclonus/iu,
    /fasciculation/iu,
    /cramp/iu,
  ]);
  const jerks = figure.getByRole('img').nth(2);
  const before = await jerks.getAttribute('aria-label');
  await figure.getByRole('button', { name: 'Record again' }).click();
  await expect(jerks).not.toHaveAttribute('aria-label', before!);
  await figure.getByRole('button', { name: 'Which is which?' }).click();
  await expect(figure.getByRole('heading', { name: 'Cramp' })).toHaveCount(0);
  const guesses = figure.getByRole('combobox');
  await expect(guesses).toHaveCount(5);
});

test('nerve conduction: the velocity is the way divided by the difference, and lost insulation slows it', async ({
  page,
}) => {
  const study = await instrument(page, '/what-a-doctor-does/', 'x-conduction-study');
  const sum = study.locator('[data-part="sum"]');
  expectSumToHold(await sum.innerText());

  await test.step('a shock further off answers later, and the sum still holds', async () => {
    const knee = study.getByRole('slider', { name: 'Place of the shock at the knee' });
    const answer = study.getByRole('slider', {
      name: 'Start of the answer to the shock at the knee',
    });
    const before = Number(await answer.getAttribute('aria-valuenow'));
    await knee.press('Home');
    const near = Number(await answer.getAttribute('aria-valuenow'));
    await knee.press('End');
    const far = Number(await answer.getAttribute('aria-valuenow'));
    expect(near).toBeLessThanOrEqual(before);
    expect(far - near).toBeGreaterThan(0.5);
    expectSumToHold(await sum.innerText());
  });

  const speed = study.locator('[data-part="velocity"]');
  const height = study.locator('[data-part="height"]');
  const healthy = {
    speed: numberIn(await speed.innerText()),
    height: numberIn(await height.innerText()),
  };
  const insulation = study.getByRole('slider', { name: 'Insulation lost (myelin)' });
  const fibres = study.getByRole('slider', { name: 'Fibres lost (axons)' });

  await test.step('without insulation it is slow; with fewer fibres it is small and hardly slow', async () => {
    await insulation.press('End');
    await expect
      .poll(async () => numberIn(await speed.innerText()))
      .toBeLessThan(healthy.speed * 0.7);
    await insulation.press('Home');
    await expect.poll(async () => numberIn(await speed.innerText())).toBe(healthy.speed);
    for (let press = 0; press < 6; press++) await fibres.press('PageUp');
    await expect
      .poll(async () => numberIn(await height.innerText()))
      .toBeLessThan(healthy.height * 0.6);
    expect(numberIn(await speed.innerText())).toBeGreaterThan(healthy.speed * 0.8);
  });
});

test('the weight test: a spring is slowed by a beat or more, a brain’s rhythm is not', async ({
  page,
}) => {
  const figure = await instrument(page, '/when-it-is-something-else/', 'x-weight-test');
  const words = figure.locator('svg[role="img"]').first();
  const slowing = async (): Promise<number> => {
    const said = (await words.getAttribute('aria-label')) ?? '';
    const [, light, heavy] = / at ([\d.]+) Hz, with it at ([\d.]+) Hz/u.exec(said) ?? [];
    return Number(light) - Number(heavy);
  };
  expect(await slowing()).toBeGreaterThan(1);
  await figure.getByRole('radio', { name: 'Essential tremor' }).check({ force: true });
  await figure.getByRole('button', { name: 'Hang the weight on' }).click();
  await expect(words).toHaveAttribute('aria-label', /^Essential tremor: without .* with it/u);
  expect(await slowing()).toBeLessThan(1);
});

test('units, portrait and minutes follow the run', async ({ page }) => {
  const lab = await labWith(page, 'units', 'portrait', 'tiring');
  const raster = lab.locator('x-raster');
  const portrait = lab.locator('x-phase-portrait');
  const plane = portrait.locator('[data-part="plot"]');
  const minutes = lab.locator('x-fatigue-timeline');
  for (const view of [raster, portrait, minutes]) await mounted(view);
  const canvas = raster.locator('canvas').first();
  const [dots, curve] = [await pictureIn(canvas), await plane.getAttribute('aria-label')];
  expect(dots.isEmpty).toBe(false);
  const effort = await sliderIn(lab, 'Effort');
  await effort.press('End');
  await advance(lab, 8);
  await raster.scrollIntoViewIfNeeded();
  await expect.poll(async () => (await pictureIn(canvas)).content).not.toBe(dots.content);
  await portrait.scrollIntoViewIfNeeded();
  await expect(plane).not.toHaveAttribute('aria-label', curve!);
  await minutes.scrollIntoViewIfNeeded();
  const words = minutes.locator('[data-part="words"]');
  // The run is some seconds old: what the build worked out for three minutes no longer stands here.
  await expect(words).not.toContainText('minutes');
  await minutes.getByRole('button', { name: 'Let three minutes pass' }).click();
  await expect(words).toContainText(/3(?:\.\d)? minutes/u, { timeout: 60_000 });
});

test('a marker of the spectrum is dragged left and the foot gets heavier; what it stands for says so', async ({
  page,
}) => {
  await page.goto('/a-springy-foot/');
  const spectrum = page.locator('x-spectrum').first();
  await mounted(spectrum);
  const marker = spectrum.getByRole('slider', { name: 'Mechanical rhythm' });
  const said = () => marker.getAttribute('aria-valuetext');
  const before = numberIn((await said()) ?? '');
  await marker.scrollIntoViewIfNeeded();
  const box = (await marker.boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 60, y, { steps: 4 });
  await page.mouse.up();
  const dragged = numberIn((await said()) ?? '');
  expect(dragged).toBeLessThan(before - 0.3);
  await expect(page).toHaveURL(/[iI]nertia|[mM]ass/u);
  await marker.press('Backspace');
  await expect.poll(async () => numberIn((await said()) ?? '')).toBeCloseTo(before, 1);
});

function numberIn(text: string): number {
  return Number.parseFloat(/-?\d+(?:\.\d+)?/u.exec(text)?.[0] ?? 'none');
}

/** "360 mm ÷ (11.4 ms − 4.3 ms) = 51 m/s": to the rounding of what is shown. */
function expectSumToHold(sum: string): void {
  const numbers = [...sum.matchAll(/\d+(?:\.\d+)?/gu)].map(Number);
  expect(numbers).toHaveLength(4);
  const [way = 0, late = 0, early = 0, speed = 0] = numbers;
  const [slowest, quickest] = [way / (late - early + 0.11), way / (late - early - 0.11)];
  expect(speed).toBeGreaterThan(slowest - 0.6);
  expect(speed).toBeLessThan(quickest + 0.6);
}
