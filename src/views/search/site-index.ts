/** The index that the build wrote, asked through pagefind, which comes from this site and stays on the device. */
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
/** Words that every question has. They are left out where no place holds them all. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and are at can do does for have how i in is it my of on or the this to what when why with you your'.split(
    ' ',
  ),
);
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
  return {
    async find(query) {
      const words = [...new Set(query.split(/\s+/u).filter(Boolean))].slice(0, MOST_WORDS);
      const telling = words.filter((word) => !SMALL_WORDS.has(word.toLowerCase()));
      for (const asked of new Set([query, telling.join(' ')])) {
        const hits = asked === '' ? [] : await search(asked);
        if (hits.length > 0) return found(hits, true);
      }
      if (telling.length < 2) return found([], true);
      return found(merged(await Promise.all(telling.map(search))), false);
    },
  };
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
