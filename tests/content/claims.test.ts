import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { article, listed } from './article.ts';

const idsIn = (file: string) =>
  (JSON.parse(readFileSync(file, 'utf8')) as { id: string }[]).map(({ id }) => id);

it.each([
  { key: 'claims', file: 'content/claims.json', count: 55 },
  { key: 'omissions', file: 'content/omissions.json', count: 12 },
])('all $count $key of the ledger are answered by some page', ({ key, file, count }) => {
  const ledger = idsIn(file);
  expect(ledger).toHaveLength(count);
  const answered = new Set(article().flatMap(({ frontMatter }) => listed(frontMatter[key])));
  expect(ledger.filter((id) => !answered.has(id))).toEqual([]);
});

it.each([
  { key: 'claims', file: 'content/claims.json' },
  { key: 'omissions', file: 'content/omissions.json' },
])('no page names $key that the ledger does not hold', ({ key, file }) => {
  const ledger = new Set(idsIn(file));
  const unknown = article().flatMap((page) =>
    listed(page.frontMatter[key])
      .filter((id) => !ledger.has(id))
      .map((id) => `${page.file}: ${id}`),
  );
  expect(unknown).toEqual([]);
});
