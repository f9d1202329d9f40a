import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const BUILT = [
  'node_modules/**',
  'dist/**',
  '.astro/**',
  '.git/**',
  'test-results/**',
  'coverage/**',
];
const BINARY = /\.(?:glb|png|webp|avif|jpg|ico|woff2)$/u;

const files = globSync(['**/*', '.*', '.ci/*'], {
  exclude: BUILT,
  withFileTypes: true,
})
  .filter((entry) => entry.isFile())
  .map((entry) => `${entry.parentPath}/${entry.name}`)
  .filter((path) => !BINARY.test(path));

/** Every line of the project that matches, as path:line. */
function linesMatching(pattern: RegExp, paths = files): string[] {
  return paths.flatMap((path) =>
    readFileSync(path, 'utf8')
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

describe('the project', () => {
  it('is read by these tests at all', () => {
    expect(files.length).toBeGreaterThan(30);
    expect(files.some((path) => path.endsWith('/package-lock.json'))).toBe(true);
  });

  it('names no host that packages come from', () => {
    expect(linesMatching(/\bregistry\.[a-z0-9-]+\.[a-z]+|\/\/npm\.[a-z0-9-]+\.[a-z]+/iu)).toEqual(
      [],
    );
  });

  it('locks its dependencies by content, not by address', () => {
    const lock = files.filter((path) => path.endsWith('/package-lock.json'));
    expect(linesMatching(/"resolved"/u, lock)).toEqual([]);
    expect(linesMatching(/"integrity"/u, lock).length).toBeGreaterThan(500);
  });

  it('pins every dependency to one version', () => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(
      readFileSync('package.json', 'utf8'),
    ) as Record<string, Record<string, string>>;
    const loose = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies })
      .filter(([, version]) => !/^\d+\.\d+\.\d+$/u.test(version))
      .map(([name]) => name);
    expect(loose).toEqual([]);
  });

  it('holds no text that stands in for text to come', () => {
    const standIn = new RegExp(
      ['lorem', ' ipsum|coming', ' soon|to be', ' written'].join(''),
      'iu',
    );
    expect(
      linesMatching(
        standIn,
        files.filter((path) => /\/(?:content|src)\//u.test(path)),
      ),
    ).toEqual([]);
  });
});
