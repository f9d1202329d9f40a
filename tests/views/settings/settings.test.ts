import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SETTINGS_KEY } from '#views/settings/reader-settings.ts';
import { defineSettings } from '#views/settings/settings.ts';

const root = document.documentElement;

beforeEach(() => {
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = vi.fn();
  defineSettings();
  document.body.innerHTML = `
    <x-settings>
      <button data-part="open"></button>
      <dialog data-part="dialog">
        <form data-part="form">
          <input type="radio" name="theme" value="system" checked />
          <input type="radio" name="theme" value="dark" />
          <input type="radio" name="motion" value="system" checked />
          <input type="radio" name="motion" value="reduced" />
          <input type="radio" name="textSize" value="standard" checked />
          <input type="radio" name="textSize" value="large" />
          <p data-part="not-kept" hidden></p>
        </form>
      </dialog>
    </x-settings>`;
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  localStorage.clear();
  for (const name of ['data-theme', 'data-motion', 'data-text-size']) root.removeAttribute(name);
});

function radio(name: string, value: string): HTMLInputElement {
  return document.querySelector<HTMLInputElement>(`[name="${name}"][value="${value}"]`)!;
}

test('a choice applies at once and is kept', () => {
  radio('theme', 'dark').click();
  expect(root.getAttribute('data-theme')).toBe('dark');
  expect(JSON.parse(localStorage.getItem(SETTINGS_KEY)!)).toEqual({ theme: 'dark' });
});

test('going back to the device’s own way takes the choice off the page', () => {
  radio('motion', 'reduced').click();
  radio('motion', 'system').click();
  expect(root.hasAttribute('data-motion')).toBe(false);
});

test('the dialog opens on what is stored', () => {
  localStorage.setItem(SETTINGS_KEY, '{"textSize":"large"}');
  document.querySelector('button')!.click();
  expect(radio('textSize', 'large').checked).toBe(true);
  expect(radio('theme', 'system').checked).toBe(true);
});

test('where the device keeps nothing, a choice still applies, and the dialog says so', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('closed', 'SecurityError');
  });
  radio('theme', 'dark').click();
  expect(root.getAttribute('data-theme')).toBe('dark');
  expect(document.querySelector<HTMLElement>('[data-part="not-kept"]')!.hidden).toBe(false);
});
