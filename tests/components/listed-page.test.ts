import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isListedPage } from '#components/listed-page.ts';

const folder = mkdtempSync(join(tmpdir(), 'listed-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function build(path: string, head: string): void {
  mkdirSync(join(folder, path), { recursive: true });
  writeFileSync(join(folder, path, 'index.html'), `<html><head>${head}</head></html>`);
}

test('a page is listed unless it asks to be left out, wherever the site is served', () => {
  build('get-help', '<meta name="robots" content="noindex">');
  build('the-shake', '<meta name="description" content="No index of what is normal">');
  for (const base of ['/', '/foot', '/foot/']) {
    const root = `https://example.org${base.replace(/\/$/u, '')}`;
    expect(isListedPage(`${root}/get-help/`, base, folder)).toBe(false);
    expect(isListedPage(`${root}/the-shake/`, base, folder)).toBe(true);
  }
});
