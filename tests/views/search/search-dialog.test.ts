import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { part } from '#views/core/part.ts';
import type { FoundPlace, SiteIndex } from '#views/search/found-place.ts';
import { createSearchDialog, type SearchDialog } from '#views/search/search-dialog.ts';

const place = (name: string): FoundPlace => ({
  address: `/chapter/#${name}`,
  title: name,
  within: '5. A late correction',
  label: 'Section 5.1',
  excerpt: `About <mark>${name}</mark>.`,
  text: `About ${name}.`,
});

/** An index of one word, which stands in this many places. */
const holding = (word: string, places: number): SiteIndex => ({
  find: (query) => {
    const count = query === word ? places : 0;
    const names = Array.from({ length: count }, (_, at) => `${word}-${String(at)}`);
    return Promise.resolve({
      count,
      holdsAll: true,
      places: (from, most) => Promise.resolve(names.slice(from, from + most).map(place)),
    });
  },
});

const openIndex = vi.fn<(attempt: number) => Promise<SiteIndex>>();
let lifetime: AbortController | undefined;
let dialog: SearchDialog;
let host: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  // jsdom draws no dialogs.
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.open = false;
  });
  openIndex.mockReset().mockResolvedValue(holding('clonus', 7));
  document.body.innerHTML = '<x-search></x-search>';
  host = document.querySelector('x-search')!;
  openAfresh();
});

afterEach(() => {
  lifetime?.abort();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** Opens a dialog that nothing was asked of yet. */
function openAfresh(query?: string): void {
  lifetime?.abort();
  lifetime = new AbortController();
  Object.assign(host.dataset, { help: '/get-help/', glossary: '/glossary/', all: '/search/' });
  dialog = createSearchDialog(host, lifetime.signal, openIndex);
  dialog.open(query);
}

const element = () => host.querySelector('dialog')!;
const field = () => part(host, 'field', HTMLInputElement);
const status = () => part(host, 'status', HTMLElement).textContent;
const links = () => [...part(host, 'results', HTMLElement).querySelectorAll('a')];
const isShown = (state: string) =>
  !host.querySelector<HTMLElement>(`.body [data-state="${state}"]`)!.hidden;

function type(text: string): void {
  field().value = text;
  field().dispatchEvent(new Event('input', { bubbles: true }));
}

function press(key: string): void {
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
}

async function rest(): Promise<void> {
  await vi.advanceTimersByTimeAsync(400);
}

test('it opens on the field, with words to begin with, and fetches the index once', () => {
  expect(document.activeElement).toBe(field());
  expect(isShown('empty')).toBe(true);
  expect(host.querySelectorAll('[data-query]')).toHaveLength(4);
  element().close();
  dialog.open();
  expect(openIndex).toHaveBeenCalledTimes(1);
});

test('it searches once typing rests, and tells how much it found', async () => {
  const find = vi.fn(holding('clonus', 7).find);
  openIndex.mockResolvedValue({ find });
  openAfresh();
  for (const text of ['c', 'clo', 'clonus']) type(text);
  await rest();
  expect(find.mock.calls).toEqual([['clonus']]);
  expect(status()).toBe('7 results for “clonus”.');
  expect(links()).toHaveLength(7);
  expect(isShown('empty')).toBe(false);
});

test('one result is told as one, and an emptied field shows the beginning again', async () => {
  openIndex.mockResolvedValue(holding('nib', 1));
  openAfresh('nib');
  await rest();
  expect(status()).toBe('1 result for “nib”.');
  type('');
  await rest();
  expect(isShown('empty')).toBe(true);
  expect(status()).toBe('');
  expect(links()).toHaveLength(0);
});

test('arrow keys move from the field through the results and back, Home and End to the ends', async () => {
  type('clonus');
  await rest();
  press('ArrowDown');
  expect(document.activeElement).toBe(links()[0]);
  press('ArrowDown');
  expect(document.activeElement).toBe(links()[1]);
  press('End');
  expect(document.activeElement).toBe(links()[6]);
  press('ArrowDown');
  expect(document.activeElement).toBe(links()[6]);
  press('Home');
  expect(document.activeElement).toBe(links()[0]);
  press('ArrowUp');
  expect(document.activeElement).toBe(field());
  press('ArrowUp');
  expect(document.activeElement).toBe(field());
});

test('Enter in the field searches at once and goes to the first result', async () => {
  type('clonus');
  press('Enter');
  await vi.advanceTimersByTimeAsync(0);
  expect(document.activeElement).toBe(links()[0]);
});

test('Enter while an answer is on its way goes to a result of that one', async () => {
  let arrive = (): void => undefined;
  openIndex.mockResolvedValue({
    find: async (query) => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      return holding(query, 2).find(query);
    },
  });
  openAfresh('clonus');
  await rest();
  arrive();
  await rest();
  expect(isShown('found')).toBe(true);
  type('caffeine');
  await rest();
  press('Enter');
  await rest();
  expect(document.activeElement).toBe(field());
  arrive();
  await rest();
  expect(document.activeElement).toBe(links()[0]);
  expect(links()[0]!.textContent).toContain('caffeine-0');
});

test('with more results than fit, the next ones come when asked for, and the focus goes to them', async () => {
  openIndex.mockResolvedValue(holding('toe', 14));
  openAfresh('toe');
  await rest();
  const more = part(host, 'more', HTMLButtonElement);
  expect(links()).toHaveLength(10);
  expect(more.hidden).toBe(false);
  more.click();
  await rest();
  expect(links()).toHaveLength(14);
  expect(document.activeElement).toBe(links()[10]);
  expect(more.hidden).toBe(true);
});

test('without a match it says so, and leads to the glossary, to help and to the chapters', async () => {
  type('xylophone');
  await rest();
  expect(status()).toBe('No results for “xylophone”.');
  expect(isShown('none')).toBe(true);
  const paths = [...host.querySelectorAll('[data-state="none"] a')].map((a) =>
    a.getAttribute('href'),
  );
  expect(paths).toEqual(['/glossary/', '/get-help/', '/search/']);
});

test('the way to help stands first where the words are of an emergency', async () => {
  const help = part(host, 'help', HTMLElement);
  type('stroke');
  await rest();
  expect(help.hidden).toBe(false);
  expect(help.querySelector('a')!.getAttribute('href')).toBe('/get-help/#emergency');
  type('clonus');
  await rest();
  expect(help.hidden).toBe(true);
});

test('where the index does not come it says so, and tries again when asked', async () => {
  openIndex.mockReset().mockRejectedValue(new TypeError('Failed to fetch'));
  openAfresh('clonus');
  await rest();
  expect(isShown('failed')).toBe(true);
  expect(status()).toBe('The search could not be loaded.');
  openIndex.mockResolvedValue(holding('clonus', 7));
  part(host, 'again', HTMLButtonElement).click();
  await rest();
  expect(links()).toHaveLength(7);
  const attempts = openIndex.mock.calls.map(([attempt]) => attempt);
  expect(new Set(attempts).size).toBe(attempts.length);
});

test('an answer that comes after another was asked for is not shown', async () => {
  const slow = Promise.withResolvers<SiteIndex>();
  openIndex.mockReturnValue(slow.promise);
  openAfresh('clonus');
  await rest();
  expect(status()).toBe('Searching.');
  type('xylophone');
  await rest();
  slow.resolve(holding('clonus', 7));
  await rest();
  expect(status()).toBe('No results for “xylophone”.');
  expect(links()).toHaveLength(0);
});

test('what was asked is still there when it is opened again', async () => {
  type('clonus');
  await rest();
  element().close();
  dialog.open();
  expect(field().value).toBe('clonus');
  expect(links()).toHaveLength(7);
});

test('a link closes the dialog; with a key that opens it elsewhere, the dialog stays', async () => {
  type('clonus');
  await rest();
  const follow = (init: MouseEventInit) => {
    links()[0]!.addEventListener(
      'click',
      (event) => {
        event.preventDefault();
      },
      { once: true },
    );
    links()[0]!.dispatchEvent(
      new MouseEvent('click', { bubbles: true, cancelable: true, ...init }),
    );
  };
  follow({ ctrlKey: true });
  expect(element().open).toBe(true);
  follow({});
  expect(element().open).toBe(false);
});

test('a word to begin with is searched in place', async () => {
  host.querySelector<HTMLElement>('[data-query="clonus"]')!.click();
  await rest();
  expect(field().value).toBe('clonus');
  expect(links()).toHaveLength(7);
});

test('it leaves the page with its host', () => {
  lifetime?.abort();
  expect(host.querySelector('dialog')).toBeNull();
});
