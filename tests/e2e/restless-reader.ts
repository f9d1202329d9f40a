/** A reader who tries everything in no order: for finding what nobody thought of. */
import type { Locator, Page } from '@playwright/test';
import { createRandom, type RandomSource } from '#model/random.ts';

export interface RestlessReader {
  /** Does one thing. */
  readonly act: () => Promise<void>;
}

const KEYS = [
  ...['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Shift+ArrowRight', 'PageUp', 'PageDown'],
  ...['Home', 'End', 'Backspace', 'Tab', 'Tab', 'Tab', 'Shift+Tab', 'Enter', 'Space', 'Escape'],
  ...['Control+z', 'Control+Shift+z', 'm', 's', '?'],
];
const WIDTHS = [320, 390, 768, 1280, 1920, 2560];
/** How long one deed may wait for the page, in ms: what cannot be done now is passed over. */
const PATIENCE = 1500;

/**
 * A reader of the page as it stands open, who stays on it: links that lead away do nothing.
 *
 * @param seed Decides all that the reader does.
 */
export async function createRestlessReader(page: Page, seed: number): Promise<RestlessReader> {
  await page.evaluate(() => {
    const stay = (event: Event): void => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      if (link && !link.getAttribute('href')?.startsWith('#')) event.preventDefault();
    };
    document.addEventListener('click', stay, { capture: true });
  });
  const random = createRandom(seed);
  const deeds = [
    () => pressKeys(page, random),
    () => pressKeys(page, random),
    () => click(page, random),
    () => drag(page, random),
    () =>
      page.setViewportSize({
        width: oneOf(WIDTHS, random),
        height: 500 + (random.integer() % 700),
      }),
    () => hideAndShow(page),
    () => scroll(page, random),
  ];
  return {
    async act() {
      await oneOf(deeds, random)();
    },
  };
}

async function pressKeys(page: Page, random: RandomSource): Promise<void> {
  for (let count = 1 + (random.integer() % 4); count > 0; count--)
    await page.keyboard.press(oneOf(KEYS, random));
}

/** Whatever can be pressed and does not leave the page, open a file picker or save a file. */
function pressable(page: Page): Locator {
  return page.locator(
    'main :is(button, summary, input:not([type="file"]), [role="slider"], [tabindex="0"]):visible',
  );
}

async function click(page: Page, random: RandomSource): Promise<void> {
  const all = pressable(page);
  const count = await all.count();
  if (count === 0) return;
  await all
    .nth(random.integer() % count)
    .click({ timeout: PATIENCE })
    // Covered, or gone meanwhile: another time.
    .catch(() => undefined);
}

async function drag(page: Page, random: RandomSource): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 800, height: 600 };
  await page.mouse.move(random.uniform() * width, random.uniform() * height);
  await page.mouse.down();
  for (let move = 0; move < 4; move++)
    await page.mouse.move(random.uniform() * width, random.uniform() * height);
  await page.mouse.up();
}

async function scroll(page: Page, random: RandomSource): Promise<void> {
  // After a change of size the mouse may lie outside, where the driver of Firefox turns no wheel.
  await page.mouse.move(1, 1);
  await page.mouse.wheel(0, (random.integer() % 3000) - 1500);
}

async function hideAndShow(page: Page): Promise<void> {
  for (const hidden of [true, false])
    await page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
      Object.defineProperty(document, 'visibilityState', {
        value: isHidden ? 'hidden' : 'visible',
        configurable: true,
      });
      document.dispatchEvent(new Event('visibilitychange'));
    }, hidden);
}

function oneOf<T>(choices: readonly T[], random: RandomSource): T {
  return choices[random.integer() % choices.length]!;
}

/** What is wrong with what the page shows now: numbers that are none, and parts that failed. */
export async function faultsOnPage(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const isNone = /\b(?:NaN|Infinity|undefined|null)\b/u;
    const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_ALL);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node instanceof Element) {
        for (const { name, value } of node.attributes)
          if (!name.startsWith('aria-label') && isNone.test(value) && name !== 'class')
            faults.push(`<${node.localName} ${name}="${value.slice(0, 80)}">`);
        if (node.getAttribute('data-state') === 'failed') faults.push(`${node.localName} failed`);
      } else if (node instanceof Text && isNone.test(node.data))
        faults.push(node.data.slice(0, 80));
    }
    return faults.slice(0, 20);
  });
}
