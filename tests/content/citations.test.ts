import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { article, listed, tagsNamed } from './article.ts';

interface Reference {
  readonly id: string;
  readonly custom?: { readonly citable?: boolean };
}

const references = new Map(
  (JSON.parse(readFileSync('content/references.json', 'utf8')) as Reference[]).map((item) => [
    item.id,
    item,
  ]),
);

const cited = tagsNamed(article(), 'Cite').flatMap(({ attributes, at }) =>
  listed(attributes['of']).map((key) => ({ key, at })),
);

it('the article cites its sources', () => {
  expect(cited.length).toBeGreaterThan(50);
});

it('every citation names a source that is listed', () => {
  expect(cited.filter(({ key }) => !references.has(key))).toEqual([]);
});

it('every source that is cited is known well enough to be printed', () => {
  expect(cited.filter(({ key }) => references.get(key)?.custom?.citable === false)).toEqual([]);
});

it('no citation is empty', () => {
  const empty = tagsNamed(article(), 'Cite').filter(
    ({ attributes }) => listed(attributes['of']).length === 0,
  );
  expect(empty.map(({ at }) => at)).toEqual([]);
});
