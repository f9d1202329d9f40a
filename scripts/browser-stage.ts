import { spawnSync } from 'node:child_process';
import { ensureBrowsers, hasDisplay, missing, whatToInstall } from './ensure-browsers.ts';
import { freePort } from './serve.ts';

/**
 * The browser tests, in every engine of this machine. Whether they passed.
 *
 * A missing engine fails under continuous integration; on a developer's machine it is reported as
 * not run, unless none is left.
 */
export async function browserStage(): Promise<boolean> {
  const browsers = await ensureBrowsers();
  const absent = missing(browsers);
  if (absent.length > 0) {
    console.log(`Not run: ${absent.join(', ')}. ${whatToInstall(absent)}`);
    if (process.env['CI'] || browsers.size === 0) return false;
  }

  const tests = [
    'playwright',
    'test',
    ...[...browsers.keys()].map((engine) => `--project=${engine}`),
  ];
  // Firefox draws WebGL only where there is a display.
  const program = hasDisplay() ? 'npx' : 'xvfb-run';
  return (
    spawnSync(program, hasDisplay() ? tests : ['-a', 'npx', ...tests], {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: {
        ...process.env,
        // Empty means Playwright's own.
        CHROMIUM_PATH: browsers.get('chromium')?.executablePath ?? '',
        FIREFOX_PATH: browsers.get('firefox')?.executablePath ?? '',
        PORT: String(await freePort()),
      },
    }).status === 0
  );
}
