import { expect, test } from '@playwright/test';
import { readThrough, ROUTES } from './site.ts';

/** The only messages that any page may cause, word for word, each with the reason why. */
const ALLOWED: readonly { readonly message: RegExp; readonly reason: string }[] = [
  {
    message:
      /^\[\.WebGL-0x[0-9a-f]+\]GL Driver Message \(OpenGL, Performance, .*GPU stall due to ReadPixels$/u,
    reason:
      'Chromium drawing on the processor reports each picture it reads back; no reader’s does.',
  },
];

for (const route of ROUTES) {
  test(`${route} says nothing in the console, fails to fetch nothing and asks no other site`, async ({
    page,
    baseURL,
  }) => {
    const faults: string[] = [];
    page.on('console', (message) => {
      const text = message.text();
      if (!ALLOWED.some(({ message: allowed }) => allowed.test(text))) {
        faults.push(`${message.type()}: ${text}`);
      }
    });
    page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`));
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(baseURL!) && !/^(?:data|blob):/u.test(url)) faults.push(`asks ${url}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });

    await page.goto(route);
    await readThrough(page);
    await page.waitForTimeout(500);
    expect(faults).toEqual([]);
  });
}
