/**
 * What the built files are made of, as one number: while it is unchanged, so are they.
 *
 * The built files are committed. A test compares this number with the one stored beside them.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

/** What is run; with all that it imports, it determines what is built. What only browsers load does not. */
const ENTRY = 'src/anatomy/build/index.ts';
/** The module named by an import or export of values; types leave no trace in what is built. */
const IMPORTED = /^(?:import|export) (?!type )[^;]*?from '(\.[^']+)';/gmu;
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
  const texts = sourceTexts(project);
  const files = [...texts.keys()].sort();
  const packages = lockedVersions(project);
  const hash = createHash('sha256');
  for (const file of files) {
    const text = texts.get(file) ?? '';
    hash.update(`${file}\n${text.length}\n${text}`);
  }
  hash.update(JSON.stringify(packages));
  return { sha256: hash.digest('hex'), packages, files };
}

/** The texts of {@link ENTRY} and of all that it imports, by path in the project. */
function sourceTexts(project: string): Map<string, string> {
  const texts = new Map<string, string>();
  const read = (file: string): void => {
    if (texts.has(file)) return;
    // Git may hand out either line ending.
    const text = readFileSync(join(project, file), 'utf8').replaceAll('\r\n', '\n');
    texts.set(file, text);
    for (const [, module = ''] of text.matchAll(IMPORTED))
      read(posix.join(posix.dirname(file), module));
  };
  read(ENTRY);
  return texts;
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
