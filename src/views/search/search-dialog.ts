/** The dialog of the search: a field, and under it what was found, or what to do instead. */
import { searchMessages } from '#messages/en/search.ts';
import { createPageDialog } from '#views/core/page-dialog.ts';
import { part } from '#views/core/part.ts';
import { bindArrows } from './arrow-keys.ts';
import { dialogContent } from './dialog-content.ts';
import { foundItem } from './found-item.ts';
import type { Found, FoundPlace, SiteIndex } from './found-place.ts';
import { searchPagesOf } from './search-pages.ts';
import { openSiteIndex } from './site-index.ts';
import { asksForHelp } from './urgent-words.ts';

export interface SearchDialog {
  /** Shows the dialog with what it last held, or with `query`. */
  readonly open: (query?: string) => void;
}

/** How long typing rests before the search begins, in ms: shorter than a word takes. */
const PAUSE = 300;
/** What the ids inside begin with: a page has one search. */
const ID = 'search-dialog';
/** Places shown at a time. */
const AT_A_TIME = 10;

type State = 'empty' | 'loading' | 'found' | 'none' | 'failed';

/** @param openIndex Fetches the index; counts its attempts from 0. */
export function createSearchDialog(
  host: HTMLElement,
  lifetime: AbortSignal,
  openIndex: (attempt: number) => Promise<SiteIndex> = openSiteIndex,
): SearchDialog {
  const say = searchMessages();
  const pages = searchPagesOf(host);
  const { element, body, open } = createPageDialog(host, say.title, lifetime);
  element.classList.add('search-dialog');
  body.innerHTML = dialogContent(ID, pages);
  const field = part(body, 'field', HTMLInputElement);
  const status = part(body, 'status', HTMLElement);
  const results = part(body, 'results', HTMLElement);
  const more = part(body, 'more', HTMLButtonElement);
  const listen = { signal: lifetime };

  let index: Promise<SiteIndex> | undefined;
  let attempts = 0;
  let state: State = 'empty';
  /** What the dialog shows the answer to, or waits for. */
  let asked = '';
  /** Resolves when the answer to that is shown. */
  let answering = Promise.resolve();
  let found: Found | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;

  const show = (next: State, words: string): void => {
    state = next;
    for (const section of body.querySelectorAll<HTMLElement>('[data-state]'))
      section.hidden = section.dataset['state'] !== next;
    status.textContent = words;
    if (next !== 'found') results.replaceChildren();
  };
  const fetchIndex = (): Promise<SiteIndex> => (index ??= openIndex(attempts++));

  /** Searches for what the field holds. Resolves when it is shown, or when something else was asked. */
  const search = (): Promise<void> => {
    clearTimeout(pause);
    const query = field.value.trim().replace(/\s+/gu, ' ');
    if (query !== asked || state === 'failed') {
      asked = query;
      answering = answer(query);
    }
    return answering;
  };

  const answer = async (query: string): Promise<void> => {
    part(body, 'help', HTMLElement).hidden = !asksForHelp(query);
    if (query === '') {
      show('empty', '');
      return;
    }
    const isAsked = (): boolean => asked === query && !lifetime.aborted;
    if (state !== 'found') show('loading', say.searching);
    try {
      const held = await (await fetchIndex()).find(query);
      // A piece of the index that cannot be fetched looks like one that holds nothing.
      if (held.count === 0 && !navigator.onLine) throw new Error('There is no connection');
      const places = await held.places(0, AT_A_TIME);
      if (isAsked()) showFound(query, held, places);
    } catch (error) {
      if (!isAsked()) return;
      index = undefined;
      show('failed', say.failed);
      console.warn('The search failed:', error);
    }
  };

  const showFound = (query: string, answer: Found, places: readonly FoundPlace[]): void => {
    found = answer;
    show(answer.count === 0 ? 'none' : 'found', inWords(query, answer));
    results.replaceChildren();
    append(places);
    const leadsToHelp = places[0]?.address.startsWith(pages.help) ?? false;
    part(body, 'help', HTMLElement).hidden = leadsToHelp || !asksForHelp(query);
    element.scrollTop = 0;
  };

  const append = (places: readonly FoundPlace[]): void => {
    for (const place of places)
      results.append(foundItem(place, `${ID}-${String(results.childElementCount)}`));
    more.hidden = results.childElementCount >= (found?.count ?? 0);
  };

  const showMore = async (): Promise<void> => {
    const shown = results.childElementCount;
    const answer = found;
    try {
      const places = (await answer?.places(shown, AT_A_TIME)) ?? [];
      if (found !== answer || results.childElementCount !== shown) return;
      append(places);
      // The button may be gone, and what is new is what was asked for.
      results.children[shown]?.querySelector('a')?.focus();
    } catch {
      status.textContent = say.othersFailed;
    }
  };

  const searchSoon = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => void search(), PAUSE);
  };
  const searchFor = (query: string): void => {
    field.value = query;
    void search();
  };

  bindArrows(body, field, lifetime);
  field.addEventListener('input', searchSoon, listen);
  field.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Enter' || event.isComposing) return;
      event.preventDefault();
      void search().then(() => {
        if (state === 'found' && document.activeElement === field) firstLink(body)?.focus();
      });
    },
    listen,
  );
  more.addEventListener('click', () => void showMore(), listen);
  part(body, 'again', HTMLButtonElement).addEventListener(
    'click',
    () => {
      field.focus();
      void search();
    },
    listen,
  );
  body.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      // With another key the browser opens the link elsewhere, and the dialog stays.
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const query = link.dataset['query'];
      if (query === undefined) {
        element.close();
        return;
      }
      event.preventDefault();
      searchFor(query);
      field.focus();
    },
    listen,
  );
  lifetime.addEventListener('abort', () => {
    clearTimeout(pause);
  });

  return {
    open(query) {
      if (!element.open) open();
      if (query !== undefined) searchFor(query);
      else if (state === 'failed') void search();
      field.focus();
      field.select();
      // While the reader types, the index comes; a search tells of it where it does not.
      fetchIndex().catch(() => {
        index = undefined;
      });
    },
  };
}

function firstLink(body: HTMLElement): HTMLElement | undefined {
  return [...body.querySelectorAll<HTMLElement>('a')].find((link) => !link.closest('[hidden]'));
}

/** How much was found, as a sentence. */
function inWords(query: string, { count, holdsAll }: Found): string {
  const say = searchMessages();
  if (count === 0) return say.none(query);
  const results = say.results(count);
  return holdsAll ? say.found(results, query) : say.foundSome(results, query);
}
