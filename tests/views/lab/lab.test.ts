import { beforeEach, expect, test, vi } from 'vitest';
import { readLayout, writeLayout } from '#views/lab/layout-link.ts';
import { defineLab } from '#views/lab/lab.ts';
import { FIRST_LAYOUT, PANEL_NAMES } from '#views/lab/panels.ts';

test('every layout reads back as it was written, and the first one needs no words', () => {
  for (let mask = 0; mask < 2 ** PANEL_NAMES.length; mask += 7) {
    const layout = new Set(PANEL_NAMES.filter((_, index) => (mask >> index) % 2 === 1));
    expect(readLayout(writeLayout(layout)).layout).toEqual(layout);
  }
  expect(writeLayout(new Set(FIRST_LAYOUT))).toBeUndefined();
});

test('a layout of names that are none opens as usual, and says so', () => {
  const { layout, notices } = readLayout('constructor,<script>,__proto__');
  expect(layout).toEqual(new Set(FIRST_LAYOUT));
  expect(notices).toEqual(['There is no view “constructor”, and 2 more that there are not.']);
});

beforeEach(() => {
  history.replaceState(null, '', '/lab/');
  const panels = PANEL_NAMES.map(
    (name) => `<section data-panel="${name}"></section>
    <input type="checkbox" data-part="panel-choice" value="${name}" disabled>`,
  );
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe(): void {}
      disconnect(): void {}
    },
  );
  document.body.innerHTML = `<x-lab><section data-part="controls"><p data-part="more"></p></section><p data-part="layout-notice" hidden></p>
    <p data-part="nothing-shown" hidden></p><span data-part="panels-shown"></span>${panels.join('')}</x-lab>`;
});

function shown(): (string | undefined)[] {
  return [...document.querySelectorAll<HTMLElement>('[data-panel]')]
    .filter(({ hidden }) => !hidden)
    .map(({ dataset }) => dataset['panel']);
}

test('a view that is chosen is shown, and stands in the link beside what others keep there', () => {
  history.replaceState(null, '', '#lab=v2,fatigue@2');
  defineLab();
  expect(shown()).toEqual([...FIRST_LAYOUT]);
  document.querySelector<HTMLInputElement>('[value="units"]')?.click();
  expect(shown()).toContain('units');
  expect(location.hash).toMatch(/^#lab=v2,fatigue@2&views=v\d+,foot,.*units/u);
  document.querySelector<HTMLInputElement>('[value="units"]')?.click();
  expect(location.hash).toBe('#lab=v2,fatigue@2');
});

test('where nothing is chosen, the page says what to do', () => {
  defineLab();
  for (const box of document.querySelectorAll<HTMLInputElement>('input:checked')) box.click();
  expect(shown()).toEqual([]);
  expect(document.querySelector('[data-part="panels-shown"]')?.textContent).toMatch(/^0 of \d+$/u);
  expect(document.querySelector<HTMLElement>('[data-part="nothing-shown"]')?.hidden).toBe(false);
  expect(location.hash).toMatch(/views=v\d+,none/u);
});
