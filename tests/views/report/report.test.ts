import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { part } from '#views/core/part.ts';
import { mount } from '#views/report/report.ts';
import { reportText } from '#views/report/report-text.ts';

let host: HTMLElement;
let lifetime: AbortController;

beforeEach(() => {
  vi.stubGlobal('matchMedia', () => ({ matches: true }));
  document.body.innerHTML = `<x-report data-version="1.2.3">
    <textarea data-part="text">${reportText({ version: '1.2.3' })}</textarea>
    <button data-part="copy" disabled></button><p data-part="status"></p></x-report>`;
  host = document.querySelector('x-report')!;
  lifetime = new AbortController();
});

afterEach(() => {
  lifetime.abort();
  vi.unstubAllGlobals();
  Reflect.deleteProperty(document, 'referrer');
  delete document.documentElement.dataset['theme'];
});

const cameFrom = (referrer: string) => {
  Object.defineProperty(document, 'referrer', { value: referrer, configurable: true });
};
const field = () => part(host, 'text', HTMLTextAreaElement);

test('a report knows the page before, the version, the theme and the browser', () => {
  cameFrom(`${location.origin}/the-shake/`);
  document.documentElement.dataset['theme'] = 'projector';
  mount(host, lifetime.signal);
  for (const line of [
    `Page: ${location.origin}/the-shake/`,
    'Version: 1.2.3',
    'Theme: projector',
    `Browser: ${navigator.userAgent}`,
  ])
    expect(field().value.split('\n')).toContain(line);
});

test('a report names no page of another site', () => {
  for (const elsewhere of ['https://search.example/?q=foot', `${location.origin}.example/`]) {
    cameFrom(elsewhere);
    mount(host, lifetime.signal);
    expect(field().value).toContain('Page: \n');
    expect(field().value).not.toContain('example/');
  }
});

test('the device’s own theme is told by its name', () => {
  mount(host, lifetime.signal);
  expect(field().value).toContain('Theme: dark, as the device');
});

test('what a reader has begun to write stays', () => {
  field().value = 'Figure 5.2 is wrong';
  mount(host, lifetime.signal);
  expect(field().value).toBe('Figure 5.2 is wrong');
});
