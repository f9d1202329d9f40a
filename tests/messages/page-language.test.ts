import { AsyncLocalStorage } from 'node:async_hooks';
import { afterEach, expect, test } from 'vitest';
import { significant } from '#experiment/significant.ts';
import { wordingOf } from '#messages/catalogues.ts';
import { traceMessages } from '#messages/en/trace.ts';
import { pageLanguage, type WrittenPage } from '#messages/page-language.ts';

afterEach(() => {
  globalThis.pageWording = undefined;
  globalThis.pagesBeingWritten = undefined;
});

test('a page without a catalogue of its own speaks English', () => {
  expect(traceMessages().measure).toBe('Measure');
  expect(pageLanguage()).toBe('en');
});

test('a page that brings a catalogue speaks its language, and what it lacks in English', () => {
  globalThis.pageWording = wordingOf('es');
  expect(traceMessages().measure).toBe('Medir');
  globalThis.pageWording = () => undefined;
  expect(traceMessages().measure).toBe('Measure');
});

test('numbers for a reader have the decimal sign of the page, and a true minus', () => {
  expect(significant(-0.36, 2)).toBe('−0.36');
  globalThis.pageWording = wordingOf('es');
  expect(significant(-0.36, 2)).toBe('−0,36');
});

test('pages that are written side by side each have their own language', async () => {
  const pages = new AsyncLocalStorage<WrittenPage>();
  globalThis.pagesBeingWritten = pages;
  const write = (language: 'en' | 'es') =>
    pages.run({ language, wording: wordingOf(language) }, async () => {
      await Promise.resolve();
      return `${pageLanguage()}: ${traceMessages().measure}`;
    });
  expect(await Promise.all([write('es'), write('en'), write('es')])).toEqual([
    'es: Medir',
    'en: Measure',
    'es: Medir',
  ]);
});
