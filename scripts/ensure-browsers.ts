import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { browserCandidates, ENGINES, opens, type BrowserLaunch, type Engine } from './browsers.ts';

type Browsers = ReadonlyMap<Engine, BrowserLaunch>;

/**
 * Browsers that open a page on this machine; those missing are installed where that is possible.
 *
 * First for this user alone, without root. On a bare Debian machine of a continuous-integration
 * service, and only there, from the distribution.
 */
export async function ensureBrowsers(): Promise<Browsers> {
  let found = await workingBrowsers();
  if (missing(found).length > 0) {
    installForThisUser(missing(found));
    found = await workingBrowsers();
  }
  if ((missing(found).length > 0 || !canHaveDisplay()) && isBareDebianUnderCi()) {
    installFromDebian();
    found = await workingBrowsers();
  }
  if (!canHaveDisplay()) found.delete('firefox');
  return found;
}

/** Engines that did not open a page. */
export function missing(found: Browsers): Engine[] {
  return ENGINES.filter((engine) => !found.has(engine));
}

/** One sentence that says what to install. */
export function whatToInstall(engines: readonly Engine[]): string {
  const names: string[] = engines.map((engine) => (engine === 'firefox' ? 'Firefox' : 'Chromium'));
  if (!canHaveDisplay()) names.push('Xvfb (Firefox draws WebGL only with a display)');
  const variables = engines.map((engine) => `${engine.toUpperCase()}_PATH`);
  return `Install ${names.join(' and ')}, or name the program in ${variables.join(' and ')}, and run the command again.`;
}

/** Whether a window can be opened here as it is. Only Linux can lack one. */
export function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY) || Boolean(WAYLAND_DISPLAY);
}

function canHaveDisplay(): boolean {
  return hasDisplay() || existsSync('/usr/bin/xvfb-run');
}

async function workingBrowsers(): Promise<Map<Engine, BrowserLaunch>> {
  const found = new Map<Engine, BrowserLaunch>();
  for (const engine of ENGINES) {
    for (const launch of browserCandidates(engine)) {
      if (await opens(engine, launch)) {
        found.set(engine, launch);
        break;
      }
    }
  }
  return found;
}

function installForThisUser(engines: readonly Engine[]): void {
  const names = engines.join(' and ');
  console.log(`Fetching ${names} for this user, some hundred megabytes.`);
  const { status } = spawnSync('npx', ['playwright', 'install', ...engines], {
    // Its pages of progress and of retries say less than the one line below.
    stdio: 'ignore',
    shell: process.platform === 'win32',
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000', ...process.env },
    timeout: 10 * 60_000,
  });
  if (status !== 0) console.log(`${names} could not be fetched.`);
}

function isBareDebianUnderCi(): boolean {
  return (
    Boolean(process.env['CI']) && process.getuid?.() === 0 && existsSync('/etc/debian_version')
  );
}

function installFromDebian(): void {
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const step of [
    ['update', '-q'],
    ['install', '-qy', '--no-install-recommends', 'chromium', 'firefox-esr', 'xvfb', 'xauth'],
  ]) {
    spawnSync('apt-get', step, { stdio: ['ignore', 'inherit', 'inherit'], env: environment });
  }
}
