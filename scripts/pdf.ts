/**
 * Prints the whole article: `npm run build && npm run pdf`. Makes two files in `pdf/`, for A4 and for
 * Letter, with an outline and tags for screen readers. Build with `SITE_URL` set, and each figure has
 * a code that opens it.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium, type Page } from '@playwright/test';
import { browserCandidates, CHROMIUM_ARGUMENTS } from './browsers.ts';
import { whatToInstall } from './ensure-browsers.ts';
import { serveSite } from './serve.ts';

const FOLDER = 'pdf';
const NAME = 'why-does-my-foot-shake';
const PAPERS = ['A4', 'Letter'] as const;

if (!existsSync('dist/print/index.html')) {
  console.error('There is no built page to print in dist: run "npm run build" first.');
  process.exit(1);
}
const [launch] = browserCandidates('chromium');
if (launch === undefined) {
  console.error(whatToInstall(['chromium']));
  process.exit(1);
}

const site = await serveSite();
const browser = await chromium.launch({ ...launch, args: [...CHROMIUM_ARGUMENTS] });
try {
  await mkdir(FOLDER, { recursive: true });
  const page = await openArticle(`${site.address}print/`);
  for (const format of PAPERS) {
    const bytes = await page.pdf({ format, outline: true, tagged: true });
    const file = `${FOLDER}/${NAME}-${format.toLowerCase()}.pdf`;
    await writeFile(file, bytes);
    console.log(`${file}: ${pageCount(bytes)} pages, ${(bytes.length / 1e6).toFixed(1)} MB`);
  }
} finally {
  await browser.close();
  await site.stop();
}
// Ends here even where a browser has left a connection open.
process.exit(0);

/** The page with all its pictures there, which on a screen wait until a reader comes near. */
async function openArticle(address: string): Promise<Page> {
  const page = await browser.newPage({ colorScheme: 'light' });
  await page.goto(address);
  await page.evaluate(async () => {
    const pictures = [...document.images];
    for (const picture of pictures) picture.loading = 'eager';
    await Promise.all([document.fonts.ready, ...pictures.map((picture) => picture.decode())]);
    // A link within the site leads to where the site is published, or nowhere: this server is gone soon.
    const home = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
    for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href^="/"]')) {
      if (home === undefined) link.removeAttribute('href');
      else link.href = new URL(link.getAttribute('href') ?? '', home).href;
    }
  });
  return page;
}

/** How many pages a file has, as its tree of pages says. */
function pageCount(bytes: Buffer): number {
  return bytes.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0;
}
