import { existsSync } from 'node:fs';
import { chromium, firefox } from '@playwright/test';

export const ENGINES = ['chromium', 'firefox'] as const;
export type Engine = (typeof ENGINES)[number];

/** How Playwright starts a browser of this machine. Empty for Playwright's own. */
export interface BrowserLaunch {
  readonly executablePath?: string;
  /** Firefox as distributions ship it speaks another protocol than Playwright's own build. */
  readonly channel?: 'moz-firefox';
}

/** Where systems keep them, in the order tried; the environment variable goes first. */
const INSTALLED: Readonly<Record<Engine, { variable: string; paths: readonly string[] }>> = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    paths: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    ],
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    paths: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
  },
};

/** Chromium that draws WebGL on the processor and calls nobody. */
export const CHROMIUM_ARGUMENTS: readonly string[] = [
  '--no-sandbox',
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Every way to start this engine that its files suggest, the reader's own choice first. */
export function browserCandidates(engine: Engine): BrowserLaunch[] {
  const { variable, paths } = INSTALLED[engine];
  const chosen = process.env[variable];
  const type = { chromium, firefox }[engine];
  return [
    ...(chosen ? [systemLaunch(engine, chosen)] : []),
    ...(existsSync(type.executablePath()) ? [{}] : []),
    ...paths.filter((path) => existsSync(path)).map((path) => systemLaunch(engine, path)),
  ];
}

/** Whether a browser started this way opens a page: files alone do not prove that. */
export async function opens(engine: Engine, launch: BrowserLaunch): Promise<boolean> {
  const type = { chromium, firefox }[engine];
  try {
    const browser = await type.launch({
      ...launch,
      ...(engine === 'chromium' ? { args: [...CHROMIUM_ARGUMENTS] } : {}),
      timeout: 60_000,
    });
    await (await browser.newPage()).goto('about:blank');
    await browser.close();
    return true;
  } catch {
    return false;
  }
}

function systemLaunch(engine: Engine, executablePath: string): BrowserLaunch {
  return engine === 'firefox' ? { executablePath, channel: 'moz-firefox' } : { executablePath };
}
