/**
 * Draws the stills of the foot: `npm run build:stills`, after any change to the foot or its light.
 *
 * The pictures come from the code that draws the live foot, served by Astro's own development
 * server and run in a browser without a screen. They are committed; `inputs.json` beside them holds
 * a fingerprint of what they were drawn from, which a test compares.
 */
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { dev } from 'astro';
import {
  allStills,
  COVER_ASPECT,
  type Still,
  STILL_ASPECT,
  STILL_WIDTHS,
} from '../src/views/foot/stills.ts';
import {
  fingerprint,
  FINGERPRINT_FILE,
  ROOT,
  STILLS_FOLDER as FOLDER,
} from './still-fingerprint.ts';

/** Quality of the pictures, 0 to 1, for each width. */
const QUALITY = { 640: 0.92, 1280: 0.86 } as const;
/** The foot is drawn this many times larger each way and then made smaller, which smooths its edge. */
const OVERSAMPLING = 2;
/** Debian's browser, where Playwright has none of its own. */
const SYSTEM_BROWSER = '/usr/bin/chromium';
const FLAGS = [
  '--no-sandbox',
  '--no-first-run',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
];

async function drawAll(): Promise<void> {
  const server = await dev({
    root: ROOT,
    // Only the views are served: the foot must be drawable while a chapter or a setting is broken.
    configFile: false,
    srcDir: './src/views',
    server: { host: '127.0.0.1', port: 0 },
    logLevel: 'error',
  });
  const browser = await chromium.launch({
    args: FLAGS,
    ...(existsSync(SYSTEM_BROWSER) ? { executablePath: SYSTEM_BROWSER } : {}),
  });
  try {
    const page = await browser.newPage();
    const origin = `http://127.0.0.1:${server.address.port}`;
    // A page of the site's own origin with nothing on it.
    await page.route(`${origin}/blank/`, (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }),
    );
    await page.goto(`${origin}/blank/`);
    await mkdir(FOLDER, { recursive: true });
    for (const still of allStills()) {
      for (const width of STILL_WIDTHS) {
        const bytes = await draw(page, still, width);
        await writeFile(`${FOLDER}${still.name}-${width}.webp`, bytes);
        console.log(`${still.name}-${width}.webp ${(bytes.length / 1000).toFixed(1)} kB`);
      }
    }
    await writeFile(FINGERPRINT_FILE, `${JSON.stringify({ sha256: await fingerprint() })}\n`);
    console.log(`${(await readdir(FOLDER)).length} files in public/foot/stills`);
  } finally {
    await browser.close();
    await server.stop();
  }
}

async function draw(
  page: Page,
  still: Still,
  width: (typeof STILL_WIDTHS)[number],
): Promise<Buffer> {
  const height = Math.round(width / (still.cover ? COVER_ASPECT : STILL_ASPECT));
  const base64 = await page.evaluate(drawInPage, {
    ...{ still, width, height },
    quality: QUALITY[width],
    oversampling: OVERSAMPLING,
  });
  return Buffer.from(base64, 'base64');
}

interface Order {
  readonly still: Still;
  readonly width: number;
  readonly height: number;
  readonly quality: number;
  readonly oversampling: number;
}

/** Runs in the browser: one still as WebP, in base 64. */
async function drawInPage({ still, width, height, quality, oversampling }: Order): Promise<string> {
  // Names of modules as the development server serves them; the compiler must not look for them.
  const studioModule = '/src/views/foot/foot-studio.ts';
  const orbitModule = '/src/views/foot/orbit.ts';
  const { openFootStudio } = (await import(
    studioModule
  )) as typeof import('../src/views/foot/foot-studio.ts');
  const { orbitAt } = (await import(orbitModule)) as typeof import('../src/views/foot/orbit.ts');
  const visit = new AbortController();
  const studio = await openFootStudio(visit.signal);
  const large = document.createElement('canvas');
  large.width = width * oversampling;
  large.height = height * oversampling;
  const { pose, view, cover } = still;
  studio.draw({ pose, orbit: orbitAt(view), layer: 'skin', cover }, large);

  const small = document.createElement('canvas');
  small.width = width;
  small.height = height;
  const context = small.getContext('2d');
  if (!context) throw new Error('No canvas to draw on.');
  context.imageSmoothingQuality = 'high';
  context.drawImage(large, 0, 0, width, height);
  visit.abort();
  return small.toDataURL('image/webp', quality).replace(/^data:image\/webp;base64,/, '');
}

await drawAll();
