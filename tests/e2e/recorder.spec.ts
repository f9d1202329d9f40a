/** A run is recorded, gone through again, and laid beside another. */
import { expect } from '@playwright/test';
import { advance, experimentWith, mounted, sliderIn, testOfThriftyReader as test } from './site.ts';

/** The step of the slider is one key; what it was before and is after must differ by the eye. */
const KEY = 'PageUp';

test('what was recorded is played again to the same line, and a kept line stays beneath the next', async ({
  page,
}) => {
  await page.goto('/lab/#views=angle,recorder');
  const lab = await experimentWith(page, 'Reflex gain');
  const tape = lab.locator('x-recorder');
  const button = (name: string) => lab.getByRole('button', { name, exact: true }).first();
  const line = lab.locator('x-trace [data-part="line"]').first();
  await mounted(lab.locator('x-trace').first());
  await mounted(tape);
  const gain = await sliderIn(lab, 'Reflex gain');
  const before = await gain.inputValue();

  const recorded = await test.step('a change of the gain is recorded, and listed', async () => {
    await tape.getByRole('button', { name: 'Record' }).click();
    await advance(lab, 1);
    await gain.press(KEY);
    await advance(lab, 2);
    await tape.getByRole('button', { name: 'Stop' }).click();
    await expect(tape.getByText('Recorded.')).toBeVisible();
    await tape.getByText('What was changed').click();
    await expect(tape.getByRole('listitem')).toContainText('Reflex gain');
    return line.getAttribute('d');
  });

  await test.step('at its beginning the gain is what it was, at its end the line is the same', async () => {
    await advance(lab, 1);
    await expect(line).not.toHaveAttribute('d', recorded!);
    const moment = tape.getByRole('slider', { name: 'Moment of the recording' });
    await moment.press('Home');
    await expect(gain).toHaveValue(before);
    await moment.press('End');
    await expect(line).toHaveAttribute('d', recorded!);
    await expect(gain).not.toHaveValue(before);
  });

  await test.step('a control that is moved takes over', async () => {
    await gain.press('Home');
    await expect(tape.getByText('The run itself goes on live.')).toBeVisible();
  });

  await test.step('a kept line stays dotted, and the table has both settings', async () => {
    await mounted(lab.locator('x-compare'));
    await button('Keep this line').click();
    await gain.press('End');
    await advance(lab, 1);
    await expect(lab.locator('x-trace [data-part="kept-line"]').first()).toHaveAttribute(
      'd',
      /^M/u,
    );
    await expect(lab.getByRole('row', { name: /^Reflex gain off/iu })).toBeVisible();
    await button('Put away').click();
    await expect(lab.locator('x-trace [data-part="kept-line"]').first()).toHaveAttribute('d', '');
  });
});
