/** Words in the text that answer. */
import { expect, type Locator } from '@playwright/test';
import { mounted, tapPlace, testOfThriftyReader as test } from './site.ts';

test.use({ hasTouch: true });

test('the name of a part lights the part up in every figure: pointed at, focused or tapped', async ({
  page,
}) => {
  await page.goto('/a-late-correction/');
  const word = (of: string): Locator =>
    page.locator(`main x-part[data-of="${of}"] [data-part="word"]`).first();
  const sensory = word('sensory');
  await expect(sensory).toHaveRole('button');
  const lit = (of: string | null) =>
    of === null
      ? expect(page.locator('html')).not.toHaveAttribute('data-attend')
      : expect(page.locator('html')).toHaveAttribute('data-attend', of);

  await test.step('pointed at', async () => {
    await sensory.hover();
    await lit('sensory');
    await word('flexor').hover();
    await lit('flexor');
    await page.mouse.move(1, 1);
    await lit(null);
  });

  await test.step('focused by key', async () => {
    // A key first: a focus that no key has brought is not shown.
    await page.keyboard.press('Tab');
    await sensory.focus();
    await lit('sensory');
    await page.keyboard.press('Tab');
    await expect(sensory).not.toBeFocused();
    await page.keyboard.press('Shift+Tab');
    await expect(sensory).toBeFocused();
    await lit('sensory');
    await sensory.blur();
    await lit(null);
  });

  await test.step('tapped, until something else is', async () => {
    await tap(sensory);
    await lit('sensory');
    await tap(page.getByRole('heading', { level: 2 }).first());
    await lit(null);
  });

  await test.step('and every figure shows it', async () => {
    const loop = page.locator('x-loop-map').first();
    await mounted(loop);
    await sensory.focus();
    await page.keyboard.press('Enter');
    await lit('sensory');
    const strengths = await loop
      .locator('svg[data-layout]:visible .beads')
      .first()
      .evaluate((beads) => {
        const look = (): string => {
          const { opacity, strokeWidth, stroke, filter } = getComputedStyle(beads);
          return [opacity, strokeWidth, stroke, filter].join(' ');
        };
        const attended = look();
        delete document.documentElement.dataset['attend'];
        return { attended, otherwise: look() };
      });
    expect(strengths.attended).not.toBe(strengths.otherwise);
  });
});

async function tap(element: Locator): Promise<void> {
  await element.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await element.boundingBox())!;
  await tapPlace(element.page(), x + Math.min(width, 40) / 2, y + height / 2);
}
