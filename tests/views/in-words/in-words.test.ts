import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { describeRun } from '#experiment/description.ts';
import type { Run } from '#experiment/run.ts';
import { mount } from '#views/in-words/in-words.ts';
import { heldCurl, REGION, setMultiple } from './fixture.ts';

const showModal = vi.fn();

let host: HTMLElement;
let run: Run;
let lifetime: AbortController;

beforeEach(async () => {
  vi.useFakeTimers();
  showModal.mockReset();
  HTMLDialogElement.prototype.showModal = showModal;
  document.body.innerHTML = `<x-experiment><figure>
    <div class="plate-head"><x-in-words data-state="mounted">${REGION}</x-in-words></div>
    <x-control data-of="reflexGain"><input type="range" /></x-control>
    <input id="box" type="number" />
  </figure></x-experiment>`;
  host = document.querySelector('x-in-words')!;
  run = heldCurl();
  lifetime = new AbortController();
  await mount(host, { run, lifetime: lifetime.signal });
});

afterEach(() => {
  lifetime.abort();
  vi.useRealTimers();
  delete document.documentElement.dataset['letterKeys'];
});

const region = () => document.querySelector<HTMLElement>('#words')!;
const button = () => document.querySelector<HTMLButtonElement>('[data-part="open"]')!;
const details = () => region().querySelector('ul')!.textContent;

function press(key: string, at = 'input[type="range"]'): void {
  document
    .querySelector(at)!
    .dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
}

test('the region stands under the head, closed, and opens with its button', () => {
  expect(region().previousElementSibling?.className).toBe('plate-head');
  expect(region().hidden).toBe(true);
  button().click();
  expect(button().getAttribute('aria-expanded')).toBe('true');
  expect(region().hidden).toBe(false);
  expect(region().textContent).toContain('“Held curl”');
  expect(region().textContent).toContain('Turn the reflex up');
});

test('Escape closes it and gives the focus back to its button', () => {
  button().click();
  press('Escape', '[data-part="keys"]');
  expect(region().hidden).toBe(true);
  expect(document.activeElement).toBe(button());
});

test('open, it follows the run at most once a second; closed, it is left alone', () => {
  setMultiple(run, 4);
  run.advanceBy(1);
  expect(details()).toBe('as built');
  button().click();
  const first = details();
  run.advanceBy(4);
  expect(details()).toBe(first);
  vi.advanceTimersByTime(1000);
  const now = describeRun(run, new Set(['reflexGain']));
  expect([...region().querySelectorAll('li')].map((item) => item.textContent)).toEqual(now.details);
});

test('? lists the keys, only of what the figure has', () => {
  press('?');
  const dialog = document.querySelector('dialog')!;
  expect(showModal).toHaveBeenCalledTimes(1);
  expect(dialog.textContent).toContain('twentieth');
  expect(dialog.textContent).not.toContain('Sound');
});

test('? is text in a number box, and nothing where letters are switched off', () => {
  press('?', '#box');
  document.documentElement.dataset['letterKeys'] = 'off';
  press('?');
  expect(document.querySelector('dialog')).toBeNull();
});

test('released, the region is back in its view', () => {
  lifetime.abort();
  expect(host.contains(region())).toBe(true);
});
