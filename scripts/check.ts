/**
 * `npm test`: the whole gate. Stages run in order and the first that fails ends it.
 *
 * `npm run check -- lint types` runs only the stages named.
 */
import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { browserStage } from './browser-stage.ts';
import { linkStage } from './link-stage.ts';
import { testTotals } from './test-totals.ts';

interface Stage {
  readonly name: string;
  /** Whether the stage passed. */
  readonly run: () => boolean | Promise<boolean>;
}

const STAGES: readonly Stage[] = [
  { name: 'content', run: command('astro', 'sync') },
  { name: 'format', run: command('prettier', '--check', '--log-level=warn', '.') },
  { name: 'lint', run: command('eslint', '.', '--max-warnings', '0') },
  { name: 'types', run: command('astro', 'check', '--minimumSeverity', 'warning') },
  { name: 'unit', run: command('vitest', 'run') },
  { name: 'build', run: command('astro', 'build') },
  { name: 'html', run: command('html-validate', 'dist/**/*.html') },
  { name: 'size', run: command('size-limit') },
  { name: 'unused', run: command('knip') },
  { name: 'links', run: linkStage },
  { name: 'browsers', run: browserStage },
];

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
// The site with the languages that are there to be tested, and else as it is published.
process.env['TRIAL_LANGUAGES'] = '1';
rmSync('test-results', { recursive: true, force: true });

const wanted = process.argv.slice(2);
const stages = wanted.length === 0 ? STAGES : STAGES.filter((stage) => wanted.includes(stage.name));
const times: string[] = [];
let stopped: string | undefined;

for (const stage of stages) {
  console.log(`\n— ${stage.name}`);
  const start = performance.now();
  const passed = await stage.run();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  times.push(`${stage.name.padEnd(10)} ${seconds.padStart(6)} s  ${passed ? 'passed' : 'FAILED'}`);
  if (!passed) {
    stopped = stage.name;
    break;
  }
}

console.log(`\n${times.join('\n')}`);
if (stopped !== undefined) console.log(`Stopped at: ${stopped}`);
const totals = testTotals();
// A stage that is no test runner still counts, so that a gate that stopped never reads as clean.
const failed = stopped === undefined ? totals.failed : Math.max(totals.failed, 1);
console.log(`${totals.passed} passed, ${failed} failed`);
// Ends here even where a browser has left a connection open.
process.exit(stopped === undefined ? 0 : 1);

/** A stage that runs one of the project's own programs, with nothing to read from the keyboard. */
function command(program: string, ...parameters: string[]): Stage['run'] {
  return () =>
    spawnSync(program, parameters, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
    }).status === 0;
}
