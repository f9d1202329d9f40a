/** `<x-search>`: the button in the top bar. The dialog that it opens is fetched when it is first asked for. */
import { isFreeKey, letterKeysAllowed, takesLetters } from '#views/core/letter-keys.ts';
import { part } from '#views/core/part.ts';
import type { SearchDialog } from './search-dialog.ts';

/** Registers `<x-search>`; safe to call more than once. */
export function defineSearch(): void {
  if (!customElements.get('x-search')) customElements.define('x-search', SearchElement);
}

class SearchElement extends HTMLElement {
  #removal: AbortController | undefined;
  #dialog: Promise<SearchDialog> | undefined;

  connectedCallback(): void {
    this.#removal = new AbortController();
    const { signal } = this.#removal;
    const open = (query?: string): void => {
      void this.#open(signal, query);
    };
    part(this, 'open', HTMLButtonElement).addEventListener(
      'click',
      () => {
        open();
      },
      { signal },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (!asksForSearch(event)) return;
        event.preventDefault();
        open();
      },
      { signal },
    );
    // The page of the search can be opened on a query.
    if (this.dataset['linked'] === undefined) return;
    const openLinked = (): void => {
      const query = queryIn(location.hash);
      if (query !== '') open(query);
    };
    window.addEventListener('hashchange', openLinked, { signal });
    openLinked();
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
    this.#dialog = undefined;
  }

  async #open(lifetime: AbortSignal, query?: string): Promise<void> {
    this.#dialog ??= import('./search-dialog.ts').then(({ createSearchDialog }) =>
      createSearchDialog(this, lifetime),
    );
    try {
      const dialog = await this.#dialog;
      if (!lifetime.aborted) dialog.open(query);
    } catch (error) {
      this.#dialog = undefined;
      reportError(error);
      // The page of the search leads on where the dialog cannot be fetched; there, what it lists does.
      const { href, pathname } = part(this, 'page', HTMLAnchorElement);
      if (location.pathname !== pathname) location.assign(href);
    }
  }
}

/** Ctrl+K or Cmd+K, and the slash where single keys are on; never while something is being written. */
function asksForSearch(event: KeyboardEvent): boolean {
  if (document.querySelector('dialog[open]') !== null) return false;
  if (event.key === '/') return letterKeysAllowed() && isFreeKey(event);
  const isChord = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  return event.key.toLowerCase() === 'k' && isChord && !event.repeat && !takesLetters(event.target);
}

/** The query in "#q=…"; empty where there is none. */
function queryIn(fragment: string): string {
  return new URLSearchParams(fragment.slice(1)).get('q') ?? '';
}
