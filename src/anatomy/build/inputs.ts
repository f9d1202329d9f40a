/**
 * What the built files are made of, as one number: while it is unchanged, so are they.
 *
 * The built files are committed. A test compares this number with the one stored beside them.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = 'src/anatomy';
/** Loaded by the browser only; they determine nothing that is built. */
const BROWSER_ONLY = ['named-poses.ts', 'named-views.ts', 'toe-curl.ts'];
/** Packages whose version may change the bytes. */
const PACKAGES = ['@gltf-transform/core', '@gltf-transform/extensions', 'meshoptimizer'];

export interface BuildInputs {
  /** SHA-256 over the paths and texts of `files` and over `packages`, in hexadecimal. */
  readonly sha256: string;
  /** Exact versions, as locked. */
  readonly packages: Readonly<Record<string, string>>;
  /** Paths in the project, sorted. */
  readonly files: readonly string[];
}

/** @param project The project's folder. */
export function buildInputs(project: string): BuildInputs {
  const files = readdirSync(join(project, SOURCES), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith('.ts') && !BROWSER_ONLY.includes(path))
    .map((path) => `${SOURCES}/${path}`)
    .sort();
  const packages = lockedVersions(project);
  const hash = createHash('sha256');
  for (const file of files) {
    // Git may hand out either line ending.
    const text = readFileSync(join(project, file), 'utf8').replaceAll('\r\n', '\n');
    hash.update(`${file}\n${text.length}\n${text}`);
  }
  hash.update(JSON.stringify(packages));
  return { sha256: hash.digest('hex'), packages, files };
}

function lockedVersions(project: string): Record<string, string> {
  const lock = JSON.parse(readFileSync(join(project, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string } | undefined>;
  };
  return Object.fromEntries(
    PACKAGES.map((name) => {
      const version = lock.packages[`node_modules/${name}`]?.version;
      if (version === undefined) throw new Error(`package-lock.json does not hold ${name}.`);
      return [name, version];
    }),
  );
}
