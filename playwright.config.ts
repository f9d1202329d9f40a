import { defineConfig, devices } from '@playwright/test';
import { browserCandidates, CHROMIUM_ARGUMENTS } from './scripts/browsers.ts';
import { BROWSER_REPORT } from './scripts/test-totals.ts';

const port = process.env['PORT'] ?? '4421';
const address = `http://127.0.0.1:${port}/`;
const [chromium] = browserCandidates('chromium');
const [firefox] = browserCandidates('firefox');

/** Tests of words and of markup, which both engines are given alike: one pays for them. */
const ONE_ENGINE = /@words/u;

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/browser',
  snapshotPathTemplate: 'tests/pictures/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // Two workers draw WebGL on the processor: slow is normal, wrong is not.
  // Machines that check many projects at once have been seen to be three times slower than this one needs.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [[process.stdout.isTTY ? 'list' : 'dot'], ['json', { outputFile: BROWSER_REPORT }]],
  use: {
    baseURL: address,
    // The reader's own setting is tested by name; elsewhere figures behave as for most readers.
    contextOptions: { reducedMotion: 'no-preference' },
    // Without pictures: to film a page that is drawn on the processor slows it down.
    trace: { mode: 'retain-on-failure', screenshots: false },
    screenshot: 'only-on-failure',
  },
  webServer: {
    command: `"${process.execPath}" scripts/start.ts --built`,
    env: { PORT: port },
    url: address,
    timeout: 60_000,
  },
  projects: [
    ...(chromium === undefined
      ? []
      : [
          {
            name: 'chromium',
            use: {
              ...devices['Desktop Chrome'],
              // Without a graphics processor the pages themselves are put together faster without its stand-in.
              launchOptions: { ...chromium, args: [...CHROMIUM_ARGUMENTS, '--disable-gpu'] },
            },
          },
        ]),
    ...(firefox === undefined
      ? []
      : [
          {
            name: 'firefox',
            // Two engines never draw the same pixels, and are given the same words.
            testIgnore: ['contact-sheet.spec.ts', 'model-words.spec.ts', 'transcript.spec.ts'],
            grepInvert: ONE_ENGINE,
            use: { ...devices['Desktop Firefox'], launchOptions: firefox },
          },
        ]),
  ],
});
