/** Readers whose browser refuses something, or whose screen or direction is not the usual one. */
import { expect, type Locator, type Page } from '@playwright/test';
import { experimentWith, mounted, readThrough, testOfThriftyReader as test } from './site.ts';

test('where sound and storage are refused the page says so, and all else works', async ({
  page,
}) => {
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(error.message));
  await page.addInitScript(() => {
    const refuse = (): never => {
      throw new DOMException('Refused', 'SecurityError');
    };
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'AudioContext', { value: refuse });
  });
  await page.goto('/lab/');
  const lab = await experimentWith(page, 'Reflex gain');

  await test.step('sound stays off, and a sentence says why', async () => {
    await mounted(lab.locator('x-sound'));
    const sound = lab.getByRole('button', { name: 'Sound', exact: true });
    await sound.click();
    await expect(lab.getByText('This browser did not let the page make a sound.')).toBeVisible();
    await expect(sound).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('a theme applies at once, and the dialog says that it is not kept', async () => {
    await page.getByRole('button', { name: 'Settings' }).click();
    const dialog = page.getByRole('dialog').filter({ hasText: 'Theme' });
    await dialog.getByText('Projector').click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'projector');
    await expect(dialog.locator('[data-part="not-kept"]')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('the run still answers', async () => {
    const line = lab.locator('x-trace [data-part="line"]').first();
    await mounted(lab.locator('x-trace').first());
    const before = await line.getAttribute('d');
    await lab.getByRole('button', { name: 'Step', exact: true }).first().click();
    await expect(line).not.toHaveAttribute('d', before!);
  });
  expect(thrown).toEqual([]);
});

/** A phone, a phone in small, the usual 1280 px at 400 %, and the widest screens. */
const SCREENS = [
  { width: 320, height: 640 },
  { width: 320, height: 256 },
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
  { width: 2560, height: 1440 },
];

for (const { route, gain } of [
  { route: '/lab/', gain: 'Reflex gain' },
  { route: '/a-late-correction/', gain: 'Reflex gain' },
]) {
  test(`while ${route} runs, from 320 to 2560 pixels and in either direction of writing, nothing overlaps or is lost`, async ({
    page,
  }) => {
    test.slow();
    const thrown: string[] = [];
    page.on('pageerror', (error) => thrown.push(error.message));
    await page.goto(route);
    await readThrough(page);
    const experiment = await experimentWith(page, gain);
    await play(experiment);
    for (const direction of ['ltr', 'rtl'])
      for (const screen of direction === 'ltr' ? SCREENS : SCREENS.slice(1, 5)) {
        await page.setViewportSize(screen);
        await page.evaluate((dir) => {
          document.documentElement.dir = dir;
        }, direction);
        await settled(page);
        expect
          .soft(await faultsOfLayout(page), `${String(screen.width)} px, ${direction}`)
          .toEqual([]);
      }
    expect(thrown).toEqual([]);
  });
}

async function play(experiment: Locator): Promise<void> {
  await mounted(experiment.locator('x-transport').first());
  await experiment.getByRole('button', { name: 'Play', exact: true }).first().click();
}

/** Until what is drawn for the new size has been drawn: observers of size answer in the next frame. */
async function settled(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
  });
}

/** What of the page overlaps, is cut off or lies off the screen, in words. */
async function faultsOfLayout(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const root = document.documentElement;
    const screen = root.clientWidth;
    if (root.scrollWidth > screen) faults.push(`the page is ${String(root.scrollWidth)} px wide`);

    const name = (element: Element): string => {
      const host = element.closest('[data-state], figure, header, footer');
      const text = element.ariaLabel ?? element.textContent.trim().replace(/\s+/gu, ' ');
      return `${host?.localName ?? ''} ${element.localName}.${element.getAttribute('class') ?? ''} “${text.slice(0, 40)}”`;
    };
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      element.closest('.vh, [aria-hidden="true"]:not(svg)') === null;
    const scrolls = (element: Element): boolean => {
      for (let at: Element | null = element; at; at = at.parentElement)
        if (/auto|scroll/u.test(getComputedStyle(at).overflowX)) return true;
      return false;
    };

    const controls = 'button, input, select, summary, a[href], [role="slider"], [role="button"]';
    for (const control of document.querySelectorAll(controls)) {
      const { left, right, width, height } = control.getBoundingClientRect();
      if (width <= 1 || height <= 1 || !isShown(control) || scrolls(control)) continue;
      // The way past the head of the page waits above it until the focus comes.
      if (control.matches('.skip')) continue;
      if (left < -1 || right > screen + 1) faults.push(`off the screen: ${name(control)}`);
    }

    for (const element of document.querySelectorAll<HTMLElement>('main *, header *')) {
      if (!(element instanceof HTMLElement) || element.clientWidth <= 1) continue;
      if (element.scrollWidth <= element.clientWidth + 1) continue;
      if (getComputedStyle(element).overflowX === 'visible' || element.localName === 'input')
        continue;
      if (/auto|scroll/u.test(getComputedStyle(element).overflowX)) continue;
      const hasText = [...element.childNodes].some(
        (child) => child instanceof Text && child.data.trim() !== '',
      );
      if (hasText && isShown(element)) faults.push(`cut off: ${name(element)}`);
    }

    for (const picture of document.querySelectorAll('main svg')) {
      if (picture.parentElement?.closest('svg') || !isShown(picture)) continue;
      const labels = [...picture.querySelectorAll('text')]
        .filter((text) => isShown(text) && text.textContent.trim() !== '')
        .map((text) => ({ text, box: text.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0);
      labels.forEach(({ text, box }, place) => {
        for (const other of labels.slice(place + 1)) {
          const across = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
          const down = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
          // Lines of one label stand close: what counts is ink on ink.
          if (across > 2 && down > Math.min(box.height, other.box.height) / 3)
            faults.push(`${name(text)} under ${name(other.text)}`);
        }
        if (box.left < -2 || box.right > screen + 2) faults.push(`off the screen: ${name(text)}`);
      });
    }
    return [...new Set(faults)].slice(0, 12);
  });
}
