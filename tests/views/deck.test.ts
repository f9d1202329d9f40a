import { beforeEach, expect, test, vi } from 'vitest';
import { defineDeck } from '#views/deck/deck.ts';

beforeEach(() => {
  history.replaceState(null, '', '/present/late/');
  document.body.innerHTML = `<x-deck>
    <section class="slide">one</section>
    <x-experiment><section class="slide">two<input type="range"></section></x-experiment>
    <section class="slide">three</section>
    <button data-part="previous-slide"></button><span data-part="slide-count"></span>
    <button data-part="next-slide"></button></x-deck>`;
  defineDeck();
});

function shown(): string[] {
  return [...document.querySelectorAll<HTMLElement>('.slide')]
    .filter((slide) => !slide.hidden)
    .map((slide) => slide.textContent.trim());
}

function press(key: string, target: EventTarget = document.body): void {
  target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

test('arrow and Page keys step through the slides and stop at the ends', () => {
  expect(shown()).toEqual(['one']);
  press('ArrowRight');
  expect(shown()).toEqual(['two']);
  press('PageDown');
  press('PageDown');
  expect(shown()).toEqual(['three']);
  press('PageUp');
  press('ArrowLeft');
  press('ArrowLeft');
  expect(shown()).toEqual(['one']);
});

test('a focused control keeps its own keys', () => {
  press('ArrowRight');
  const slider = document.querySelector('input');
  press('ArrowRight', slider ?? document.body);
  expect(shown()).toEqual(['two']);
});

test('an experiment without the present slide is hidden', () => {
  const experiment = document.querySelector<HTMLElement>('x-experiment');
  expect(experiment?.hidden).toBe(true);
  press('ArrowRight');
  expect(experiment?.hidden).toBe(false);
});

test.each(['1.5', 'banana', '-3', '1e999'])('?slide=%s shows some slide', (slide) => {
  const deck = document.body.innerHTML;
  history.replaceState(null, '', `/present/late/?slide=${slide}`);
  document.body.innerHTML = deck;
  expect(shown()).toHaveLength(1);
});

test('a key held down at the last slide does not rewrite the address', () => {
  press('End');
  const rewrite = vi.spyOn(history, 'replaceState');
  for (let repeat = 0; repeat < 10; repeat++) press('ArrowRight');
  expect(rewrite).not.toHaveBeenCalled();
});

test('the address remembers the slide', () => {
  press('ArrowRight');
  expect(location.search).toBe('?slide=2');
});
