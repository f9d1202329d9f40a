import { afterEach, beforeEach, expect, it } from 'vitest';
import { defineTremorFilter } from '#views/foot/gallery/filter.ts';

beforeEach(() => {
  document.body.innerHTML = `
    <x-tremor-filter>
      <input type="radio" name="s" value="" data-part="option" checked disabled>
      <input type="radio" name="s" value="rest" data-part="option" disabled>
      <input type="radio" name="s" value="stretch" data-part="option" disabled>
      <p role="status" data-part="count"></p>
      <article data-brought-on-by="rest hold">one</article>
      <article data-brought-on-by="hold">two</article>
    </x-tremor-filter>`;
  defineTremorFilter();
});
afterEach(() => {
  document.body.replaceChildren();
});

function choose(value: string): void {
  const radio = document.querySelector<HTMLInputElement>(`input[value="${value}"]`)!;
  radio.checked = true;
  radio.dispatchEvent(new Event('change', { bubbles: true }));
}
const shown = (): (string | null)[] =>
  [...document.querySelectorAll('article')]
    .filter(({ hidden }) => !hidden)
    .map(({ textContent }) => textContent);
const count = (): string | null => document.querySelector('[role="status"]')!.textContent;

it('shows only what can be brought on in the chosen way, and announces how many', () => {
  choose('rest');
  expect(shown()).toEqual(['one']);
  expect(count()).toBe('1 of 2 kinds can be brought on this way: at rest.');
  choose('stretch');
  expect(shown()).toEqual([]);
  expect(count()).toContain('0 of 2');
});

it('shows all again', () => {
  choose('rest');
  choose('');
  expect(shown()).toEqual(['one', 'two']);
  expect(count()).toBe('All 2 kinds are shown.');
});

it('may be chosen from once its script has come', () => {
  for (const radio of document.querySelectorAll('input')) expect(radio.disabled).toBe(false);
});
