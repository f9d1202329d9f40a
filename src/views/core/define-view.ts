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

type LoadView = () => Promise<{ mount: MountView }>;

/** Registers a view. @param load Imports the module that mounts it. */
export function defineView(name: string, load: LoadView): void {
  defineElement(name, withRun(load));
}

/**
 * Registers a view that a reader operates: a slider, a choice, a button. It comes to life with its
 * experiment, however far off it stands, for until then Tab passes it over. So it must be light.
 */
export function defineControl(name: string, load: LoadView): void {
  defineElement(name, withRun(load), (host, lifetime, callback) => {
    const start = (): void => {
      if (!lifetime.aborted) callback();
    };
    // Where there is no run to be had it is told as of any other view.
    nearestRun(host).then(start, start);
  });
}

function withRun(load: LoadView) {
  return async (host: HTMLElement) => {
    const [{ mount }, run] = await Promise.all([load(), nearestRun(host)]);
    return (lifetime: AbortSignal) => mount(host, { run, lifetime });
  };
}
