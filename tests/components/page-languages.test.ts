import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  foreign,
  languagesOf,
  pageFor,
  pathIn,
  pathOf,
  pathsOf,
} from '#components/page-languages.ts';
import type { PageTag } from '#messages/languages.ts';

/** As if a page in this language was being written. */
function writing(language: PageTag): void {
  globalThis.pagesBeingWritten = { getStore: () => ({ language, wording: undefined }) };
}

beforeEach(() => {
  // The gate builds the languages of tests, too.
  vi.stubEnv('TRIAL_LANGUAGES', '');
});

afterEach(() => {
  globalThis.pagesBeingWritten = undefined;
  vi.unstubAllEnvs();
});

describe('the languages of a page', () => {
  it('are all for a page whose words are messages, wherever in it', () => {
    expect(languagesOf('/')).toEqual(['en', 'es']);
    expect(languagesOf('/lab/#loop')).toEqual(['en', 'es']);
  });

  it('are those of its text for a chapter, and English for every other page', () => {
    expect(languagesOf('/a-springy-foot/')).toEqual(['en', 'es']);
    expect(languagesOf('/the-shake/')).toEqual(['en']);
    expect(languagesOf('/get-help/')).toEqual(['en']);
  });

  it('are those of tests only where a build asks for them', () => {
    vi.stubEnv('TRIAL_LANGUAGES', '1');
    expect(languagesOf('/a-springy-foot/')).toEqual(['en', 'es', 'en-x-doubled', 'en-x-mirrored']);
    expect(languagesOf('/the-shake/')).toEqual(['en']);
  });

  it('give each its own path, English the one without a name', () => {
    expect(pathsOf('/lab/').map(({ params }) => params.language)).toEqual([undefined, 'es']);
    expect(pathIn('es', '/lab/')).toBe('/es/lab/');
    expect(pathIn('en', '/lab/')).toBe('/lab/');
  });
});

describe('a link from a Spanish page', () => {
  it('leads to the Spanish page where there is one', () => {
    writing('es');
    expect(pageFor('/#chapters')).toEqual({ href: '/es/#chapters', language: 'es' });
    expect(foreign('es')).toBeUndefined();
  });

  it('leads to the English page where there is none, and knows it', () => {
    writing('es');
    expect(pageFor('/get-help/#emergency')).toEqual({
      href: '/get-help/#emergency',
      language: 'en',
    });
    expect(foreign('en')).toBe('en');
  });
});

it('the path of a page without its language comes from its address, wherever the site is published', () => {
  expect(pathOf('/es/a-springy-foot/')).toBe('/a-springy-foot/');
  expect(pathOf('/essays/')).toBe('/essays/');
  vi.stubEnv('BASE_URL', '/foot/');
  expect(pathOf('/foot/es/')).toBe('/');
  expect(pathOf('/foot/lab/')).toBe('/lab/');
  writing('es');
  expect(pageFor('/lab/').href).toBe('/foot/es/lab/');
});
