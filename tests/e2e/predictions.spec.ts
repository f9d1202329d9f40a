/** A reader bets before the reveal: by key alone, or not at all; the answers stay on the device until cleared. */
import { expect, type Page } from '@playwright/test';
import { mounted, testOfThriftyReader as test } from './site.ts';

test('an outcome is chosen by key, kept over a reload, and forgotten when asked', async ({
  page,
}) => {
  await page.goto('/what-a-doctor-does/');
  const bet = page.locator('x-predict').first();
  await mounted(bet);
  const [first, second] = [bet.getByRole('radio').first(), bet.getByRole('radio').nth(1)];
  await expect(bet.getByRole('button', { name: 'Lock it in' })).toBeDisabled();
  await expect(bet.getByText('What happens')).toBeHidden();

  await first.focus();
  await page.keyboard.press('ArrowDown');
  await expect(second).toBeChecked();
  await bet.getByRole('button', { name: 'Lock it in' }).press('Enter');
  await expect(bet.getByText('What happens')).toBeVisible();
  await expect(bet.locator('[data-part="explanation"]')).toBeFocused();
  await expect(second).toBeDisabled();

  await page.reload();
  await mounted(bet);
  await expect(second).toBeChecked();
  await expect(bet.getByText('This is what you answered before.')).toBeVisible();

  await bet.getByRole('button', { name: 'Forget my answers' }).press('Enter');
  await expect(second).not.toBeChecked();
  await expect(bet.getByText('What happens')).toBeHidden();
  await page.reload();
  await mounted(bet);
  await expect(second).not.toBeChecked();
});

test('a marker is placed and a line is drawn, by key and by pointer; each can be skipped', async ({
  page,
}) => {
  await page.goto('/a-late-correction/');
  await test.step('the marker stands where the keys put it, and the model’s beside it', async () => {
    const bet = page.locator('x-place-marker').first();
    await mounted(bet);
    const slider = bet.getByRole('slider');
    await slider.press('End');
    await bet.getByRole('button', { name: 'Lock it in' }).click();
    await expect(bet.locator('[data-part="own"]')).toContainText('20 Hz');
    await expect(bet.locator('[data-part="true"]')).toHaveText(/^The model: [4-9](?:\.\d)?\sHz$/u);
  });

  const sketch = page.locator('x-sketch').first();
  await mounted(sketch);
  const drawn = sketch.locator('[data-part="drawn"]');
  await test.step('a line is drawn by the pointer, taken back, and one is made by a button', async () => {
    await drag(page, await pen(sketch));
    await expect(drawn).toHaveAttribute('d', /L/u);
    await sketch.getByRole('button', { name: 'Clear' }).click();
    await expect(drawn).toHaveAttribute('d', '');
    await sketch.locator('[data-part="shape"]').first().press('Enter');
    await expect(drawn).toHaveAttribute('d', /L/u);
  });

  await test.step('then what happens is drawn over it', async () => {
    await sketch.getByRole('button', { name: 'Show what happens' }).click();
    await expect(sketch.locator('[data-part="truth"]')).toHaveAttribute('d', /L/u);
    await expect(sketch.locator('[data-part="told"]')).toContainText('What happens:');
  });
});

async function pen(sketch: ReturnType<Page['locator']>) {
  const area = sketch.locator('[data-part="pen"]');
  await area.scrollIntoViewIfNeeded();
  return (await area.boundingBox())!;
}

async function drag(
  page: Page,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Promise<void> {
  await page.mouse.move(x + 0.1 * width, y + 0.5 * height);
  await page.mouse.down();
  for (let step = 1; step <= 8; step++)
    await page.mouse.move(x + (0.1 + 0.1 * step) * width, y + (step % 2 ? 0.3 : 0.7) * height);
  await page.mouse.up();
}
