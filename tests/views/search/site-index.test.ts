import { expect, test, vi } from 'vitest';
import { siteIndex } from '#views/search/site-index.ts';

/** @param content Its words; the name of the place unless given. */
const hit = (id: string, score = 1, content = id) => ({
  id,
  score,
  data: vi.fn(() =>
    Promise.resolve({
      raw_url: `/${id}/`,
      excerpt: id,
      content,
      meta: { title: id, label: 'Figure 1' },
    }),
  ),
});

type Answers = Record<string, ReturnType<typeof hit>[]>;

/** An index that answers these queries, and no others; each word of them stands in the places found. */
function answering(answers: Answers) {
  const words = Object.fromEntries(
    Object.entries(answers).flatMap(([query, hits]) =>
      query.split(' ').map((word) => [`"${word}"`, hits]),
    ),
  );
  return answeringOnly({ ...words, ...answers });
}

function answeringOnly(answers: Answers) {
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

test('a word that stands nowhere does not find one that only begins like it', async () => {
  const short = await answeringOnly({ als: [hit('also', 1, 'It also shakes.')] }).find('als');
  expect(short.count).toBe(0);
  const wrong = await answeringOnly({ ataxia: [hit('ate', 1, 'At rest.')] }).find('ataxia');
  expect(wrong.count).toBe(0);
});

test('the beginning of a word finds it while it is typed, with or without its accents', async () => {
  const magnesium = hit('salts', 1, 'Low magnesium, and Ménière.');
  expect((await answeringOnly({ magn: [magnesium] }).find('magn')).count).toBe(1);
  expect((await answeringOnly({ menie: [magnesium] }).find('menie')).count).toBe(1);
});

test('a whole question is searched by the words that tell', async () => {
  const found = await answering({ 'toe shake': [hit('a')] }).find('Why does my toe shake');
  expect(found.holdsAll).toBe(true);
  expect(await titles(found)).toEqual(['a']);
});
