/**
 * The life of an element of the site.
 *
 *     still ──near──▶ mounted      removed ▶ released, and a still again
 *       └──────────────── failed ▶ keeps its still, says so
 *
 * The markup that the build wrote inside the element is what a reader sees until it mounts, and for
 * good where scripts do not run or the page is made for paper.
 */
import { announceFailure } from './notice.ts';
import { staysStill } from './stays-still.ts';
import { whenNear } from './visibility.ts';

/**
 * Registers a custom element that comes to life when a reader comes near; once, however often asked.
 *
 * @param name Element name, kebab-case with a hyphen.
 * @param load Fetches all that it lives on. @returns What brings it to life, until `lifetime` aborts.
 * @param when Calls `callback` once it is time; when the reader comes near, if not given.
 */
export function defineElement(
  name: string,
  load: (host: HTMLElement) => Promise<(lifetime: AbortSignal) => void | Promise<void>>,
  when: (host: HTMLElement, lifetime: AbortSignal, callback: () => void) => void = whenNear,
): void {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      #removal: AbortController | undefined;

      connectedCallback(): void {
        if (staysStill(this)) return;
        const removal = new AbortController();
        this.#removal = removal;
        when(this, removal.signal, () => {
          this.#mount(removal.signal).catch((error: unknown) => {
            this.dataset['state'] = 'failed';
            announceFailure(this);
            reportError(error);
          });
        });
      }

      async #mount(lifetime: AbortSignal): Promise<void> {
        const mount = await load(this);
        if (lifetime.aborted) return;
        await mount(lifetime);
        this.dataset['state'] = 'mounted';
      }

      disconnectedCallback(): void {
        this.#removal?.abort();
        delete this.dataset['state'];
      }
    },
  );
}
