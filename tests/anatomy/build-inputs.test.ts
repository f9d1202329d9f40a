import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildInputs } from '#anatomy/build/inputs.ts';

const { files } = buildInputs(fileURLToPath(new URL('../../', import.meta.url)));

describe('what the built foot is made of', () => {
  test('is every source that the build runs, each once, in order', () => {
    for (const file of [
      'rig',
      'build/index',
      'skin/skin-field',
      'soft/soft-paths',
      'bones/skeleton',
    ])
      expect(files).toContain(`src/anatomy/${file}.ts`);
    expect(files).toEqual([...new Set(files)].sort());
  });

  test('is nothing that only a browser loads, so that words may change without a new build', () => {
    const words = /anatomy\/(?:parts\/|named-|toe-curl)/u;
    expect(files.filter((file) => words.test(file))).toEqual([]);
  });
});
