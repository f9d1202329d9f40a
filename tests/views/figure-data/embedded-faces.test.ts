import { afterEach, expect, test, vi } from 'vitest';
import { embeddedFaces } from '#views/figure-data/embedded-faces.ts';

/** As browsers tell the rules of a page. */
const SHEET = {
  href: null,
  cssRules: [
    '@font-face { font-family: "Brygada 1918-ab12"; src: url("/upright.woff2") format("woff2"); font-weight: 400 700; font-style: normal; }',
    '@font-face { font-family: "Brygada 1918-ab12"; src: url("/leaning.woff2") format("woff2"); font-weight: 400 700; font-style: italic; }',
    '@font-face { font-family: "Brygada 1918-ab12 fallback: Georgia"; src: local("Georgia"); }',
    '@font-face { font-family: Another; src: url("/another.woff2"); }',
    'p { color: red; }',
  ].map((cssText) => ({ cssText })),
};

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a saved picture carries the face that its words are written in, and no other', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(new URL(address).pathname);
    return Promise.resolve(new Response(new Uint8Array([1, 2, 3])));
  });
  expect(await embeddedFaces([SHEET])).toBe(
    "@font-face{font-family:'Brygada 1918';font-weight:400 700;src:url(data:font/woff2;base64,AQID)format('woff2')}",
  );
  expect(asked).toEqual(['/upright.woff2']);
});

test('without the file the picture is saved all the same', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  expect(await embeddedFaces([SHEET])).toBe('');
});
