/** `<x-look-alikes>`: recordings that stand alone, for they are five feet and not one run. */
import { whenNear } from '#views/core/visibility.ts';

class LookAlikesElement extends HTMLElement {
  #removal: AbortController | undefined;

  connectedCallback(): void {
    const removal = new AbortController();
    this.#removal = removal;
    whenNear(this, removal.signal, () => {
      this.#mount(removal.signal).catch((error: unknown) => {
        this.dataset['state'] = 'failed';
        reportError(error);
      });
    });
  }

  async #mount(lifetime: AbortSignal): Promise<void> {
    const { mountLookAlikes } = await import('./look-alikes.ts');
    if (lifetime.aborted) return;
    mountLookAlikes(this, lifetime);
    this.dataset['state'] = 'mounted';
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
    delete this.dataset['state'];
  }
}

/** Registers `<x-look-alikes>`; safe to call more than once. */
export function defineLookAlikes(): void {
  if (!customElements.get('x-look-alikes'))
    customElements.define('x-look-alikes', LookAlikesElement);
}
