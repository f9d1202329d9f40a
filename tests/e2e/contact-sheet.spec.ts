/**
 * The foot as it looks, against pictures that were looked at and kept.
 *
 * To keep new ones after a wanted change: npm run test:browser -- contact-sheet --update-snapshots
 */
import { expect, type Locator, test } from '@playwright/test';
import { CONTACT_SHEET } from '#views/foot/sheet/contact-sheet.ts';
import { mounted } from './site.ts';

/** Pixels, of 72 thousand, that another release of the browser may draw otherwise: less than a tendon. */
const DRAWN_OTHERWISE = 60;

test('every pose, view, tone and layer of the foot looks as it did when it was looked at', async ({
  page,
}) => {
  // Some thirty pictures, each drawn on the processor.
  test.slow();
  await page.goto('/gallery/');
  for (const { name } of CONTACT_SHEET) {
    const picture = page.locator(`x-sheet-picture[data-name="${name}"]`);
    await mounted(picture);
    expect
      .soft(await pixels(picture.locator('canvas')))
      .toMatchSnapshot(`${name}.png`, { maxDiffPixels: DRAWN_OTHERWISE });
  }
});

/** What was drawn, as the canvas holds it: no page around it, no scaling. */
async function pixels(canvas: Locator): Promise<Buffer> {
  const address = await canvas.evaluate((element) => (element as HTMLCanvasElement).toDataURL());
  return Buffer.from(address.replace(/^data:image\/png;base64,/u, ''), 'base64');
}
