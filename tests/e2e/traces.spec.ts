import { expect, type Locator } from '@playwright/test';
import { advance, experimentWith, mounted, tapPlace, testOfThriftyReader as test } from './site.ts';

test.use({ hasTouch: true });

test('what a scale bar stands for is written where no line can run through it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/lab/');
  const overlaps = await page.locator('.lane, .look-lines').evaluateAll((lanes) =>
    lanes.flatMap((lane) => {
      const words = lane.querySelector('.bar-words')?.getBoundingClientRect();
      return [...lane.querySelectorAll('svg')].filter((plot) => {
        const drawing = plot.getBoundingClientRect();
        return (
          words === undefined || (words.bottom > drawing.top + 1 && words.top < drawing.bottom - 1)
        );
      });
    }),
  );
  expect(overlaps).toHaveLength(0);
});

test('a trace stops to be looked at, by key and by finger, and two marks say how far apart they are', async ({
  page,
}) => {
  await page.goto('/a-late-correction/');
  const experiment = await experimentWith(page, 'Reflex gain');
  const trace = experiment.locator('x-trace').first();
  await mounted(trace);
  await advance(experiment, 8);
  const cursor = trace.getByRole('slider', { name: 'Moment of the trace' });
  const seconds = async () => Number(await cursor.getAttribute('aria-valuenow'));
  const measured = trace.locator('[data-part="measured"]');
  const play = experiment.getByRole('button', { name: 'Play' }).first();

  await test.step('a key that moves the cursor pauses the run and tells the moment', async () => {
    await play.click();
    await expect(experiment.getByRole('button', { name: 'Pause' }).first()).toBeVisible();
    await cursor.press('Home');
    await expect(play).toBeVisible();
    expect(await seconds()).toBe(0);
    await cursor.press('PageUp');
    await cursor.press('ArrowRight');
    expect(await seconds()).toBeCloseTo(1.1, 2);
    await expect(cursor).toHaveAttribute(
      'aria-valuetext',
      /^At 1\.10 s\. Ankle angle: −?[\d.]+°\.$/u,
    );
  });

  await test.step('marks set by key say the time between them and the difference', async () => {
    await cursor.press('Enter');
    await cursor.press('PageUp');
    await cursor.press('Enter');
    await expect(measured).toHaveText(
      /^1000 ms apart\. .* 1\.0+ times a second\. Ankle angle: [\d.]+° apart\.$/u,
    );
    await cursor.press('Escape');
    await expect(measured).toBeHidden();
  });

  await test.step('a finger puts the cursor where it touches', async () => {
    await tapAt(cursor, 0.25);
    expect(await seconds()).toBeCloseTo(0.25 * 7, 0);
  });

  await test.step('and sets marks once the reader measures', async () => {
    await trace.getByRole('button', { name: 'Measure' }).click();
    await cursor.press('Escape');
    await trace.getByRole('button', { name: 'Measure' }).click();
    await tapAt(cursor, 0.4);
    await tapAt(cursor, 0.8);
    await expect(measured).toHaveText(/^\d+ ms apart\. .* Ankle angle: [\d.]+° apart\.$/u);
    const [first, second] = await Promise.all(
      ['First mark', 'Second mark'].map(async (name) =>
        Number(await trace.getByRole('slider', { name }).getAttribute('aria-valuenow')),
      ),
    );
    expect(second! - first!).toBeCloseTo(0.4 * 7, 0);
  });
});

/** Taps the middle of an element's height, at a part of its width. */
async function tapAt(element: Locator, across: number): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await element.boundingBox())!;
  await tapPlace(element.page(), x + across * width, y + height / 2);
}
