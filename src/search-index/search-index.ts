/**
 * Writes the index of the site's own search into `dist/pagefind/`, from the pages as they were built.
 * One record for each place rather than for each page: what is found can be counted and gone to.
 */
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { TRIAL_LANGUAGES } from '#messages/languages.ts';
import { type Place, placesOf } from './places.ts';

/** Pagefind's own interfaces and its highlighter, which this site has no use for. */
const UNUSED = /ui\.(?:js|css)$|highlight/u;

const FOLDER = 'pagefind/';

export function searchIndex(): AstroIntegration {
  return {
    name: 'search-index',
    hooks: {
      'astro:build:done': async ({ dir, pages, logger }) => {
        const places = await placesIn(
          dir,
          pages.map(({ pathname }) => pathname),
        );
        await writeIndex(places, new URL(FOLDER, dir));
        logger.info(`${places.length} places can be searched.`);
      },
    },
  };
}

/** The places of all pages that have any. */
async function placesIn(site: URL, paths: readonly string[]): Promise<Place[]> {
  // Only a build needs it, and loading it takes a while.
  const { JSDOM } = await import('jsdom');
  return paths.flatMap((path) => {
    const file = new URL(`${path}index.html`, site);
    const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
    // Most bytes of the site are in pages without any: they need no reading.
    if (!html.includes('data-pagefind-body')) return [];
    const { window } = new JSDOM(html);
    // Pages in a language of tests say what others say.
    const isForTests = window.document.documentElement.lang in TRIAL_LANGUAGES;
    const places = isForTests ? [] : placesOf(window.document, `/${path}`);
    window.close();
    return places;
  });
}

async function writeIndex(places: readonly Place[], folder: URL): Promise<void> {
  const pagefind = await import('pagefind');
  const { index, errors } = await pagefind.createIndex();
  if (index === undefined) throw new Error(errors.join(' '));
  const urls = new Set<string>();
  for (const { url, text, title, within, label, language } of places) {
    // Of two with one address, only the last would be found.
    if (urls.has(url)) throw new Error(`Two places have the address ${url}`);
    urls.add(url);
    const added = await index.addCustomRecord({
      url,
      // A record without words is refused; a title can be enough.
      content: text || title,
      language,
      meta: { title, within, label },
    });
    if (added.errors.length > 0) throw new Error(`${url}: ${added.errors.join(' ')}`);
  }
  const { files } = await index.getFiles();
  for (const { path, content } of files) {
    if (UNUSED.test(path)) continue;
    const file = fileURLToPath(new URL(path, folder));
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await pagefind.close();
}
