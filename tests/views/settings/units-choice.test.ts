import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SETTINGS_KEY } from '#views/settings/reader-settings.ts';
import { defineUnitsChoice } from '#views/settings/units-choice.ts';

const root = document.documentElement;
const markup = `
  <x-units-choice>
    ${['both', 'si', 'us']
      .map((value) => `<input type="radio" name="u" value="${value}" data-part="units" />`)
      .join('')}
  </x-units-choice>`;

beforeEach(() => {
  defineUnitsChoice();
  localStorage.setItem(SETTINGS_KEY, '{"theme":"dark"}');
  root.setAttribute('data-theme', 'dark');
  document.body.innerHTML = markup;
});

afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
  localStorage.clear();
  for (const name of ['data-theme', 'data-units']) root.removeAttribute(name);
});

const radio = (value: string) => document.querySelector<HTMLInputElement>(`[value="${value}"]`)!;
const kept = () => JSON.parse(localStorage.getItem(SETTINGS_KEY)!) as unknown;

test('units chosen at the table apply at once and are kept beside the other settings', () => {
  expect(radio('both').checked).toBe(true);
  radio('us').click();
  expect(root.getAttribute('data-units')).toBe('us');
  expect(root.getAttribute('data-theme')).toBe('dark');
  expect(kept()).toEqual({ theme: 'dark', units: 'us' });
});

test('both units again is no choice to be kept', () => {
  radio('si').click();
  radio('both').click();
  expect(root.hasAttribute('data-units')).toBe(false);
  expect(kept()).toEqual({ theme: 'dark' });
});

test('units chosen elsewhere show here', async () => {
  root.setAttribute('data-units', 'si');
  await vi.waitFor(() => {
    expect(radio('si').checked).toBe(true);
  });
});

test('where the device keeps nothing, the units still change', () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('closed', 'SecurityError');
  });
  radio('us').click();
  expect(root.getAttribute('data-units')).toBe('us');
});
