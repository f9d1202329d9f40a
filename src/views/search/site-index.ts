/** The index that the build wrote, asked through pagefind, which comes from this site and stays on the device. */
import { searchMessages } from '#messages/en/search.ts';
import { sitePath } from '#components/site-path.ts';
import type { Found, FoundPlace, SiteIndex } from './found-place.ts';

/** What this site uses of pagefind. */
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Hit[] }>;
}

interface Hit {
  readonly id: string;
  /** 0 where only the name of the page round the place fits. */
  readonly score: number;
  readonly data: () => Promise<{
    readonly raw_url: string;
    readonly excerpt: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string | undefined>>;
  }>;
}

/** Words shown of a place. */
const EXCERPT_LENGTH = 24;
/** What a word in each text about a place weighs. The page's name stands on all its places: it tells nothing. */
const META_WEIGHTS = { title: 5, label: 2, within: 0 };
/** Letters of a word that is not taken for the beginning of a longer one: ALS is not "also". */
const SHORT_WORD = 3;
/** Longest query taken apart into its words, where no place holds all of them. */
const MOST_WORDS = 8;

/**
 * Fetches pagefind and its index.
 *
 * @param attempt Counts from 0: a browser may remember that an address failed, so each has its own.
 * @throws If one of them cannot be fetched.
 */
export async function openSiteIndex(attempt: number): Promise<SiteIndex> {
  const script = `${sitePath('/pagefind/pagefind.js')}${attempt === 0 ? '' : `?attempt=${attempt}`}`;
  const pagefind = (await import(/* @vite-ignore */ script)) as Pagefind;
  await pagefind.options({
    excerptLength: EXCERPT_LENGTH,
    ranking: { metaWeights: META_WEIGHTS },
  });
  await pagefind.init();
  return siteIndex(pagefind);
}

/** The index as the search asks it. */
export function siteIndex(pagefind: Pick<Pagefind, 'search'>): SiteIndex {
  const search = async (query: string): Promise<Hit[]> => {
    const { results } = await pagefind.search(query);
    return results.filter(({ score }) => score > 0);
  };
  const stands = async (word: string): Promise<boolean> => {
    // In quotation marks a word is taken as it is, in any of its forms.
    if ((await search(`"${word}"`)).length > 0) return true;
    if (word.length <= SHORT_WORD) return false;
    const [first] = await search(word);
    return first !== undefined && holdsBeginning(await first.data(), word);
  };
  const standing = async (words: readonly string[]): Promise<string[]> => {
    const answers = await Promise.all(words.map(stands));
    return words.filter((_, index) => answers[index]);
  };
  return {
    async find(query) {
      const asked = [...new Set(query.split(/\s+/u).filter(Boolean))].slice(0, MOST_WORDS);
      const small = searchMessages().smallWords.split(' ');
      const large = asked.filter((word) => !small.includes(word.toLowerCase()));
      const telling = large.length === 0 ? asked : large;
      const words = await standing(telling);
      if (words.length === 0) return found([], true);
      const holdsAll = words.length === telling.length;
      if (holdsAll) {
        const hits = await search(words.join(' '));
        if (hits.length > 0) return found(hits, true);
      }
      const hitsOfWords = await Promise.all(words.map(search));
      return found(merged(hitsOfWords), holdsAll && words.length < 2);
    },
  };
}

/**
 * Whether a word begins as asked. For a word that stands nowhere, pagefind gives the places of one
 * that begins with the same few letters: who asks for an illness must not be led to another.
 */
function holdsBeginning(
  { content, meta }: Awaited<ReturnType<Hit['data']>>,
  asked: string,
): boolean {
  const plain = (text: string): string =>
    text
      .normalize('NFD')
      .replaceAll(/\p{Mark}/gu, '')
      .toLowerCase();
  const words = plain(`${content} ${meta['title'] ?? ''}`).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.some((word) => word.startsWith(plain(asked)));
}

function found(hits: readonly Hit[], holdsAll: boolean): Found {
  return {
    count: hits.length,
    holdsAll,
    places: (from, count) => Promise.all(hits.slice(from, from + count).map(placeOf)),
  };
}

/** Those who hold most of the words first, then those who hold them best. */
function merged(hitsOfWords: readonly (readonly Hit[])[]): Hit[] {
  const sums = new Map<string, { hit: Hit; words: number; score: number }>();
  for (const hit of hitsOfWords.flat()) {
    const { words = 0, score = 0 } = sums.get(hit.id) ?? {};
    sums.set(hit.id, { hit, words: words + 1, score: score + hit.score });
  }
  return [...sums.values()]
    .sort((a, b) => b.words - a.words || b.score - a.score)
    .map(({ hit }) => hit);
}

async function placeOf(hit: Hit): Promise<FoundPlace> {
  const { raw_url: path, excerpt, content, meta } = await hit.data();
  const { title = '', within = '', label = '' } = meta;
  return { address: sitePath(path as `/${string}`), title, within, label, excerpt, text: content };
}
