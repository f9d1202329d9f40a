/** Views: elements that belong to the nearest `<x-experiment>` and draw that experiment's run. */
import type { Run } from '#experiment/run.ts';
import { defineElement } from './define-element.ts';
import { nearestRun } from './experiment-element.ts';

/** What a view is given to live on. */
export interface ViewContext {
  /** The run of the nearest experiment. */
  readonly run: Run;
  /** Aborts when the view leaves the page. All that the view acquires is tied to it. */
  readonly lifetime: AbortSignal;
}

/** Brings the markup in `host` to life. */
export type MountView = (host: HTMLElement, context: ViewContext) => void | Promise<void>;

/** Registers a view. @param load Imports the module that mounts it. */
export function defineView(name: string, load: () => Promise<{ mount: MountView }>): void {
  defineElement(name, async (host) => {
    const [{ mount }, run] = await Promise.all([load(), nearestRun(host)]);
    return (lifetime) => mount(host, { run, lifetime });
  });
}
