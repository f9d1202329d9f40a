/** `<x-conduction-study>`: a bench of its own, for a nerve is no view of an experiment's run. */
import { whenNear } from '#views/core/visibility.ts';

class ConductionStudyElement extends HTMLElement {
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
    const { mountStudy } = await import('./conduction-study.ts');
    if (lifetime.aborted) return;
    mountStudy(this, lifetime);
    this.dataset['state'] = 'mounted';
  }

  disconnectedCallback(): void {
    this.#removal?.abort();
    delete this.dataset['state'];
  }
}

/** Registers `<x-conduction-study>`; safe to call more than once. */
export function defineConductionStudy(): void {
  if (!customElements.get('x-conduction-study'))
    customElements.define('x-conduction-study', ConductionStudyElement);
}
