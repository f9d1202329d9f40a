/** `<x-weight-test>`: a bench of its own, for it runs one foot twice and follows no experiment. */
import { whenNear } from '#views/core/visibility.ts';

class WeightTestElement extends HTMLElement {
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
    const { mountWeightTest } = await import('./weight-test.ts');
    if (lifetime.aborted) return;
    mountWeightTest(this, lifetime);
    this.dataset['state'] = 'mounted';
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
    delete this.dataset['state'];
  }
}

/** Registers `<x-weight-test>`; safe to call more than once. */
export function defineWeightTest(): void {
  if (!customElements.get('x-weight-test'))
    customElements.define('x-weight-test', WeightTestElement);
}
