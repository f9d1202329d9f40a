import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { type BuildInputs, buildInputs } from '#anatomy/build/inputs.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));

test('the built foot is made of the sources as they are now', () => {
  const built = JSON.parse(
    readFileSync(`${project}public/foot/inputs.json`, 'utf8'),
  ) as BuildInputs;
  const current = buildInputs(project);
  expect(
    built.sha256,
    'The sources of the foot have changed since it was built: run npm run build:foot.',
  ).toBe(current.sha256);
  expect(built.files).toEqual(current.files);
  expect(built.packages).toEqual(current.packages);
});
