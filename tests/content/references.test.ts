// @vitest-environment node
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { REFERENCES } from '#components/reference.ts';

const references = [...REFERENCES.values()];

it('lists no source that nothing on the site cites', () => {
  const text = globSync(['content/en/**/*.{json,mdx}', 'src/**/*.{astro,ts}'])
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
  const words = new Set(text.match(/\w+/gu));
  expect(references.filter(({ id }) => !words.has(id)).map(({ id }) => id)).toEqual([]);
});

it('says of every source that was read how much of it was', () => {
  const silent = references.filter(({ note, custom }) => note === 'seen' && !custom.basis);
  expect(silent.map(({ id }) => id)).toEqual([]);
});
