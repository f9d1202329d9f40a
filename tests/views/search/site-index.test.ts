import { expect, test, vi } from 'vitest';
import { siteIndex } from '#views/search/site-index.ts';

const hit = (id: string, score = 1) => ({
  id,
  score,
  data: vi.fn(() =>
    Promise.resolve({
      raw_url: `/${id}/`,
      excerpt: id,
      content: id,
      meta: { title: id, label: 'Figure 1' },
    }),
  ),
});

/** An index that answers these queries, and no others. */
function answering(answers: Record<string, ReturnType<typeof hit>[]>) {
  return siteIndex({ search: (query) => Promise.resolve({ results: answers[query] ?? [] }) });
}

const titles = async (found: Awaited<ReturnType<ReturnType<typeof answering>['find']>>) =>
  (await found.places(0, 10)).map(({ title }) => title);

test('only the places that are asked for are fetched', async () => {
  const hits = [hit('a'), hit('b'), hit('c')];
  const found = await answering({ clonus: hits }).find('clonus');
  expect(found.count).toBe(3);
  const [place] = await found.places(1, 1);
  expect(place).toEqual({
    address: '/b/',
    title: 'b',
    within: '',
    label: 'Figure 1',
    excerpt: 'b',
    text: 'b',
  });
  expect(hits.map(({ data }) => data.mock.calls.length)).toEqual([0, 1, 0]);
});

test('a place of which only the page’s name fits is not found', async () => {
  const found = await answering({ late: [hit('a', 2), hit('b', 0)] }).find('late');
  expect(found.count).toBe(1);
  expect(await titles(found)).toEqual(['a']);
});

test('where no place holds all words, those with most of them come first', async () => {
  const [one, two, three] = [hit('one', 9), hit('two', 2), hit('three', 3)];
  const found = await answering({
    'why toe shake': [],
    toe: [one, two],
    shake: [two, three],
  }).find('why toe shake');
  expect(found.holdsAll).toBe(false);
  expect(found.count).toBe(3);
  expect(await titles(found)).toEqual(['two', 'one', 'three']);
});

test('one word that nowhere stands finds nothing', async () => {
  const found = await answering({}).find('xylophone');
  expect(found.count).toBe(0);
  expect(await titles(found)).toEqual([]);
});

test('a whole question is searched by the words that tell', async () => {
  const found = await answering({ 'toe shake': [hit('a')] }).find('Why does my toe shake');
  expect(found.holdsAll).toBe(true);
  expect(await titles(found)).toEqual(['a']);
});
