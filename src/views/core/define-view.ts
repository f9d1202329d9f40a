/**
 * The life of a view on the page.
 *
 *     still ──near──▶ mounted ──▶ redrawn whenever its run changes      removed ▶ released
 *       └──────────────── failed ▶ keeps its still, says so
 *
 * A view belongs to the nearest `<x-experiment>` and draws that experiment's run. The markup that
 * the build wrote inside the element is what a reader sees until the view mounts, and for good
 * where scripts do not run.
 */
import type { Run } from '#experiment/run.ts';
import { nearestRun } from './experiment-element.ts';
import { announceFailure } from './notice.ts';
import { whenNear } from './visibility.ts';

/** What a view is given to live on. */
export interface ViewContext {
  /** The run of the nearest experiment. */
  readonly run: Run;
  /** Aborts when the view leaves the page. All that the view acquires is tied to it. */
  readonly lifetime: AbortSignal;
}

/** Brings the markup in `host` to life. */
export type MountView = (host: HTMLElement, context: ViewContext) => void | Promise<void>;

/**
 * Registers a custom element whose script is loaded when a reader comes near.
 *
 * @param name Element name, kebab-case with a hyphen.
 * @param load Imports the module that mounts the view.
 */
export function defineView(name: string, load: () => Promise<{ mount: MountView }>): void {
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
        const [{ mount }, run] = await Promise.all([load(), nearestRun(this)]);
        if (lifetime.aborted) return;
        await mount(this, { run, lifetime });
        this.dataset['state'] = 'mounted';
      }

      disconnectedCallback(): void {
        this.#removal?.abort();
        delete this.dataset['state'];
      }
    },
  );
}
