/**
 * Pictures of the foot, drawn by the code that draws the live one, in a browser without a screen.
 *
 * The views are served by Astro's own development server.
 */
import { existsSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { dev } from 'astro';
import type { ViewName } from '../src/anatomy/named-views.ts';
import type { FootPicture, PartsShown } from '../src/views/foot/foot-picture.ts';
import type { Orbit } from '../src/views/foot/orbit.ts';
import { ROOT } from './still-fingerprint.ts';

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

/** One picture to be drawn: what differs from the closed foot at rest, as plain data. */
export interface PictureOrder extends Partial<Omit<FootPicture, 'orbit' | 'parts' | 'pulling'>> {
  readonly view: ViewName;
  /** How the eye stands off the named view. */
  readonly orbit?: Partial<Orbit>;
  readonly parts?: Partial<Omit<PartsShown, 'hidden'>> & { readonly hidden?: readonly string[] };
  readonly pulling?: Readonly<Record<string, number>>;
}

export interface PictureFormat {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  readonly type: 'image/webp' | 'image/png';
  /** 0 to 1. */
  readonly quality: number;
  /** The foot is drawn this many times larger each way and then made smaller, which smooths its edge. */
  readonly oversampling: number;
  /** Colour behind the foot; none leaves it clear. */
  readonly ground?: string;
}

export interface FootPictures {
  /** The blank page in which pictures are drawn, for what is to be measured there. */
  readonly page: Page;
  readonly draw: (order: PictureOrder, format: PictureFormat) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** Opens the server and the browser. */
export async function openFootPictures(): Promise<FootPictures> {
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
  const page = await browser.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') console.error(message.text());
  });
  const origin = `http://127.0.0.1:${server.address.port}`;
  // A page of the site's own origin with nothing on it.
  await page.route(`${origin}/blank/`, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><body>' }),
  );
  await page.goto(`${origin}/blank/`);
  return {
    page,
    draw: (order, format) => draw(page, order, format),
    close: async () => {
      await browser.close();
      await server.stop();
    },
  };
}

async function draw(page: Page, order: PictureOrder, format: PictureFormat): Promise<Buffer> {
  return Buffer.from(await page.evaluate(drawInPage, { order, format }), 'base64');
}

interface Task {
  readonly order: PictureOrder;
  readonly format: PictureFormat;
}

/** Runs in the browser: one picture, in base 64. */
async function drawInPage({ order, format }: Task): Promise<string> {
  // Names of modules as the development server serves them; the compiler must not look for them.
  const studioModule = '/src/views/foot/foot-studio.ts';
  const orbitModule = '/src/views/foot/orbit.ts';
  const pictureModule = '/src/views/foot/foot-picture.ts';
  const { openFootStudio } = (await import(
    studioModule
  )) as typeof import('../src/views/foot/foot-studio.ts');
  const { orbitAt } = (await import(orbitModule)) as typeof import('../src/views/foot/orbit.ts');
  const { needsInside, plainPicture } = (await import(
    pictureModule
  )) as typeof import('../src/views/foot/foot-picture.ts');

  const { view, orbit, parts, pulling, ...rest } = order;
  const { width, height, type, quality, oversampling, ground } = format;
  const plain = plainPicture({ ...orbitAt(view), ...orbit });
  const picture = {
    ...plain,
    ...rest,
    parts: { ...plain.parts, ...parts, hidden: new Set(parts?.hidden ?? []) },
    pulling: new Map(Object.entries(pulling ?? {})),
  };
  const visit = new AbortController();
  const studio = await openFootStudio(visit.signal);
  if (needsInside(picture)) await studio.loadInside();
  const large = document.createElement('canvas');
  large.width = width * oversampling;
  large.height = height * oversampling;
  studio.draw(picture, large);

  const small = document.createElement('canvas');
  small.width = width;
  small.height = height;
  const context = small.getContext('2d');
  if (!context) throw new Error('No canvas to draw on.');
  if (ground) {
    context.fillStyle = ground;
    context.fillRect(0, 0, width, height);
  }
  context.imageSmoothingQuality = 'high';
  context.drawImage(large, 0, 0, width, height);
  visit.abort();
  return small.toDataURL(type, quality).replace(/^data:image\/\w+;base64,/, '');
}
