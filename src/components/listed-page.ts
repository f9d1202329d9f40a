/** Which pages search engines are told of: all but those that ask, in their own head, to be left out. */
import { readFileSync } from 'node:fs';

const ASKS_TO_BE_LEFT_OUT = /<meta name="robots" content="[^"]*noindex/u;

/**
 * Whether a built page is listed.
 *
 * @param address The page's whole address.
 * @param base Path that the site is served under: "/" or "/foot".
 * @param folder Where the site was built.
 */
export function isListedPage(address: string, base: string, folder = 'dist'): boolean {
  const path = new URL(address).pathname.slice(base.replace(/\/$/u, '').length);
  return !ASKS_TO_BE_LEFT_OUT.test(readFileSync(`${folder}${path}index.html`, 'utf8'));
}
