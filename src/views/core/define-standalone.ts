/** Elements that live as a view does and stand alone: they bring a foot of their own, and no run. */
import { announceFailure } from './notice.ts';
import { whenNear } from './visibility.ts';

/** Brings the markup in `host` to life, until `lifetime` aborts. */
export type MountStandalone = (host: HTMLElement, lifetime: AbortSignal) => void;

/**
 * Registers a custom element whose script is loaded when a reader comes near.
 *
 * @param name Element name, kebab-case with a hyphen.
 * @param load Imports the module that mounts it.
 */
export function defineStandalone(
  name: string,
  load: () => Promise<{ mount: MountStandalone }>,
): void {
  if (customElements.get(name)) return;
  customElements.define(
    name,
    class extends HTMLElement {
      #removal: AbortController | undefined;

      connectedCallback(): void {
        const removal = new AbortController();
        this.#removal = removal;
        whenNear(this, removal.signal, () => {
          this.#mount(removal.signal).catch((error: unknown) => {
            this.dataset['state'] = 'failed';
            announceFailure(this);
            reportError(error);
          });
        });
      }

      async #mount(lifetime: AbortSignal): Promise<void> {
        const { mount } = await load();
        if (lifetime.aborted) return;
        mount(this, lifetime);
        this.dataset['state'] = 'mounted';
      }

      disconnectedCallback(): void {
        this.#removal?.abort();
        delete this.dataset['state'];
      }
    },
  );
}
