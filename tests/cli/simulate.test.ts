import { spawn, spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';

const ROOT = new URL('../..', import.meta.url);
/** A machine may have much else to do while a process starts, in ms. */
const PATIENCE = 60_000;
const NPM = ['run', '--silent', 'simulate', '--'];

/** The command as npm runs it, without npm, which takes longer than the run. */
function command(): [string, string[]] {
  const { scripts } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
    scripts: Record<string, string>;
  };
  const [, words = ''] = /&& node (.*)$/u.exec(scripts['simulate'] ?? '') ?? [];
  return [process.execPath, words.split(' ')];
}

function simulate(...words: string[]) {
  const [node, script] = command();
  const { status, stdout, stderr } = spawnSync(node, [...script, ...words], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

describe('npm run simulate', { timeout: PATIENCE }, () => {
  it('prints one JSON object and nothing else', () => {
    const { status, stdout, stderr } = spawnSync(
      'npm',
      [...NPM, ...'--preset clonus --set effort=0.1 --seconds 5 --seed 7 --json'.split(' ')],
      { cwd: ROOT, encoding: 'utf8', shell: process.platform === 'win32' },
    );
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(JSON.parse(stdout)).toMatchObject({ preset: 'clonus', seed: 7, seconds: 5 });
  });

  it('refuses what it cannot use in one line on standard error, with exit code 2', () => {
    const { status, stdout, stderr } = spawnSync('npm', [...NPM, '--set', 'conductonDelay=50'], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: '',
      stderr: "Unknown parameter 'conductonDelay'. Did you mean 'conductionDelay'?\n",
    });
  });
});

describe('the command', { timeout: PATIENCE }, () => {
  it.each([
    ['--preset', 'fatigue', '--seconds', '3', '--json'],
    ['--seconds', '1', '--perturb', 'torque:random:0.5:20', '--csv'],
    ['--sweep', 'reflexGain=0:0.4:0.1', '--seconds', '1'],
  ])('gives the same bytes each time: %s %s %s %s %s', (...words) => {
    const first = simulate(...words);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout.length).toBeGreaterThan(200);
    expect(simulate(...words)).toEqual(first);
  });

  it('gives another run for another seed', () => {
    expect(simulate('--seconds', '1', '--seed', '1').stdout).not.toBe(
      simulate('--seconds', '1', '--seed', '2').stdout,
    );
  });

  it('fails with one line and exit code 1 where its output cannot be written', () => {
    const unwritable = openSync(new URL('package.json', ROOT), 'r');
    const [node, script] = command();
    const { status, stderr } = spawnSync(node, [...script, '--version'], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', unwritable, 'pipe'],
    });
    closeSync(unwritable);
    expect(status).toBe(1);
    expect(stderr).toMatch(/^The run failed: .*\n$/u);
  });

  it('ends in silence when its reader has seen enough', async () => {
    const [node, script] = command();
    const child = spawn(node, [...script, '--csv', '--seconds', '3600'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const complaints = await text(child.stderr);
    const code = child.exitCode ?? (await new Promise((resolve) => child.once('exit', resolve)));
    expect({ code, complaints }).toEqual({ code: 0, complaints: '' });
  });

  it('finds a file from where the person stands', () => {
    const folder = mkdtempSync(join(tmpdir(), 'simulate-'));
    writeFileSync(join(folder, 'push.csv'), '0,0\n0.5,1\n');
    const [node, script] = command();
    const { status, stdout, stderr } = spawnSync(
      node,
      [...script, '--perturb', 'torque:csv:push.csv', '--seconds', '0.5', '--csv'],
      { cwd: ROOT, encoding: 'utf8', env: { ...process.env, INIT_CWD: folder } },
    );
    rmSync(folder, { recursive: true });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^0\.5,.*,0\.999$/u);
  });

  it('names its version', () => {
    const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as {
      version: string;
    };
    expect(simulate('--version')).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' });
  });
});
